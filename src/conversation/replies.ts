import type { OutboundMessage, QuickReply } from '../messaging/outbound.ts';
import { joinRich, plainText, type RichText } from '../messaging/rich-text.ts';
import type { Say } from './flow.ts';
import type { ConversationState } from './state.ts';

/** Longer than this, two things said are two messages: small screens, short attention. */
const mergedLength = 700;

/**
 * Makes messages of what was said in a turn. Plain words join the message that follows them: a chat may be written to
 * only once a second, and one message is read where two are scrolled past.
 */
export function renderReplies(
  said: readonly Say[],
  state: ConversationState,
  turn: {
    now: Date;
    /** The message whose button was pressed. */
    pressed: string | null;
    /** How one chooses of so many, where choices are no buttons and the chat has no other sign of it. */
    numberHint: ((count: number) => RichText) | null;
  },
): { state: ConversationState; replies: OutboundMessage[] } {
  const messages = merged(said);
  const replies = messages.map((one, index): OutboundMessage => {
    const { inPlace, alone: _, offer: __, choices, ...say } = one;
    const hint = turn.numberHint && choices && !one.unnumbered ? { numberHint: turn.numberHint(choices.length) } : {};
    const message: OutboundMessage = choices?.length
      ? { ...say, choices, ...hint, menu: menuId(state.turns, index) }
      : say;
    return inPlace && turn.pressed !== null ? { ...message, replaces: turn.pressed } : message;
  });
  const last = replies.findLast((reply) => reply.choices);
  if (last?.choices && last.menu) {
    const said = messages[replies.indexOf(last)];
    // A dialogue's own question knows what a yes to it is.
    const offer = state.active === null ? (said?.offer ?? onlyWayOn(last.choices)) : null;
    const menu = { id: last.menu, choices: last.choices, askedAt: turn.now.toISOString(), offer };
    return { state: { ...state, menu }, replies };
  }
  // A question without choices makes the numbers of an earlier menu void; a remark does not.
  return { state: state.active && replies.length > 0 ? { ...state, menu: null } : state, replies };
}

/** What leads nowhere new, or is no step to take by a passing word. */
const noStep = new Set(['menu', 'help', 'stop', 'erase-data', 'cancel-enrollment'].map((command) => `cmd:${command}`));

/** Where one choice alone leads on, that is what is offered; an officer only where there is nothing else. */
function onlyWayOn(choices: readonly QuickReply[]): string | null {
  const steps = choices.filter(({ value }) => !noStep.has(value));
  const beside = steps.filter(({ value }) => value !== 'cmd:officer');
  const [only, ...more] = beside.length > 0 ? beside : steps;
  return only && more.length === 0 ? only.value : null;
}

/** Unlike any other of the person's, and short: it travels in every button. */
const menuId = (turn: number, index: number): string => (turn * 10 + index).toString(36);

function merged(said: readonly Say[]): Say[] {
  const messages: Say[] = [];
  for (const say of said) {
    const before = messages.at(-1);
    const joins =
      before &&
      !before.choices?.length &&
      !before.attachment &&
      !before.contactRequest &&
      !before.contactRequestDone &&
      !say.attachment &&
      !say.alone &&
      plainText(before.text).length + plainText(say.text).length <= mergedLength;
    if (joins) messages[messages.length - 1] = { ...before, ...say, text: joinRich([before.text, say.text], '\n\n') };
    else messages.push(say);
  }
  return messages;
}
