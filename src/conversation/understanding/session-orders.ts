import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { ordersPlan } from './plan-orders.ts';
import { reasonIn } from './reasons.ts';
import { seatsIn } from './seats.ts';

/** What a coordinator's sentence wants with a session that it may name. */
export type SessionOrder =
  | { readonly what: 'people' }
  | { readonly what: 'cancel' }
  | { readonly what: 'move' }
  | { readonly what: 'venue' }
  | { readonly what: 'closing' }
  /** Null: to how many is not said. */
  | { readonly what: 'capacity'; readonly capacity: number | null }
  | { readonly what: 'status'; readonly status: 'published' | 'closed' };

export interface SaidOrder {
  /** As said, the first one first; at most two. */
  readonly orders: readonly SessionOrder[];
  /** Why, as those concerned will read it. */
  readonly reason: string | null;
  /** The words that say which session is meant. */
  readonly which: string;
  /** The words that say what it shall be. */
  readonly value: string;
}

/** Nobody orders one thing in more words; longer ones are stories. */
const longest = 400;

/** "Batalkan angkatan psm dasar tgl 12 karena …", "kuotane psm dasar dadi 40"; null where nothing is ordered. */
export function sessionOrderIn(text: string): SaidOrder | null {
  if (text.length > longest) return null;
  const [, body = text, because] =
    /^(.*?)[\s,;.(]+(?:karena|krn|karna|sebab|soalnya|soale|amargi|amarga|merga|mergo|gara-gara|because)\s+(.+?)\)?$/isu.exec(
      text.replace(/\s+/g, ' ').trim(),
    ) ?? [];
  const plain = plainWords(normalise(body)).join(' ');
  const orders = ordersIn(plain, body);
  if (orders.length === 0) return null;
  const reason = because === undefined ? null : reasonIn(because);
  const { which, value } = parted(seatsIn(body).rest);
  return { orders, which, value, reason: reason !== null && typeof reason === 'object' ? reason.reason : null };
}

function ordersIn(plain: string, body: string): readonly SessionOrder[] {
  if (ofPeople.test(plain) && !(changing.test(plain) || ofTrainers.test(plain))) return [{ what: 'people' }];
  // Whoever asks, or speaks of their own seat, orders nothing.
  if (ordersPlan(body) || body.includes('?') || asking.test(plain) || ofOneself.test(plain)) return [];
  if (calledOff.test(plain) && !ofPeople.test(plain) && !kept.test(plain)) return [{ what: 'cancel' }];
  const { seats, named } = seatsIn(body);
  const toPlace = atPlace.test(plain) && setting.test(plain);
  const moves = moving.test(plain) && (!toPlace || saysWhen.test(plain));
  return [
    ...(toPlace ? [{ what: 'venue' } as const] : []),
    ...(deadline.test(plain) ? [{ what: 'closing' } as const] : moves ? [{ what: 'move' } as const] : []),
    ...(named && (setting.test(plain) || (seats !== null && seatsFirst.test(plain)))
      ? [{ what: 'capacity', capacity: seats } as const]
      : []),
    ...(/\btutup (?:pendaftaran|daftar)/.test(plain) ? [{ what: 'status', status: 'closed' } as const] : []),
    ...(/\bbuka (?:(?:lagi|kembali) )?(?:pendaftaran|daftar)/.test(plain)
      ? [{ what: 'status', status: 'published' } as const]
      : []),
  ].slice(0, 2);
}

const ofPeople = /\b(?:peserta|pendaftar\w*|siapa|daftar hadir|yang (?:ikut|daftar|hadir))\b/;
const ofTrainers = /\b(?:pengajar|narasumber|pemateri|pelatihnya|trainers?)\b/;
const asking = /\b(?:apakah|kapan|kenapa|bagaimana|berapa|sisa|masih|dimana|sudah belum)\b/;
const ofOneself = /\b(?:saya|kursi saya|ikut|pendaftaran saya|poster|pengumuman|undangan)\b/;
const kept =
  /\b(?:tidak|jangan|belum)(?: jadi)? (?:di)?batal\b|\bbatal(?:kan)? (?:pendaftaran|undangan)\b|\b(?:bapak|ibu)\b/;
const calledOff = /\b(?:batal|btlkan|btalkan|tiadakan|ditiadakan|call off)\b/;
const shifting =
  'pindah(?:kan|in|no|en)?|dipindah(?:kan)?|geser(?:kan|en)?|digeser|undur(?:kan|en)?|diundur|mundur(?:kan|no)?|dimundurkan|maju(?:kan|no)?|dimajukan|tunda|ditunda|postpone|reschedule|shift|jadwal ulang';
const dates = '(?:jadwal|tanggal|hari|jam|waktu)(?:nya|e|ipun)?';
const moving = new RegExp(
  `\\b(?:${shifting})\\b|\\b(?:ganti|diganti|diubah)(?:nya)? ${dates}\\b|\\b${dates}\\b.*\\b(?:ganti|diganti|diubah|jadi|menjadi)\\b`,
);
const saysWhen = /\b(?:tanggal|hari|jam|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|ahad)\b/;
const atPlace = /\b(?:tempat|lokasi|gedung|ruang)(?:nya|e)?\b/;
const setting = new RegExp(
  `\\b(?:${shifting}|ganti|diganti|diubah|jadi|menjadi|tambah\\w*|kurang\\w*|naik\\w*|turun\\w*)\\b`,
);
const changing = new RegExp(`\\b(?:${shifting}|ganti|diganti|diubah|jadi|menjadi|batal|tutup|buka)\\b`);
/** "Kuota psm dasar 45" sets them; seats that come last belong to a session that is only spoken of. */
const seatsFirst = /^(?:\S+ )?(?:kuota|kapasitas|capacity)/;
const deadline = /\b(?:batas|penutupan|terakhir) (?:akhir )?(?:pendaftaran|daftar)\b/;

/** What comes before the last "jadi", "ke", "ganti", and what after it. */
function parted(body: string): { readonly which: string; readonly value: string } {
  const turns = [...body.replace(/\b(angkatan|gelombang|batch|gel\.?)\s+ke[- ]/gi, '$1    ').matchAll(turn)];
  const last = turns.at(-1);
  if (!last) return { which: body, value: '' };
  return { which: body.slice(0, last.index), value: body.slice(last.index + last[0].length) };
}

const turn =
  /\b(?:(?:men)?jadi|dadi|dados|ke|nang|menyang|dhateng|dateng|to)\b(?!-)|(?<=\S\s)\b(?:di)?ganti(?=\s+(?:tgl|tanggal|hari|jam|pukul|\d))/giu;
