import { readFileSync, writeFileSync } from 'node:fs';
import { configFromProcess } from '../src/config.ts';
import { examplesIn } from '../src/conversation/understanding/classifier.ts';
import { type Intent, intents } from '../src/conversation/understanding/intents.ts';
import { labelledMessages } from '../src/outreach/faq/unclear.ts';
import { openStore } from '../src/program.ts';
import { trainingData } from '../src/conversation/understanding/training-data.ts';

const place = 'src/conversation/understanding/training-data.ts';

/**
 * Prints what coordinators said that messages mean and the lines to learn from do not have yet, by intent. `add`: puts
 * them into `training-data.ts` under their intent instead, for somebody to read through before they are committed.
 */
export async function exportLabelled(add: boolean): Promise<void> {
  const store = await openStore(configFromProcess());
  try {
    const known = new Set(examplesIn(trainingData).map(({ text }) => text));
    const labelled = (await labelledMessages(store.database.queries))
      .map(({ words, label }) => ({ words: words.replace(/\s+/g, ' ').trim(), label }))
      .filter(({ words }) => words !== '' && !known.has(words));
    const byIntent = intents
      .map((intent) => ({ intent, lines: labelled.filter(({ label }) => label === intent).map(({ words }) => words) }))
      .filter(({ lines }) => lines.length > 0);
    if (add) writeFileSync(place, withLines(readFileSync(place, 'utf8'), byIntent));
    else for (const { intent, lines } of byIntent) process.stdout.write(`[${intent}]\n${lines.join('\n')}\n\n`);
    const count = byIntent.reduce((sum, { lines }) => sum + lines.length, 0);
    process.stderr.write(`${count} new ${add ? `lines in ${place}: read them, then npm run build` : 'lines'}.\n`);
  } finally {
    await store.close();
  }
}

/** The file's text with more lines at the beginning of their sections, written as its template literal needs it. */
function withLines(
  text: string,
  more: readonly { readonly intent: Intent; readonly lines: readonly string[] }[],
): string {
  return more.reduce((sofar, { intent, lines }) => {
    const escaped = lines.map((line) => line.replace(/[\\`]|\$(?=\{)/g, '\\$&')).join('\n');
    return sofar.replace(`[${intent}]\n`, () => `[${intent}]\n${escaped}\n`);
  }, text);
}
