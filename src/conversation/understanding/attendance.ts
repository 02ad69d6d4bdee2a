import { normalise } from './normalise.ts';
import { type Named, whoFits } from './people-named.ts';

/** What was said of who came to a day; people are places in the list, from 0. */
export type AttendanceReading =
  /** `either`: these are named, and not whether they came. */
  | { readonly kind: 'absent' | 'present' | 'either'; readonly people: readonly number[] }
  /** A number or a name that nobody has. */
  | { readonly kind: 'nobody'; readonly named: string }
  | { readonly kind: 'several'; readonly named: string; readonly people: readonly number[] }
  /** It is about who came, and says nothing that could be written down. */
  | { readonly kind: 'unclear' };

/** Reads "tidak hadir 3-5", "semua hadir kecuali budi", "yg gk hadir 2 4", "hadir 1 2 3"; null: it is about something else. */
export function attendanceIn(text: string, people: readonly Named[]): AttendanceReading | null {
  const said = normalise(text);
  const side = sideOf(text);
  if (text.includes('?') || question.test(said)) return side === null ? null : { kind: 'unclear' };
  if (side === 'unclear') return { kind: 'unclear' };
  if (side === 'everyone') return { kind: 'absent', people: [] };
  if (side === 'no-one') return { kind: 'absent', people: people.map((_, index) => index) };
  const found = namedIn(text, people);
  if (found.kind !== 'people') return side === null && found.kind === 'nobody' ? null : found;
  if (found.people.length > 0) return { kind: side ?? 'either', people: found.people };
  if (side === null) return null;
  // "Semua hadir" names nobody; "semua hadir kecuali" has lost whom.
  return everyoneCame.test(said) && side === 'present' ? { kind: 'absent', people: [] } : { kind: 'unclear' };
}

type Side = 'absent' | 'present' | 'either' | 'everyone' | 'no-one' | 'unclear';

/** Whether words say of those whom they name, or of all, that they came; null where they say nothing of it. */
export function sideOf(text: string): Side | null {
  const said = normalise(text);
  if (nobodyMissed.test(said)) return 'everyone';
  const none = nobodyCame.test(said);
  if (except.test(said)) return none || denied.test(said) ? 'present' : 'absent';
  if (none) return 'no-one';
  if (notEveryone.test(said)) return 'unclear';
  const affirmed = said.replace(everyoneCame, ' ').replace(deniedAll, ' ');
  if (denied.test(said) || excused.test(said)) return came.test(affirmed) ? 'unclear' : 'absent';
  if (/\b(?:absen|absensi|presensi)\b/.test(said)) return 'either';
  return came.test(said) || everyoneCame.test(said) ? 'present' : null;
}

type Found =
  | { readonly kind: 'people'; readonly people: readonly number[] }
  | Extract<AttendanceReading, { kind: 'nobody' | 'several' }>;

function namedIn(text: string, people: readonly Named[]): Found {
  const places = new Set<number>();
  const parts = text
    .toLowerCase()
    .replace(range, listOf)
    .split(/[,;\n&+]|\b(?:dan|lan|and|serta|sama|karo|kaliyan|ban)\b/);
  for (const part of parts) {
    const words = normalise(part)
      .replace(because, '')
      .replace(count, ' ')
      .replace(markers, ' ')
      .split(' ')
      .filter(Boolean);
    for (const digits of words.filter((word) => /^\d+$/.test(word))) {
      if (Number(digits) < 1 || Number(digits) > people.length) return { kind: 'nobody', named: digits };
      places.add(Number(digits) - 1);
    }
    const name = words.filter((word) => !/^\d+$/.test(word) && !fillers.has(word));
    const found = peopleCalled(name, people);
    if (found.kind !== 'people') return found;
    for (const place of found.people) places.add(place);
  }
  return { kind: 'people', people: [...places].toSorted((one, other) => one - other) };
}

