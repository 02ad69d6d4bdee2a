import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { FetchLimits } from '../../messaging/channel.ts';
import { FileError } from '../../messaging/file-error.ts';
import { cleanFileName, type InboundFile } from '../../messaging/inbound.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv',
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
};

/** A file of whoever sits at this terminal, dragged into it (with quotes) or typed; null where there is none. */
export function localFile(written: string): InboundFile | null {
  const path = resolve(written.trim().replace(/^(['"])(.*)\1$/, '$2'));
  const found = statSync(path, { throwIfNoEntry: false });
  // A pipe or a device would never end.
  if (!found?.isFile()) return null;
  const mediaType = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
  return { name: cleanFileName(path), mediaType, size: found.size, reference: path };
}

/** @throws FileError */
export async function fetchFile({ reference: path }: InboundFile, limits: FetchLimits): Promise<Buffer> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new FileError('gone', 'The file is not there any more.');
  if (found.size > limits.bytes) throw new FileError('too-large', 'The file is too large.');
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError('gone', 'The file cannot be read.', { cause: error });
  }
}
