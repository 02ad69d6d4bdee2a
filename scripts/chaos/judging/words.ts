import type { EvidenceSession, SentRow } from '../evidence.ts';

/*
 * What the judge takes a message for. Nothing of the program's code is used here, but its words are data: whoever changes
 * a text finds in test/chaos/words.test.ts whether it is still read rightly.
 */

/** What a message told somebody of their place in a session. */
export type Step = 'waits' | 'offered' | 'seated' | 'seated-again' | 'left';

export type ReminderKind = 'week-before' | 'day-before' | 'same-day' | 'thank-you';

/** As every message names a session that tells its batch. */
export const named = ({ title, batch }: Pick<EvidenceSession, 'title' | 'batch'>): string =>
  `${title}, angkatan ${batch}`;

/** Each names its session: what follows in the same message may speak of another. */
const replies: Readonly<Record<Exclude<Step, 'offered'>, readonly string[]>> = {
  waits: [
    '{named}, sudah penuh. Bapak/Ibu kami catat di daftar tunggu nomor ',
    '{named}, sudah diberikan kepada orang lain. Bapak/Ibu kami catat di daftar tunggu nomor ',
  ],
  left: [
    'keikutsertaan di {title} sudah dibatalkan',
    'Sudah kami batalkan: {title}.',
    'keluar dari daftar tunggu {title}.',
    'tempat di {title} kami lepaskan',
  ],
  'seated-again': ['Tempat Bapak/Ibu di {title} sudah kami ambilkan lagi'],
  seated: ['Selamat, Bapak/Ibu terdaftar ✅\n{named}', 'Selamat, tempat di {title} sekarang milik Bapak/Ibu'],
};

const offers = ['Kabar baik, ', 'Ada tempat kosong:\n{named}'];

type Named = Pick<EvidenceSession, 'title' | 'batch'>;

const filled = (words: string, session: Named): string =>
  words.replace('{named}', named(session)).replace('{title}', session.title);

/** What a message told of somebody's place in this session; null: nothing. */
export function stepOf({ kind, text }: Pick<SentRow, 'kind' | 'text'>, session: Named): Step | null {
  if (kind === 'offer') return offers.every((words) => text.includes(filled(words, session))) ? 'offered' : null;
  if (kind !== 'reply') return null;
  for (const [step, sayings] of Object.entries(replies)) {
    if (sayings.some((words) => text.includes(filled(words, session)))) return step as Step;
  }
  return null;
}

/** The place that whoever waits was told. */
export const placeTold = ({ text }: Pick<SentRow, 'text'>): number =>
  Number(/kami catat di daftar tunggu nomor (\d+)/.exec(text)?.[1]);

const reminders: Readonly<Record<ReminderKind, RegExp>> = {
  'week-before': /sebentar lagi pelatihan/,
  'day-before': /besok pelatihan dimulai/,
  'same-day': /hari ini pukul/,
  'thank-you': /^Terima kasih sudah ikut/,
};

export const isReminder = (text: string, kind: ReminderKind): boolean => reminders[kind].test(text);

/** A reminder that names the day, as those of moved sessions must not any more. */
export const asksWhetherTheyCome = (text: string): boolean => text.includes('Masih bisa hadir?');

/** The only unasked message that may come at night, where it cannot wait. */
export const tellsOfMove = (text: string): boolean => text.startsWith('Jadwal berubah');

/** What a dialogue under way may say once more after an answer, in words that need not be those of before. */
export const isPutAgain = (text: string): boolean => /^(?:Batalkan |Belum ada pelatihan yang dibuka)/.test(text);

/** "8 Desember 2026", of "2026-12-08". */
export const dateInWords = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
