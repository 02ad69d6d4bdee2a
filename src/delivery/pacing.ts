import type { Pace } from '../messaging/channel.ts';
import { Heap } from './heap.ts';

/** Something to be sent to a chat; the lower `priority` goes first, equals in the order they came. Zero: somebody waits for it. */
export interface Paced {
  readonly address: string;
  readonly priority: number;
}

interface Chat<Item> {
  readonly address: string;
  /** What waits, in the order it goes. */
  readonly items: { readonly item: Item; readonly order: number }[];
  state: 'ready' | 'flying' | 'resting';
  restsUntil: number;
  /** Grows with each change, so that what a heap holds of an earlier state is known as stale. */
  stamp: number;
}

interface Ready<Item> {
  readonly chat: Chat<Item>;
  readonly stamp: number;
  readonly priority: number;
  /** Chats of one priority take turns: the lower goes first. */
  readonly turn: number;
}

interface Resting<Item> {
  readonly chat: Chat<Item>;
  readonly stamp: number;
  readonly until: number;
}

/** What went out lately, for the process that sends next. Milliseconds since the epoch; plain data, kept as JSON. */
export interface PaceHistory {
  /** When the messages of the last second were answered, oldest first. */
  readonly answered: readonly number[];
  /** Chats that have to be left alone, and until when. */
  readonly rests: readonly (readonly [address: string, until: number])[];
}

/** A clock that tells whole milliseconds tells up to one too few. */
const cutOff = 1;
const slidingWindow = 1_000 + cutOff;
/** Milliseconds that what goes unasked may catch up on: timers come late, and the pace is to be used whole. */
const catchesUp = 50;
/** Before every order that is counted. */
const putBackOrder = 0;

/**
 * Decides what a channel may send when: in any sliding second at most `perSecond` messages; to one chat one at a time,
 * in order, and after each a rest of `chatSeconds`. Counted from the platform's answer, not from our sending, so that
 * the pace holds by the platform's clock too. Replies overtake everything unasked, which goes evenly spaced: in a burst it
 * would fill the second, and a reply wait for the rest of it. Chats of one priority take turns, so that nobody waits for
 * another's long backlog. Times are milliseconds since the epoch, brought by the caller.
 *
 * It paces one process at a time; `history` and `inherit` let several take turns, as `RightOfWay` gives them.
 */
export class Pacer<Item extends Paced> {
  private readonly pace: Pace | null;
  private readonly chats = new Map<string, Chat<Item>>();
  private readonly ready = new Heap<Ready<Item>>((a, b) =>
    a.priority === b.priority ? a.turn < b.turn : a.priority < b.priority,
  );
  private readonly resting = new Heap<Resting<Item>>((a, b) => a.until < b.until);
  /** When the last messages were answered, oldest first. */
  private answered: number[] = [];
  private inFlight = 0;
  private waitingItems = 0;
  private readyChats = 0;
  private counter = 0;
  private pauseEnd = 0;
  /** Between two that go unasked. */
  private readonly spacing: number;
  /** When the next may go unasked. */
  private unaskedFrom = 0;

  constructor(pace: Pace | null) {
    this.pace = pace;
    this.spacing = pace ? slidingWindow / pace.perSecond : 0;
  }

  /** How many wait, those in flight not counted. */
  get waiting(): number {
    return this.waitingItems;
  }

  get sending(): number {
    return this.inFlight;
  }

  /** How many chats wait for nothing but their turn. */
  get readyToGo(): number {
    return this.readyChats;
  }

  get pausedUntil(): number {
    return this.pauseEnd;
  }

  private get chatRest(): number {
    const seconds = this.pace?.chatSeconds ?? 0;
    return seconds === 0 ? 0 : seconds * 1_000 + cutOff;
  }

  add(item: Item): void {
    this.insert(item, ++this.counter);
  }

