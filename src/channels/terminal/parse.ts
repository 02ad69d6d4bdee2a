import { cleanText, type InboundContent } from '../../messaging/inbound.ts';
import { localFile } from './files.ts';

/**
 * What a line says; null where it says nothing. `/start` opens the chat, as the button of a messenger would;
 * `/berkas data.xlsx` hands over a file of this computer.
 */
export function parseLine(line: string): InboundContent | null {
  const text = cleanText(line).trim();
  if (text === '') return null;
  const [command, payload = null] = text.split(/\s+/, 2);
  if (command === '/start') return { kind: 'start', payload };
  const path = /^\/(?:berkas|file)\s+(.+)$/.exec(text)?.[1];
  if (path === undefined) return { kind: 'text', text };
  const file = localFile(path);
  const media = file?.mediaType.startsWith('image/') ? 'image' : 'document';
  return { kind: 'media', media, caption: null, ...(file ? { file } : {}) };
}
