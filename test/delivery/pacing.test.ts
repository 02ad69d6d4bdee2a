import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Paced, Pacer } from '../../src/delivery/pacing.ts';

interface Item extends Paced {
  readonly number: number;
}

interface Sent {
  readonly item: Item;
  readonly began: number;
  readonly answered: number;
}

const arrivals = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 400 }),
    chat: fc.integer({ min: 0, max: 5 }),
    priority: fc.constantFrom(0, 0, 20, 40),
    latency: fc.integer({ min: 0, max: 900 }),
    isPointless: fc.boolean(),
  }),
  { minLength: 1, maxLength: 80 },
);

/** Plays arrivals against a pacer as a lane would: it wakes only when told to, and lets so many fly at once. */
function play(
  given: readonly { wait: number; chat: number; priority: number; latency: number; isPointless?: boolean }[],
  pace: { perSecond: number; chatSeconds: number } | null,
  flights = 8,
) {
  const pacer = new Pacer<Item>(pace);
  const latencies = given.map(({ latency }) => latency);
  const pointless = new Set(given.flatMap(({ isPointless }, number) => (isPointless ? [number] : [])));
  let at = 0;
  const coming = given.map(({ wait, chat, priority }, number) => {
    at += wait;
    return { at, item: { address: `chat-${chat}`, priority, number } };
  });
  const flying: { item: Item; began: number; ends: number }[] = [];
  const sent: Sent[] = [];
  let wakes = 0;
  for (let now = 0; coming.length > 0 || pacer.waiting > 0 || flying.length > 0; ) {
    if (++wakes > 20_000) throw new Error('It wakes without end.');
    for (; coming[0] && coming[0].at <= now; coming.shift()) pacer.add(coming[0].item);
    for (const flight of flying.filter(({ ends }) => ends <= now)) {
      flying.splice(flying.indexOf(flight), 1);
      pacer.done(flight.item, now);
      sent.push({ item: flight.item, began: flight.began, answered: now });
    }
    while (pacer.sending < flights) {
      const item = pacer.take(now);
      if (!item) break;
      if (pointless.has(item.number)) pacer.skip(item, now);
      else flying.push({ item, began: now, ends: now + (latencies[item.number] ?? 0) });
    }
    const next = pacer.sending < flights ? pacer.nextMoment(now) : null;
    const moments = [coming[0]?.at, ...flying.map(({ ends }) => ends), next ?? undefined];
    now = Math.min(...moments.filter((moment) => moment !== undefined));
  }
  return { sent: sent.toSorted((a, b) => a.began - b.began || a.item.number - b.item.number) };
}