  /** After `done`: puts an item that did not go out before its equals in its chat, which rests until then. */
  putBack(item: Item, restsUntil: number): void {
    const chat = this.insert(item, putBackOrder);
    this.rest(chat, Math.max(chat.restsUntil, restsUntil));
  }

  /** Nothing goes out before then; of two pauses the longer counts. */
  pauseUntil(moment: number): void {
    this.pauseEnd = Math.max(this.pauseEnd, moment);
  }

  /** What may be sent now; `done` or `skip` has to follow. Null: nothing yet. */
  take(now: number): Item | null {
    this.endRests(now);
    if (this.waitingItems === 0 || now < this.pauseEnd || !this.hasSlot(now)) return null;
    if (this.nextIsUnasked(now) && now < this.unaskedFrom) return null;
    for (let entry = this.ready.pop(); entry; entry = this.ready.pop()) {
      const { chat } = entry;
      const first = entry.stamp === chat.stamp ? chat.items.shift() : undefined;
      if (!first) continue;
      this.change(chat, 'flying');
      this.inFlight += 1;
      this.waitingItems -= 1;
      if (first.item.priority > 0) this.unaskedFrom = Math.max(this.unaskedFrom, now - catchesUp) + this.spacing;
      return first.item;
    }
    return null;
  }

  /** The platform has answered what was taken, or will not any more. */
  done(item: Item, now: number): void {
    this.inFlight -= 1;
    if (this.pace) this.answered.push(now);
    const chat = this.chats.get(item.address);
    if (chat) this.rest(chat, now + this.chatRest);
  }

  /** What was taken is not sent at all: it costs no place in the pace. */
  skip(item: Item, now: number): void {
    this.inFlight -= 1;
    const chat = this.chats.get(item.address);
    if (chat) this.rest(chat, now);
  }

  /** When `take` may next have something; null: not before `add`, `done` or `skip`. */
  nextMoment(now: number): number | null {
    if (this.waitingItems === 0) return null;
    this.endRests(now);
    const oldest = this.answered[0];
    const slot = this.hasSlot(now) ? now : oldest === undefined ? Number.POSITIVE_INFINITY : oldest + slidingWindow;
    const rested = this.resting.top?.until ?? Number.POSITIVE_INFINITY;
    // A chat that has rested may have a reply, which waits for no spacing.
    const chat = this.readyChats === 0 ? rested : this.nextIsUnasked(now) ? Math.min(this.unaskedFrom, rested) : now;
    const moment = Math.ceil(Math.max(now, this.pauseEnd, slot, chat));
    return Number.isFinite(moment) ? moment : null;
  }

  private nextIsUnasked(now: number): boolean {
    return (this.urgency(now) ?? 0) > 0;
  }

  /** The priority of what would go next; null where nothing waits for its turn alone. */
  urgency(now: number): number | null {
    this.endRests(now);
    for (let entry = this.ready.top; entry; entry = this.ready.top) {
      if (entry.stamp === entry.chat.stamp) return entry.priority;
      this.ready.pop();
    }
    return null;
  }

  /** What went out lately. What is in flight counts as answered now. */
  history(now: number): PaceHistory {
    const { pace } = this;
    if (!pace) return { answered: [], rests: [] };
    const answered = this.answered.filter((at) => at + slidingWindow > now);
    const rests = [...this.chats.values()].flatMap(({ address, state, restsUntil }): [string, number][] => {
      const until = state === 'flying' ? now + this.chatRest : restsUntil;
      return state !== 'ready' && until > now ? [[address, until]] : [];
    });
    return { answered: [...answered, ...Array.from({ length: this.inFlight }, () => now)], rests };
  }

