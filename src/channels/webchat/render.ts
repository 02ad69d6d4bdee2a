import type { Attachment, OutboundMessage } from '../../messaging/outbound.ts';
import type { RichText } from '../../messaging/rich-text.ts';

/**
 * A message as the chat page gets it: data alone, never markup, so that nothing a person typed can become part of the
 * page. `client.js` reads the same shape.
 */
export interface PageMessage {
  readonly text: RichText;
  /** Number 0: chosen by no number. */
  readonly choices: readonly { readonly number: number; readonly label: string; readonly value: string }[];
  /** How many of the choices, from the first on, the text lists already: short buttons are enough for them. */
  readonly listed: number;
  readonly menu: string;
  readonly attachment: Attachment | null;
  /** The message whose place this one takes. */
  readonly replaces: string | null;
}

/** What the page cannot do, such as handing over a contact card, is left out: the text asks for the number as well. */
export function renderForPage(message: OutboundMessage): PageMessage {
  const { text, choices = [], listed = 0, unnumbered, menu = '', attachment = null, replaces = null } = message;
  return {
    text,
    choices: choices.map(({ label, value }, index) => ({ number: unnumbered ? 0 : index + 1, label, value })),
    listed,
    menu,
    attachment,
    replaces,
  };
}
