import { randomUUID } from 'node:crypto';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { ours, startBot } from './bots.ts';
import { openBenchServer } from './server.ts';
import { figure, percentile, seededRandom, table } from './statistics.ts';
import { queueEnvironment } from './turns.ts';

/** Each is answered with one message. */
const said = ['menu', 'jadwal', 'bantuan', 'cara bergabung', 'terima kasih', 'petugas'];
const answerLimit = 30_000;

/** Reply times on the chat page, from the post to the event, with the queue on Postgres and, where REDIS_URL is set, on Redis. */
export async function page(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      people: { type: 'string', default: '20' },
      messages: { type: 'string', default: '30' },
      seed: { type: 'string', default: '1' },
    },
  });
  const rows = [['queue', 'replies', 'p50, ms', 'p95, ms']];
  for (const queue of ['postgres', ...(process.env['REDIS_URL'] ? ['redis'] : [])]) {
    const times = await talkWith(queueEnvironment(queue), {
      people: Number(values.people),
      messages: Number(values.messages),
      seed: Number(values.seed),
    });
    rows.push([queue, String(times.length), figure(percentile(times, 0.5)), figure(percentile(times, 0.95))]);
  }
  process.stdout.write(
    `${values.people} people talk on the chat page over http and server-sent events.\n\n${table(rows)}`,
  );
}

async function talkWith(
  environment: Readonly<Record<string, string>>,
  { people, messages, seed }: { people: number; messages: number; seed: number },
): Promise<readonly number[]> {
  const server = await openBenchServer();
  const database = await server.freshDatabase();
  const bot = await startBot(ours({ CHAT_PAGE: 'on', ...environment }), database.environment);
  const port = Number(/:(\d+)/.exec(bot.ready)?.[1]);
  try {
    // What is compiled and prepared at first belongs to the start.
    await Promise.all(Array.from({ length: people }, (_, index) => talk(port, 5, seededRandom(seed + index))));
    const times = await Promise.all(
      Array.from({ length: people }, (_, index) => talk(port, messages, seededRandom(seed + 1_000 + index))),
    );
    return times.flat();
  } finally {
    await bot.stop();
    await server.close();
  }
}

/** One visitor, who reads a moment (50 to 150 ms) before they write again. Resolves with milliseconds a reply took. */
async function talk(port: number, messages: number, random: () => number): Promise<readonly number[]> {
  const visitor = `visitor-${randomUUID()}`;
  const agent = new Agent({ keepAlive: true });
  const events = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: `/chat/events?as=${visitor}` }, resolve).once('error', reject);
  });
  let onMessage = (): void => {};
  const lines = createInterface({ input: events });
  lines.on('line', (line) => {
    if (line === 'event: message') onMessage();
  });
  // A stream that breaks shows in the answer that does not come.
  lines.on('error', () => {});
  const times: number[] = [];
  for (let turn = 0; turn < messages; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50 + 100 * random()));
    const text = said[Math.floor(random() * said.length)] ?? 'menu';
    const asked = performance.now();
    const answered = new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`Message ${turn + 1}, "${text}", was not answered.`)),
        answerLimit,
      );
      onMessage = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    await Promise.all([
      answered,
      post(port, agent, { as: visitor, id: randomUUID(), content: { kind: 'text', text } }),
    ]);
    times.push(performance.now() - asked);
  }
  events.destroy();
  agent.destroy();
  return times;
}

function post(port: number, agent: Agent, body: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const call = request(
      { host: '127.0.0.1', port, path: '/chat/messages', method: 'POST', agent, headers },
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`The chat page answered ${response.statusCode}.`));
        });
      },
    );
    call.once('error', reject);
    call.end(JSON.stringify(body));
  });
}