describe('the pace', () => {
  it('holds in any sliding second, wherever between sending and answer the platform counts', () => {
    fc.assert(
      fc.property(
        arrivals,
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, perSecond, share) => {
          const { sent } = play(given, { perSecond, chatSeconds: 0 });
          const arrived = sent
            .map(({ began, answered }) => began + (answered - began) * share)
            .toSorted((a, b) => a - b);
          for (const [index, moment] of arrived.entries()) {
            const later = arrived[index + perSecond];
            if (later !== undefined) expect(later - moment).toBeGreaterThanOrEqual(1_000);
          }
        },
      ),
    );
  });

  it('writes to a chat one at a time, rests after each, and goes on in order', () => {
    fc.assert(
      fc.property(arrivals, fc.constantFrom(0.5, 1, 3), (given, chatSeconds) => {
        const { sent } = play(given, { perSecond: 30, chatSeconds });
        for (const chat of new Set(given.map((one) => `chat-${one.chat}`))) {
          const toChat = sent.filter(({ item }) => item.address === chat);
          for (const [index, one] of toChat.entries()) {
            const before = toChat[index - 1];
            if (before) expect(one.began - before.answered).toBeGreaterThanOrEqual(chatSeconds * 1_000);
          }
          for (const priority of [0, 20, 40]) {
            const numbers = toChat.filter(({ item }) => item.priority === priority).map(({ item }) => item.number);
            expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('loses nothing and sends nothing twice', () => {
    fc.assert(
      fc.property(arrivals, fc.constantFrom(null, { perSecond: 2, chatSeconds: 1 }), (given, pace) => {
        const { sent } = play(given, pace);
        const expected = given.flatMap(({ isPointless }, number) => (isPointless ? [] : [number]));
        expect(sent.map(({ item }) => item.number).toSorted((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it('lets every reply overtake everything unasked that waits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ chat: fc.integer({ min: 0, max: 30 }), priority: fc.constantFrom(0, 10, 40) }), {
          maxLength: 60,
        }),
        (given) => {
          const pacer = new Pacer<Item>(null);
          given.forEach(({ chat, priority }, number) => pacer.add({ address: `chat-${chat}`, priority, number }));
          const taken: Item[] = [];
          for (let item = pacer.take(1); item; item = pacer.take(1)) taken.push(item);
          // One of each chat goes at once; of those no unasked one stands before a reply.
          const priorities = taken.map(({ priority }) => priority);
          expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
          expect(new Set(taken.map(({ address }) => address)).size).toBe(taken.length);
        },
      ),
    );
  });

  it('uses what it may: a hundred messages to a hundred chats take four seconds at 25 a second', () => {
    const given = Array.from({ length: 100 }, (_, chat) => ({ wait: 0, chat, priority: 40, latency: 0 }));
    const { sent } = play(given, { perSecond: 25, chatSeconds: 1 });
    expect(sent.at(-1)?.began).toBeGreaterThan(3_900);
    expect(sent.at(-1)?.began).toBeLessThanOrEqual(4_000);
  });

  it('spaces what goes unasked, so that a reply in the middle of thousands waits for a moment only', () => {
    const unasked = Array.from({ length: 200 }, (_, chat) => ({ wait: 0, chat, priority: 40, latency: 30 }));
    const first = { wait: 3_210, chat: 1_000, priority: 0, latency: 30 };
    const replies = [first, ...Array.from({ length: 9 }, (_, n) => ({ ...first, wait: 217, chat: 1_001 + n }))];
    const { sent } = play([...unasked, ...replies], { perSecond: 25, chatSeconds: 1 });
    const waits = replies.map((_, index) => {
      const came = 3_210 + index * 217;
      return (sent.find(({ item }) => item.address === `chat-${1_000 + index}`)?.began ?? Infinity) - came;
    });
    expect(Math.max(...waits)).toBeLessThan(150);
  });

  it('lets chats take turns: nobody waits for the long backlog of others', () => {
    const pacer = new Pacer<Item>({ perSecond: 1, chatSeconds: 0 });
    for (let number = 0; number < 50; number++) pacer.add({ address: 'talkative', priority: 0, number });
    pacer.take(0);
    pacer.add({ address: 'brief', priority: 0, number: 50 });
    pacer.done({ address: 'talkative', priority: 0, number: 0 }, 0);
    expect(pacer.take(1_000)).toBeNull();
    expect(pacer.take(1_001)?.address).toBe('brief');
  });

  it('keeps still while the platform asks it to', () => {
    const pacer = new Pacer<Item>({ perSecond: 25, chatSeconds: 1 });
    pacer.pauseUntil(30_000);
    pacer.pauseUntil(10_000);
    pacer.add({ address: 'a', priority: 0, number: 0 });
    expect(pacer.take(29_999)).toBeNull();
    expect(pacer.nextMoment(0)).toBe(30_000);
    expect(pacer.take(30_000)?.number).toBe(0);
  });

  it('puts back what did not go out before everything else to its chat', () => {
    const pacer = new Pacer<Item>(null);
    for (const number of [0, 1]) pacer.add({ address: 'a', priority: 0, number });
    const first = pacer.take(1);
    if (!first) throw new Error('Nothing was taken.');
    pacer.done(first, 1);
    pacer.putBack(first, 500);
    expect(pacer.take(499)).toBeNull();
    expect(pacer.take(500)?.number).toBe(0);
  });

  it('stays quick with tens of thousands of chats waiting', () => {
    const pacer = new Pacer<Item>(null);
    const count = 50_000;
    const began = performance.now();
    for (let number = 0; number < count; number++)
      pacer.add({ address: `chat-${number}`, priority: number % 3, number });
    for (let number = 0; number < count; number++) {
      const item = pacer.take(1);
      if (item) pacer.done(item, 1);
      pacer.nextMoment(1);
    }
    expect(pacer.waiting).toBe(0);
    // Looking through all of them each time takes a minute.
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
