import { dayOfWeek } from '../../people/local-time.ts';
import { monthOf, monthWord, weekdayIn, weekdays } from './date-words.ts';

const dayWords = `(?:tanggal|hari|${weekdays.join('|')}|minggu|dan|&|sampai|-|\\d{4}|\\d{1,2}(?![.:\\d])|${monthWord})`;
/** "kecuali tgl 15, 16" goes on behind a comma; "jangan tgl 16, tgl 22 aja" says there what is meant. */
const exceptions = new RegExp(
  `\\b(?:(?:kecuali|selain|tanpa|except)(?:[ ,]*${dayWords})+|(?:bukan|dudu|jangan|jgn|jngan|ojo|not)(?: *${dayWords})+)`,
  'g',
);

/** Words about days, and which days they turn away: "14-16 desember kecuali tgl 15", "jangan tgl 16, tgl 22 aja". */
export function withoutExceptions(written: string): {
  readonly kept: string;
  readonly leavesOut: (day: string) => boolean;
} {
  const turnedAway: ((day: string) => boolean)[] = [];
  const kept = written.replace(exceptions, (words) => {
    turnedAway.push(...conditionsIn(words));
    return ' ';
  });
  if (turnedAway.length === 0) return { kept: written, leavesOut: () => false };
  const meant = kept
    .replace(/^[\s,;.]*(?:(?:tapi|tetapi|melainkan|but)\b)?[\s,]*/, ' ')
    .replace(/^ (?=\d)/, ' tanggal ');
  return { kept: meant, leavesOut: (day) => turnedAway.some((holds) => holds(day)) };
}

function conditionsIn(words: string): ((day: string) => boolean)[] {
  const numbers = [...words.matchAll(new RegExp(`(\\d{1,2})(?: *(?:-|sampai) *(\\d{1,2}))? *(${monthWord})?`, 'g'))];
  if (numbers.length === 0) {
    const named = words.split(/\bdan\b|[,&]/).flatMap((part) => weekdayIn(part) ?? []);
    return named.map((weekday) => (day) => dayOfWeek(day) === weekday);
  }
  return numbers.map(([, first = '', last = first, month]) => (day) => {
    const [, inMonth = 0, ofMonth = 0] = day.split('-').map(Number);
    if (month !== undefined && monthOf(month) !== inMonth) return false;
    return ofMonth >= Number(first) && ofMonth <= Number(last);
  });
}
