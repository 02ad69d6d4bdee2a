import { randomBytes } from 'node:crypto';
import { type FakePerson, startFakeBotApi } from '../../test/support/fake-bot-api/index.ts';
import { type FakeUser, startFakeWhatsApp } from '../../test/support/fake-whatsapp/index.mjs';
import type { RunClock } from './clock.ts';
import type { EvidencePerson, Said, Seen } from './evidence.ts';
import { lidOf, type WorldPerson } from './world.ts';

/** The platforms of a run: what they saw, and what goes wrong with them, is theirs to tell. */
export interface Platforms {
  readonly telegram: Awaited<ReturnType<typeof startFakeBotApi>>;
  readonly whatsapp: Awaited<ReturnType<typeof startFakeWhatsApp>>;
}

export async function openPlatforms(clock: RunClock): Promise<Platforms> {
  const [telegram, whatsapp] = await Promise.all([
    startFakeBotApi({ now: () => clock.now(), webhookRetry: 100 }),
    startFakeWhatsApp({ autoPair: true, autoPairDelayMs: 0 }),
  ]);
  return { telegram, whatsapp };
}

/** Somebody with a phone. */
export interface Talker {
  readonly person: WorldPerson;
  says(words: string): void;
  /** Follows a link that starts the bot with something to do. */
  follows(payload: string): void;
  block(): void;
  unblock(): void;
}

/** Everybody who talks with the bot, and all that they said and saw. */
export class Crowd {
  readonly talkers: readonly Talker[];
  readonly seen: Seen[] = [];
  private readonly said: { readonly personId: number; readonly at: number; readonly isTaken: () => boolean }[] = [];
  /** What WhatsApp does not owe the bot any more, or has not for a while: one that the bot cannot read is sent again. */
  private readonly settled = new Set<string>();
  private readonly blocked = new Set<number>();
  private readonly everBlocked = new Set<number>();
  private readonly platforms: Platforms;
  private readonly clock: RunClock;

  constructor(people: readonly WorldPerson[], platforms: Platforms, clock: RunClock) {
    this.platforms = platforms;
    this.clock = clock;
    const arrivals = new Map<string, number>();
    platforms.whatsapp.on('bot-message', ({ attrs }: { readonly attrs: { readonly id: string } }) => {
      // A phone may ask for it again; what the pace is about is when the platform first had it.
      if (!arrivals.has(attrs.id)) arrivals.set(attrs.id, clock.now());
    });
    platforms.whatsapp.on('settled', (id: string) => this.settled.add(id));
    this.talkers = people.map((person) =>
      person.channel === 'telegram' ? this.onTelegram(person) : this.onWhatsApp(person, arrivals),
    );
  }

  /** How many messages of people's were not taken yet. */
  get unacknowledged(): number {
    const { telegram, whatsapp } = this.platforms;
    const owed = telegram.updates.pending + whatsapp.stats().owedToBot.message;
    return Math.max(owed, this.said.filter((one) => !one.isTaken()).length);
  }

  evidence(): { readonly people: EvidencePerson[]; readonly seen: readonly Seen[]; readonly said: readonly Said[] } {
    return {
      people: this.talkers.map(({ person: { id, channel, hoursAhead } }) => ({
        id,
        channel,
        hoursAhead,
        wasUnreachable: this.everBlocked.has(id),
      })),
      seen: this.seen,
      said: this.said.map(({ personId, at, isTaken }) => ({ personId, at, acknowledged: isTaken() })),
    };
  }

  allUnblock(): void {
    for (const talker of this.talkers) if (this.blocked.has(talker.person.id)) talker.unblock();
  }

  private onTelegram(person: WorldPerson): Talker {
    const fake: FakePerson = this.platforms.telegram.person({ id: Number(person.number), known: true });
    fake.chat.listeners.add(({ text, edits }) =>
      this.seen.push({ personId: person.id, messageId: null, text, at: this.clock.now(), edit: edits > 0 }),
    );
    const says = (words: string): void => {
      if (this.blocked.has(person.id)) return;
      const at = this.clock.now();
      const update = fake.says(words);
      const { updates } = this.platforms.telegram;
      this.said.push({ personId: person.id, at, isTaken: () => update !== null && updates.isTaken(update) });
    };
    return {
      person,
      says,
      follows: (payload) => says(`/start ${payload}`),
      block: () => {
        this.blocked.add(person.id);
        this.everBlocked.add(person.id);
        fake.blocks();
      },
      unblock: () => {
        this.blocked.delete(person.id);
        fake.returns();
      },
    };
  }

  private onWhatsApp(person: WorldPerson, arrivals: ReadonlyMap<string, number>): Talker {
    const fake: FakeUser = this.platforms.whatsapp.newUser(person.number, {
      lid: lidOf(person.number),
      addressing: person.id % 2 === 0 ? 'lid' : 'pn',
    });
    for (const event of ['message', 'duplicate']) {
      fake.on(event, ({ id, text }: { readonly id: string; readonly text: string }) =>
        this.seen.push({
          personId: person.id,
          messageId: id,
          text: asShown(text),
          at: (event === 'message' ? arrivals.get(id) : undefined) ?? this.clock.now(),
          edit: false,
        }),
      );
    }
    const says = (words: string): void => {
      const at = this.clock.now();
      const id = randomBytes(16).toString('hex').toUpperCase();
      this.said.push({ personId: person.id, at, isTaken: () => this.settled.has(id) });
      void fake.send(words, { id, timestamp: Math.floor(at / 1_000) });
    };
    return {
      person,
      says,
      follows: (payload) => says(`Halo Sinau #${payload}`),
      // Nobody is told on WhatsApp who has blocked them; what is written to them is taken all the same.
      block() {},
      unblock() {},
    };
  }
}

/** A phone shows WhatsApp's marks as type, and nothing of what keeps a sign from being one. */
const asShown = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replaceAll(/\*(\S(?:[^*\n]*\S)?)\*/g, '$1')
    .replaceAll(/(^|\s)_(\S(?:[^_\n]*\S)?)_(?=\s|$)/gm, '$1$2');
