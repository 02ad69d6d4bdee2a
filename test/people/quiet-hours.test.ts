import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLocalTime, dayOfWeek, daysBetween, localDate, localMonth, plusDays } from '../../src/people/local-time.ts';
import { isQuiet, nextLoud, nextQuiet } from '../../src/people/quiet-hours.ts';

const night = { from: '20:00', to: '06:00' };
const at = (written: string): Date => new Date(written);

describe('quiet hours', () => {
  it.each([
    ['2026-12-07T19:59:59.999+07:00', false],
    ['2026-12-07T20:00:00+07:00', true],
    ['2026-12-08T00:00:00+07:00', true],
    ['2026-12-08T05:59:59.999+07:00', true],
    ['2026-12-08T06:00:00+07:00', false],
  ])('at %s in East Java: %s', (moment, quiet) => {
    expect(isQuiet(at(moment), 'Asia/Jakarta', night)).toBe(quiet);
  });

  it('are those of the person’s own clocks', () => {
    const moment = at('2026-12-07T18:30:00+07:00');
    expect(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((zone) => isQuiet(moment, zone, night))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('may lie within a day, and may be none', () => {
    const noon = { from: '12:00', to: '13:00' };
    expect(isQuiet(at('2026-12-07T12:30:00+07:00'), 'Asia/Jakarta', noon)).toBe(true);
    expect(isQuiet(at('2026-12-07T13:00:00+07:00'), 'Asia/Jakarta', noon)).toBe(false);
    const none = { from: '06:00', to: '06:00' };
    expect(isQuiet(at('2026-12-07T06:00:00+07:00'), 'Asia/Jakarta', none)).toBe(false);
    expect(nextQuiet(at('2026-12-07T06:00:00+07:00'), 'Asia/Jakarta', none)).toBeNull();
  });

  it.each([
    ['2026-12-07T12:00:00+07:00', '2026-12-07T12:00:00+07:00', '2026-12-07T20:00:00+07:00'],
    ['2026-12-07T22:15:00+07:00', '2026-12-08T06:00:00+07:00', '2026-12-07T22:15:00+07:00'],
    ['2026-12-08T03:00:00+07:00', '2026-12-08T06:00:00+07:00', '2026-12-08T03:00:00+07:00'],
    ['2026-12-31T23:59:00+07:00', '2027-01-01T06:00:00+07:00', '2026-12-31T23:59:00+07:00'],
  ])('seen from %s end at %s and begin at %s', (moment, loud, quiet) => {
    expect(nextLoud(at(moment), 'Asia/Jakarta', night)).toEqual(at(loud));
    expect(nextQuiet(at(moment), 'Asia/Jakarta', night)).toEqual(at(quiet));
  });

  it('are never left too early, nor too late, in any zone, on any day', () => {
    const clock = fc.integer({ min: 0, max: 1439 }).map((minute) => {
      return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    });
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), clock, clock, zone, (minute, from, to, where) => {
        const quiet = { from, to };
        const moment = new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
        const loud = nextLoud(moment, where, quiet);
        expect(isQuiet(loud, where, quiet)).toBe(false);
        if (loud > moment) expect(isQuiet(new Date(loud.getTime() - 60_000), where, quiet)).toBe(true);
        const begin = nextQuiet(moment, where, quiet);
        if (begin) {
          expect(isQuiet(begin, where, quiet)).toBe(true);
          if (begin > moment) expect(isQuiet(new Date(begin.getTime() - 60_000), where, quiet)).toBe(false);
        } else expect(from).toBe(to);
      }),
      { numRuns: 300 },
    );
  });
});

describe('local time', () => {
  it('has its own day', () => {
    const moment = at('2026-12-31T17:30:00Z');
    expect(localDate(moment, 'Asia/Jakarta')).toBe('2027-01-01');
    expect(localMonth(moment, 'Asia/Jakarta')).toBe('2027-01');
    expect(localDate(moment, 'UTC')).toBe('2026-12-31');
  });

  it('counts days over months and years', () => {
    expect(plusDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(plusDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2027-01-02', '2026-12-30')).toBe(-3);
    expect([dayOfWeek('2026-12-07'), dayOfWeek('2026-12-13')]).toEqual([1, 7]);
  });

  it('becomes a moment', () => {
    expect(atLocalTime('2026-12-07', '09:00', 'Asia/Jakarta')).toEqual(at('2026-12-07T02:00:00Z'));
    expect(atLocalTime('2026-12-07', '09:00', 'Asia/Jayapura')).toEqual(at('2026-12-07T00:00:00Z'));
  });
});
