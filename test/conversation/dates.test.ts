import { describe, expect, it } from 'vitest';
import { datesFrom, hoursFrom } from '../../src/conversation/understanding/dates.ts';
import { dayOfWeek } from '../../src/people/local-time.ts';

/** A Tuesday, ten in the morning in Malang. */
const now = new Date('2026-12-01T03:00:00Z');

const read = (text: string): string => {
  const found = datesFrom(text, now, 'Asia/Jakarta');
  if (!found) return 'none';
  const days = found.days.length > 1 ? `${found.days[0]}..${found.days.at(-1)} (${found.days.length})` : found.days[0];
  return [days, found.startTime, found.endTime, found.zone, found.weekdayDiffers ? '!' : null]
    .filter(Boolean)
    .join(' ');
};

describe('dates as people write them', () => {
  it.each([
    ['Senin 7 Des jam 9 pagi sampai Kamis', '2026-12-07..2026-12-10 (4) 09:00'],
    ['Senen Pon 7 Des jam 9 enjing ngantos Kemis', '2026-12-07..2026-12-10 (4) 09:00'],
    ['Jemuwah ngajeng jam 4 sonten', '2026-12-11 16:00'],
    ['dinten niki jam 7 dalu', '2026-12-01 19:00'],
    ['7-10 desember', '2026-12-07..2026-12-10 (4)'],
    ['7 - 10 Desember 2026', '2026-12-07..2026-12-10 (4)'],
    ['7–10 Des', '2026-12-07..2026-12-10 (4)'],
    ['tgl 12 bsk', '2026-12-12'],
    ['tanggal 12', '2026-12-12'],
    ['tgl 12-15', '2026-12-12..2026-12-15 (4)'],
    ['tgl 30 s/d 2', '2026-12-30..2027-01-02 (4)'],
    ['7 s/d 10 des 2026 jam 08.00-15.30', '2026-12-07..2026-12-10 (4) 08:00 15:30'],
    ['7 sampai 10 desember', '2026-12-07..2026-12-10 (4)'],
    ['7 desember sampai 10 desember 2026 pukul 08.00', '2026-12-07..2026-12-10 (4) 08:00'],
    ['30 desember sampai 2 januari', '2026-12-30..2027-01-02 (4)'],
    ['7, 9 dan 11 desember jam 9', '2026-12-07..2026-12-11 (3) 09:00'],
    ['besok jam 9 pagi', '2026-12-02 09:00'],
    ['besok jam 9 WIB', '2026-12-02 09:00 Asia/Jakarta'],
    ['sesuk jam 9', '2026-12-02 09:00'],
    ['mene jam setengah 8', '2026-12-02 07:30'],
    ['bsk malam jam setengah delapan malam', '2026-12-02 19:30'],
    ['lusa', '2026-12-03'],
    ['hari ini jam 2 siang', '2026-12-01 14:00'],
    ['Senin depan jam 19.00', '2026-12-07 19:00'],
    ['jumat ini', '2026-12-04'],
    ['Jumat depan', '2026-12-11'],
    ['selasa', '2026-12-08'],
    ['malam minggu', '2026-12-05 19:00'],
    ['hari minggu jam 8', '2026-12-06 08:00'],
    ['akhir bulan', '2026-12-31'],
    ['awal bulan depan', '2027-01-01'],
    ['3 hari lagi', '2026-12-04'],
    ['dua minggu lagi', '2026-12-15'],
    ['12/11', '2027-11-12'],
    ['12/12/2026 jam 13.00 WITA', '2026-12-12 13:00 Asia/Makassar'],
    ['2026-12-07', '2026-12-07'],
    ['senin rebo', '2026-12-07'],
    ['7 desember selama 4 hari', '2026-12-07..2026-12-10 (4)'],
    ['3 nopember', '2027-11-03'],
    ['7 agt', '2027-08-07'],
    ['Senin 8 Desember', '2026-12-08 !'],
    ['7 Desember 2020', '2020-12-07'],
    ['31 februari', 'none'],
    ['jam 9 pagi', 'none'],
    ['mboh', 'none'],
    ['', 'none'],
    ['99', 'none'],
    ['45 orang', 'none'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['jam 9 pagi sampai jam 3 sore', '09:00', '15:00'],
    ['09.00-15.30', '09:00', '15:30'],
    ['jam 9 sampai 3', '09:00', '15:00'],
    ['jam 12 malam', '00:00', null],
    ['pukul 13:00 WIB', '13:00', null],
    ['setengah 8', '07:30', null],
    ['jam sembilan', '09:00', null],
    ['jam 2', '14:00', null],
    ['mboh', null, null],
  ])('the hours of %s', (text, startTime, endTime) => expect(hoursFrom(text)).toMatchObject({ startTime, endTime }));

  it('never throws and never answers a day that does not exist', () => {
    for (const text of ['0/0', '32 des', '99-99 des', '-1', 'tgl 0', 'sampai', ' - ', '\u0000', '9'.repeat(500)]) {
      for (const day of datesFrom(text, now, 'Asia/Jakarta')?.days ?? []) expect(dayOfWeek(day)).toBeGreaterThan(0);
    }
  });
});
