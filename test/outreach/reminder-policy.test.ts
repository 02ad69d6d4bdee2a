import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agencyPolicy,
  planReminders,
  policyOf,
  type ReminderPolicy,
  reminderKinds,
  sendMoment,
  standing,
} from '../../src/outreach/reminder-policy.ts';
import { isQuiet } from '../../src/people/quiet-hours.ts';

const jakarta = 'Asia/Jakarta';
const night = { from: '20:00', to: '06:00' };
/** A moment on East Java's clocks. */
const wib = (written: string): Date => new Date(`${written.replace(' ', 'T')}:00+07:00`);
const shown = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
/** Held for six and a half hours. */
const held = (startsAt: Date) => ({ startsAt, endsAt: new Date(startsAt.getTime() + 6.5 * 3_600_000) });
const planned = (start: string, policy: ReminderPolicy = agencyPolicy) =>
  planReminders(held(wib(start)), policy, jakarta).map(
    (one) => `${one.kind} ${shown(one.dueAt)} – ${shown(one.usefulUntil)}`,
  );

describe('the plan of a training session', () => {
  it('follows from its start', () => {
    expect(planned('2026-12-07 09:00')).toEqual([
      'week-before 2026-11-30 09:00 – 2026-12-06 00:00',
      'day-before 2026-12-06 15:00 – 2026-12-07 00:00',
      'same-day 2026-12-07 07:00 – 2026-12-07 08:30',
      'thank-you 2026-12-08 09:00 – 2026-12-11 00:00',
    ]);
  });

  it('thanks after the last day, never before the end', () => {
    const late = { startsAt: wib('2026-12-07 09:00'), endsAt: wib('2026-12-09 16:00') };
    const policy = { ...agencyPolicy, 'thank-you': { daysAfter: 0, at: '09:00', forDays: 1 } };
    const thanks = planReminders(late, policy, jakarta).at(-1);
    expect(thanks && [thanks.kind, thanks.asks, thanks.audience, shown(thanks.dueAt)]).toEqual([
      'thank-you',
      'feedback',
      'present',
      '2026-12-09 16:00',
    ]);
  });

  it.each([
    ['09:00', '07:00'],
    ['08:00', '06:00'],
    ['07:00', '06:00'],
    ['06:31', '06:00'],
    // The same day leaves no time to set out: the day before reminds alone.
    ['06:30', null],
    ['05:00', null],
    ['00:00', null],
    ['23:30', '21:30'],
  ])('of a start at %s reminds that day at %s', (start, at) => {
    const morning = planReminders(held(wib(`2026-12-07 ${start}`)), agencyPolicy, jakarta).find(
      ({ kind }) => kind === 'same-day',
    );
    expect(morning ? shown(morning.dueAt).slice(11) : null).toBe(at);
  });

  it('counts days on the agency’s clocks, whatever day it is in UTC', () => {
    expect(planReminders(held(wib('2026-12-07 06:45')), agencyPolicy, jakarta).map(({ occursOn }) => occursOn)).toEqual(
      Array.from({ length: 4 }, () => '2026-12-07'),
    );
  });

  it.each([
    ['Asia/Jakarta', '2026-12-06T08:00:00.000Z'],
    ['Asia/Makassar', '2026-12-06T07:00:00.000Z'],
    ['Asia/Jayapura', '2026-12-06T06:00:00.000Z'],
  ])('of an agency in %s is in its own time', (zone, dueAt) => {
    const plan = planReminders(held(wib('2026-12-07 09:00')), agencyPolicy, zone);
    expect(plan.find(({ kind }) => kind === 'day-before')?.dueAt.toISOString()).toBe(dueAt);
  });
});

describe('a session’s own policy', () => {
  it.each([
    [null, agencyPolicy],
    [{}, agencyPolicy],
    [{ 'week-before': null }, { ...agencyPolicy, 'week-before': null }],
    [{ 'day-before': { at: '10:00' } }, { ...agencyPolicy, 'day-before': { at: '10:00' } }],
    [
      { 'week-before': { daysBefore: 14, at: '08:00' } },
      { ...agencyPolicy, 'week-before': { daysBefore: 14, at: '08:00' } },
    ],
  ])('%j overrides a part of the agency’s', (override, policy) => {
    expect(policyOf(override)).toEqual(policy);
  });

  it.each([
    'tomorrow',
    [],
    { 'hour-before': { at: '10:00' } },
    { 'day-before': { at: '24:00' } },
    { 'day-before': { at: '10:00', daysBefore: 2 } },
    { 'week-before': { daysBefore: 1, at: '09:00' } },
    { 'same-day': { hoursBefore: 0, notBefore: '06:00' } },
    { 'same-day': true },
    { 'thank-you': { daysAfter: 1, at: '09:00' } },
  ])('%j cannot be read', (override) => {
    expect(policyOf(override)).toBeNull();
  });
});

