import { recordMissedReminders } from '../../outreach/reminders.ts';
import { longDate } from '../../texts/dates.ts';
import { markableDays, markAttendance } from '../../training/attendance.ts';
import type { Participant } from '../../training/participants.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { again, current, type Found, type Looking } from './session-people.ts';
import { zoneOf } from './session-texts.ts';
import { notAllowed } from './staff-door.ts';

const markable = new Set(['enrolled', 'attended', 'completed', 'absent']);

/** Those whose presence is marked, in the order in which they are numbered. */
const marked = ({ participants }: Found): Participant[] =>
  participants
    .filter(({ status }) => markable.has(status))
    .toSorted(
      (one, other) => one.fullName.localeCompare(other.fullName, 'id') || one.enrollmentId - other.enrollmentId,
    );

async function askDay(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const days = await markableDays(context.tx, data.trainingSessionId, context.now);
  const back = { value: 'back', label: people.back };
  if (days.length === 0) return { text: people.noDayYet, choices: [back] };
  const shown = (moment: Date): string => longDate(moment, zoneOf(context), context.person.language);
  return {
    text: people.askDay,
    choices: [...days.slice(-7).map((day) => ({ value: `d${day.sessionDayId}`, label: shown(day.startsAt) })), back],
  };
}

async function askMarks(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const found = await current(context, data);
  const back = { value: 'back', label: people.back };
  const rows = found ? marked(found) : [];
  if (rows.length === 0) return { text: people.nobodyToMark, choices: [back] };
  const days = await markableDays(context.tx, data.trainingSessionId, context.now);
  const day = days.find(({ sessionDayId }) => sessionDayId === data.sessionDayId);
  const names = rows.map((one, index) => `${index + 1}. ${one.fullName}`).join('\n');
  return {
    text: people.askMarks(day ? longDate(day.startsAt, zoneOf(context), context.person.language) : '', names),
    choices: [{ value: 'all', label: people.everyonePresent }, back],
    listed: 0,
  };
}

/** "tidak hadir 3, 7" names two; null where it is no such answer. */
function absentNumbers(text: string): number[] | null {
  if (/^\s*semua(?:nya)?\s+hadir\s*$/i.test(text)) return [];
  const match =
    /^\s*(?:(?:tidak|gak|ga|tdk|ora|mboten)\s+hadir|absent|absen|alpa|kecuali|semua hadir kecuali)\D*([\d\s,;&]+(?:(?:dan|and)[\d\s]+)?)$/i.exec(
      text,
    );
  return match ? (match[1]?.match(/\d+/g) ?? []).map(Number) : null;
}

async function takeMarks(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const { people } = texts.coordination;
  if (answer.choice === 'back') return { to: 'list', data: again(data) };
  const numbers = answer.choice === 'all' ? [] : absentNumbers(answer.text);
  const found = await current(context, data);
  if (!found) return { end: [notAllowed(context)] };
  const rows = marked(found);
  if (numbers === null || numbers.some((number) => number < 1 || number > rows.length)) {
    return { wrong: people.marksExample };
  }
  const absent = numbers.flatMap((number) => rows[number - 1]?.enrollmentId ?? []);
  const { trainingSessionId, sessionDayId = 0 } = data;
  await recordMissedReminders(tx, trainingSessionId, agency, now);
  const outcome = await markAttendance(tx, { actorId: person.id, trainingSessionId, sessionDayId, absent }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const text = outcome.kind === 'marked' ? people.marked(outcome) : people.noDayYet;
  return { to: 'list', data: again(data), say: [{ text }] };
}

/** Marking who came, day by day. */
export const attendanceSteps: Record<string, Step<Looking>> = {
  day: {
    ask: askDay,
    take(context, data, answer) {
      if (answer.choice === 'back') return { to: 'list', data: again(data) };
      if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
      return { to: 'marks', data: { ...data, sessionDayId: Number(answer.choice.slice(1)) } };
    },
  },
  marks: { ask: askMarks, take: takeMarks },
};
