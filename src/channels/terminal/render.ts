import type { Attachment, OutboundMessage } from '../../messaging/outbound.ts';
import { plainText, type RichText } from '../../messaging/rich-text.ts';

/** A message as lines for a terminal, with the choices numbered, and an empty line after it. */
export function renderText(message: OutboundMessage, styled: boolean): string {
  const lines = [styled ? ansi(message.text) : shown(plainText(message.text))];
  if (message.attachment) lines.push(attachmentLine(message.attachment));
  if (message.choices?.length && !message.unnumbered) {
    const numbered = message.choices.map((choice, index) => `${index + 1}. ${shown(choice.label)}`);
    lines.push('', ...numbered.slice(message.listed ?? 0));
  }
  return `${lines.join('\n').trim()}\n\n`;
}

/** A message as one line of JSON: `{"text", "choices": [{"number", "label", "value"}], "attachment"?}`. */
export function renderJson(message: OutboundMessage): string {
  const reply = {
    text: plainText(message.text),
    choices: (message.choices ?? []).map(({ label, value }, index) => ({ number: index + 1, label, value })),
    ...(message.attachment ? { attachment: message.attachment } : {}),
  };
  return `${JSON.stringify(reply)}\n`;
}

/** Words that came from a person (a name) must not move the cursor or change colours. */
const shown = (words: string): string => words.replaceAll(/(?![\n\t])\p{Cc}/gu, '');

const attachmentLine = (attachment: Attachment): string =>
  attachment.kind === 'location'
    ? `[${shown(attachment.title)}: ${attachment.latitude}, ${attachment.longitude}]`
    : `[${shown(attachment.fileName)}]`;

const ansi = (text: RichText): string =>
  text
    .map((span) => {
      const words = shown(plainText([span]));
      if (span.bold) return `\u001B[1m${words}\u001B[22m`;
      return span.italic ? `\u001B[3m${words}\u001B[23m` : words;
    })
    .join('');
