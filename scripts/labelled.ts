import { configFromProcess } from '../src/config.ts';
import { intents } from '../src/conversation/understanding/intents.ts';
import { labelledMessages } from '../src/outreach/faq/unclear.ts';
import { openStore } from '../src/program.ts';

/** Prints what coordinators said that messages mean, as lines to put into `training-data.ts`. */
export async function exportLabelled(): Promise<void> {
  const store = await openStore(configFromProcess());
  try {
    const labelled = await labelledMessages(store.database.queries);
    for (const intent of intents) {
      const lines = labelled.filter(({ label }) => label === intent).map(({ words }) => `${words}\n`);
      if (lines.length > 0) process.stdout.write(`[${intent}]\n${lines.join('')}\n`);
    }
  } finally {
    await store.close();
  }
}
