import { parseArgs } from 'node:util';
import { createTerminal } from '../src/channels/terminal/channel.ts';
import { configFromProcess } from '../src/config.ts';
import { errandsWaitFor } from '../src/delivery/errands.ts';
import { answersWait } from '../src/delivery/outbox.ts';
import { errandsJob } from '../src/jobs/errands.ts';
import { applyImportsJob } from '../src/jobs/import-people.ts';
import { createLog } from '../src/log.ts';
import { systemClock } from '../src/messaging/clock.ts';
import { importUnderWay } from '../src/outreach/imports/imports.ts';
import { agencyOf, openEngine, openStore } from '../src/program.ts';
import { reportAndExit } from '../src/start-error.ts';

/** How long an answer that was made may take to come, in milliseconds. */
const patience = 10_000;

/** Talks with the bot in a terminal, or reads a pipe to its end. `--as 6281…` names the person; `--json` for programs. */
async function chat(): Promise<void> {
  const { values } = parseArgs({
    options: { as: { type: 'string', default: 'terminal' }, json: { type: 'boolean', default: false } },
  });
  const config = configFromProcess();
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const store = await openStore(config);
  const address = { channel: 'terminal', externalId: values.as.slice(0, 64) } as const;
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    person: address.externalId,
    json: values.json,
    interactive: process.stdin.isTTY && process.stdout.isTTY && !values.json,
    settled,
    clock: systemClock,
  });
  const engine = await openEngine({
    database: store.database,
    channels: [terminal],
    agency: agencyOf(config),
    adminPhones: config.adminPhones,
    clock: systemClock,
    log,
  });
  // What takes longer than a turn, such as reading a file of this computer, is done by no other process.
  const options = { database: store.database, channels: [terminal], agency: agencyOf(config), log };
  const jobs = [errandsJob(options), applyImportsJob(options)];
  await terminal.start(engine.handlers);
  await Promise.race([terminal.finished, new Promise((resolve) => process.once('SIGINT', resolve))]);
  await engine.stop(5_000);
  await store.close();

  async function settled(): Promise<void> {
    await engine.settled(address);
    for (const job of jobs) await job.run(systemClock.now());
    const deadline = Date.now() + patience;
    while ((await somethingComes()) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await engine.settled(address);
  }

  /** The program that runs beside this one may be at it: its answer is not there yet. */
  async function somethingComes(): Promise<boolean> {
    const { queries } = store.database;
    return (
      (await errandsWaitFor(queries, address)) ||
      (await importUnderWay(queries, address)) ||
      (await answersWait(queries, address))
    );
  }
}

chat().catch(reportAndExit);
