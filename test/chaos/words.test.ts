import { describe, expect, it } from 'vitest';
import {
  asksWhetherTheyCome,
  dateInWords,
  isPutAgain,
  isReminder,
  placeTold,
  type ReminderKind,
  type Step,
  stepOf,
  tellsOfMove,
} from '../../scripts/chaos/judging/words.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { dateAndTime } from '../../src/texts/dates.ts';
import { id as texts } from '../../src/texts/id.ts';
import { everySaying } from '../support/all-texts.ts';

/* The judge of the chaos runs reads what people were told. In a run everybody is spoken to in Indonesian. */

const title = 'Pelatihan Kecil';
const session = { title, batch: 1 };
/** A title stands for every fact, and "angkatan" is followed by a number in every real message. */
const sayings = everySaying(texts, title).map(({ texts: said, ...saying }) => ({
  ...saying,
  said: said.map((text) => text.replaceAll(`angkatan ${title}`, 'angkatan 1')),
}));

/** What the judge must read of a place in a session, and in what kind of message. */
const steps: Readonly<Record<string, Step>> = {
  'enrollment.enrolled': 'seated',
  'enrollment.waitlisted': 'waits',
  'mine.cancelled': 'left',
  'mine.cancelledInSorrow': 'left',
  'mine.leftLine': 'left',
  'notices.offer': 'offered',
  'offers.taken': 'seated',
  'reminders.released': 'left',
  'reminders.retaken': 'seated-again',
  'reminders.takenMeanwhile': 'waits',
};

/** Of these somebody has looked: they change nobody's place, or what they tell happens in no chaos run. */
const changeNoPlace = new Set([
  'enrollment.askDeclaration',
  'enrollment.pending',
  'enrollment.refusedAudience',
  'enrollment.refusedOverlap',
  'enrollment.refusedPrerequisite',
  'enrollment.refusedRegion',
  'interests.line',
  'interests.noted',
  'interests.opened',
  'interests.waiting',
  'mine.askBatch',
  'mine.askCancel',
  'mine.askCancelInSorrow',
  'mine.batch',
  'mine.calendarTitle',
  'mine.countdown',
  'mine.detail',
  'mine.name',
  'mine.noOtherBatch',
  'mine.position',
  'mine.turn',
  'notices.added',
  'notices.approved',
  'notices.approvedButFull',
  'notices.cancelled',
  'notices.declined',
  'notices.moved',
  'notices.offerLapsed',
  'notices.offerLapsing',
  'notices.offerTakenBack',
  'notices.takenOut',
  'notices.teachingCancelled',
  'reminders.ask',
  'reminders.day-before',
  'reminders.fullMeanwhile',
  'reminders.same-day',
  'reminders.thank-you',
  'reminders.week-before',
]);

/** Rooms of the texts in which nobody is told of their own place. */
const ofOtherThings = new Set([
  'common',
  'commands',
  'home',
  'registration',
  'browse',
  'feedback',
  'privacy',
  'assistance',
  'accounts',
  'forms',
  'imports',
  'questions',
]);
/** What officers read; there are none in a chaos run. */
const forOfficers = new Set(['coordination', 'operations', 'staff']);

describe('what the judge reads', () => {
  it.each(Object.entries(steps))('of a place: %s is "%s", alone and beside other words', (path, step) => {
    const kind = step === 'offered' ? 'offer' : 'reply';
    const said = sayings.find((saying) => saying.path === path)?.said ?? [];
    const naming = said.filter((text) => text.includes(title));
    expect(naming).not.toEqual([]);
    for (const text of naming) {
      expect(stepOf({ kind, text }, session)).toBe(step);
      const beside = `${plainText(texts.common.startedAnew)}\n\n${text}\n\nBatalkan Pelatihan Besar (terdaftar)?`;
      expect(stepOf({ kind, text: beside }, session)).toBe(step);
      // Whatever else the message speaks of: of that session it says nothing.
      expect(stepOf({ kind, text: beside }, { ...session, title: 'Pelatihan Besar' })).toBeNull();
    }
  });

  it('of a place, in nothing else that the bot can say, nor in a message of another kind', () => {
    const wrong = sayings.flatMap(({ path, said }) =>
      ['reply', 'offer', 'notice', 'reminder', 'broadcast'].flatMap((kind) => {
        const step = steps[path];
        const right = step && kind === (step === 'offered' ? 'offer' : 'reply') ? step : null;
        return said.map((text) => stepOf({ kind, text }, session)).filter((read) => read !== null && read !== right);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is asked of every text that may tell of a place', () => {
    const unknown = sayings.filter(
      ({ path, room, tellsFacts }) =>
        tellsFacts &&
        !ofOtherThings.has(room) &&
        !forOfficers.has(room) &&
        !(path in steps) &&
        !changeNoPlace.has(path),
    );
    // A new text: say above what the judge must read in it, and teach it to scripts/chaos/judging/words.ts.
    expect(unknown.map(({ path }) => path)).toEqual([]);
    const known = new Set(sayings.map(({ path }) => path));
    expect([...changeNoPlace].filter((path) => !known.has(path))).toEqual([]);
  });

  it('of the place in a waitlist is its number', () => {
    expect(placeTold({ text: plainText(texts.enrollment.waitlisted(session, 12, 'Kota Batu')) })).toBe(12);
    expect(placeTold({ text: plainText(texts.reminders.takenMeanwhile(session, 3)) })).toBe(3);
  });

  const kinds: ReminderKind[] = ['week-before', 'day-before', 'same-day', 'thank-you'];

  it.each(kinds)('is a reminder %s in its own words alone', (kind) => {
    const read = sayings.filter(({ said }) => said.some((text) => isReminder(text, kind))).map(({ path }) => path);
    expect(read).toEqual([`reminders.${kind}`]);
  });

  it('is the day of a reminder, in the words in which it stands there', () => {
    const starts = new Date('2026-12-08T02:00:00Z');
    expect(dateAndTime(starts, 'Asia/Jakarta', 'id')).toContain(`, ${dateInWords('2026-12-08')} `);
  });

  it.each([
    ['whether somebody comes', asksWhetherTheyCome, ['reminders.week-before', 'reminders.day-before']],
    ['that a session was moved', tellsOfMove, ['notices.moved']],
    ['what is put again after an answer', isPutAgain, ['browse.nothing', 'mine.askCancel']],
  ])('is %s, in these texts alone', (_, reads, paths) => {
    const read = sayings.filter(({ room, said }) => !forOfficers.has(room) && said.some((text) => reads(text)));
    expect(read.map(({ path }) => path)).toEqual(paths);
  });
});
