const word = '(?:kuota|kouta|kwota|quota|kapasitas|capacity|daya tampung|kursi|seats?)(?:nya|ne|e|nipun)?';
const people = '(?:orang|org|wong|tiyang|peserta|kursi|seats?|people)';
const otherNumbers =
  "(?:tgl|tanggal|jam|pukul|pkl|hari|bulan|angkatan|gelombang|batch|gel|dari|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)";
const turn = '(?:jadi|menjadi|dadi|dados|ke|to)';
/** "Kuota 30", "kuota psm dasar: 30"; what it is now stands before a "jadi". */
const stated = new RegExp(
  `(\\b${word}(?: (?!${otherNumbers}\\b|\\d)[\\p{L}-]+){0,3}[ :=]+)(\\d{1,4})\\b(?![./:-]\\d)(?! ${turn}\\b)`,
  'giu',
);
/** "Kuota psm dasar dari 30 jadi 40" */
const became = new RegExp(`(\\b${word}\\b[^,;]*?)\\b${turn}[ :]+(\\d{1,4})\\b(?![./:-]\\d)`, 'giu');
const counted = new RegExp(`()\\b(\\d{1,4}) *${people}\\b`, 'giu');

const either = new RegExp(`\\b${word}\\b[^,;]*?\\d *(?:atau|utawa|utowo|or|/) *\\d`, 'i');
const byHowMany = new RegExp(`\\b(?:di)?(?:tambah|kurang)\\w*\\b(?!.*\\b${turn}\\b)`, 'i');

/** The seats that a sentence speaks of. */
export interface Seats {
  /** Null: none were said, or not plainly: two numbers, or by how many more. */
  readonly seats: number | null;
  /** They are spoken of, with a number or without. */
  readonly named: boolean;
  /** The words without the number. */
  readonly rest: string;
}

/** "Kuota 30", "kuotane 30", "30 orang", "kuota psm dasar dari 30 jadi 40". */
export function seatsIn(text: string): Seats {
  const written = text.replace(/\s+/g, ' ');
  const numbers = new Set<number>();
  const rest = [stated, became, counted].reduce(
    (left, pattern) =>
      left.replace(pattern, (_, before: string, digits: string) => {
        numbers.add(Number(digits));
        return `${before} `;
      }),
    written,
  );
  // "30 atau 40" is not decided yet; "tambah 10" says no number of seats.
  const undecided = either.test(written) || byHowMany.test(written);
  const [only] = numbers;
  return {
    seats: numbers.size === 1 && !undecided ? (only ?? null) : null,
    named: new RegExp(`\\b${word}\\b`, 'iu').test(written),
    rest,
  };
}
