import { type FakePerson, startFakeBotApi } from '../../../test/support/fake-bot-api/index.ts';
import { seededRandom } from '../statistics.ts';
import { type Profile, profileOf, type Step, turnsOfWalk, walk } from '../walk.ts';

/** What the process is asked to do, by a message of its parent. */
export type Order =
  /** `people` walk at once, each as fast as they are answered; `notifyAfter` turns the parent is told. */
  | { readonly kind: 'crowd'; readonly from: number; readonly people: number; readonly notifyAfter?: number }
  /** `turns` come at random moments, so many a second in the mean, whether or not the earlier ones were answered. */
  | {
      readonly kind: 'stream';
      readonly from: number;
      readonly turns: number;
      readonly perSecond: number;
      readonly seed: number;
    };

/** What it says. */
export type Report =
  | { readonly kind: 'listening'; readonly url: string; readonly token: string }
  | { readonly kind: 'reached' }
  | { readonly kind: 'walked'; readonly walked: Walked }
  | { readonly kind: 'failed'; readonly message: string };

export interface Walked {
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds from a message to the last message of its reply, in the order of their end. */
  readonly times: readonly number[];
  /** Messages that somebody read twice. */
  readonly repeats: number;
}

const answerLimit = 60_000;

const fake = await startFakeBotApi();

/** A person on their way, who acts and waits for the answer. */
class Walker {
  readonly profile: Profile;
  repeats = 0;
  private readonly person: FakePerson;
  private readonly read = new Set<string>();
  private place = 0;
  private answered: { readonly step: Step; readonly resolve: () => void } | null = null;

  constructor(index: number) {
    this.profile = profileOf(index);
    const { id, name, phone } = this.profile;
    this.person = fake.person({ id, firstName: name, phone });
    this.person.chat.listeners.add(({ text }) => {
      if (this.read.has(text)) this.repeats += 1;
      this.read.add(text);
      if (this.answered && text.startsWith(this.answered.step.answer)) this.answered.resolve();
    });
  }

  get arrived(): boolean {
    return this.place === turnsOfWalk;
  }

  /** Does the next thing, and resolves with when (milliseconds) the whole reply was there. */
  async turn(): Promise<number> {
    const step = walk[this.place];
    if (!step) throw new Error('The walk is over.');
    this.place += 1;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`No answer to turn ${this.place}. ${this.person.transcript()}`)),
        answerLimit,
      );
      this.answered = {
        step,
        resolve: () => {
          clearTimeout(timer);
          this.answered = null;
          resolve(performance.now());
        },
      };
      step.does(this.person, this.profile);
    });
  }
}

async function crowd(order: Extract<Order, { kind: 'crowd' }>): Promise<Walked> {
  const walkers = Array.from({ length: order.people }, (_, index) => new Walker(order.from + index));
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    walkers.map(async (walker) => {
      while (!walker.arrived) {
        const asked = performance.now();
        times.push((await walker.turn()) - asked);
        if (times.length === order.notifyAfter) tell({ kind: 'reached' });
      }
    }),
  );
  return walkedOf(walkers, times, began);
}

async function stream(order: Extract<Order, { kind: 'stream' }>): Promise<Walked> {
  const random = seededRandom(order.seed);
  const walkers: Walker[] = [];
  const free: Walker[] = [];
  const times: number[] = [];
  const began = performance.now();
  const underWay: Promise<void>[] = [];
  const act = async (asked: number): Promise<void> => {
    let walker = free.shift();
    if (!walker) {
      // Nobody waits for somebody else's answer: whoever is not on the way comes new.
      walker = new Walker(order.from + walkers.length);
      walkers.push(walker);
    }
    times.push((await walker.turn()) - asked);
    if (!walker.arrived) free.push(walker);
  };
  let due = began;
  for (let turn = 0; turn < order.turns; turn++) {
    due += (-Math.log(1 - random()) / order.perSecond) * 1_000;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    underWay.push(act(performance.now()));
  }
  await Promise.all(underWay);
  return walkedOf(walkers, times, began);
}

function walkedOf(walkers: readonly Walker[], times: readonly number[], began: number): Walked {
  fake.forget();
  const repeats = walkers.reduce((sum, walker) => sum + walker.repeats, 0);
  return { turns: times.length, seconds: (performance.now() - began) / 1_000, times, repeats };
}

function tell(report: Report): void {
  process.send?.(report);
}

process.on('message', (order: Order) => {
  (order.kind === 'crowd' ? crowd(order) : stream(order)).then(
    (walked) => tell({ kind: 'walked', walked }),
    (error: unknown) => tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
tell({ kind: 'listening', url: fake.url, token: fake.token });
