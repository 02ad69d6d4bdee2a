import { eq, lt } from 'drizzle-orm';
import type { Attachment, OutboundMessage } from '../messaging/outbound.ts';
import { SendError } from '../messaging/send-error.ts';
import type { Queries, Transaction } from '../store/database.ts';
import { outboundFiles } from '../store/schema.ts';

/** A file that goes out, kept once for everybody who gets it, or because it is too large for a row of the outbox. */
export interface OutboundFile {
  readonly kind: 'document' | 'image';
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly keptUntil: Date;
}

/** Keeps a file; `forDraft` has one file alone, and the latest takes the place of an earlier one. */
export async function keepOutboundFile(
  tx: Transaction,
  file: OutboundFile,
  forDraft: string | null = null,
): Promise<number> {
  // Never changed in its place: an id stands for the same bytes for good, which is why they may be held in memory.
  if (forDraft !== null) await tx.delete(outboundFiles).where(eq(outboundFiles.forDraft, forDraft));
  const [row] = await tx
    .insert(outboundFiles)
    .values({ ...file, bytes: Buffer.from(file.bytes), forDraft })
    .returning({ id: outboundFiles.id });
  if (!row) throw new Error('A file that was just written is missing.');
  return row.id;
}

/** The file of a draft; null where there is none (yet). */
export async function fileOfDraft(
  queries: Queries,
  forDraft: string,
): Promise<{ id: number; attachment: Attachment } | null> {
  const [row] = await queries
    .select({ id: outboundFiles.id, ...described })
    .from(outboundFiles)
    .where(eq(outboundFiles.forDraft, forDraft));
  return row ? { id: row.id, attachment: attachmentOf(row) } : null;
}

/** What stands in a message for a file that is kept: its bytes follow when it is sent. */
export async function keptAttachment(queries: Queries, id: number): Promise<Attachment | null> {
  const [row] = await queries
    .select({ id: outboundFiles.id, ...described })
    .from(outboundFiles)
    .where(eq(outboundFiles.id, id));
  return row ? attachmentOf(row) : null;
}

const described = {
  kind: outboundFiles.kind,
  fileName: outboundFiles.fileName,
  mediaType: outboundFiles.mediaType,
};

const attachmentOf = ({
  id,
  ...file
}: Pick<OutboundFile, 'kind' | 'fileName' | 'mediaType'> & { readonly id: number }): Attachment => ({
  ...file,
  base64: '',
  kept: id,
});

/** The last few files of each database, so that an announcement to thousands reads its picture once. */
const recentOf = new WeakMap<Queries, Map<number, string>>();
const recentMost = 3;

/**
 * The message with the bytes of its file.
 * @throws SendError where the file is gone, or cannot be read now.
 */
export async function withBytes(queries: Queries, message: OutboundMessage): Promise<OutboundMessage> {
  const { attachment } = message;
  if (!attachment || attachment.kind === 'location' || attachment.kept === undefined) return message;
  return { ...message, attachment: { ...attachment, base64: await bytesOf(queries, attachment.kept) } };
}

/** The same, of a message that was sent before: without a file that is kept no more. */
export async function withBytesIfKept(queries: Queries, message: OutboundMessage): Promise<OutboundMessage> {
  try {
    return await withBytes(queries, message);
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    const { attachment: _, ...rest } = message;
    return rest;
  }
}

async function bytesOf(queries: Queries, id: number): Promise<string> {
  const recent = recentOf.get(queries) ?? new Map<number, string>();
  recentOf.set(queries, recent);
  const known = recent.get(id);
  if (known !== undefined) return known;
  let row: { bytes: Buffer } | undefined;
  try {
    [row] = await queries.select({ bytes: outboundFiles.bytes }).from(outboundFiles).where(eq(outboundFiles.id, id));
  } catch (error) {
    throw new SendError('unavailable', 'A file that goes out cannot be read now.', { cause: error });
  }
  if (!row) throw new SendError('rejected', 'A file that goes out is kept no more.');
  const base64 = row.bytes.toString('base64');
  recent.set(id, base64);
  for (const oldest of [...recent.keys()].slice(0, -recentMost)) recent.delete(oldest);
  return base64;
}

/** Forgets files whose time is over. */
export async function purgeOutboundFiles(tx: Transaction, now: Date): Promise<void> {
  await tx.delete(outboundFiles).where(lt(outboundFiles.keptUntil, now));
}
