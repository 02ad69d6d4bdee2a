import { createInterface } from 'node:readline/promises';
import { sql } from 'drizzle-orm';
import { createTelegram, type Telegram } from './channels/telegram/channel.ts';
import { createWebChat } from './channels/webchat/channel.ts';
import { type Config, configFromProcess } from './config.ts';
import { learnQuestions } from './conversation/faq.ts';
import { classifier } from './conversation/understanding/understand.ts';
import { hasteNotification } from './delivery/haste.ts';
import { openQueue } from './delivery/queue.ts';
import { allJobs } from './jobs/jobs.ts';
import { createSchedule } from './jobs/schedule.ts';
import { createLog } from './log.ts';
import { systemClock } from './messaging/clock.ts';
import { errorFields } from './messaging/log.ts';
import { agencyOf, openEngine, openStoreWhenThere, type Store } from './program.ts';
import { reportAndExit, StartError } from './start-error.ts';
import { rowsOf } from './store/database.ts';
import { isDriverFault } from './store/driver-fault.ts';
import { lockSpace, tryLock } from './store/locks.ts';
import { telegramCommands } from './telegram-commands.ts';
import { seatSampleStaff, seedSamples } from './training/seed/seed.ts';
import { chatPageData } from './web/chat-page/data.ts';
import { createMetrics } from './web/metrics.ts';
import { createWeb, readinessOf } from './web/server.tsx';
import { openWhatsApp, tellAdministrators, whatsappPage } from './whatsapp.ts';

/** How long a stop may take: replies under way go out, what remains is taken up at the next start. */
const drainTime = 8_000;

/** Opens everything in order and closes it in reverse. */
async function main(): Promise<void> {
  const config = configFromProcess();
  const clock = systemClock;
  const log = createLog(config.logLevel);
  const agency = agencyOf(config);

  process.on('uncaughtException', (error) => {
    if (isDriverFault(error)) return log.warn('The database connection broke in the middle of a statement.');
    log.error('An error that nobody caught; the program ends and is to be started again.', errorFields(error));
    process.exit(1);
  });

  const opening = openStoreWhenThere(config, clock, (line) => process.stderr.write(`${line}\n`));
  // While PostgreSQL starts, this process has nothing else to do.
  classifier();
  const store = await opening;
  const { database, connection } = store;
  // One program a folder; on a database of its own several may run.
  const lock = config.databaseUrl === null ? await tryLock(database, lockSpace.program, 1) : null;
  if (config.databaseUrl === null && !lock) {
    await store.close();
    throw new StartError(
      `Sinau is already running in this folder (${config.dataDirectory}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  await offerSamples(config, store);
  await database.transaction((tx) => seatSampleStaff(tx, config.chatPage, clock.now()));

  const webChat = config.chatPage ? createWebChat({ clock }) : null;
  const telegram = config.telegram
    ? createTelegram({ ...config.telegram, commands: telegramCommands, clock, log })
    : null;
  const whatsapp = await openWhatsApp(config, { database, clock, log });
  const channels = [webChat, telegram, whatsapp].filter((channel) => channel !== null);
  const engine = await openEngine({
    database,
    channels,
    agency,
    adminPhones: config.adminPhones,
    publicUrl: config.publicUrl,
    onRestricted: () => tellAdministrators(database, 'restricted', clock, log),
    clock,
    log,
  });
  const jobs = allJobs({ database, channels, agency, metrics: engine.metrics, log });
  const schedule = createSchedule(jobs, clock, log);
  const handlers = Object.fromEntries(jobs.map(({ name }) => [name, () => schedule.handle(name)]));
  const queue = await openQueue({ redisUrl: config.redisUrl, connection, handlers, clock, log }).catch(
    (error: unknown) => {
      if (config.redisUrl === null) throw error;
      throw new StartError('The Redis of the queue cannot be used: check REDIS_URL, or leave it out.');
    },
  );

  const web = createWeb({
    publicUrl: config.publicUrl,
    readiness: async () => ({
      database: (await database.ping()) ? null : 'The database does not answer.',
      queue: queue.trouble(),
      sending: engine.troubles().join(' ') || null,
      ...Object.fromEntries(channels.map((channel) => [channel.name, readinessOf(channel.health())])),
    }),
    metrics: createMetrics({
      database,
      delivery: engine.metrics,
      disconnects: () => whatsapp?.state().disconnects ?? new Map(),
      channels,
      clock,
    }),
    webhook: webhookOf(config, telegram),
    chatPage: webChat ? { webChat, clock, ...chatPageData({ database, agency, clock }) } : null,
    whatsapp: whatsapp && whatsappPage(whatsapp, config, database, clock),
    log,
  });
  const port = await web.listen(config.host, config.port).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw taken ? new StartError(`PORT ${config.port} is in use by another program: set PORT to a free one.`) : error;
  });
  for (const channel of channels) await channel.start(engine.handlers);
  schedule.start(queue);
  const onHaste = await database.driver.listen(hasteNotification, (job) => void schedule.hasten(job));

  const told = new Promise<string>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve(name));
  });
  if (config.chatPage) process.stdout.write(`Sinau is ready. Chat with it at http://localhost:${port}\n`);
  else process.stdout.write(`Sinau is ready on ${channels.map(({ name }) => name).join(', ') || 'no channel'}.\n`);
  await learnQuestions(database.queries, clock.now(), agency.zone).catch((error: unknown) =>
    log.warn('The frequent questions could not be learnt ahead; the first that is asked waits.', errorFields(error)),
  );

  const signal = await told;
  log.info('Stopping: what is under way is finished first.', { signal });
  // Whatever hangs must not hold the end: the next start takes up what is left.
  setTimeout(() => process.exit(0), drainTime + 1_500).unref();
  await onHaste.unlisten().catch(() => {});
  await schedule.stop();
  await engine.stop(drainTime - 3_000);
  await queue.close(1_000);
  await web.close();
  await lock?.release();
  await store.close();
  // The queue's library leaves a timer that would hold the end for up to five seconds.
  process.exit(0);
}

/** An empty store has nothing to show: samples are offered, and come by themselves where nobody could answer. */
async function offerSamples(config: Config, { database }: Store): Promise<void> {
  const [row] = await rowsOf<{ empty: boolean }>(
    database.queries,
    sql`select not exists (select from training_sessions) as empty`,
  );
  if (!row?.empty) return;
  const someoneThere = process.stdin.isTTY && process.stdout.isTTY;
  if (someoneThere) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await terminal.question('The store is empty. Add sample trainings to try things on? [Y/n] ');
    terminal.close();
    if (/^n/i.test(answer.trim())) return;
  } else if (config.telegram || config.whatsapp) {
    return;
  }
  await database.transaction((tx) => seedSamples(tx, config.timeZone, systemClock.now()));
}

const webhookOf = (config: Config, telegram: Telegram | null) =>
  telegram && config.telegram?.webhook
    ? { path: new URL(config.telegram.webhook.url).pathname, handle: telegram.handleWebhook }
    : null;

main().catch(reportAndExit);
