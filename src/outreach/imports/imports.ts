import { and, desc, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import { hasten } from '../../delivery/haste.ts';
import { forgetFile, keepFile } from '../../delivery/inbound-files.ts';
import type { Address, ChannelName } from '../../messaging/address.ts';
import type { InboundFile } from '../../messaging/inbound.ts';
import { attempt, type NotAllowed } from '../../people/attempts.ts';
import { mayCoordinate, type Role } from '../../people/roles.ts';
import { type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { importRows, imports, type ImportStatus } from '../../store/schema.ts';

/** What is read of a sheet of people, in the order it is asked for. */
export const fields = ['phone', 'name', 'region', 'audience'] as const;
export type Field = (typeof fields)[number];

const columnsShape = z.partialRecord(z.enum(fields), z.number().nullable());

/** In which column each field stands, counted from 0; null: in none. Absent: not settled yet. */
export type Columns = z.infer<typeof columnsShape>;

/** An import as whoever sent the sheet sees it. */
export interface Import {
  readonly id: number;
  readonly status: ImportStatus;
  readonly createdBy: number;
  readonly fileName: string;
  readonly fileId: number | null;
  readonly headings: readonly string[];
  readonly columns: Columns;
  /** Where all of them are from, where no column tells it. */
  readonly regionCode: string | null;
  readonly reason: string | null;
  readonly fresh: number;
  readonly known: number;
  readonly faulty: number;
  readonly applied: number;
  readonly chat: Chat;
}

/** The chat that the sheet came from, and that is told how it goes. */
interface Chat {
  readonly contactId: number;
  readonly channel: ChannelName;
  readonly address: string;
}

const read = (row: typeof imports.$inferSelect): Import => ({
  ...row,
  columns: columnsShape.parse(row.columns),
  chat: { contactId: row.contactId, channel: row.channel as ChannelName, address: row.address },
});

export const importsAtAll = (held: readonly Role[]): boolean => held.some(({ role }) => role !== 'trainer');

/** Whoever sent the sheet, while they still coordinate; an administrator any. */
const mayTouch = (held: readonly Role[], actorId: number, found: Import | null): boolean =>
  held.some(({ role }) => role === 'administrator') || (importsAtAll(held) && found?.createdBy === actorId);

export type BeginOutcome = { readonly kind: 'begun'; readonly importId: number } | NotAllowed;

/** Takes a sheet to be read; an earlier one that this person has not finished makes room. */
export async function beginImport(
  tx: Transaction,
  beginning: { readonly actorId: number; readonly file: InboundFile; readonly chat: Chat },
  now: Date,
): Promise<BeginOutcome> {
  const { actorId, file, chat } = beginning;
  return attempt<BeginOutcome>(
    tx,
    {
      actorId,
      deed: 'begin-import',
      subject: 'import',
      allows: importsAtAll,
      async act(held) {
        const open = await tx
          .select()
          .from(imports)
          .where(and(eq(imports.createdBy, actorId), sql`${imports.status} in ('reading', 'asking', 'ready')`));
        for (const row of open) await end(tx, read(row), 'cancelled', now);
        const fileId = await keepFile(tx, actorId, { channel: chat.channel, file }, now);
        const values = { createdBy: actorId, createdAt: now, fileName: file.name ?? '', fileId, ...chat };
        const [row] = await tx
          .insert(imports)
          .values({ ...values, status: 'reading', columns: {}, regionCode: onlyRegion(held) })
          .returning({ id: imports.id });
        if (!row) throw new Error('An import that was just written is missing.');
        await askToRead(tx, row.id, actorId, fileId, chat, now);
        return { kind: 'begun', importId: row.id };
      },
      told: (outcome) => ('importId' in outcome ? { import: outcome.importId } : {}),
    },
    now,
  );
}

/** Where somebody coordinates one region alone, a sheet without regions is of that one. */
function onlyRegion(held: readonly Role[]): string | null {
  if (mayCoordinate(held, null)) return null;
  const own = held.flatMap(({ role, regionCode }) =>
    role === 'coordinator' && regionCode !== null ? [regionCode] : [],
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

const askToRead = (tx: Transaction, importId: number, personId: number, file: number, chat: Chat, now: Date) =>
  requestErrand(tx, { kind: 'read-people', parameters: { import: importId, file }, personId, ...chat }, now);

export type LookOutcome = { readonly kind: 'found'; readonly import: Import } | { readonly kind: 'gone' } | NotAllowed;

/** One import, or the latest that this person sent (`importId` null). */
export async function openImport(
  tx: Transaction,
  look: { readonly actorId: number; readonly importId: number | null; readonly deed?: string },
  now: Date,
): Promise<LookOutcome> {
  const { actorId, importId, deed = 'open-import' } = look;
  const wanted = importId === null ? eq(imports.createdBy, actorId) : eq(imports.id, importId);
  const [row] = await tx.select().from(imports).where(wanted).orderBy(desc(imports.id)).limit(1);
  const found = row ? read(row) : null;
  const act = async (): Promise<LookOutcome> => (found ? { kind: 'found', import: found } : { kind: 'gone' });
  const allows = (held: readonly Role[]): boolean =>
    importId === null ? importsAtAll(held) : mayTouch(held, actorId, found);
  return attempt<LookOutcome>(tx, { actorId, deed, subject: `import:${importId ?? 'latest'}`, allows, act }, now);
}

/** For the job that reads it; null where it is gone. */
export async function importById(queries: Queries, importId: number): Promise<Import | null> {
  const [row] = await queries.select().from(imports).where(eq(imports.id, importId));
  return row ? read(row) : null;
}

/** What somebody settles of a sheet, or decides about it. */
/** Whether a chat's sheet is being read or applied, of which it will hear by itself. */
export async function importUnderWay(queries: Queries, { channel, externalId }: Address): Promise<boolean> {
  const underWay = and(
    eq(imports.channel, channel),
    eq(imports.address, externalId),
    inArray(imports.status, ['reading', 'applying']),
  );
  return (await queries.$count(imports, underWay)) > 0;
}

export type ImportOrder =
  | { readonly order: 'column'; readonly field: Field; readonly column: number | null }
  | { readonly order: 'region'; readonly regionCode: string }
  /** None of the columns is right: each is asked for. */
  | { readonly order: 'ask-columns' }
  | { readonly order: 'apply' }
  | { readonly order: 'cancel' };

export type ImportOutcome =
  | { readonly kind: 'done' }
  /** Not from where it stands now: it was pressed twice, or it is gone. */
  | { readonly kind: 'impossible' }
  | NotAllowed;

/** Settles a column, applies an import or gives it up. */
export async function orderImport(
  tx: Transaction,
  given: { readonly actorId: number; readonly importId: number; readonly order: ImportOrder },
  now: Date,
): Promise<ImportOutcome> {
  const { actorId, importId, order } = given;
  const [row] = await tx.select().from(imports).where(eq(imports.id, importId)).for('update');
  const found = row ? read(row) : null;
  const foreign = found && order.order === 'apply' ? await regionsIn(tx, importId) : [];
  return attempt<ImportOutcome>(
    tx,
    {
      actorId,
      deed: deeds[order.order],
      subject: `import:${importId}`,
      detail: found && order.order === 'apply' ? { fresh: found.fresh } : {},
      // Whoever has lost a region since the sheet was read takes nobody of it over.
      allows: (held) => mayTouch(held, actorId, found) && foreign.every((code) => mayCoordinate(held, code)),
      act: async () => (found ? follow(tx, found, order, now) : { kind: 'impossible' }),
    },
    now,
  );
}

const deeds: Readonly<Record<ImportOrder['order'], string>> = {
  column: 'change-import',
  region: 'change-import',
  'ask-columns': 'change-import',
  apply: 'apply-import',
  cancel: 'cancel-import',
};

async function follow(tx: Transaction, found: Import, order: ImportOrder, now: Date): Promise<ImportOutcome> {
  const { id, status, fresh, columns } = found;
  const set = async (values: Partial<typeof imports.$inferInsert>): Promise<ImportOutcome> => {
    await tx.update(imports).set(values).where(eq(imports.id, id));
    return { kind: 'done' };
  };
  switch (order.order) {
    case 'cancel':
      if (!['reading', 'asking', 'ready'].includes(status)) return { kind: 'impossible' };
      await end(tx, found, 'cancelled', now);
      return { kind: 'done' };
    case 'apply':
      if (status !== 'ready' || fresh === 0) return { kind: 'impossible' };
      await hasten(tx, 'apply-imports');
      return set({ status: 'applying', cursor: 0 });
    case 'ask-columns':
      if (status !== 'ready' || found.fileId === null) return { kind: 'impossible' };
      await tx.delete(importRows).where(eq(importRows.importId, id));
      return set({ status: 'asking', columns: {} });
    case 'region':
      if (status !== 'asking') return { kind: 'impossible' };
      await set({ regionCode: order.regionCode });
      return readIfSettled(tx, { ...found, regionCode: order.regionCode }, now);
    case 'column': {
      if (status !== 'asking') return { kind: 'impossible' };
      const settled = { ...columns, [order.field]: order.column };
      await set({ columns: settled });
      return readIfSettled(tx, { ...found, columns: settled }, now);
    }
  }
}

/** What is to be asked next; null: the sheet can be read. */
export function openQuestion({
  columns,
  regionCode,
}: Pick<Import, 'columns' | 'regionCode'>): Field | 'whole-region' | null {
  const open = fields.find((field) => columns[field] === undefined);
  if (open) return open;
  return columns.region === null && regionCode === null ? 'whole-region' : null;
}

async function readIfSettled(tx: Transaction, found: Import, now: Date): Promise<ImportOutcome> {
  if (openQuestion(found) !== null || found.fileId === null) return { kind: 'done' };
  await tx.update(imports).set({ status: 'reading' }).where(eq(imports.id, found.id));
  await askToRead(tx, found.id, found.createdBy, found.fileId, found.chat, now);
  return { kind: 'done' };
}

async function regionsIn(tx: Transaction, importId: number): Promise<string[]> {
  const rows = await rowsOf<{ region_code: string }>(
    tx,
    sql`select distinct region_code from ${importRows} where import_id = ${importId}::bigint and problem is null`,
  );
  return rows.map((row) => row.region_code);
}

/** Ends an import: where its sheet lies is forgotten; its rows stay a while, to look at the faults. */
export async function end(
  tx: Transaction,
  { id, fileId }: Pick<Import, 'id' | 'fileId'>,
  status: Extract<ImportStatus, 'done' | 'cancelled' | 'unreadable'>,
  now: Date,
): Promise<void> {
  if (fileId !== null) await forgetFile(tx, fileId);
  if (status !== 'done') await tx.delete(importRows).where(eq(importRows.importId, id));
  await tx.update(imports).set({ status, endedAt: now, fileId: null, headings: [] }).where(eq(imports.id, id));
}

/** Forgets the rows of imports that ended, or were left lying, before a moment. */
export async function purgeImports(tx: Transaction, before: Date): Promise<void> {
  const old = and(lt(imports.createdAt, before), sql`${imports.status} <> 'applying'`);
  await tx.execute(sql`delete from ${importRows} where import_id in (select id from ${imports} where ${old})`);
  const left = await tx
    .select()
    .from(imports)
    .where(and(old, isNotNull(imports.fileId)));
  for (const row of left) await end(tx, read(row), 'cancelled', before);
}

/** The sheets that somebody sent go with them; whom they named stays known. */
export async function eraseImportsOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(imports).where(and(eq(imports.createdBy, personId), sql`${imports.status} <> 'applying'`));
  await tx.update(imports).set({ fileName: '' }).where(eq(imports.createdBy, personId));
}

/** The sheets that somebody sent. */
export async function importsDataOf(queries: Queries, personId: number) {
  const rows = await queries.select().from(imports).where(eq(imports.createdBy, personId)).orderBy(imports.id);
  return rows.map(({ fileName, status, createdAt, applied }) => ({ fileName, status, at: createdAt, people: applied }));
}
