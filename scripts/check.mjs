// Everything that has to be green, in the order in which it fails soonest. Stops at the first failure.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Drizzle silently skips a migration that is older than the last one applied. */
function migrationsInOrder() {
  /** @type {{ entries: { tag: string, when: number }[] }} */
  const { entries } = JSON.parse(readFileSync('drizzle/meta/_journal.json', 'utf8'));
  const late = entries.find(({ when }, index) => when <= (entries[index - 1]?.when ?? 0));
  if (late) console.error(`The migration ${late.tag} is older than the one before it and would never run.`);
  return late === undefined;
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
  ['tests', command('vitest', 'run')],
];

for (const [name, run] of steps) {
  const begun = performance.now();
  const green = run();
  console.log(`${green ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1_000).toFixed(1)} s)`);
  if (!green) process.exit(1);
}
