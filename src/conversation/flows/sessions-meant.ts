import { localDate } from '../../people/local-time.ts';
import { matchTrainings } from '../../training/find.ts';
import { type ManagedSession, managedSessions, planningChoices, taughtSessions } from '../../training/managed.ts';
import type { TurnContext } from '../flow.ts';
import { datesFrom } from '../understanding/dates.ts';
import { periodIn } from '../understanding/month-or-week.ts';

/** The sessions that words may mean. */
export interface Meant {
  /** All that fit; of none that fit, what there is to choose from. */
  readonly sessions: readonly ManagedSession[];
  /** False: nothing fits what was said. */
  readonly fits: boolean;
  /** Whether the words name a training or a batch at all. */
  readonly named: boolean;
}

/** Which of somebody's own sessions the words mean. */
export async function sessionsMeant(
  context: TurnContext,
  words: string,
  {
    taught = false,
    byDays = true,
  }: {
    /** Those that they teach count, too. */
    readonly taught?: boolean;
    /** False: a day that is named is none on which it is held. */
    readonly byDays?: boolean;
  } = {},
): Promise<Meant> {
  const { tx, person, now, agency } = context;
  const managed = await managedSessions(tx, person.id, now);
  const others = taught ? await taughtSessions(tx, person.id, now) : [];
  const all = [...managed, ...others.filter(({ id }) => managed.every((one) => one.id !== id))];
  const { trainings } = await planningChoices(tx);
  const batch = batchIn(words);
  const codes = new Set(matchTrainings(namingWords(words), trainings).map(({ code }) => code));
  const ofTraining = codes.size === 0 ? all : all.filter(({ trainingCode }) => codes.has(trainingCode));
  const ofBatch = batch === null ? ofTraining : ofTraining.filter((one) => one.batch === batch);
  const withoutBatch = words.replace(batchWords, ' ');
  const days = byDays ? (datesFrom(withoutBatch, now, agency.zone)?.days ?? []) : [];
  const { month } = days.length > 0 || !byDays ? {} : periodIn(withoutBatch, now, agency.zone);
  const local = (moment: Date): string => localDate(moment, agency.zone);
  const sessions = ofBatch.filter(
    ({ startsAt, endsAt }) =>
      (days.length === 0 || days.some((day) => day >= local(startsAt) && day <= local(endsAt))) &&
      (month === undefined || local(startsAt).startsWith(month)),
  );
  const named = codes.size > 0 || batch !== null;
  if (sessions.length > 0) return { sessions: taught ? sessions : comingFirst(sessions, now), fits: true, named };
  return { sessions: ofTraining.length > 0 ? ofTraining : all, fits: false, named };
}

/** What has yet to begin can be changed, and is meant before what has begun. */
function comingFirst(sessions: readonly ManagedSession[], now: Date): readonly ManagedSession[] {
  const coming = sessions.filter(({ startsAt }) => startsAt > now);
  return coming.length > 0 ? coming : sessions;
}

const batchWords = /\b(?:angkatan|gelombang|gel|batch|angk)\.?\s*(?:ke[- ]?)?(\d{1,3})\b/i;

function batchIn(words: string): number | null {
  const batch = batchWords.exec(words)?.[1];
  return batch === undefined ? null : Number(batch);
}

/** Numbers and hours stand in titles by chance. */
const namingWords = (words: string): string => words.replace(/\d+/g, ' ');
