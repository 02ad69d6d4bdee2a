import { commandOf } from './commands.ts';
import { yesOrNo } from './yes-no.ts';

/**
 * The name in a reply to "what is your full name?", as it belongs on a certificate: degrees kept and written the usual
 * way, forms of address and chat markup dropped, title case where all was lower or all upper. Null where the reply is
 * no name: a command, a question, a number, markup.
 */
export function nameFrom(reply: string): string | null {
  const text = reply
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .trim();
  if (text === '' || text.length > 120 || text.startsWith('/') || /[@<>{}\\|?=]|https?:|www\./i.test(text)) return null;
  if (commandOf(text) !== null || (yesOrNo(text) !== null && text.split(/\s+/).length < 3)) return null;
  const bare = withoutWrapping(text);
  if (/\d/.test(bare)) return null;
  const [core = '', ...rest] = bare.split(',').map((part) => part.trim());
  const whole = inOrder(core, rest);
  if (!whole) return null;
  const { before, words, after } = splitDegrees(whole.core.split(/\s+/).filter(Boolean));
  const degrees = [...after, ...whole.degrees];
  if (!isName(words)) return null;
  const named = [...before, ...words.map((word) => titleCase(word, words))].join(' ');
  return [named, ...degrees].join(', ');
}

/** Whether a reply carries what may be an identity number, which nobody should send. */
export const looksLikeIdentityNumber = (text: string): boolean => /(?:\d[\s.-]?){16}/.test(text);

