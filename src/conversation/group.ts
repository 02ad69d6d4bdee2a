import type { GuardedAccount } from '../delivery/guard.ts';
import { insertReplies, type OutboxRow } from '../delivery/outbox.ts';
import { arrivalKey, recordFailed, takeIn } from '../delivery/inbox.ts';
import { formatAddress } from '../messaging/address.ts';
import type { Clock } from '../messaging/clock.ts';
import type { InboundMessage } from '../messaging/inbound.ts';
import { errorFields, type Log } from '../messaging/log.ts';
import { openTalksOf } from '../outreach/hand-off-talk.ts';
import { recogniseAccounts } from '../people/accounts.ts';
import { markUnreachable } from '../people/contacts.ts';
import { openQuestionsOf } from '../people/open-questions.ts';
import { findOrCreateContacts, loadPersons } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { type Database, databaseIsAway, type Transaction } from '../store/database.ts';
import { textsFor } from '../texts/index.ts';
import { Bursts, type InBurst, joined } from './bursts.ts';
import { loadConversations, newcomer, saveConversations } from './conversations.ts';
import { freshState } from './state.ts';
import { menusSince } from './sent-menus.ts';
import { runTurn } from './turn.ts';

/** Takes messages in and answers them: one writer for the process, which commits what has come in since as one group. */
export interface TurnGroups {
  /** Resolves once the message and its turn are committed; rejects where the database cannot take it now. */
  receive(message: InboundMessage): Promise<void>;
  /** Resolves when nothing waits or runs any more. */
  idle(): Promise<void>;
}

export interface TurnGroupsOptions {
  readonly database: Database;
  readonly agency: Agency;
  readonly adminPhones: readonly string[];
  /** See `TurnContext`. */
  readonly startLinks: (payload: string) => readonly string[];
  readonly operatorPage: (code: string) => string;
  readonly guarded?: () => readonly GuardedAccount[];
  /** How long to wait for more after somebody's words, in milliseconds; absent: each message is answered by itself. */
  readonly burstPause?: (message: InboundMessage) => number;
  /** The lease under which this process sends what it commits. */
  readonly leaseId: () => number;
  /** Told of the replies of a group right after its commit. */
  readonly onReplies: (rows: readonly OutboxRow[]) => void;
  /** Told how long a message took from being received to being committed, in milliseconds. */
  readonly onTurn?: (milliseconds: number) => void;
  readonly clock: Clock;
  readonly log: Log;
}

interface Waiting extends InBurst {
  readonly receivedAt: Date;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** More in one transaction gains nothing and holds its locks longer. */
const groupLimit = 128;

/** How often one person's turn is tried before their message is kept as failed. */
const tries = 3;

export function openTurnGroups(options: TurnGroupsOptions): TurnGroups {
  const { clock, log } = options;
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;

  const bursts = new Bursts<Waiting>(
    options.burstPause ?? (() => 0),
    (messages) => {
      waiting.push(...messages);
      running ??= Promise.resolve().then(run);
    },
    clock,
  );

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, groupLimit);
      waiting = waiting.slice(groupLimit);
      await answerGroup(group);
    }
    running = null;
  };

  const answerGroup = async (group: readonly Waiting[]): Promise<void> => {
    try {
      await commit(group);
    } catch (error) {
      if (databaseIsAway(error)) {
        for (const one of group) one.reject(error);
        return;
      }
      // One person's fault must be theirs alone: everyone gets a transaction of their own.
      for (const alone of byAddress(group)) await answerAlone(alone, error);
    }
  };

  const answerAlone = async (messages: readonly Waiting[], groupError: unknown): Promise<void> => {
    let fault = groupError;
    for (let attempt = 1; attempt <= tries; attempt++) {
      try {
        return await commit(messages);
      } catch (error) {
        fault = error;
        if (databaseIsAway(error)) {
          for (const one of messages) one.reject(error);
          return;
        }
      }
    }
    // Of several messages in a row only one may be poisoned.
    if (messages.length > 1) {
      for (const one of messages) await answerAlone([one], fault);
      return;
    }
    log.error('A turn failed three times; its message is kept and an apology goes out.', errorFields(fault));
    for (const one of messages) await apologise(one, fault);
  };

  const commit = async (group: readonly Waiting[]): Promise<void> => {
    const now = clock.now();
    const rows = await options.database.transaction((tx) => turnsOf(tx, group, now, options));
    settle(group, rows);
  };

  const apologise = async (one: Waiting, fault: unknown): Promise<void> => {
    try {
      const rows = await options.database.transaction((tx) => recordFault(tx, one, fault, options));
      settle([one], rows);
    } catch (error) {
      log.error('A failed message could not be recorded.', errorFields(error));
      one.reject(error);
    }
  };

  const settle = (group: readonly Waiting[], rows: readonly OutboxRow[]): void => {
    const askedAt = new Map(group.map(({ message, receivedAt }) => [formatAddress(message.from), receivedAt]));
    options.onReplies(
      rows.map((row) => {
        const asked = askedAt.get(formatAddress({ channel: row.channel, externalId: row.address }));
        return asked ? { ...row, askedAt: asked } : row;
      }),
    );
    const committedAt = clock.now().getTime();
    for (const one of group) {
      options.onTurn?.(committedAt - one.receivedAt.getTime());
      one.resolve();
    }
  };

  return {
    receive: (message) =>
      new Promise((resolve, reject) => {
        bursts.add({ message, burst: null, receivedAt: clock.now(), resolve, reject });
      }),
    async idle() {
      while (running) await running;
    },
  };
}

