// Everything that has to be green, in the order in which it fails soonest. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Drizzle silently skips a migration that is older than the last one applied, and one that the journal does not name. */
function migrationsInOrder() {
  /** @type {unknown} */
  const read = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'));
  const { entries } = /** @type {{ entries: { tag: string, when: number }[] }} */ (read);
  const named = entries.map(({ tag }) => `${tag}.sql`);
  const files = readdirSync('drizzle').filter((name) => name.endsWith('.sql'));
  const faults = [
    ...entries
      .filter(({ when }, index) => when <= (entries[index - 1]?.when ?? 0))
      .map(({ tag }) => `The migration ${tag} is older than the one before it and would never run.`),
    ...files
      .filter((file) => !named.includes(file))
      .map((file) => `The journal does not name ${file}: it would never run.`),
    ...named.filter((file) => !files.includes(file)).map((file) => `The journal names ${file}, which is not there.`),
  ];
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

/** @param {string[]} words */
const command =
  (...words) =>
  () =>
    spawnSync('npx', ['--no-install', ...words], { stdio: 'inherit' }).status === 0;

/** @type {[string, () => boolean][]} */
const steps = [
  ['format', command('biome', 'format', '.')],
  ['migrations', migrationsInOrder],
  ['types', command('tsc', '--noEmit', '-p', '.')],
  ['lint and boundaries', command('oxlint', '--type-aware', '-c', 'oxlint.config.mjs', 'src', 'scripts', 'test')],
  ['dead code', command('knip', '--no-progress')],
  // Where development dependencies are absent, the program must still start.
  ['what a start needs', command('knip', '--no-progress', '--production', '--strict', '--dependencies')],
  ['tests', command('vitest', 'run', ...process.argv.slice(2))],
];

const start = performance.now();
/** @param {number} begun */
const since = (begun) => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;

for (const [name, run] of steps) {
  const begun = performance.now();
  const green = run();
  console.log(`${green ? '✓' : '✗'} ${name} (${since(begun)})`);
  if (!green) process.exit(1);
}
console.log(`Everything is in order (${since(start)}).`);
