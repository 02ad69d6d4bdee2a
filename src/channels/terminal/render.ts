import type { OutboundMessage } from '../../messaging/outbound.ts';
import { plainText, type RichText } from '../../messaging/rich-text.ts';

/** A message as lines for a terminal, with the choices numbered, and an empty line after it. */
export function renderText(message: OutboundMessage, styled: boolean): string {
  const lines = [styled ? ansi(message.text) : plainText(message.text)];
  if (message.attachment) lines.push(attachmentLine(message.attachment));
  if (message.choices?.length) {
    lines.push('', ...message.choices.map((choice, index) => `${index + 1}. ${choice.label}`));
  }
  return `${lines.filter((line, index) => line !== '' || index > 0).join('\n')}\n\n`;
}

/** A message as one line of JSON. */
export function renderJson(message: OutboundMessage): string {
  const reply = {
    text: plainText(message.text),
    choices: (message.choices ?? []).map((choice, index) => ({ number: index + 1, ...choice })),
    ...(message.attachment ? { attachment: message.attachment } : {}),
  };
  return `${JSON.stringify(reply)}\n`;
}

const attachmentLine = (attachment: NonNullable<OutboundMessage['attachment']>): string =>
  attachment.kind === 'location'
    ? `[${attachment.title}: ${attachment.latitude}, ${attachment.longitude}]`
    : `[${attachment.fileName}]`;

const ansi = (text: RichText): string =>
  text
    .map((span) => {
      const words = plainText([span]);
      if (span.bold) return `\u001B[1m${words}\u001B[22m`;
      return span.italic ? `\u001B[3m${words}\u001B[23m` : words;
    })
    .join('');
