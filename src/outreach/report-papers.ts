import { writeXlsx } from 'hucre/xlsx';
import type { OutboundMessage } from '../messaging/outbound.ts';
import { atLocalTime } from '../people/local-time.ts';
import { loadPersons } from '../people/persons.ts';
import type { Agency } from '../people/quiet-hours.ts';
import { regionName } from '../people/regions.ts';
import type { Transaction } from '../store/database.ts';
import type { Catalog } from '../texts/catalog.ts';
import { dateAndTime, longDate, monthName } from '../texts/dates.ts';
import { textsFor } from '../texts/index.ts';
import { type Bar, barChart } from '../training/papers/bar-chart.ts';
import { cellText } from '../training/papers/people-sheet.ts';
import { type Report, type ReportedSession, reportOf, type ReportScope } from './report.ts';

/** So many bars of a kind fit a picture that is still read on a phone. */
const barsShown = 8;

/** The figures of a month or a session as a picture for the chat, or as a sheet. */
export async function reportPaper(
  tx: Transaction,
  order: { readonly kind: 'picture' | 'sheet'; readonly actorId: number; readonly scope: ReportScope },
  agency: Agency,
  now: Date,
): Promise<OutboundMessage> {
  const { kind, actorId, scope } = order;
  const [actor] = await loadPersons(tx, [actorId]);
  const language = actor?.language ?? 'id';
  const texts = textsFor(language);
  const { report: said, papers, sessions } = texts.coordination;
  const outcome = await reportOf(tx, { actorId, scope }, agency, now);
  if (outcome.kind === 'not-allowed') return { text: texts.staff.notAllowed };
  if (outcome.kind === 'gone') return { text: sessions.gone };
  const { report } = outcome;
  const zone = actor?.timeZone ?? agency.zone;
  const title =
    'month' in scope
      ? monthName(atLocalTime(`${scope.month}-01`, '12:00', agency.zone), agency.zone, language)
      : nameOf(report.sessions[0]);
  const madeBy = papers.madeBy(actor?.fullName ?? `#${actorId}`, dateAndTime(now, zone, language));
  const totals = totalsOf(report);
  const text = said.summary({ title, ...totals, ...report.reminders, sessions: report.sessions.length });
  const name = 'month' in scope ? scope.month : `angkatan-${scope.trainingSessionId}`;
  if (kind === 'picture') {
    const png = barChart({ title: said.title, subtitle: title, ...panelsOf(texts, report), footer: madeBy });
    return { text, attachment: file('image', `statistik-${name}.png`, 'image/png', png) };
  }
  const day = (session: ReportedSession): string => longDate(session.startsAt, zone, language);
  const bytes = await writeXlsx({ sheets: sheetsOf(texts, report, { title, madeBy, day }) });
  const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { text, attachment: file('document', `statistik-${name}.xlsx`, media, bytes) };
}

const file = (kind: 'image' | 'document', fileName: string, mediaType: string, bytes: Uint8Array) => ({
  kind,
  fileName,
  mediaType,
  base64: Buffer.from(bytes).toString('base64'),
});

const nameOf = (session: ReportedSession | undefined): string => (session ? `${session.title} ${session.batch}` : '');

function totalsOf({ sessions, newPerWeek }: Report) {
  const sum = (of: (session: ReportedSession) => number): number =>
    sessions.reduce((total, session) => total + of(session), 0);
  return {
    newPeople: newPerWeek.reduce((total, people) => total + people, 0),
    seats: sum(({ seats }) => seats),
    taken: sum(({ taken }) => taken),
    completed: sum(({ completed }) => completed),
    absent: sum(({ absent }) => absent),
  };
}

function panelsOf({ coordination: { report: said } }: Catalog, report: Report) {
  const totals = totalsOf(report);
  const [only] = report.sessions;
  const fill = (session: ReportedSession): Bar => ({
    label: nameOf(session),
    value: session.taken,
    of: session.seats,
    shown: said.of(session.taken, session.seats),
  });
  const count = (label: string, value: number): Bar => ({ label, value, shown: String(value) });
  const isMonth = report.newPerWeek.length > 0;
  const states: Bar[] =
    only && !isMonth
      ? [
          fill(only),
          count(said.columns.waiting, only.waiting),
          count(said.columns.completed, only.completed),
          count(said.columns.absent, only.absent),
        ]
      : [];
  const shown = report.sessions.slice(0, barsShown);
  const left = report.sessions.length - shown.length;
  return {
    figures: [
      ...(isMonth ? [{ label: said.newPeople, value: String(totals.newPeople) }] : []),
      { label: said.taken, value: `${totals.taken}/${totals.seats}` },
      { label: said.absent, value: String(totals.absent) },
    ],
    panels: [
      isMonth
        ? { title: said.bySession(left), bars: shown.map(fill), empty: said.none }
        : { title: said.states, bars: states, empty: said.none },
      {
        title: said.byRegion(Math.max(0, report.byRegion.length - barsShown)),
        bars: report.byRegion.slice(0, barsShown).map(({ regionCode, seats }) => count(regionName(regionCode), seats)),
        empty: said.none,
      },
    ],
  };
}

type Rows = (string | number)[][];

function sheetsOf(
  { coordination: { report: said } }: Catalog,
  report: Report,
  head: { readonly title: string; readonly madeBy: string; readonly day: (session: ReportedSession) => string },
) {
  const totals = totalsOf(report);
  const { columns } = said;
  const top: Rows = [[`${said.title}: ${cellText(head.title)}`], [head.madeBy], []];
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 100) / whole));
  const summary: Rows = [
    [columns.seats, totals.seats],
    [columns.taken, totals.taken],
    [columns.share, share(totals.taken, totals.seats)],
    [columns.completed, totals.completed],
    [columns.absent, totals.absent],
    [columns.remindersSent, report.reminders.sent],
    [columns.remindersDelivered, report.reminders.delivered],
    [columns.remindersNotSent, report.reminders.notSent],
    ...report.newPerWeek.map((people, at) => [said.week(at + 1), people]),
  ];
  const sessions: Rows = report.sessions.map((one) => [
    cellText(nameOf(one)),
    head.day(one),
    one.seats,
    one.taken,
    share(one.taken, one.seats),
    one.waiting,
    one.completed,
    one.absent,
  ]);
  const { session, date, seats, taken, share: filled, waiting, completed, absent, region } = columns;
  const sheet = (name: string, rows: Rows, widths: readonly number[]) => ({
    name,
    rows: [...top, ...rows],
    columns: widths.map((width) => ({ width })),
  });
  return [
    sheet(said.sheets.summary, summary, [44, 12]),
    sheet(
      said.sheets.sessions,
      [[session, date, seats, taken, filled, waiting, completed, absent], ...sessions],
      [48, 30, 10, 10, 12, 12, 10, 14],
    ),
    sheet(
      said.sheets.regions,
      [[region, taken, absent], ...report.byRegion.map((one) => [regionName(one.regionCode), one.seats, one.absent])],
      [30, 12, 14],
    ),
  ];
}
