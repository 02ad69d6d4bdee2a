import type { z } from 'zod';
import type { GuardedAccount } from '../delivery/guard.ts';
import type { Address } from '../messaging/address.ts';
import type { InboundContent, InboundFile } from '../messaging/inbound.ts';
import type { Attachment, QuickReply } from '../messaging/outbound.ts';
import type { RichText } from '../messaging/rich-text.ts';
import type { Person } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import type { Transaction } from '../store/database.ts';
import type { Catalog } from '../texts/catalog.ts';
import type { Menu, Trouble } from './state.ts';
import type { Command } from './understanding/commands.ts';

/** What a turn knows. The person is as they were when the turn began. */
export interface TurnContext {
  readonly tx: Transaction;
  readonly now: Date;
  readonly person: Person;
  readonly contactId: number;
  /** The number that the channel vouches for, E.164; null: it vouches for none. */
  readonly accountPhone: string | null;
  /** Whose contact it was until its phone changed; null: no doubt. */
  readonly formerPersonId: number | null;
  readonly address: Address;
  /** In the person's language. */
  readonly texts: Catalog;
  readonly agency: Agency;
  /** E.164 numbers that become administrators when proven. */
  readonly adminPhones: readonly string[];
  /** Addresses that open a chat with us on each channel that has such links, carrying a payload. */
  readonly startLinks: (payload: string) => readonly string[];
  /** The address of the operators' page that a one-time code opens. */
  readonly operatorPage: (code: string) => string;
  /** The accounts of this process whose platform lets them write to few unasked. */
  readonly guarded: () => readonly GuardedAccount[];
  /** What reached this chat with choices, from outside its turns, after whatever the chat asked last; latest first. */
  readonly laterMenus: readonly Menu[];
  /** A form that the person left half-way and may take up again. */
  readonly pausedFlow: string | null;
  /** They write for the first time. */
  readonly isFirstTurn: boolean;
  /** How many messages in a row were not understood, this one included. */
  readonly misses: number;
  /** What weighs on them, of this message or of one shortly before. */
  readonly trouble: Trouble | null;
}

/** Something the bot says: an outbound message before it has a menu id. */
export interface Say {
  readonly text: RichText;
  readonly choices?: readonly QuickReply[];
  /** The choice, by its value, that a plain "ya" means where several lead on from here. */
  readonly offer?: string;
  /** How many of the choices the text lists with their numbers already. */
  readonly listed?: number;
  /** See `OutboundMessage`. */
  readonly unnumbered?: true;
  readonly contactRequest?: string;
  readonly contactRequestDone?: true;
  readonly attachment?: Attachment;
  /** A message by itself, to be forwarded as it is. */
  readonly alone?: true;
  /** Where this answers a pressed button and the channel can edit: takes the pressed message's place. */
  readonly inPlace?: true;
}

/** A document or picture whose bytes can be fetched after the turn. */
export interface SentFile {
  readonly media: 'document' | 'image';
  readonly file: InboundFile;
}

/** What the person did, as a step sees it. */
export interface Answer {
  /** What they typed, trimmed; a caption; '' where nothing was typed. */
  readonly text: string;
  /** The value of the choice they meant, by button, number, label or a part of it; null where it was none. */
  readonly choice: string | null;
  readonly content: InboundContent;
  /** The answer as given, for the record: what was typed, or the label that was pressed. */
  readonly raw: string;
}

export type Outcome<Data> =
  /** Goes to another step (or the same one anew), says `say` first, then asks it. */
  | { readonly to: string; readonly data?: Data; readonly say?: readonly Say[] }
  /** The flow is over; `then` starts another one. `forget`: nothing of what was said before is kept. */
  | { readonly end: readonly Say[]; readonly then?: Entry; readonly forget?: true }
  /** Not an answer to this question: it is asked again after `wrong`, which gives an example. `data`: with this from now on. */
  | { readonly wrong: RichText; readonly data?: Data };

type Eventually<T> = T | Promise<T>;

export interface Step<Data> {
  ask(context: TurnContext, data: Data): Eventually<Say>;
  /** The same in fewer words, where it was asked just now. Unsaid: it is asked as before. */
  again?(context: TurnContext, data: Data): Eventually<Say>;
  take(context: TurnContext, data: Data, answer: Answer): Eventually<Outcome<Data>>;
  /**
   * What is typed here is passed on to somebody: the step takes it as it is, numbers and commands too, but for those that
   * leave. Answers the button that leads here; null: it asks something itself just now.
   */
  passesOn?(data: Data): string | null;
}

