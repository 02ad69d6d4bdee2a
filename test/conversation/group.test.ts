import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTurnGroups } from '../../src/conversation/group.ts';
import type { OutboxRow } from '../../src/delivery/outbox.ts';
import type { InboundContent, InboundMessage } from '../../src/messaging/inbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { rowsOf } from '../../src/store/database.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, registrationAnswers, silentLog } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');

beforeEach(() => support.clear());

const message = (person: string, id: string, content: InboundContent | string): InboundMessage => ({
  from: { channel: 'webchat', externalId: person },
  externalId: id,
  sentAt: null,
  languageTag: null,
  content: typeof content === 'string' ? { kind: 'text', text: content } : content,
});

function openGroups(rows: OutboxRow[] = []) {
  return openTurnGroups({
    database: support.database,
    agency,
    adminPhones: [],
    startLinks: () => [],
    operatorPage: (code) => code,
    leaseId: () => 1,
    onReplies: (committed) => rows.push(...committed),
    clock,
    log: silentLog,
  });
}

const count = async (table: 'inbox' | 'outbox' | 'persons' | 'conversations'): Promise<number> => {
  const [row] = await rowsOf<{ count: string }>(
    support.database.queries,
    sql`select count(*) as count from ${sql.raw(table)}`,
  );
  return Number(row?.count);
};

describe('messages in, turns, replies', () => {
  it('gives a message that comes twice one turn', async () => {
    const rows: OutboxRow[] = [];
    const groups = openGroups(rows);
    await Promise.all([1, 2, 3].map(() => groups.receive(message('siti', 'm1', 'halo'))));
    await groups.receive(message('siti', 'm1', 'halo'));
    expect(rows).toHaveLength(1);
    expect(await count('inbox')).toBe(1);
    expect(await count('persons')).toBe(1);
  });

  it('says of an answer when its message came in, so that what people wait for can be measured', async () => {
    const rows: OutboxRow[] = [];
    const groups = openGroups(rows);
    const cameIn = clock.now();
    const answered = groups.receive(message('siti', 'm1', 'halo'));
    clock.move(2_000);
    await answered;
    expect(rows.map(({ askedAt, dueAt }) => [askedAt, dueAt])).toEqual([[cameIn, clock.now()]]);
  });

  it('answers one person in the order they wrote, though all comes at once', async () => {
    const rows: OutboxRow[] = [];
    const groups = openGroups(rows);
    const answers = registrationAnswers('Siti Aminah');
    await Promise.all(answers.map((answer, index) => groups.receive(message('siti', `m${index}`, answer))));
    expect(plainText(rows.at(-1)?.message.text ?? [])).toContain('Pendaftaran profil selesai');
    const [person] = await rowsOf<{ full_name: string }>(support.database.queries, sql`select full_name from persons`);
    expect(person?.full_name).toBe('Siti Aminah');
  });

  it('answers many people in a few transactions', async () => {
    const rows: OutboxRow[] = [];
    const groups = openGroups(rows);
    await groups.receive(message('first', 'm0', 'halo'));
    const before = await commits();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => groups.receive(message(`person-${index}`, `m-${index}`, 'halo'))),
    );
    expect(new Set(rows.map((row) => row.address)).size).toBe(101);
    // Statistics lag behind: what is known by then is at most what really was.
    expect((await commits()) - before).toBeLessThan(30);
  });

  const commits = async (): Promise<number> => {
    const [row] = await rowsOf<{ commits: string }>(
      support.database.queries,
      sql`select xact_commit as commits from pg_stat_database where datname = current_database()`,
    );
    return Number(row?.commits);
  };

  it('keeps one person’s fault from everybody else, and says sorry', async () => {
    const rows: OutboxRow[] = [];
    const groups = openGroups(rows);
    await groups.receive(message('poisoned', 'm0', 'halo'));
    await support.database.queries.execute(sql`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`);
    await support.database.queries.execute(sql`
      create trigger refuse before update on conversations for each row
      when (new.person_id = (1)) execute function refuse()`);
    rows.length = 0;
    await Promise.all(['poisoned', 'ani', 'beni'].map((name) => groups.receive(message(name, `${name}-1`, 'menu'))));
    await support.database.queries.execute(sql`drop function refuse cascade`);
    const said = Object.fromEntries(rows.map((row) => [row.address, plainText(row.message.text)]));
    expect(said['poisoned']).toContain('Maaf, ada gangguan');
    expect(said['ani']).toContain('Menu utama');
    expect(said['beni']).toContain('Menu utama');
    const [failed] = await rowsOf<{ status: string; external_id: string }>(
      support.database.queries,
      sql`select status, external_id from inbox where status = 'failed'`,
    );
    expect(failed).toEqual({ status: 'failed', external_id: 'poisoned-1' });
  });

  it('commits nothing and takes nothing where the database is away', async () => {
    const groups = openGroups();
    await groups.receive(message('siti', 'm0', 'halo'));
    await support.database.queries.execute(sql`alter table conversations rename to conversations_away`);
    await support.database.queries.execute(
      sql`create function cut() returns trigger language plpgsql as $$
          begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`,
    );
    await support.database.queries.execute(
      sql`create trigger cut before insert on inbox for each row execute function cut()`,
    );
    await expect(groups.receive(message('siti', 'm1', 'menu'))).rejects.toThrow();
    await support.database.queries.execute(sql`drop function cut cascade`);
    await support.database.queries.execute(sql`alter table conversations_away rename to conversations`);
    expect(await count('inbox')).toBe(1);
    await groups.receive(message('siti', 'm1', 'menu'));
    expect(await count('inbox')).toBe(2);
  });

  it('two processes never answer one person from the same state', async () => {
    const rows: OutboxRow[] = [];
    const [here, there] = [openGroups(rows), openGroups(rows)];
    await here.receive(message('siti', 'm0', 'halo'));
    await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 ? here : there).receive(message('siti', `n${index}`, 'menu')),
      ),
    );
    const [row] = await rowsOf<{ turns: number }>(
      support.database.queries,
      sql`select (state->>'turns')::int as turns from conversations`,
    );
    expect(row?.turns).toBe(11);
    expect(new Set(rows.map((sent) => sent.message.menu)).size).toBe(11);
  });
});

