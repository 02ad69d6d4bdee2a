import { createDecipheriv, createHash } from 'node:crypto';
import { getMediaKeys, type proto } from '@whiskeysockets/baileys';
import type { FetchLimits } from '../../messaging/channel.ts';
import type { Clock } from '../../messaging/clock.ts';
import { FileError } from '../../messaging/file-error.ts';
import { cleanFileName, cleanMediaType, cleanSize, type InboundFile } from '../../messaging/inbound.ts';

/** What `reference` holds, as JSON: where the sealed bytes lie, and how they are opened and known to be whole. */
interface Sealed {
  readonly kind: 'document' | 'image';
  readonly path: string;
  readonly key: string;
  readonly sha256: string;
}

/** The one host that is asked: the address in a message is the sender's word, and may name any host there is. */
const mediaHost = 'mmg.whatsapp.net';

/** The file of a document or picture; null where there is none to be fetched. */
export function fileOf(message: proto.IMessage, field: keyof proto.IMessage): InboundFile | null {
  if (field !== 'documentMessage' && field !== 'imageMessage') return null;
  const given = message[field];
  const { directPath, mediaKey, fileSha256 } = given ?? {};
  // A path that does not begin so could make another host of the address.
  if (!given || !directPath?.startsWith('/') || directPath.length > 1_000) return null;
  if (mediaKey?.length !== 32 || fileSha256?.length !== 32) return null;
  const sealed: Sealed = {
    kind: field === 'imageMessage' ? 'image' : 'document',
    path: directPath,
    key: Buffer.from(mediaKey).toString('base64'),
    sha256: Buffer.from(fileSha256).toString('base64'),
  };
  const name = 'fileName' in given ? (given.fileName ?? ('title' in given ? given.title : '')) : '';
  return {
    name: cleanFileName(name ?? ''),
    mediaType: cleanMediaType(given.mimetype ?? ''),
    size: given.fileLength == null ? null : cleanSize(Number(given.fileLength)),
    reference: JSON.stringify(sealed),
  };
}

/**
 * Brings the bytes and opens them. Baileys' own way would end the program where a download breaks off, and takes
 * whatever comes for what was sent.
 * @throws FileError
 */
export async function fetchFile(file: InboundFile, limits: FetchLimits, clock: Clock): Promise<Buffer> {
  if (file.size !== null && file.size > limits.bytes) throw tooLarge();
  const sealed = JSON.parse(file.reference) as Sealed;
  const late = new AbortController();
  const cancel = clock.after(limits.milliseconds, () => late.abort());
  try {
    return await opened(await download(sealed.path, limits.bytes + seal, late.signal), sealed);
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError('unavailable', 'The file could not be fetched from WhatsApp.', { cause: error });
  } finally {
    cancel();
  }
}

/** Bytes that the sealing adds: padding and a code at the end. */
const seal = 16 + 10;
/** WhatsApp keeps files for some weeks. */
const goneStatuses = new Set([403, 404, 410]);

async function download(path: string, longest: number, signal: AbortSignal): Promise<Buffer> {
  const answer = await fetch(`https://${mediaHost}${path}`, {
    headers: { origin: 'https://web.whatsapp.com' },
    redirect: 'error',
    signal,
  });
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel();
    const kind = goneStatuses.has(answer.status) ? 'gone' : 'unavailable';
    throw new FileError(kind, `WhatsApp answered ${answer.status} to a download.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    length += chunk.length;
    if (length > longest) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function opened(bytes: Buffer, { kind, key, sha256 }: Sealed): Promise<Buffer> {
  const { iv, cipherKey } = await getMediaKeys(Buffer.from(key, 'base64'), kind);
  try {
    const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv);
    const plain = Buffer.concat([decipher.update(bytes.subarray(0, -10)), decipher.final()]);
    if (createHash('sha256').update(plain).digest('base64') === sha256) return plain;
  } catch (error) {
    throw new FileError('gone', 'What WhatsApp has under this address cannot be opened.', { cause: error });
  }
  throw new FileError('gone', 'What WhatsApp has under this address is not what was sent.');
}

const tooLarge = (): FileError => new FileError('too-large', 'The file is too large.');
