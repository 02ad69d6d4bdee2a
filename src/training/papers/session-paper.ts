import { eq } from 'drizzle-orm';
import type { OutboundMessage } from '../../messaging/outbound.ts';
import { loadPersons } from '../../people/persons.ts';
import type { Agency } from '../../people/quiet-hours.ts';
import type { Transaction } from '../../store/database.ts';
import { sessionDays, trainingSessions, trainings, venues } from '../../store/schema.ts';
import type { Language } from '../../texts/catalog.ts';
import { dateAndTime, dateRange, shortDay } from '../../texts/dates.ts';
import { textsFor } from '../../texts/index.ts';
import { type Participant, participantsOf } from '../participants.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { type PaperHead, peopleSheet } from './people-sheet.ts';

export type SessionPaperKind = 'people-sheet' | 'attendance-sheet';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const seated = new Set(['enrolled', 'attended', 'completed', 'absent']);

/** A list of a session's people as a file, for whoever runs or teaches it; others get a kind refusal. */
export async function sessionPaper(
  tx: Transaction,
  order: { readonly kind: SessionPaperKind; readonly actorId: number; readonly trainingSessionId: number },
  agency: Agency,
  now: Date,
): Promise<OutboundMessage> {
  const { kind, actorId, trainingSessionId } = order;
  const [actor] = await loadPersons(tx, [actorId]);
  const language = actor?.language ?? 'id';
  const texts = textsFor(language);
  const look = { actorId, trainingSessionId, deed: `export-${kind}` };
  const outcome = await participantsOf(tx, look, now);
  if (outcome.kind === 'not-allowed') return { text: texts.staff.notAllowed };
  const zone = actor?.timeZone ?? agency.zone;
  const [run] = await tx
    .select({
      title: trainings.title,
      batch: trainingSessions.batch,
      startsAt: trainingSessions.startsAt,
      endsAt: trainingSessions.endsAt,
      place: venues.name,
    })
    .from(trainingSessions)
    .innerJoin(trainings, eq(trainings.code, trainingSessions.trainingCode))
    .innerJoin(venues, eq(venues.code, trainingSessions.venueCode))
    .where(eq(trainingSessions.id, trainingSessionId));
  if (!run) return { text: texts.coordination.sessions.gone };
  const head: PaperHead = {
    title: run.title,
    batch: run.batch,
    place: run.place,
    dates: dateRange(run.startsAt, run.endsAt, zone, language),
    madeBy: texts.coordination.papers.madeBy(actor?.fullName ?? `#${actorId}`, dateAndTime(now, zone, language)),
  };
  const bytes =
    kind === 'people-sheet'
      ? await peopleSheet(texts, head, outcome.participants)
      : await attendanceSheet(texts, head, ofSeats(outcome.participants), await shortDays(tx, order, zone, language));
  return {
    text: texts.coordination.people.ready(run.title, run.batch),
    attachment: {
      kind: 'document',
      fileName: `${kind === 'people-sheet' ? 'peserta' : 'daftar-hadir'}-${trainingSessionId}.${kind === 'people-sheet' ? 'xlsx' : 'pdf'}`,
      mediaType: kind === 'people-sheet' ? xlsx : 'application/pdf',
      base64: Buffer.from(bytes).toString('base64'),
    },
  };
}

/** A sheet to sign is for those who hold a seat, by name. */
const ofSeats = (participants: readonly Participant[]): Participant[] =>
  participants
    .filter(({ status }) => seated.has(status))
    .toSorted((one, other) => one.fullName.localeCompare(other.fullName, 'id'));

async function shortDays(
  tx: Transaction,
  { trainingSessionId }: { readonly trainingSessionId: number },
  zone: string,
  language: Language,
): Promise<string[]> {
  const days = await tx
    .select({ startsAt: sessionDays.startsAt })
    .from(sessionDays)
    .where(eq(sessionDays.trainingSessionId, trainingSessionId))
    .orderBy(sessionDays.startsAt);
  return days.map(({ startsAt }) => shortDay(startsAt, zone, language));
}