describe('any words at any step', () => {
  const steps = [
    '',
    'daftar',
    'ya',
    'Siti',
    'malang',
    '2',
    'psm',
    '081234567890',
    '1',
    'jadwal',
    '7',
    '1',
    'hapus data',
    'batal',
  ];

  it('get an answer and never an exception', async () => {
    await support.database.transaction((tx) => seedSamples(tx, agency.zone, clock.now()));
    const faults: string[] = [];
    const log = {
      ...silentLog,
      error: (line: string, fields?: object) => void faults.push(line + JSON.stringify(fields)),
    };
    const talk = openTalk({ database: support.database, clock, log });
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '0',
        '9',
        '-1',
        '1e9',
        '2️⃣',
        'ya',
        'tidak',
        'batal',
        'open_1',
        '\u0000',
        '\uD800',
        '*_[x](y)',
        'a'.repeat(9_000),
      ),
    );
    let person = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: steps.length }),
        fc.array(anything, { maxLength: 4 }),
        async (upTo, words) => {
          const talker = talk.person(`someone-${person++}`);
          for (const step of steps.slice(0, upTo).filter(Boolean)) await talker.says(step);
          for (const text of words) {
            const replies = await talker.says(text.replaceAll('\u0000', '').toWellFormed());
            expect(replies.length).toBeGreaterThan(0);
            for (const reply of replies) {
              expect(plainText(reply.text).length).toBeLessThanOrEqual(4_096);
              expect(reply.choices?.length ?? 0).toBeLessThanOrEqual(9);
              for (const choice of reply.choices ?? []) expect(choice.value).toMatch(/^[A-Za-z0-9:._-]{1,40}$/);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(faults).toEqual([]);
  }, 60_000);
});
