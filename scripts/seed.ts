import { configFromProcess } from '../src/config.ts';
import { systemClock } from '../src/messaging/clock.ts';
import { openStore } from '../src/program.ts';
import { reportAndExit } from '../src/start-error.ts';
import { seedSamples } from '../src/training/seed/seed.ts';

/** Fills the store with sample trainings; safe to run twice, and while the program runs. */
async function seed(): Promise<void> {
  const config = configFromProcess();
  const store = await openStore(config);
  try {
    const added = await store.database.transaction((tx) => seedSamples(tx, config.timeZone, systemClock.now()));
    process.stdout.write(
      added > 0
        ? `${added} sample training sessions were added.\n`
        : 'Enough sample training sessions are open already.\n',
    );
  } finally {
    await store.close();
  }
}

seed().catch(reportAndExit);
