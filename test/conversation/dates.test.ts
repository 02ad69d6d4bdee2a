import { describe, expect, it } from 'vitest';
import { datesFrom } from '../../src/conversation/understanding/dates.ts';
import { hoursFrom } from '../../src/conversation/understanding/hours.ts';
import { momentFrom, newDatesFrom } from '../../src/conversation/understanding/moments.ts';
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
    ['14-16 desember jam 8-16 kecuali tgl 15', '2026-12-14..2026-12-16 (2) 08:00 16:00'],
    ['14-20 desember kecuali sabtu dan minggu', '2026-12-14..2026-12-18 (5)'],
    ['22 desember bukan 15', '2026-12-22'],
    ['jangan tgl 16, tgl 22 aja', '2026-12-22'],
    ['bukan tgl 16 tapi 22', '2026-12-22'],
    ['jangan tgl 16', 'none'],
    ['15 jadi 22 desember', '2026-12-22'],
    ['tgl 15 menjadi tgl 22', '2026-12-22'],
    ['31 desember - 2 januari', '2026-12-31..2027-01-02 (3)'],
    ['28-2 januari', '2026-12-28..2027-01-02 (6)'],
    ['30 sampai 2 januari', '2026-12-30..2027-01-02 (4)'],
    ['15/12 - 18/12', '2026-12-15..2026-12-18 (4)'],
    ['14-17', '2026-12-14..2026-12-17 (4)'],
    ['senin 14 dan senin 21 jam 8-15', '2026-12-14..2026-12-21 (2) 08:00 15:00'],
    ['senin 14 dan rabu 16 desember', '2026-12-14..2026-12-16 (2)'],
    ['14-16 dan 21-23 desember', '2026-12-14..2026-12-23 (6)'],
    ['14 desember, 16 desember & 4 januari', '2026-12-14..2027-01-04 (3)'],
    ['senin sama rabu tgl 14 dan 16 des', '2026-12-14..2026-12-16 (2)'],
    ['senin dan rabu', '2026-12-07..2026-12-09 (2)'],
    ['Senin, 7 Desember 2026', '2026-12-07'],
    ['senin sampai kamis 14-17 desember', '2026-12-14..2026-12-17 (4)'],
    ['senin 28 sampai rabu 30', '2026-12-28..2026-12-30 (3)'],
    ['senin 14 sampai kamis 18 desember', '2026-12-14..2026-12-18 (5) !'],
    ['tgl 5 bulan depan', '2027-01-05'],
    ['besok malam jam 7', '2026-12-02 19:00'],
    ['2', 'none'],
    ['2 jam lagi', 'none'],
    ['30 orang', 'none'],
    ['14-17 des 30 peserta 40 jp', '2026-12-14..2026-12-17 (4)'],
    ['30 kursi', 'none'],
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

  it.each([
    ['2 jam lagi', '2026-12-01T05:00:00.000Z'],
    ['setengah jam lagi', '2026-12-01T03:30:00.000Z'],
    ['sejam lagi', '2026-12-01T04:00:00.000Z'],
    ['satu setengah jam lagi', '2026-12-01T04:30:00.000Z'],
    ['dua jam setengah lagi', '2026-12-01T05:30:00.000Z'],
    ['45 menit lagi', '2026-12-01T03:45:00.000Z'],
    ['besok pagi', '2026-12-02T01:00:00.000Z'],
    ['nanti sore', '2026-12-01T09:00:00.000Z'],
    ['mengko bengi', '2026-12-01T12:00:00.000Z'],
    ['nanti malam jam 7', '2026-12-01T12:00:00.000Z'],
    ['jam 3 sore', '2026-12-01T08:00:00.000Z'],
    ['nanti jam 3 sore', '2026-12-01T08:00:00.000Z'],
    ['jam 9 pagi', '2026-12-02T02:00:00.000Z'],
    ['nanti jam 9 pagi', '2026-12-01T02:00:00.000Z'],
    ['sekarang', '2026-12-01T03:00:00.000Z'],
    ['besok jam 9', '2026-12-02T02:00:00.000Z'],
    ['jumat', '2026-12-04T01:00:00.000Z'],
    ['2', undefined],
    ['tidak', undefined],
    ['40 orang', undefined],
  ])('the moment of %s', (text, expected) =>
    expect(momentFrom(text, now, 'Asia/Jakarta', '08:00')?.at.toISOString()).toBe(expected),
  );

  it.each([
    ['dari tgl 15 ke 22', '2026-12-15', ['2026-12-22']],
    ['tgl 15 ke tgl 22 jam 9', '2026-12-15', ['2026-12-22']],
    ['jangan tgl 16, tgl 22 aja', '2026-12-15', ['2026-12-22']],
    ['22', '2026-12-15', ['2026-12-22']],
    ['tgl 22', '2027-01-15', ['2027-01-22']],
    ['senin depan jam 9', '2027-01-15', ['2026-12-07']],
    ['mundur seminggu', '2026-12-15', ['2026-12-22']],
    ['diundur dua minggu', '2026-12-15', ['2026-12-29']],
    ['maju 1 hari', '2026-12-15', ['2026-12-14']],
    ['mundur jadi tgl 22', '2026-12-15', ['2026-12-22']],
    ['22 sampai 23 desember', '2026-12-15', ['2026-12-22', '2026-12-23']],
    ['2', '2026-12-15', undefined],
    ['mundur', '2026-12-15', undefined],
  ])('%s moves what is on %s', (text, from, expected) =>
    expect(newDatesFrom(text, from, now, 'Asia/Jakarta')?.days).toEqual(expected),
  );

  it('never throws and never answers a day that does not exist', () => {
    for (const text of ['0/0', '32 des', '99-99 des', '-1', 'tgl 0', 'sampai', ' - ', '\u0000', '9'.repeat(500)]) {
      for (const day of datesFrom(text, now, 'Asia/Jakarta')?.days ?? []) expect(dayOfWeek(day)).toBeGreaterThan(0);
    }
  });
});
