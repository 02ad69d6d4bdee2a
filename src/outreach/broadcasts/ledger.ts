import { sql } from 'drizzle-orm';
import { writeXlsx } from 'hucre/xlsx';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import { showPhone } from '../../people/phone.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import { regionName } from '../../people/regions.ts';
import { rowsOf, type Transaction } from '../../store/database.ts';
import { broadcastRecipients, outbox, persons } from '../../store/schema.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { textsFor } from '../../texts/index.ts';
import { cellText } from '../../training/papers/people-sheet.ts';
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
  const rows = await rowsOf<{
    full_name: string | null;
    region_code: string | null;
    phone: string | null;
    channel: string | null;
    status: string;
    reason: string | null;
    sent_at: string | null;
  }>(
    tx,
    sql`select person.full_name, person.region_code, person.phone, message.channel,
          coalesce(message.status, ledger.outcome) as status, coalesce(message.reason, ledger.reason) as reason,
          message.sent_at
        from ${broadcastRecipients} as ledger
        join ${persons} as person on person.id = ledger.person_id
        left join ${outbox} as message on message.id = ledger.outbox_id
        where ledger.broadcast_id = ${order.broadcastId}::bigint order by ledger.id`,
  );
  const zone = actor?.timeZone ?? agency.zone;
  const sheet = [
    [words.ledgerTitle(order.broadcastId)],
    [papers.madeBy(actor?.fullName ?? `#${order.actorId}`, dateAndTime(now, zone, language))],
    [],
    [papers.columns.name, papers.columns.region, papers.columns.phone, ...words.ledgerColumns],
    ...rows.map((row) => [
      cellText(row.full_name ?? ''),
      row.region_code === null ? '' : regionName(row.region_code),
      row.phone === null ? '' : showPhone(row.phone),
      row.channel ?? '',
      row.status,
      row.reason ?? '',
      row.sent_at === null ? '' : dateAndTime(new Date(row.sent_at), zone, language),
    ]),
  ];
  const widths = [34, 24, 18, 12, 14, 18, 40];
  const bytes = await writeXlsx({
    sheets: [{ name: 'Sinau', rows: sheet, columns: widths.map((width) => ({ width })) }],
  });
  return {
    text: words.ledgerReady(rows.length),
    attachment: {
      kind: 'document',
      fileName: `pengumuman-${order.broadcastId}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    },
  };
}
