import { recordMissedReminders } from '../../outreach/reminders.ts';
import { longDate } from '../../texts/dates.ts';
import { markableDays, markAttendance } from '../../training/attendance.ts';
import type { Participant } from '../../training/participants.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { attendanceIn, sideOf } from '../understanding/attendance.ts';
import { takesBack } from '../understanding/reasons.ts';
import { undecided, yesNo } from './answers.ts';
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

const rowsIn = async (context: TurnContext, data: Looking): Promise<Participant[]> => {
  const found = await current(context, data);
  return found ? marked(found) : [];
};

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

// ── who was not there ─────────────────────────────────────────────────────────────────────────────────────────────

/** The numbers are the people's: there are no choices whose numbers could be meant instead. */
async function askMarks(context: TurnContext, data: Looking): Promise<Say> {
  const { people } = context.texts.coordination;
  const rows = await rowsIn(context, data);
  if (rows.length === 0) return { text: people.nobodyToMark, choices: [{ value: 'back', label: people.back }] };
  const days = await markableDays(context.tx, data.trainingSessionId, context.now);
  const day = days.find(({ sessionDayId }) => sessionDayId === data.sessionDayId);
  const names = rows.map((one, index) => `${index + 1}. ${one.fullName}`).join('\n');
  return { text: people.askMarks(day ? longDate(day.startsAt, zoneOf(context), context.person.language) : '', names) };
}

async function takeMarks(context: TurnContext, data: Looking, answer: Answer): Promise<Outcome<Looking>> {
  if (answer.choice === 'back' || takesBack(answer.text)) return { to: 'list', data: again(data) };
  return (await read(context, data, answer.text)) ?? { wrong: context.texts.coordination.people.marksExample };
}

/** What was typed of who came; null where it is about something else. */
async function read(context: TurnContext, data: Looking, text: string): Promise<Outcome<Looking> | null> {
  const { people } = context.texts.coordination;
  const rows = await rowsIn(context, data);
  const reading = attendanceIn(text, rows);
  const marksAgain = (said: Say['text']): Outcome<Looking> => ({ to: 'marks', data, say: [{ text: said }] });
  switch (reading?.kind) {
    case undefined:
      return null;
    case 'unclear':
      return marksAgain(people.marksExample);
    case 'nobody':
      return marksAgain(people.nobodyCalled(reading.named));
    case 'several': {
      const lines = reading.people.map((place) => `${place + 1}. ${rows[place]?.fullName ?? ''}`).join('\n');
      return marksAgain(people.severalCalled(reading.named, lines));
    }
    case 'either':
      return { to: 'marks-side', data: { ...data, named: enrollmentsAt(rows, reading.people) } };
    case 'present':
    case 'absent':
      return toConfirm(data, rows, enrollmentsAt(rows, reading.people), reading.kind);
  }
}

const enrollmentsAt = (rows: readonly Participant[], places: readonly number[]): number[] =>
  places.flatMap((place) => rows[place]?.enrollmentId ?? []);

function toConfirm(
  data: Looking,
  rows: readonly Participant[],
  named: readonly number[],
  side: 'present' | 'absent',
): Outcome<Looking> {
  const absent = rows
    .map(({ enrollmentId }) => enrollmentId)
    .filter((id) => named.includes(id) === (side === 'absent'));
  return { to: 'marks-confirm', data: { ...data, absent } };
}

const namesOf = (rows: readonly Participant[], ids: readonly number[]): string =>
  rows
    .filter(({ enrollmentId }) => ids.includes(enrollmentId))
    .map(({ fullName }) => fullName)
    .join(', ');

const side: Step<Looking> = {
  async ask(context, data) {
    const { people } = context.texts.coordination;
    return {
      text: people.askSide(namesOf(await rowsIn(context, data), data.named ?? [])),
      choices: [
        { value: 'absent', label: people.theAbsent },
        { value: 'present', label: people.thePresent },
        { value: 'back', label: context.texts.common.back },
      ],
    };
  },
  async take(context, data, answer) {
    const { choice } = answer;
    if (choice === 'back' || takesBack(answer.text)) return { to: 'marks', data };
    if (choice === 'absent' || choice === 'present') {
      return toConfirm(data, await rowsIn(context, data), data.named ?? [], choice);
    }
    const rows = await rowsIn(context, data);
    const said = sideOf(answer.text);
    const isSide = attendanceIn(answer.text, rows)?.kind === 'unclear' && (said === 'present' || said === 'absent');
    if (isSide) return toConfirm(data, rows, data.named ?? [], said);
    return (await read(context, data, answer.text)) ?? { wrong: context.texts.browse.choiceExample };
  },
};

const confirmation: Step<Looking> = {
  async ask(context, data) {
    const { people } = context.texts.coordination;
    const rows = await rowsIn(context, data);
    const { absent = [] } = data;
    const present = rows.filter(({ enrollmentId }) => !absent.includes(enrollmentId)).length;
    return {
      text:
        present === rows.length ? people.confirmEveryone(present) : people.confirmMarks(namesOf(rows, absent), present),
      choices: [
        { value: 'yes', label: people.yesMarks },
        { value: 'no', label: people.noMarks },
      ],
    };
  },
  async take(context, data, answer) {
    const said = yesNo(answer);
    // "Yang tidak hadir Budi" corrects what was read back: its "tidak" is no answer to it.
    const isCorrection = answer.choice === null && (said === null || sideOf(answer.text) !== null);
    const corrected = isCorrection ? await read(context, data, answer.text) : null;
    if (corrected) return corrected;
    if (said === 'yes') return mark(context, data);
    if (said === 'no' || takesBack(answer.text)) return { to: 'marks', data };
    return undecided(context, 'marks-confirm', answer);
  },
};

async function mark(context: TurnContext, data: Looking): Promise<Outcome<Looking>> {
  const { tx, person, agency, now, texts } = context;
  const { people } = texts.coordination;
  const { trainingSessionId, sessionDayId = 0, absent = [] } = data;
  await recordMissedReminders(tx, trainingSessionId, agency, now);
  const outcome = await markAttendance(tx, { actorId: person.id, trainingSessionId, sessionDayId, absent }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const text = outcome.kind === 'marked' ? people.marked(outcome) : people.noDayYet;
  return { to: 'list', data: { ...again(data), sessionDayId }, say: [{ text }] };
}

/** "Eh salah, yang tidak hadir Budi", said right after a day was marked; null where it is nothing of the kind. */
export async function correctMarks(
  context: TurnContext,
  data: Looking,
  answer: Answer,
): Promise<Outcome<Looking> | null> {
  const isCorrection = data.sessionDayId !== undefined && answer.choice === null && sideOf(answer.text) !== null;
  return isCorrection ? read(context, data, answer.text) : null;
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
  'marks-side': side,
  'marks-confirm': confirmation,
};
