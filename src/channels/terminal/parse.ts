import { cleanText, type InboundContent } from '../../messaging/inbound.ts';

/** What a line says; null where it says nothing. `/start` opens the chat, as the button of a messenger would. */
export function parseLine(line: string): InboundContent | null {
  const text = cleanText(line).trim();
  if (text === '') return null;
  const [command, payload = null] = text.split(/\s+/, 2);
  return command === '/start' ? { kind: 'start', payload } : { kind: 'text', text };
}