/** All turns of a group in one transaction: one person's messages one after the other, different people's side by side. */
async function turnsOf(
  tx: Transaction,
  group: readonly Waiting[],
  now: Date,
  options: TurnGroupsOptions,
): Promise<readonly OutboxRow[]> {
  const contacts = await findOrCreateContacts(tx, distinctAddresses(group), now);
  const knownAs = (message: InboundMessage) => {
    const contact = contacts.get(formatAddress(message.from));
    if (!contact) throw new Error('A contact that was just written is missing.');
    return contact;
  };
  const accounts = new Map(
    group.flatMap(({ message }) => (message.account ? [[knownAs(message).contactId, message.account] as const] : [])),
  );
  const recognised = accounts.size === 0 ? null : await recogniseAccounts(tx, accounts, now);
  const contactOf = (message: InboundMessage) => {
    const contact = knownAs(message);
    return { formerPersonId: null, ...contact, ...recognised?.get(contact.contactId) };
  };
  // A person's own writers wait on their contact, so what is read beside the inbox is as of now. One round trip for all.
  const everybody = [...new Set(group.map(({ message }) => contactOf(message).personId))].sort((a, b) => a - b);
  const [fresh, persons, stored, questions, officerTalks] = await Promise.all([
    takeIn(
      tx,
      group.map(({ message, receivedAt }) => ({
        channel: message.from.channel,
        externalId: message.externalId,
        contactId: contactOf(message).contactId,
        receivedAt,
      })),
    ),
    loadPersons(tx, everybody),
    loadConversations(tx, everybody),
    openQuestionsOf(tx, everybody, now),
    openTalksOf(tx, everybody),
  ]);
  const burstOf = new Map(group.map(({ message, burst }) => [message, burst]));
  const messages = group.map(({ message }) => message).filter(unseen(fresh));
  const byPerson = new Map<number, InboundMessage[]>();
  for (const message of messages) {
    const { personId } = contactOf(message);
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), message]);
  }
  if (byPerson.size === 0) return [];

  const addressed = persons.filter(({ id }) => byPerson.has(id));
  const talks = await Promise.all(
    addressed.map(async (first) => {
      const conversation = stored.get(first.id) ?? newcomer;
      let { state } = conversation;
      let person = first;
      const replies = [];
      const theirs = joined(byPerson.get(first.id) ?? [], (message) => burstOf.get(message) ?? null);
      for (const [index, message] of theirs.entries()) {
        if (index > 0) [person = first] = await loadPersons(tx, [first.id]);
        const { contactId, formerPersonId } = contactOf(message);
        if (message.content.kind === 'reachability' && !message.content.reachable) {
          await markUnreachable(tx, contactId, now);
        }
        const open = index > 0 ? await openQuestionsOf(tx, [first.id], now) : questions;
        const turn = await runTurn({
          context: {
            tx,
            now,
            person,
            contactId,
            accountPhone: message.account?.phone ?? null,
            formerPersonId: state?.active?.flow === 'returning' || index === 0 ? formerPersonId : null,
            address: message.from,
            texts: textsFor(person.language),
            agency: options.agency,
            adminPhones: options.adminPhones,
            startLinks: options.startLinks,
            operatorPage: options.operatorPage,
            guarded: options.guarded ?? (() => []),
            laterMenus: menusSince(
              { state, updatedAt: index > 0 ? now : conversation.updatedAt, sentMenus: conversation.sentMenus },
              contactId,
              open.get(first.id) ?? [],
            ),
          },
          inbound: message,
          state,
          questions: open.get(first.id) ?? [],
          saidBefore: index > 0 ? now : conversation.updatedAt,
          talk: officerTalks.get(first.id) ?? null,
        });
        state = turn.state;
        for (const reply of turn.replies) {
          replies.push({
            personId: person.id,
            contactId,
            channel: message.from.channel,
            address: message.from.externalId,
            message: reply,
          });
        }
      }
      return { personId: first.id, readVersion: conversation.version, state: state ?? freshState, replies };
    }),
  );
  const [rows] = await Promise.all([
    insertReplies(
      tx,
      talks.flatMap((talk) => talk.replies),
      options.leaseId(),
      now,
    ),
    saveConversations(tx, talks, now),
  ]);
  return rows;
}

