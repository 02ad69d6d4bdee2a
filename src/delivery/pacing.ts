import type { Pace } from '../messaging/channel.ts';

/** Something to be sent to a chat; the lower `priority` goes first, equals in the order they came. */
export interface Paced {
  readonly address: string;
  readonly priority: number;
}

interface Chat<Item> {
  readonly items: { readonly item: Item; readonly order: number }[];
  /** When it may be written to again; infinite while a message to it is in flight. */
  restsUntil: number;
}

const slidingWindow = 1_000;

/**
 * Decides what a channel may send when: in any sliding second at most `perSecond` messages, to one chat one every
 * `chatSeconds`, one at a time and in order. Counted from the platform's answer, not from our sending, so that the
 * pace holds by the platform's clock too. Times are milliseconds since the epoch, brought by the caller.
 *
 * It paces one process; to share a channel's pace over several, the window's slots would have to be rows. It looks
 * through all chats that wait: thousands at the platforms' pace cost nothing, since unasked rows are claimed a few at
 * a time.
 */
export class Pacer<Item extends Paced> {
  private readonly pace: Pace | null;
  private readonly chats = new Map<string, Chat<Item>>();
  /** When the last messages were answered, oldest first. */
  private readonly answered: number[] = [];
  private inFlight = 0;
  private waitingItems = 0;
  private order = 0;
  private pausedUntil = 0;

  constructor(pace: Pace | null) {
    this.pace = pace;
  }

  /** How many wait, those in flight not counted. */
  get waiting(): number {
    return this.waitingItems;
  }

  get sending(): number {
    return this.inFlight;
  }

  add(item: Item): void {
    this.insert(item, this.order++);
  }

  /** After `done`: puts an item that did not go out before all others of its chat, which rests until then. */
  putBack(item: Item, restsUntil: number): void {
    const chat = this.insert(item, -1);
    chat.restsUntil = Math.max(chat.restsUntil, restsUntil);
  }

  /** Nothing goes out before then; of two pauses the longer counts. */
  pauseUntil(moment: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, moment);
  }

  /** What may be sent now; `done` has to follow when the platform has answered. Null: nothing yet. */
  take(now: number): Item | null {
    if (this.waitingItems === 0 || now < this.pausedUntil || !this.hasSlot(now)) return null;
    let best: Chat<Item> | null = null;
    for (const [address, chat] of this.chats) {
      if (chat.restsUntil > now) continue;
      if (chat.items.length === 0) this.chats.delete(address);
      else if (!best || precedes(chat.items[0], best.items[0])) best = chat;
    }
    const first = best?.items.shift();
    if (!best || !first) return null;
    best.restsUntil = Number.POSITIVE_INFINITY;
    this.inFlight += 1;
    this.waitingItems -= 1;
    return first.item;
  }

  /** The platform has answered, or it is certain that nothing goes out. */
  done(item: Item, now: number): void {
    this.inFlight -= 1;
    if (this.pace) this.answered.push(now);
    const chat = this.chats.get(item.address);
    if (chat) chat.restsUntil = now + (this.pace?.chatSeconds ?? 0) * 1_000;
  }

  /** When `take` may next have something; null: not before `add` or `done`. */
  nextMoment(now: number): number | null {
    if (this.waitingItems === 0) return null;
    let soonest = Number.POSITIVE_INFINITY;
    for (const chat of this.chats.values()) if (chat.items.length > 0) soonest = Math.min(soonest, chat.restsUntil);
    const oldest = this.answered[0];
    const slot = this.hasSlot(now) ? 0 : oldest === undefined ? Number.POSITIVE_INFINITY : oldest + slidingWindow;
    const moment = Math.max(now, this.pausedUntil, soonest, slot);
    return Number.isFinite(moment) ? moment : null;
  }

  /** Whether nothing to this chat waits or is in flight. */
  isIdle(address: string): boolean {
    const chat = this.chats.get(address);
    return !chat || (chat.items.length === 0 && Number.isFinite(chat.restsUntil));
  }

  /** Takes out everything that waits. */
  takeAll(): Item[] {
    this.waitingItems = 0;
    return [...this.chats.values()].flatMap((chat) => chat.items.splice(0).map(({ item }) => item));
  }

  private insert(item: Item, order: number): Chat<Item> {
    const chat = this.chats.get(item.address) ?? { items: [], restsUntil: 0 };
    this.chats.set(item.address, chat);
    const entry = { item, order };
    const at = chat.items.findIndex((other) => precedes(entry, other));
    chat.items.splice(at === -1 ? chat.items.length : at, 0, entry);
    this.waitingItems += 1;
    return chat;
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

function precedes(a: Ordered | undefined, b: Ordered | undefined): boolean {
  if (!a || !b) return a !== undefined;
  return a.item.priority !== b.item.priority ? a.item.priority < b.item.priority : a.order < b.order;
}