/** One person by all the words, else one by each: "siti lestari", "siti budi". */
function peopleCalled(words: readonly string[], people: readonly Named[]): Found {
  if (words.length === 0) return { kind: 'people', people: [] };
  const named = words.join(' ');
  const fits = (text: string): number[] => whoFits(people, text).map((one) => people.indexOf(one));
  const whole = fits(named);
  if (whole.length === 1) return { kind: 'people', people: whole };
  if (whole.length > 1) return { kind: 'several', named, people: whole };
  const each = words.map(fits);
  const doubtful = each.findIndex((one) => one.length > 1);
  if (each.some((one) => one.length === 0)) return { kind: 'nobody', named };
  if (doubtful !== -1) return { kind: 'several', named: words[doubtful] ?? '', people: each[doubtful] ?? [] };
  return { kind: 'people', people: each.flat() };
}

// ── the words ─────────────────────────────────────────────────────────────────────────────────────────────────────

const not =
  "(?:tidak|tdk|tak|gak|ga|gk|g|nggak|ngga|enggak|engga|ndak|nda|mboten|ora|belum|blm|dereng|not|didn't|did not)";
const coming =
  '(?:hadir|datang|dateng|dtg|masuk|ikut|teko|teka|rawuh|dugi|tumut|melu|present|here|come|came|attend\\w*)';
const every = '(?:semua|semuanya|smua|smuanya|seluruhnya|sedaya|sedayanipun|sedoyo|kabeh|all|everyone|everybody)';
const between = '(?:\\s+(?:yang|yg|sing|ingkang|bisa|bs|iso|saged|saget|could|can))*';
const there = `${not}\\s+(?:ada|ono|onok|wonten)(?:\\s+(?:yang|yg|sing|ingkang))?`;
const denial = `${not}${between}\\s*${coming}`;

const came = new RegExp(`\\b${coming}\\b`);
const denied = new RegExp(`\\b(?:${denial}|absent)\\b`);
const deniedAll = new RegExp(`\\b${denial}\\b`, 'g');
const excused = /\b(?:sakit|skt|gerah|izin|ijin|idzin|alpa|alpha|bolos|mangkir|absent|berhalangan|halangan)\b/;
const except = /\b(?:kecuali|kcuali|kejaba|kajawi|selain|except|but)\b/;
const everyoneCame = new RegExp(
  `\\b(?:${every}(?:\\s+(?:sudah|sdh|yang|yg|are|is))*\\s+${coming}|${coming}\\s+${every}|lengkap|komplit|komplet)\\b`,
);
const notEveryone = new RegExp(`\\b${not}\\s+(?:${every}|lengkap|komplit|komplet)\\b`);
const nobodyMissed = new RegExp(`\\b${there}\\s+(?:${denial}|absen|absent|alpa|alpha|bolos)\\b`);
const nobodyCame = new RegExp(`\\b(?:${there}\\s+${coming}|${every}\\s+${denial}|${denial}\\s+${every})\\b`);
const question = /^(?:eh |lho |loh )*(?:siapa|sapa|sopo|sinten|berapa|brp|piro|pinten|apa|apakah|who|how)\b/;

const because = /\b(?:karena|karna|krn|soalnya|soale|amargi|sebab|because)\b.*$/;
const count = /\b\d+\s+(?:orang|org|wong|tiyang|peserta|people)\b/g;
const markers = new RegExp(
  [everyoneCame, nobodyCame, denied, excused, except, came].map(({ source }) => source).join('|'),
  'g',
);
const fillers = new Set(
  'yang yg sing ingkang no nomor nomer nmr number nya itu ini hari tadi saja aja ae wae ya iya kok sih eh oh maaf salah keliru harusnya seharusnya kudune maksud maksudnya cuma hanya mung namung absen absensi presensi pak bu bapak ibu mas mbak kak lagi juga sudah sdh the is are was were orang peserta semua'.split(
    ' ',
  ),
);

const range = /\b(\d{1,3})\s*(?:-|–|s\/d|sd|sampai|hingga|ngantos|to)\s*(\d{1,3})\b/g;

/** "3-5" is 3, 4 and 5; nobody counts backwards. */
function listOf(written: string, from: string, to: string): string {
  const length = Number(to) - Number(from) + 1;
  return length < 1 ? written : Array.from({ length }, (_, index) => Number(from) + index).join(', ');
}
