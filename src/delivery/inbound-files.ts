import { eq, lt } from 'drizzle-orm';
import type { ChannelName } from '../messaging/address.ts';
import type { InboundFile } from '../messaging/inbound.ts';
import type { Queries, Transaction } from '../store/database.ts';
import { inboundFiles } from '../store/schema.ts';

/** A file that somebody sent, and the channel that brings its bytes. */
export interface KeptFile {
  readonly channel: ChannelName;
  readonly file: InboundFile;
}

/**
 * Keeps what is needed to fetch a file after the turn, in the turn's own transaction: a crash loses nothing. Answers the
 * id for an errand's parameter `file`, which fetches it, does its work and forgets it.
 */
export async function keepFile(tx: Transaction, personId: number, kept: KeptFile, now: Date): Promise<number> {
  const [row] = await tx
    .insert(inboundFiles)
    .values({ personId, ...kept, createdAt: now })
    .returning({ id: inboundFiles.id });
  if (!row) throw new Error('A file that was just written is missing.');
  return row.id;
}

/** Null where it was forgotten meanwhile. */
export async function keptFile(queries: Queries, id: number): Promise<KeptFile | null> {
  const [row] = await queries.select().from(inboundFiles).where(eq(inboundFiles.id, id));
  return row ? { channel: row.channel as ChannelName, file: row.file } : null;
}

export async function forgetFile(tx: Transaction, id: number): Promise<void> {
  await tx.delete(inboundFiles).where(eq(inboundFiles.id, id));
}

/** What lies there of a person's files: their names and when they came. */
export async function inboundFilesDataOf(queries: Queries, personId: number) {
  const rows = await queries.select().from(inboundFiles).where(eq(inboundFiles.personId, personId));
  return rows.map(({ file, createdAt }) => ({ name: file.name, size: file.size, at: createdAt }));
}

export async function eraseInboundFilesOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(inboundFiles).where(eq(inboundFiles.personId, personId));
}

/** Forgets what nobody has fetched: platforms have it no longer. */
export async function purgeInboundFiles(tx: Transaction, before: Date): Promise<void> {
  await tx.delete(inboundFiles).where(lt(inboundFiles.createdAt, before));
}
