import { convertIcsCalendar } from 'ts-ics';
import { expect, it } from 'vitest';
import { textsFor } from '../../src/texts/index.ts';
import { calendarFile } from '../../src/training/calendar.ts';
import type { SessionDetail } from '../../src/training/catalogue.ts';
import { wib } from '../support/enrollments.ts';

const now = wib('2026-11-24 10:00');

const detail: SessionDetail = {
  id: 12,
  code: 'TKSK-PMK',
  title: 'Penguatan TKSK: Pengelolaan Data, dan Rujukan; di Kecamatan se-Jawa Timur yang judulnya panjang sekali',
  topic: 'TKSK',
  batch: 4,
  mode: 'mixed',
  startsAt: wib('2026-12-07 09:00'),
  endsAt: wib('2026-12-08 15:30'),
  enrollmentClosesAt: wib('2026-12-06 09:00'),
  capacity: 40,
  seatsLeft: 3,
  waiting: 0,
  needsApproval: false,
  place: 'UPT PTKS Malang',
  regionCode: '35.73',
  state: 'open',
  summary: '',
  note: '',
  lessonHours: 16,
  audiences: [],
  regionCodes: [],
  pools: [],
  prerequisites: [],
  prerequisiteDeclaration: null,
  trainerRoles: [],
  days: [
    { startsAt: wib('2026-12-07 09:00'), endsAt: wib('2026-12-07 15:30'), online: true },
    { startsAt: wib('2026-12-08 09:00'), endsAt: wib('2026-12-08 15:30'), online: false },
  ],
  venue: { name: 'UPT PTKS, Malang', address: null, coordinates: null },
};

const textOf = (session: SessionDetail, at: Date): string => {
  const file = calendarFile(session, textsFor('en'), at);
  return file.kind === 'location' ? '' : Buffer.from(file.base64, 'base64').toString('utf8');
};

it('is a file that phones know by its name and kind', () => {
  expect(calendarFile(detail, textsFor('id'), now)).toMatchObject({
    kind: 'document',
    fileName: 'tksk-pmk-angkatan-4.ics',
    mediaType: 'text/calendar',
  });
});

it('has an entry for each day, read back as it was meant, in the language of its reader', () => {
  const calendar = convertIcsCalendar(undefined, textOf(detail, now));
  expect(calendar.method).toBe('PUBLISH');
  expect(
    calendar.events?.map(({ uid, summary, location, start, end }) => [uid, summary, location, start.date, end?.date]),
  ).toEqual([
    [
      'training-session-12-day-1@sinau',
      `${detail.title}, batch 4`,
      'online',
      wib('2026-12-07 09:00'),
      wib('2026-12-07 15:30'),
    ],
    [
      'training-session-12-day-2@sinau',
      `${detail.title}, batch 4`,
      'UPT PTKS, Malang (UPT PTKS Malang)',
      wib('2026-12-08 09:00'),
      wib('2026-12-08 15:30'),
    ],
  ]);
});

it('is written in UTC, in lines of at most 75 bytes', () => {
  const text = textOf(detail, now);
  expect(text).toContain('DTSTART:20261207T020000Z\r\n');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it('updates the same entries when the session has moved', () => {
  const before = convertIcsCalendar(undefined, textOf(detail, now)).events?.[0];
  const moved = { ...detail, days: detail.days.map((day) => ({ ...day, startsAt: wib('2026-12-05 13:00') })) };
  const after = convertIcsCalendar(undefined, textOf(moved, wib('2026-11-24 10:01'))).events?.[0];
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
});
