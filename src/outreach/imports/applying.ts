import { eq, sql } from 'drizzle-orm';
import { rolesOf, mayCoordinate } from '../../people/roles.ts';
import { type Database, type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { candidates, importRows, imports, persons } from '../../store/schema.ts';
import { type Columns, end, type Import, importById } from './imports.ts';
import type { SheetPerson } from './rows.ts';

/** What came of reading a sheet. */
export type Reading =
  | { readonly kind: 'unreadable'; readonly why: string }
  /** Not all columns are clear. */
  | { readonly kind: 'unclear'; readonly headings: readonly string[]; readonly columns: Columns }
  | {
      readonly kind: 'read';
      readonly headings: readonly string[];
      readonly columns: Columns;
      readonly people: readonly SheetPerson[];
    };

/** Rows a statement. */
const stride = 500;

/**
 * Writes down what a sheet says. Nobody becomes known by it: that takes the coordinator's word. Null where the import
 * is not waiting for it any more; else the import as it stands now.
 */
export async function recordReading(
  tx: Transaction,
  importId: number,
  reading: Reading,
  now: Date,
): Promise<Import | null> {
  const [row] = await tx.select({ status: imports.status }).from(imports).where(eq(imports.id, importId)).for('update');
  const found = row?.status === 'reading' ? await importById(tx, importId) : null;
  if (!found) return null;
  if (reading.kind === 'unreadable') {
    await tx.update(imports).set({ reason: reading.why }).where(eq(imports.id, importId));
    await end(tx, found, 'unreadable', now);
    return importById(tx, importId);
  }
  const told = { headings: [...reading.headings], columns: reading.columns };
  if (reading.kind === 'unclear') {
    await tx
      .update(imports)
      .set({ ...told, status: 'asking' })
      .where(eq(imports.id, importId));
    return importById(tx, importId);
  }
  await tx.delete(importRows).where(eq(importRows.importId, importId));
  const held = await rolesOf(tx, found.createdBy);
  const people = reading.people.map((one) =>
    one.problem === null && !mayCoordinate(held, one.regionCode)
      ? { ...one, problem: 'not-your-region' as const }
      : one,
  );
  for (let from = 0; from < people.length; from += stride) await stage(tx, importId, people.slice(from, from + stride));
  await tx.execute(sql`update ${importRows} as staged set problem = 'known'
    where staged.import_id = ${importId}::bigint and staged.problem is null and ${isKnown(sql`staged.phone`)}`);
  await tx.execute(sql`update ${imports} as import set status = 'ready',
      headings = ${sql.param(told.headings)}::text[], columns = ${JSON.stringify(told.columns)}::jsonb,
      fresh = counted.fresh, known = counted.known, faulty = counted.faulty
    from (
      select count(*) filter (where problem is null)::int as fresh, count(*) filter (where problem = 'known')::int as known,
        count(*) filter (where problem <> 'known')::int as faulty
      from ${importRows} where import_id = ${importId}::bigint
    ) as counted
    where import.id = ${importId}::bigint`);
  return importById(tx, importId);
}

/** Whoever has written to us, or stands in an earlier sheet, is left as they are. */
const isKnown = (phone: ReturnType<typeof sql>) => sql`(
  exists (select from ${persons} as person where person.phone = ${phone})
  or exists (select from ${candidates} as candidate where candidate.phone = ${phone}))`;

async function stage(tx: Transaction, importId: number, people: readonly SheetPerson[]): Promise<void> {
  const column = <Value>(of: (one: SheetPerson) => Value) => sql.param(people.map(of));
  await tx.execute(
    sql`insert into ${importRows} (import_id, row_number, full_name, phone, region_code, audiences, problem, shown)
        select ${importId}::bigint, row_number, full_name, phone, region_code,
          string_to_array(audiences, ' '), problem, shown
        from unnest(
          ${column((one) => one.rowNumber)}::int[],
          ${column((one) => one.fullName)}::text[],
          ${column((one) => one.phone)}::text[],
          ${column((one) => one.regionCode)}::text[],
          ${column((one) => one.audiences.join(' '))}::text[],
          ${column((one) => one.problem)}::text[],
          ${column((one) => one.shown)}::text[]
        ) as given (row_number, full_name, phone, region_code, audiences, problem, shown)
        order by row_number`,
  );
}

/** How many rows each problem has, most first. */
export async function problemsOf(
  queries: Queries,
  importId: number,
): Promise<readonly { readonly problem: string; readonly rows: number }[]> {
  return rowsOf(
    queries,
    sql`select problem, count(*)::int as rows from ${importRows}
        where import_id = ${importId}::bigint and problem is not null and problem <> 'known'
        group by problem order by 2 desc, 1`,
  );
}

/** The next import that is being applied; one that another process is at is left to it. */
const batch = 1_000;

/**
 * Takes the people of confirmed imports over, a batch a transaction: a crash loses the batch under way, and the next run
 * does it again. Answers the imports that are finished now, each by `onDone` in its last transaction.
 */
export async function applyImports(
  database: Database,
  onDone: (tx: Transaction, finished: Import) => Promise<void>,
  now: Date,
): Promise<number> {
  let batches = 0;
  for (;;) {
    const isMore = await database.transaction((tx) => applyBatch(tx, onDone, now));
    if (!isMore) return batches;
    batches += 1;
  }
}

async function applyBatch(
  tx: Transaction,
  onDone: (tx: Transaction, finished: Import) => Promise<void>,
  now: Date,
): Promise<boolean> {
  const [next] = await rowsOf<{ id: string; cursor: string }>(
    tx,
    sql`select id, cursor from ${imports} where status = 'applying' order by id limit 1 for update skip locked`,
  );
  if (!next) return false;
  const [written] = await rowsOf<{ last: string | null; added: number }>(
    tx,
    sql`with next as (
          select * from ${importRows} where import_id = ${next.id}::bigint and id > ${next.cursor}::bigint
          order by id limit ${batch}
        ), added as (
          insert into ${candidates} (phone, full_name, region_code, audiences, import_id, created_at)
          select phone, full_name, region_code, audiences, import_id, ${now.toISOString()}::timestamptz
          from next where problem is null
            and not exists (select from ${persons} as person where person.phone = next.phone)
          order by phone
          on conflict (phone) do nothing
          returning id
        )
        select (select max(id) from next) as last, (select count(*)::int from added) as added`,
  );
  const { last = null, added = 0 } = written ?? {};
  if (last !== null) {
    await tx.execute(sql`update ${imports} set cursor = ${last}::bigint, applied = applied + ${added}::int
      where id = ${next.id}::bigint`);
    return true;
  }
  const found = await importById(tx, Number(next.id));
  if (!found) return true;
  await end(tx, found, 'done', now);
  // Those who were taken over need not lie here twice.
  await tx.execute(sql`delete from ${importRows} where import_id = ${next.id}::bigint and problem is null`);
  await onDone(tx, { ...found, status: 'done' });
  return true;
}

export async function importsWait(queries: Queries): Promise<boolean> {
  const rows = await rowsOf(queries, sql`select from ${imports} where status = 'applying' limit 1`);
  return rows.length > 0;
}
