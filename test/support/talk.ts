import type { Database } from '../../src/store/database.ts';
import { openTurnGroups, type TurnGroups } from '../../src/conversation/group.ts';
import type { OutboxRow } from '../../src/delivery/outbox.ts';
import type { ChannelName } from '../../src/messaging/address.ts';
import type { InboundAccount, InboundContent } from '../../src/messaging/inbound.ts';
import type { Log } from '../../src/messaging/log.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { renderText } from '../../src/channels/terminal/render.ts';
import type { Agency } from '../../src/people/quiet-hours.ts';
import type { MovedClock } from './clock.ts';

export const agency: Agency = { zone: 'Asia/Jakarta', quietHours: { from: '20:00', to: '06:00' } };

export const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The conversation without any channel: people who talk, and what is said to them. */
export interface Talk {
  readonly groups: TurnGroups;
  /** Somebody on a channel; the same name is the same person. */
  person(name: string, channel?: ChannelName): Talker;
}

export interface Talker {
  says(text: string): Promise<OutboundMessage[]>;
  /** Presses the button with this label, or a part of it, on the last message that has one. */
  presses(label: string): Promise<OutboundMessage[]>;
  /** `quotes`: the channel's id of the earlier message that it answers. */
  does(content: InboundContent, quotes?: string): Promise<OutboundMessage[]>;
  /** What the channel vouches for of the account from now on. */
  isKnownAs(account: InboundAccount): void;
  /** Everything so far, as one would read it in the chat. */
  readonly transcript: string;
}

export function openTalk(options: {
  readonly database: Database;
  readonly clock: MovedClock;
  readonly adminPhones?: readonly string[];
  readonly log?: Log;
}): Talk {
  const heard = new Map<string, OutboundMessage[]>();
  const people = new Map<string, Talker>();
  const groups = openTurnGroups({
    database: options.database,
    agency,
    adminPhones: options.adminPhones ?? [],
    startLinks: (payload) => [`https://t.me/sinau_bot?start=${payload}`],
    operatorPage: (code) => `https://sinau.example.org/whatsapp?code=${code}`,
    leaseId: () => 1,
    onReplies: (rows: readonly OutboxRow[]) => {
      for (const row of rows) heard.set(row.address, [...(heard.get(row.address) ?? []), row.message]);
    },
    clock: options.clock,
    log: options.log ?? silentLog,
  });
  let count = 0;

  const make = (name: string, channel: ChannelName): Talker => {
    const lines: string[] = [];
    const seen: OutboundMessage[] = [];
    let account: InboundAccount | null = null;
    const does = async (content: InboundContent, shown: string, quotes?: string): Promise<OutboundMessage[]> => {
      heard.set(name, []);
      lines.push(`> ${shown}\n\n`);
      count += 1;
      await groups.receive({
        from: { channel, externalId: name },
        externalId: `${name}-${count}`,
        sentAt: null,
        languageTag: null,
        ...(account ? { account } : {}),
        ...(quotes === undefined ? {} : { quotes }),
        content,
      });
      const replies = heard.get(name) ?? [];
      seen.push(...replies);
      lines.push(...replies.map((reply) => renderText(reply, false)));
      return replies;
    };
    return {
      says: (text) => does({ kind: 'text', text }, text),
      presses(label) {
        const message = seen.findLast((one) => one.choices?.some((choice) => choice.label.includes(label)));
        const choice = message?.choices?.find((one) => one.label.includes(label));
        if (!message?.menu || !choice) throw new Error(`There is no button "${label}" in:\n${lines.join('')}`);
        return does({ kind: 'choice', menu: message.menu, value: choice.value, messageId: 'pressed' }, `[${label}]`);
      },
      does: (content, quotes) => does(content, `(${content.kind})`, quotes),
      isKnownAs(known) {
        account = known;
      },
      get transcript() {
        return lines.join('');
      },
    };
  };

  return {
    groups,
    person(name, channel = 'webchat') {
      const known = people.get(name) ?? make(name, channel);
      people.set(name, known);
      return known;
    },
  };
}

/** The shortest way to a profile: what a person types, in order. */
export const registrationAnswers = (name: string, kind = 'psm', region = 'kota malang'): string[] => [
  'daftar',
  'setuju',
  name,
  region,
  kind,
  '0812 3456 7890',
  '1',
  'ya',
];

export async function register(
  talker: Talker,
  name = 'Siti Aminah',
  kind = 'psm',
  region = 'kota malang',
): Promise<void> {
  for (const answer of registrationAnswers(name, kind, region)) await talker.says(answer);
}

/** What somebody hears who says this, as plain text. */
export const heard = async (talker: Talker, text: string): Promise<string> =>
  (await talker.says(text)).map((reply) => plainText(reply.text)).join('\n');

/** The same, with the choices offered, each on a line of its own. */
export const heardWithChoices = async (talker: Talker, text: string): Promise<string> =>
  (await talker.says(text))
    .map((reply) => [plainText(reply.text), ...(reply.choices ?? []).map(({ label }) => `[${label}]`)].join('\n'))
    .join('\n');

/** Says these, one after the other; what is answered to the last of them, as a terminal shows it. */
export async function answer(talker: Talker, ...lines: string[]): Promise<string> {
  let said = '';
  for (const line of lines) said = (await talker.says(line)).map((reply) => renderText(reply, false)).join('');
  return said;
}
