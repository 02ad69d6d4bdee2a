import { asc, eq, sql } from 'drizzle-orm';
import type { ChannelName } from '../../messaging/address.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import { showPhone } from '../../people/phone.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import { regionName } from '../../people/regions.ts';
import { type Queries, rowsOf, type Transaction } from '../../store/database.ts';
import { broadcastRecipients, outbox, persons } from '../../store/schema.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { textsFor } from '../../texts/index.ts';
import { cellText } from '../../training/papers/people-sheet.ts';
import { longSheet, sheetBatch } from '../long-sheet.ts';
import { openBroadcast } from './broadcasts.ts';

/** What became of a broadcast for each person, and why, as XLSX, for whoever could have sent it. */
export async function broadcastLedger(
  tx: Transaction,
  order: { readonly actorId: number; readonly broadcastId: number },
  agency: Agency,
  now: Date,
): Promise<OutboundMessage> {
  const [actor] = await loadPersons(tx, [order.actorId]);
  const language = actor?.language ?? 'id';
  const texts = textsFor(language);
  const { broadcasts: words, papers } = texts.coordination;
  const outcome = await openBroadcast(tx, { ...order, deed: 'export-ledger' }, now);
  if (outcome.kind !== 'found') return { text: texts.staff.notAllowed };
  const zone = actor?.timeZone ?? agency.zone;
  const [counted] = await rowsOf<{ people: number }>(
    tx,
    sql`select count(*)::int as people from ${broadcastRecipients} where broadcast_id = ${order.broadcastId}::bigint`,
  );
  async function* rows(): AsyncGenerator<string[]> {
    for await (const row of entries(tx, order.broadcastId)) {
      yield [
        cellText(row.full_name ?? ''),
        row.region_code === null ? '' : regionName(row.region_code),
        row.phone === null ? '' : showPhone(row.phone),
        row.channel === null ? '' : words.channels[row.channel],
        inWords(words.ledgerStatuses, row.status),
        row.reason === null ? '' : inWords(words.ledgerReasons, row.reason),
        row.sent_at === null ? '' : dateAndTime(new Date(row.sent_at), zone, language),
      ];
    }
  }
  const headings = [papers.columns.name, papers.columns.region, papers.columns.phone, ...words.ledgerColumns];
  const widths = [34, 24, 18, 12, 14, 18, 40];
  const sheet = {
    fileName: `pengumuman-${order.broadcastId}`,
    title: words.ledgerTitle(order.broadcastId),
    madeBy: papers.madeBy(actor?.fullName ?? `#${order.actorId}`, dateAndTime(now, zone, language)),
    columns: headings.map((heading, at) => ({ heading, width: widths[at] ?? 12 })),
    rows: rows(),
  };
  const attachment = await longSheet(tx, sheet, now);
  return { text: words.ledgerReady(counted?.people ?? 0), ...(attachment ? { attachment } : {}) };
}

/** A code as people say it; one that nobody has words for stays as it is. */
const inWords = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

interface Entry {
  readonly id: string;
  readonly full_name: string | null;
  readonly region_code: string | null;
  readonly phone: string | null;
  readonly channel: ChannelName | null;
  readonly status: string;
  readonly reason: string | null;
  readonly sent_at: string | null;
}

async function* entries(tx: Transaction, broadcastId: number): AsyncGenerator<Entry> {
  for (let after = '0'; ; ) {
    const rows: readonly Entry[] = await rowsOf<Entry>(
      tx,
      sql`select ledger.id, person.full_name, person.region_code, person.phone, message.channel,
            coalesce(message.status, ledger.outcome) as status, coalesce(message.reason, ledger.reason) as reason,
            message.sent_at
          from ${broadcastRecipients} as ledger
          join ${persons} as person on person.id = ledger.person_id
          left join ${outbox} as message on message.id = ledger.outbox_id
          where ledger.broadcast_id = ${broadcastId}::bigint and ledger.id > ${after}::bigint
          order by ledger.id limit ${sheetBatch}`,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < sheetBatch) return;
    after = last.id;
  }
}

/** What the ledgers say about a person, for themselves to see. */
export async function broadcastsDataOf(queries: Queries, personId: number) {
  return queries
    .select({
      broadcastId: broadcastRecipients.broadcastId,
      outcome: broadcastRecipients.outcome,
      reason: broadcastRecipients.reason,
      at: broadcastRecipients.at,
    })
    .from(broadcastRecipients)
    .where(eq(broadcastRecipients.personId, personId))
    .orderBy(asc(broadcastRecipients.id));
}

/** Forgets which announcements a person got; without a profile they get no more. */
export async function eraseBroadcastsOf(tx: Transaction, personId: number): Promise<void> {
  await tx.delete(broadcastRecipients).where(eq(broadcastRecipients.personId, personId));
}