/** Keeps what could not be answered, for a person to look at, and says sorry. */
async function recordFault(
  tx: Transaction,
  { message, receivedAt }: Waiting,
  fault: unknown,
  options: TurnGroupsOptions,
): Promise<readonly OutboxRow[]> {
  const now = options.clock.now();
  const contacts = await findOrCreateContacts(tx, [message.from], now);
  const contact = contacts.get(formatAddress(message.from));
  if (!contact) throw new Error('A contact that was just written is missing.');
  const { at, error, code } = errorFields(fault);
  const recorded = await recordFailed(tx, {
    channel: message.from.channel,
    externalId: message.externalId,
    contactId: contact.contactId,
    receivedAt,
    payload: withoutBytes(message),
    fault: [error, code, at].filter((part) => part !== undefined).join(' '),
  });
  const [person] = await loadPersons(tx, [contact.personId]);
  if (!recorded || !person) return [];
  const apology = { text: textsFor(person.language).common.apology };
  const row = {
    personId: person.id,
    contactId: contact.contactId,
    channel: message.from.channel,
    address: message.from.externalId,
  };
  return insertReplies(tx, [{ ...row, message: apology }], options.leaseId(), now);
}

/** Of a failed message the words are kept, and where its file lies; a file that came along with it is not. */
function withoutBytes(message: InboundMessage): InboundMessage {
  const { content } = message;
  if (content.kind !== 'media' || (content.file?.reference.length ?? 0) <= 2_000) return message;
  const { file: _, ...rest } = content;
  return { ...message, content: rest };
}

const distinctAddresses = (group: readonly Waiting[]) => [
  ...new Map(group.map(({ message }) => [formatAddress(message.from), message.from])).values(),
];

/** Keeps each new message once, though the platform may have repeated it within the group. */
function unseen(fresh: ReadonlySet<string>): (message: InboundMessage) => boolean {
  const taken = new Set<string>();
  return (message) => {
    const key = arrivalKey({ channel: message.from.channel, externalId: message.externalId });
    if (!fresh.has(key) || taken.has(key)) return false;
    taken.add(key);
    return true;
  };
}

function byAddress(group: readonly Waiting[]): Waiting[][] {
  const found = new Map<string, Waiting[]>();
  for (const one of group) {
    const key = formatAddress(one.message.from);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}
