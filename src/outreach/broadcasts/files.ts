import { keepOutboundFile } from '../../delivery/outbound-files.ts';
import type { Transaction } from '../../store/database.ts';

/** In bytes; larger ones would take people's data and patience. */
export const broadcastFileLimit = 5_000_000;

/** How long it is kept: an announcement runs for weeks at most, and its words are kept as long. Milliseconds. */
const lifetime = 90 * 86_400_000;

const pictures = /^image\/(?:jpeg|png|webp)$/;
const papers = /\.(?:pdf|docx?|xlsx?|pptx?)$/i;

/** Whether something sent to us may go out again as it is; null: not. */
export function broadcastFileKind(file: {
  readonly name: string | null;
  readonly mediaType: string;
}): 'image' | 'document' | null {
  if (pictures.test(file.mediaType)) return 'image';
  return file.mediaType === 'application/pdf' || papers.test(file.name ?? '') ? 'document' : null;
}

/** Keeps the file of a draft, in place of an earlier one; false where it is too large or of no kind that goes out. */
export async function keepBroadcastFile(
  tx: Transaction,
  draftKey: string,
  {
    file,
    bytes,
  }: { readonly file: { readonly name: string | null; readonly mediaType: string }; readonly bytes: Buffer },
  now: Date,
): Promise<boolean> {
  const kind = broadcastFileKind(file);
  if (kind === null || bytes.length > broadcastFileLimit) return false;
  const fileName = file.name ?? (kind === 'image' ? 'gambar.jpg' : 'berkas.pdf');
  const keptUntil = new Date(now.getTime() + lifetime);
  await keepOutboundFile(tx, { kind, fileName, mediaType: file.mediaType, bytes, keptUntil }, draftKey);
  return true;
}