const introductions =
  /^(?:(?:perkenalkan|assalamu?'?alaikum|halo|hai|dengan|iya|ya|ini)[\s,.!]+)*(?:(?:nama(?:\s+(?:lengkap))?(?:\s+(?:saya|sy|aku|ku|kulo|asli))?|(?:atas nama|namaku|namanya|nami kulo|nami|jeneng(?:ku|\s+kulo)|nyama(?:na)?\s+(?:sengko'|engko'|kaule)|sengko'|panggil(?:\s+(?:saja|aja|saya|aku|ae))*|(?:saya\s+)?(?:biasa\s+)?dipanggil|saya|sy|aku|kulo|my name is|i am|i'm|a\.?\s?n\.?))\s*(?::|=|adalah|yaitu|-)?\s+)?/i;

/** What people add after their name: where they are from, what they are. */
const whereFrom =
  /(?:\s*[-–/|]\s*|\s*,\s*|\s+)(?:(?:dari|dr|asal|alamat|domisili|unsur|anggota|kader)\s.*|(?:psm|tksk|tagana|karang taruna|kartar|lks|pkh)(?:\s.*)?|(?:kab|kota|kec|ds|desa)\.?\s.*|here|ganteng|cantik)$/i;

function withoutWrapping(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, ' ')
    .replace(/[*_~"“”]|^'|'$|[!;]+$/g, ' ')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/^\s*\d{1,2}\s*[.)-]\s*/, '')
    .replace(/^\s*nama(?:\s+lengkap)?\s*:\s*/i, '')
    .replace(whereFrom, '')
    .replace(/(?<=\p{Letter}{3})\.(?=\p{Letter}{3})/gu, ' ')
    .trim()
    .replace(introductions, '')
    .replace(
      /^(?:(?:bapak|ibu|bpk|pak|bu|kak|kakak|mas|mbak|mba|cak|ning|bang|sdr|sdri|saudara|saudari|mr|mrs|ms)\.?\s+)+/i,
      '',
    )
    .replace(/(?:\s+(?:min|mimin|kak|ya|pak|bu|gan|mas|mbak|bos|ok|oke|salam kenal))+\.?$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "LESTARI, WIJI" is a name turned round; what follows other commas are degrees. Null where it is neither. */
function inOrder(core: string, rest: readonly string[]): { core: string; degrees: string[] } | null {
  const parts = rest.filter(Boolean);
  const degrees = parts.flatMap((part) => degreesIn(part) ?? []);
  if (parts.every((part) => degreesIn(part) !== null)) return { core, degrees };
  const [given = '', ...more] = parts;
  const turned = parts.length > 0 && degreesIn(given) === null && /^[\p{Letter}' .-]+$/u.test(given);
  if (!turned || core.includes(' ') || more.some((part) => degreesIn(part) === null)) return null;
  return { core: `${given} ${core}`, degrees };
}

/** The degrees that a part consists of, in their usual spelling; null where it has anything else. */
function degreesIn(part: string): string[] | null {
  const whole = degreeOf(part.replace(/\s+/g, ''));
  if (whole) return [whole];
  const each = part.split(/\s+/).map(degreeOf);
  return each.every((degree): degree is string => degree !== null) ? each : null;
}

const degreeSpellings =
  'S.Sos. S.Pd. S.Pd.I. S.Pd.SD. S.ST. S.Tr.Sos. S.Tr.Keb. S.Tr.Kep. S.Tr. S.Th. S.Fil. S.Fil.I. S.Hut. S.STP. S.Pt. S.TP. S.Sn. S.Ant. S.Sy. S.Pi. S.I.P. S.A.N. S.Pd.AUD. S.PWK. S.Or. S.Mat. S.Stat. S.Ikom. S.E. S.H. S.H.I. S.Ag. S.Psi. S.Kom. S.T. S.P. S.Kep. S.KM. S.Gz. S.Hum. S.IP. S.I.Kom. S.A.P. S.Si. S.Th.I. S.E.I. S.Keb. A.Md. A.Md.Kep. A.Md.Keb. M.Si. M.Pd. M.Pd.I. M.M. M.H. M.A. M.Kes. M.Kesos. M.Sos. M.Psi. M.AP. M.A.P. M.Sc. M.T. M.Ag. M.Kom. M.E. M.PSSp. Ph.D. Sp.PD. S.Sos.I. S.Kesos. S.Ked. S.Farm. M.I.Kom. M.Tr.Sos. Psikolog Ns. Bdn. Lc. M.Th. M.Hum. M.Kn. M.P. M.Eng. MBA M.Sn. M.Fil. M.I.P. M.Pd.K. A.Ma. A.Ma.Pd. A.Md.Sos. Sp.A. Sp.OG. Sp.KJ. Sp.B. Sp.M. M.Farm. M.Keb. M.Kep. M.Biomed. M.H.I. M.E.I. M.Sos.I.';
const degrees = new Map(degreeSpellings.split(' ').map((degree) => [degree.replaceAll('.', '').toLowerCase(), degree]));
degrees.set('skm', 'S.K.M.').set('sst', 'S.ST.');

const degreeOf = (word: string): string | null => degrees.get(word.replaceAll('.', '').toLowerCase()) ?? null;

/** Titles before a name. "dr." is a physician, "Dr." a doctor: the first letter as written decides. */
function titleOf(word: string): string | null {
  const letters = word.replaceAll('.', '');
  if (/^dr$/i.test(letters)) return letters.startsWith('d') ? 'dr.' : 'Dr.';
  const titles: Readonly<Record<string, string>> = {
    h: 'H.',
    hj: 'Hj.',
    kh: 'KH.',
    drs: 'Drs.',
    dra: 'Dra.',
    ir: 'Ir.',
    prof: 'Prof.',
    ns: 'Ns.',
    ust: 'Ust.',
    drg: 'drg.',
    apt: 'apt.',
    rr: 'Rr.',
    rd: 'Rd.',
  };
  return titles[letters.toLowerCase()] ?? null;
}

/** Degrees without a comma count only where they cannot be names: with a dot, or in letters no name is spelled with. */
function splitDegrees(all: readonly string[]): { before: string[]; words: string[]; after: string[] } {
  const words = [...all];
  const before: string[] = [];
  const after: string[] = [];
  for (let title = titleOf(words[0] ?? ''); title && words.length > 1; title = titleOf(words[0] ?? '')) {
    before.push(title);
    words.shift();
  }
  for (let last = words.at(-1); last && words.length > 1; last = words.at(-1)) {
    const degree = degreeOf(last);
    const plainly =
      degree &&
      (/\p{Letter}\.\p{Letter}/u.test(last) ||
        !/^[\p{Letter}]?[aeiou]/iu.test(last.slice(0, 2)) ||
        // "Yuli SE": capitals beside a name that is not written in capitals.
        (last === last.toUpperCase() && words.slice(0, -1).some((word) => word !== word.toUpperCase())));
    if (!degree || !plainly) break;
    after.unshift(degree);
    words.pop();
  }
  const final = words.at(-1);
  // A full stop ends the sentence, unless the word is an abbreviation such as "Abd.".
  if (final && /^\p{Letter}{4,}\.$/u.test(final)) words[words.length - 1] = final.slice(0, -1);
  return { before, words, after };
}

function isName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > 8) return false;
  if (!words.every((word) => /^'?\p{Letter}[\p{Letter}\p{Mark}'-]*\.?$/u.test(word))) return false;
  if (words.some((word) => notInNames.has(word.toLowerCase()))) return false;
  const letters = words.join('').replace(/\P{Letter}/gu, '');
  return letters.length >= 2 && letters.length <= 60 && /[aeiouyáéíóúöü]/i.test(letters);
}

/** Words of questions, wishes and refusals, which no name has. */
const notInNames = new Set(
  'apa apakah kenapa mengapa knp berapa brp kapan kpn dimana dmn gimana gmn bagaimana mau ingin pengen tidak gak ga nggak ndak tdk bisa bs mana ini itu yang yg untuk buat lihat liat cek daftar jadwal pelatihan harus nanti belum blm sudah sdh dulu kok biaya ktp nama lengkap saya sy aku kamu anda siapa rahasia males malas ikut jangan tolong bantu lupa sama seperti kemarin tanya salah lagi lho loh dong sih piye opo sopo ora yo tunggu sebentar bentar ntar skip lewati terserah pokoknya bebas kosong kosongkan the is are what why how who name not know profil'.split(
    ' ',
  ),
);

const staysLower = new Set(['bin', 'binti', 'da', 'de', 'dos', 'van', 'von']);

function titleCase(word: string, all: readonly string[]): string {
  const letters = word.replace(/\P{Letter}/gu, '');
  const position = all.indexOf(word);
  if (position > 0 && staysLower.has(word.toLowerCase())) return word.toLowerCase();
  const upper = letters === letters.toUpperCase() && letters.length > 1;
  const lower = letters === letters.toLowerCase();
  // One capital with a dot is an initial; mixed case is how its owner writes it.
  if (!upper && !lower) return word;
  const small = word.toLowerCase();
  return small.replace(/^\p{Letter}|(?<=-)\p{Letter}/gu, (letter) => letter.toUpperCase());
}