describe('a reminder in the night', () => {
  const late = planReminders(
    held(wib('2026-12-07 09:00')),
    { ...agencyPolicy, 'week-before': { daysBefore: 7, at: '22:00' } },
    jakarta,
  );
  const [week] = late;

  it('waits for the first minute after it', () => {
    if (!week) throw new Error('Nothing is planned.');
    expect(standing(week, jakarta, night, wib('2026-11-30 21:59'))).toBe('later');
    expect(standing(week, jakarta, night, wib('2026-11-30 22:00'))).toBe('later');
    expect(sendMoment(week, jakarta, night, wib('2026-11-30 22:00'))).toEqual(wib('2026-12-01 06:00'));
    expect(standing(week, jakarta, night, wib('2026-12-01 06:00'))).toBe('due');
  });

  it('is dropped where it would have lost its point by then', () => {
    const [eve] = planReminders(
      held(wib('2026-12-07 09:00')),
      { ...agencyPolicy, 'week-before': null, 'day-before': { at: '20:00' } },
      jakarta,
    );
    if (!eve) throw new Error('Nothing is planned.');
    expect(standing(eve, jakarta, night, wib('2026-12-06 20:00'))).toBe('quiet-hours');
    // Two hours ahead it is still evening there, too; in Amsterdam it is afternoon.
    expect(standing(eve, 'Asia/Jayapura', night, wib('2026-12-06 20:00'))).toBe('quiet-hours');
    expect(standing(eve, 'Europe/Amsterdam', night, wib('2026-12-06 20:00'))).toBe('due');
  });
});

const minute = 60_000;
const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam', 'America/New_York'] as const;
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((at) => `${two(at / 60)}:${two(at % 60)}`);
const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
const policies: fc.Arbitrary<ReminderPolicy> = fc.record({
  'week-before': fc.option(fc.record({ daysBefore: fc.integer({ min: 2, max: 30 }), at: clock })),
  'day-before': fc.option(fc.record({ at: clock })),
  'same-day': fc.option(fc.record({ hoursBefore: fc.double({ min: 0.5, max: 12, noNaN: true }), notBefore: clock })),
  'thank-you': fc.option(
    fc.record({ daysAfter: fc.integer({ min: 0, max: 7 }), at: clock, forDays: fc.integer({ min: 1, max: 14 }) }),
  ),
});
const starts = fc
  .integer({ min: 0, max: 400 * 24 * 60 })
  .map((after) => new Date(Date.UTC(2026, 8, 1) + after * minute));
/** Looks at the clock from 35 days before a start, with any gaps between them. */
const looks = fc.array(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5_000 })), {
  maxLength: 60,
});

describe('whatever the start, the policy, the zone, and when the program looks', () => {
  it('a reminder is due only from its time on, never in the night, never after the start, never two at once', () => {
    fc.assert(
      fc.property(
        starts,
        policies,
        fc.constantFrom(...zones),
        clock,
        clock,
        looks,
        (start, policy, zone, from, to, gaps) => {
          const quiet = { from, to };
          const plan = planReminders(held(start), policy, jakarta);
          let now = new Date(start.getTime() - 35 * 24 * 60 * minute);
          for (const gap of gaps) {
            now = new Date(now.getTime() + gap * minute);
            const due = plan.filter((one) => standing(one, zone, quiet, now) === 'due');
            expect(due.length).toBeLessThanOrEqual(1);
            for (const reminder of due) {
              expect(now >= reminder.dueAt && now < reminder.usefulUntil).toBe(true);
              expect(now < start).toBe(reminder.audience === 'expected');
              expect(isQuiet(now, zone, quiet)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a program that looks at every send moment misses none', () => {
    fc.assert(
      fc.property(starts, policies, fc.constantFrom(...zones), (start, policy, zone) => {
        for (const reminder of planReminders(held(start), policy, jakarta)) {
          const moment = sendMoment(reminder, zone, night, new Date(0));
          if (moment) expect(standing(reminder, zone, night, moment)).toBe('due');
          else expect(standing(reminder, zone, night, reminder.usefulUntil)).toBe('quiet-hours');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in the end each reminder has been due, was kept back by the night, or was missed', () => {
    fc.assert(
      fc.property(starts, policies, fc.constantFrom(...zones), (start, policy, zone) => {
        for (const reminder of planReminders(held(start), policy, jakarta)) {
          expect(['missed', 'quiet-hours']).toContain(
            standing(reminder, zone, night, new Date(start.getTime() + 60 * 24 * 60 * minute)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('knows its kinds in order of time', () => {
    fc.assert(
      fc.property(starts, policies, (start, policy) => {
        const plan = planReminders(held(start), policy, jakarta);
        const kinds = plan.map(({ kind }) => kind);
        expect(kinds).toEqual(reminderKinds.filter((kind) => kinds.includes(kind)));
        plan.slice(1).forEach((later, index) => {
          expect(later.dueAt >= (plan[index]?.usefulUntil ?? later.dueAt)).toBe(true);
        });
      }),
    );
  });
});
