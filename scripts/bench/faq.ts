import { readFileSync } from 'node:fs';
import { decideFaq, phrasesOf } from '../../src/conversation/faq.ts';
import { plainWords } from '../../src/conversation/understanding/lexicon.ts';
import { type Likeness, likenesses } from '../../src/conversation/understanding/likeness.ts';
import { bare } from '../../src/conversation/understanding/normalise.ts';
import firstEntries from '../../src/outreach/faq/first-entries.json' with { type: 'json' };
import type { Database } from '../../src/store/database.ts';
import { openBenchServer } from './server.ts';
import { percentile, table } from './statistics.ts';

interface Asked {
  readonly text: string;
  /** The entry that is meant; null: none of them. */
  readonly entry: string | null;
  readonly ranking: readonly Likeness<string>[];
}

type Rank = (text: string) => Promise<readonly Likeness<string>[]> | readonly Likeness<string>[];

const phrases = phrasesOf(firstEntries);
const plain = (text: string): string => plainWords(bare(text)).join(' ');

/**
 * How well the frequent questions are found by paraphrases of them: by Postgres and by our own likeness. Each way's
 * threshold is chosen on every other paraphrase, the lowest that lets at most two wrong answers out, and counted on the
 * rest. `--misses` lists what ours does not answer rightly.
 */
export async function faq(given: readonly string[]): Promise<void> {
  const server = await openBenchServer();
  const fresh = await server.freshDatabase();
  try {
    await fresh.look(async (database) => {
      await prepare(database);
      const rows = [['', 'first, of all', 'right', 'wrong', 'of others', 'not answered', 'p95 ms']];
      for (const [name, rank] of Object.entries(waysOf(database))) rows.push(await measured(name, rank));
      const known = likenesses(phrases);
      const ours: Rank = (text) => known.rank(text);
      rows.push(await measured('our likeness', ours));
      process.stdout.write(table(rows));
      process.stdout.write(asUsed(await ask(ours), given.includes('--misses')));
    });
  } finally {
    await fresh.drop();
    await server.close();
  }
}

async function prepare({ driver }: Database): Promise<void> {
  await driver.unsafe('create extension pg_trgm');
  await driver.unsafe('create table phrases (key text, words text, stems tsvector)');
  for (const { key, text } of phrases) {
    await driver`insert into phrases values (${key}, ${plain(text)}, to_tsvector('indonesian', ${plain(text)}))`;
  }
}

function waysOf({ driver }: Database): Record<string, Rank> {
  const stems = (text: string): string => (plain(text).match(/[\p{Letter}\p{Number}]+/gu) ?? ['-']).join(' | ');
  return {
    'Postgres full text': (text) => driver<Likeness<string>[]>`
      select key, max(ts_rank(stems, to_tsquery('indonesian', ${stems(text)}), 1)) as score from phrases
      group by key order by score desc limit 5`,
    'Postgres trigrams': (text) => driver<Likeness<string>[]>`
      select key, max(similarity(words, ${plain(text)})) as score from phrases group by key order by score desc limit 5`,
    'Postgres, both': (text) => driver<Likeness<string>[]>`
      select key, max(3 * ts_rank(stems, to_tsquery('indonesian', ${stems(text)}), 1) + similarity(words, ${plain(text)})
        + word_similarity(words, ${plain(text)}) / 2) as score
      from phrases group by key order by score desc limit 5`,
  };
}

async function ask(rank: Rank, times: number[] = []): Promise<Asked[]> {
  const lines = readFileSync('test/fixtures/faq-paraphrases.tsv', 'utf8').trim().split('\n').slice(1);
  const asked: Asked[] = [];
  for (const line of lines) {
    const [text = '', entry = '-'] = line.split('\t');
    const began = performance.now();
    const ranking = await rank(text);
    times.push(performance.now() - began);
    asked.push({ text, entry: entry === '-' ? null : entry, ranking });
  }
  return asked;
}

function counted(asked: readonly Asked[], answers: (one: Asked) => string | null) {
  const ours = asked.filter(({ entry }) => entry !== null);
  const right = ours.filter((one) => answers(one) === one.entry).length;
  const wrong = ours.filter((one) => answers(one) !== null && answers(one) !== one.entry).length;
  const others = asked.filter((one) => one.entry === null && answers(one) !== null).length;
  return { right, wrong, others, of: ours.length, ofOthers: asked.length - ours.length };
}

const atThreshold =
  (threshold: number) =>
  ({ ranking: [top] }: Asked): string | null =>
    top && top.score >= threshold ? top.key : null;

async function measured(name: string, rank: Rank): Promise<string[]> {
  const times: number[] = [];
  const asked = await ask(rank, times);
  const teaching = asked.filter((_, index) => index % 2 === 0);
  const thresholds = asked.flatMap(({ ranking: [top] }) => (top ? [top.score] : [])).toSorted((a, b) => a - b);
  const threshold = thresholds.find((one) => {
    const { wrong, others } = counted(teaching, atThreshold(one));
    return wrong + others <= 2;
  });
  const { right, wrong, others, of, ofOthers } = counted(
    asked.filter((_, index) => index % 2 === 1),
    atThreshold(threshold ?? Number.POSITIVE_INFINITY),
  );
  const first = counted(asked, ({ ranking: [top] }) => top?.key ?? null);
  return [
    name,
    `${first.right} of ${first.of}`,
    `${right} of ${of}`,
    String(wrong),
    `${others} of ${ofOthers}`,
    String(of - right - wrong),
    percentile(times, 0.95).toFixed(2),
  ];
}

/** What people get: an answer, a question back, or the honest word that we do not know. */
function asUsed(asked: readonly Asked[], withMisses: boolean): string {
  const answer = ({ ranking }: Asked): string | null => decideFaq(ranking).sure;
  const near = ({ ranking }: Asked): readonly string[] => decideFaq(ranking).near;
  const { right, wrong, others, of, ofOthers } = counted(asked, answer);
  const unanswered = asked.filter((one) => one.entry !== null && answer(one) === null);
  const offered = unanswered.filter((one) => near(one).includes(one.entry ?? '')).length;
  const silent = asked.filter((one) => one.entry === null && near(one).length === 0).length;
  const misses = asked
    .filter((one) => answer(one) !== one.entry)
    .map((one) => `${one.text}\t${one.entry ?? '-'}\t${answer(one) ?? `? ${near(one).join(' ')}`}\n`);
  return `
As used, all ${of}: answered rightly ${right}, wrongly ${wrong}, asked back with the right one among the choices ${offered}, else "we do not know" ${of - right - wrong - offered}.
Of ${ofOthers} that are none of them: answered ${others}, told at once that we do not know ${silent}, asked back ${ofOthers - others - silent}.
${withMisses ? misses.join('') : ''}`;
}