  /** Takes over what went out last by whichever process, this one included. */
  inherit({ answered, rests }: PaceHistory): void {
    if (!this.pace) return;
    this.answered = [...answered];
    this.unaskedFrom = Math.max(this.unaskedFrom, (answered.at(-1) ?? 0) + this.spacing);
    for (const [address, until] of rests) {
      const chat = this.chats.get(address) ?? { address, items: [], state: 'resting', restsUntil: 0, stamp: 0 };
      this.chats.set(address, chat);
      if (chat.state !== 'flying') this.rest(chat, Math.max(chat.restsUntil, until));
    }
  }

  /** Whether nothing to this chat waits or is in flight. */
  isIdle(address: string): boolean {
    const chat = this.chats.get(address);
    return !chat || (chat.items.length === 0 && chat.state !== 'flying');
  }

  /** The chats to which something waits or is in flight. */
  busyChats(): string[] {
    return [...this.chats.values()].filter((chat) => !this.isIdle(chat.address)).map((chat) => chat.address);
  }

  /** Takes out what waits and is meant; of one chat, or of all. */
  withdraw(isMeant: (item: Item) => boolean, address?: string): Item[] {
    const withdrawn: Item[] = [];
    const chats = address === undefined ? this.chats.values() : [this.chats.get(address)];
    for (const chat of chats) {
      if (!chat) continue;
      const kept = chat.items.filter(({ item }) => !isMeant(item));
      if (kept.length === chat.items.length) continue;
      withdrawn.push(...chat.items.map(({ item }) => item).filter(isMeant));
      this.waitingItems -= chat.items.length - kept.length;
      chat.items.splice(0, chat.items.length, ...kept);
      if (chat.state === 'ready') this.offer(chat);
    }
    return withdrawn;
  }

  private insert(item: Item, order: number): Chat<Item> {
    const { address } = item;
    const known = this.chats.get(address);
    const chat: Chat<Item> = known ?? { address, items: [], state: 'resting', restsUntil: 0, stamp: 0 };
    this.chats.set(address, chat);
    const entry = { item, order };
    // From the end: nearly always it belongs there.
    let at = chat.items.length;
    for (let before = chat.items[at - 1]; before && precedes(entry, before); before = chat.items[at - 1]) at -= 1;
    chat.items.splice(at, 0, entry);
    this.waitingItems += 1;
    if (!known) this.rest(chat, 0);
    else if (chat.state === 'ready' && at === 0) this.offer(chat);
    return chat;
  }

  private rest(chat: Chat<Item>, until: number): void {
    this.change(chat, 'resting');
    chat.restsUntil = until;
    this.resting.push({ chat, stamp: chat.stamp, until });
  }

  private endRests(now: number): void {
    for (let entry = this.resting.top; entry && entry.until <= now; entry = this.resting.top) {
      this.resting.pop();
      if (entry.stamp === entry.chat.stamp) this.offer(entry.chat);
    }
  }

  /** Lets a rested chat wait for its turn; one to which nothing waits is forgotten. */
  private offer(chat: Chat<Item>): void {
    const first = chat.items[0];
    if (!first) {
      this.change(chat, 'resting');
      this.chats.delete(chat.address);
      return;
    }
    this.change(chat, 'ready');
    const turn = first.order === putBackOrder ? 0 : ++this.counter;
    this.ready.push({ chat, stamp: chat.stamp, priority: first.item.priority, turn });
  }

  private change(chat: Chat<Item>, state: Chat<Item>['state']): void {
    if (chat.state === 'ready') this.readyChats -= 1;
    if (state === 'ready') this.readyChats += 1;
    chat.state = state;
    chat.stamp += 1;
  }

  private hasSlot(now: number): boolean {
    if (!this.pace) return true;
    while (this.answered[0] !== undefined && this.answered[0] + slidingWindow <= now) this.answered.shift();
    return this.inFlight + this.answered.length < this.pace.perSecond;
  }
}

interface Ordered {
  readonly item: Paced;
  readonly order: number;
}

const precedes = (a: Ordered, b: Ordered): boolean =>
  a.item.priority === b.item.priority ? a.order < b.order : a.item.priority < b.item.priority;
