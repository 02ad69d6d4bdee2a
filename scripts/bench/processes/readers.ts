import { startFakeBotApi } from '../../../test/support/fake-bot-api/index.ts';

/** A Telegram of people who only read, in a process of its own: its memory is none of the program's. */
export type ReadersReport =
  | { readonly kind: 'listening'; readonly url: string; readonly token: string }
  | { readonly kind: 'read'; readonly read: Read };

/** What arrived so far. */
export interface Read {
  readonly messages: number;
  /** People who have something to read, and how many of them have it more than once. */
  readonly people: number;
  readonly twice: number;
  readonly mostInASecond: number;
}

const fake = await startFakeBotApi();
const counts = new Map<number, number>();
let messages = 0;
let twice = 0;

for (let id = 1; id <= Number(process.argv[2]); id++) {
  const { chat } = fake.person({ id, known: true });
  chat.listeners.add(() => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    messages += 1;
    if (count === 2) twice += 1;
    // Nobody looks at the words again.
    chat.messages = [];
    fake.calls.length = 0;
  });
}

process.on('message', () => {
  const read = { messages, people: counts.size, twice, mostInASecond: fake.pace.mostInASecond() };
  process.send?.({ kind: 'read', read } satisfies ReadersReport);
});
process.once('disconnect', () => process.exit(0));
process.send?.({ kind: 'listening', url: fake.url, token: fake.token } satisfies ReadersReport);
