import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askedBy } from '../src/conversation/understanding/asked.ts';
import { nameFrom } from '../src/conversation/understanding/names.ts';
import { slotsIn } from '../src/conversation/understanding/slots.ts';
import { understand } from '../src/conversation/understanding/understand.ts';
import samples from '../src/training/seed/samples.json' with { type: 'json' };

/**
 * What the bot understands, without a database: one message a line of the file, or `text<TAB>context`; `\n` in a line
 * is a newline. Prints one JSON object a line. `--names`: the lines are answers to "what is your full name?".
 * `export` instead of a file prints what coordinators said that messages mean, as lines for `training-data.ts`; `--add` puts
 * them there.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'boolean', default: false }, add: { type: 'boolean', default: false } },
});
const [file] = positionals;
const lines = file === undefined || file === 'export' ? null : linesOf(file);

if (file === 'export') {
  const { exportLabelled } = await import('./labelled.ts');
  await exportLabelled(values.add);
} else if (lines) {
  process.stdout.write(
    lines.map((line) => `${JSON.stringify(values.names ? nameOf(line) : meaningOf(line))}\n`).join(''),
  );
} else {
  process.stderr.write(
    'npm run --silent understand -- FILE, or --names FILE: one message a line; or export, export --add.\n',
  );
  process.exitCode = 1;
}

function linesOf(path: string): string[] | null {
  try {
    const text = readFileSync(path === '-' ? 0 : path, 'utf8').replace(/^\uFEFF/, '');
    const read = text.split(/\r?\n/);
    return read.at(-1) === '' ? read.slice(0, -1) : read;
  } catch {
    process.stderr.write(`${path} cannot be read.\n`);
    return null;
  }
}

function meaningOf(line: string) {
  const [written = '', question] = line.split('\t');
  const text = written.replaceAll('\\n', '\n');
  const asked = question === undefined ? null : askedBy(question.replace(/^ctx:/, ''));
  const { intent, confidence, second } = understand(text, asked);
  const slots = slotsIn(text, { now: new Date(), zone: 'Asia/Jakarta', known: samples.trainings });
  return { text: written, intent, confidence: Math.round(confidence * 1_000) / 1_000, second, slots };
}

function nameOf(line: string) {
  const typed: Readonly<Record<string, string>> = { '<EMPTY>': '', '<SPACES>': '   ' };
  const input = line.split('\t')[0] ?? '';
  return { input, name: nameFrom((typed[input] ?? input).replaceAll('\\n', '\n')) };
}
