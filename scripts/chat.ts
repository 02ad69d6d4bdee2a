import { parseArgs } from 'node:util';
import { createTerminal } from '../src/channels/terminal/channel.ts';
import { configFromProcess } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { systemClock } from '../src/messaging/clock.ts';
import { agencyOf, openEngine, openStore } from '../src/program.ts';
import { reportAndExit } from '../src/start-error.ts';

/** Talks with the bot in a terminal, or reads a pipe to its end. `--as 6281…` names the person; `--json` for programs. */
async function chat(): Promise<void> {
  const { values } = parseArgs({
    options: { as: { type: 'string', default: 'terminal' }, json: { type: 'boolean', default: false } },
  });
  const config = configFromProcess();
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const store = await openStore(config);
  const person = values.as.slice(0, 64);
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stdout,
    person,
    json: values.json,
    interactive: process.stdin.isTTY && process.stdout.isTTY && !values.json,
    settled: () => engine.settled({ channel: 'terminal', externalId: person }),
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
  await terminal.start(engine.handlers);
  await Promise.race([terminal.finished, new Promise((resolve) => process.once('SIGINT', resolve))]);
  await engine.stop(5_000);
  await store.close();
}

chat().catch(reportAndExit);
