import { datesFrom } from './dates.ts';

/** From one local day until another, both included; null: no bound. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** "1 Desember 2026 sampai 31 Desember 2026", "sampai 31 Desember", "mulai besok", "selalu"; null where it is none. */
export function periodFrom(text: string, now: Date, zone: string): Period | null {
  if (/^\s*(?:selalu|terus|selamanya|tanpa batas|always)\b/i.test(text)) return { from: null, until: null };
  const [begins = '', ends] = text.split(/\b(?:sampai(?: dengan)?|hingga|s\/d|s\.d\.?|sd|until|to)\b|[–—]/i);
  const day = (part: string): string | null => datesFrom(part, now, zone)?.days[0] ?? null;
  if (ends === undefined) {
    const from = day(begins);
    return from === null ? null : { from, until: null };
  }
  const until = day(ends);
  // "7 sampai 10 Desember": the month stands once.
  const named = /^\s*\d{1,2}\s*$/.test(begins) ? `${begins} ${ends.replace(/^\s*\d{1,2}/, '')}` : begins;
  const from = /\d|\p{Letter}{4}/u.test(begins.replace(/\b(?:mulai|dari|sejak|berlaku|from)\b/gi, ''))
    ? day(named)
    : null;
  return until === null ? null : { from, until };
}