/** One dialogue: a few named steps. */
export interface Flow<Data> {
  readonly name: string;
  /** Raised when the steps or the data change so that an old place cannot go on. */
  readonly version: number;
  readonly data: z.ZodType<Data>;
  readonly steps: Readonly<Record<string, Step<Data>>>;
  /** A form whose answers are worth keeping when the person goes elsewhere; offered again in the menu. */
  readonly resumable?: true;
  /** Of coordinators and administrators, who speak of others in it: "hapus" there is never about their own data. */
  readonly forStaff?: true;
  /** Where it goes on when it is begun by another door while it is kept half-way. Unsaid: what was kept stays as it is. */
  readonly takenUp?: (kept: Standing<Data>, wanted: Standing<Data>) => Standing<Data>;
  /** Said when the person stops it by "batal"; says what is stopped. */
  readonly stopped: (context: TurnContext, data: Data) => RichText;
  /** The same is said when it is left for something else. */
  readonly saysWhenLeft?: true;
}

/** A step of a flow with the answers that it stands on. */
export interface Standing<Data> {
  readonly step: string;
  readonly data: Data;
}

/** The door into a flow. */
export interface Entry {
  readonly flow: string;
  readonly step: string;
  readonly data: unknown;
}

/** What a command or a durable button does. */
export type Reaction =
  /**
   * Says something. `keep`: the dialogue under way goes on after it, its question asked again, in fewer words or in full.
   * `inVain`: there was nothing that could be done.
   */
  | { readonly say: readonly Say[]; readonly keep?: true | 'in-full'; readonly inVain?: true }
  /** Starts a flow, after saying something. A dialogue under way ends; a resumable one is kept for later. */
  | { readonly start: Entry; readonly say?: readonly Say[] };

/**
 * What one file of `flows/` brings: its flows, the commands it answers, and the buttons of its messages that stay
 * good for days, by the first part of their value (`attend:12:yes` is the action `attend` with ['12', 'yes']).
 */
export interface Dialogue {
  readonly flows?: readonly RunnableFlow[];
  readonly commands?: Partial<Record<Command, (context: TurnContext, text: string) => Eventually<Reaction>>>;
  readonly actions?: Readonly<
    Record<string, (context: TurnContext, parts: readonly string[]) => Eventually<Reaction | null>>
  >;
  /** Knows words that can mean one thing only, such as a code, before anybody guesses what they mean; null: not these. */
  readonly exact?: (context: TurnContext, text: string) => Eventually<Reaction | null>;
  /** Looks at a file that no question asked for; null: not wanted here. */
  readonly file?: (context: TurnContext, media: SentFile) => Eventually<Reaction | null>;
  /** Looks at words that no command, button or question claimed, such as a training's name; null: not known here. */
  readonly words?: (context: TurnContext, text: string) => Eventually<Reaction | null>;
}

/** A flow whose data is checked where it enters, so that flows of different data can stand in one list. */
export interface RunnableFlow {
  readonly name: string;
  readonly version: number;
  readonly resumable: boolean;
  readonly forStaff: boolean;
  /** Whether a stored place can go on. */
  fits(step: string, data: unknown): boolean;
  ask(context: TurnContext, step: string, data: unknown): Eventually<Say>;
  again(context: TurnContext, step: string, data: unknown): Eventually<Say>;
  take(context: TurnContext, step: string, data: unknown, answer: Answer): Eventually<Outcome<unknown>>;
  takenUp(kept: Standing<unknown>, wanted: Standing<unknown>): Standing<unknown> | null;
  passesOn(step: string, data: unknown): string | null;
  stopped(context: TurnContext, data: unknown): RichText;
  readonly saysWhenLeft: boolean;
}

export function defineFlow<Data>(flow: Flow<Data>): RunnableFlow {
  const stepOf = (name: string): Step<Data> => {
    const step = flow.steps[name];
    if (!step) throw new Error(`The flow ${flow.name} has no step ${name}.`);
    return step;
  };
  return {
    name: flow.name,
    version: flow.version,
    resumable: flow.resumable ?? false,
    forStaff: flow.forStaff ?? false,
    fits: (step, data) => Object.hasOwn(flow.steps, step) && flow.data.safeParse(data).success,
    ask: (context, step, data) => stepOf(step).ask(context, flow.data.parse(data)),
    again(context, name, data) {
      const step = stepOf(name);
      return step.again ? step.again(context, flow.data.parse(data)) : step.ask(context, flow.data.parse(data));
    },
    take: (context, step, data, answer) => stepOf(step).take(context, flow.data.parse(data), answer),
    takenUp: (kept, wanted) =>
      flow.takenUp?.(
        { step: kept.step, data: flow.data.parse(kept.data) },
        { step: wanted.step, data: flow.data.parse(wanted.data) },
      ) ?? null,
    passesOn: (step, data) => stepOf(step).passesOn?.(flow.data.parse(data)) ?? null,
    stopped: (context, data) => flow.stopped(context, flow.data.parse(data)),
    saysWhenLeft: flow.saysWhenLeft ?? false,
  };
}
