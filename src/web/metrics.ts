import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { sql } from 'drizzle-orm';
import type { DeliveryMetrics } from '../delivery/metrics.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Clock } from '../messaging/clock.ts';
import { countOpenQuestions } from '../outreach/hand-off-waiting.ts';
import { type Database, rowsOf } from '../store/database.ts';

/** The Prometheus page: no names, numbers or texts, only counts and times. */
export function createMetrics(options: {
  readonly database: Database;
  readonly delivery: DeliveryMetrics;
  /** Ends of the connection to WhatsApp, by reason. */
  readonly disconnects: () => ReadonlyMap<number, number>;
  readonly channels: readonly Pick<Channel, 'name' | 'health'>[];
  readonly clock: Clock;
}): () => Promise<string> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const sends = new Counter({
    name: 'sinau_sends_total',
    help: 'Messages by channel, kind and outcome.',
    labelNames: ['channel', 'kind', 'outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [key, count] of options.delivery.sends) {
        const [channel = '', kind = '', outcome = ''] = key.split(' ');
        sends.inc({ channel, kind, outcome }, count);
      }
    },
  });
  const depth = new Gauge({
    name: 'sinau_outbox_messages',
    help: 'Messages that are not final, by kind and status.',
    labelNames: ['kind', 'status'],
    registers: [registry],
  });
  const age = new Gauge({
    name: 'sinau_outbox_oldest_due_seconds',
    help: 'How long the longest waiting due message waits, by kind.',
    labelNames: ['kind'],
    registers: [registry],
  });
  const questions = new Gauge({
    name: 'sinau_questions',
    help: 'Questions to officers that are open; unheard: there is nobody who could be told of them.',
    labelNames: ['state', 'urgent'],
    registers: [registry],
  });
  const questionAge = new Gauge({
    name: 'sinau_questions_oldest_seconds',
    help: 'How long the oldest question to officers is open.',
    labelNames: ['state', 'urgent'],
    registers: [registry],
  });
  const databaseUp = new Gauge({
    name: 'sinau_database_up',
    help: 'Whether the database answered just now.',
    registers: [registry],
  });
  const channelUp = new Gauge({
    name: 'sinau_channel_up',
    help: 'Whether a channel is connected.',
    labelNames: ['channel'],
    registers: [registry],
    collect() {
      for (const { name, health } of options.channels)
        channelUp.set({ channel: name }, health().status === 'up' ? 1 : 0);
    },
  });
  const disconnects = new Counter({
    name: 'sinau_whatsapp_disconnects_total',
    help: 'Ends of the connection to WhatsApp, by reason.',
    labelNames: ['code'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [code, count] of options.disconnects()) disconnects.inc({ code: String(code) }, count);
    },
  });
  for (const histogram of options.delivery.histograms) registry.registerMetric(histogram);
  const missed = new Counter({
    name: 'sinau_reminders_missed_total',
    help: 'Reminders and notices that did not arrive in time: found too late, failed, expired, or waiting for too long.',
    registers: [registry],
    collect() {
      this.reset();
      missed.inc(options.delivery.missedReminders);
    },
  });
  const readOutbox = () =>
    rowsOf<{ kind: string; status: string; messages: string; age: string | null }>(
      options.database.queries,
      sql`select kind, status, count(*) as messages, extract(epoch from ${options.clock.now().toISOString()}::timestamptz - min(due_at)) as age
          from outbox where status in ('queued', 'sending', 'uncertain') group by kind, status`,
    );
  return async () => {
    // When the database is away is when the other numbers are looked at.
    const rows = await readOutbox().catch(() => null);
    const open = await countOpenQuestions(options.database.queries).catch(() => []);
    databaseUp.set(rows ? 1 : 0);
    depth.reset();
    age.reset();
    if (rows) {
      for (const row of rows) depth.set({ kind: row.kind, status: row.status }, Number(row.messages));
      for (const row of rows) if (row.status === 'queued') age.set({ kind: row.kind }, Math.max(0, Number(row.age)));
    }
    questions.reset();
    questionAge.reset();
    for (const { state, urgent, questions: count, since } of open) {
      const labels = { state, urgent: String(urgent) };
      questions.set(labels, count);
      questionAge.set(labels, Math.max(0, (options.clock.now().getTime() - since.getTime()) / 1_000));
    }
    return registry.metrics();
  };
}
