import { type AudienceKind, audienceKinds } from '../../people/audiences.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const names = audienceKinds
  .flatMap((kind) =>
    [kind.code, kind.name, kind.label, ...kind.aliases, ...kind.riskyAliases].map((name) => ({
      kind,
      name: normalise(name),
    })),
  )
  .filter(({ name }) => name !== '')
  // Longer names first: "pekerja sosial masyarakat" is not "pekerja sosial".
  .sort((a, b) => b.name.length - a.name.length);

/** The kinds of volunteer that a reply names, several where it does; none where it names none. */
export function audiencesFrom(reply: string): readonly AudienceKind[] {
  const said = normalise(reply);
  const found = kindsIn(said);
  // "Tiyang biasa": Javanese and chat spelling in plain Indonesian, where the words as they stand name nothing.
  return found.length > 0 ? found : kindsIn(plainWords(said).join(' ').replace(anybody, 'masyarakat umum'));
}

/**
 * The kinds that somebody says they are themselves. Whoever names what they live of belongs to the public; of others, as an
 * announcement is sent to them, "guru" names no kind.
 */
export function ownAudiencesFrom(reply: string): readonly AudienceKind[] {
  const found = audiencesFrom(reply);
  if (found.length > 0 || !livelihood.test(plainWords(normalise(reply)).join(' '))) return found;
  return audienceKinds.filter(({ code }) => code === 'UMUM');
}

/**
 * The kinds that somebody looks for trainings for: "saya karang taruna", "yang buat anak muda", "untuk tksk". `alone`:
 * nothing else was said. None where a kind only stands in a training's name: "psm dasar".
 */
export function audiencesLookedFor(text: string): { readonly codes: readonly string[]; readonly alone: boolean } {
  const said = plainWords(normalise(text).replace(/[+/]/g, ' '))
    .join(' ')
    .replace(anybody, 'masyarakat umum')
    .replace(youths, 'karang taruna');
  const alone = kindsNamedFirst(said, true);
  if (alone.length > 0) return { codes: alone, alone: true };
  if (/\b(?:dasar|lanjut\w*|penguatan|bukan|daftar\w*|mendaftar\w*)\b/.test(said)) return { codes: [], alone: false };
  const codes = said
    .split(leadsToKind)
    .slice(1)
    .flatMap((rest) => kindsNamedFirst(rest, false));
  return { codes: [...new Set(codes)], alone: false };
}

const youths = /\b(?:(?:anak|anak2|kaum|para|cah) )*(?:muda|pemuda|pemudi|enom|milenial|gen z)(?: mudi| pemudi)?\b/g;
const leadsToKind =
  /\b(?:saya|kami|untuk|khusus|bagi|sebagai)\b(?: (?:ini|itu|yang|dari|anggota|pengurus|seorang|orang|para|kelompok|kalangan|cuma|hanya|juga|masih|khusus|untuk|am|are|a|an|member|of)\b)*/;

/** The kinds that a text begins with; `whole`: and is nothing else. */
function kindsNamedFirst(said: string, whole: boolean): string[] {
  const words = said.trim();
  const begun = names.find(
    ({ kind, name }) => kind.selectable && !saidOfAnything.has(name) && startsWith(words, name, whole),
  );
  return begun ? [begun.kind.code] : [];
}

const startsWith = (words: string, name: string, whole: boolean): boolean =>
  whole ? words.replace(/ (?:saja|kak|min|ibu|bapak)$/, '') === name : `${words} `.startsWith(`${name} `);

/** Kinds while one is asked for, and something else otherwise. */
const saidOfAnything = new Set([
  'belum ada',
  'lainnya',
  'tidak ada',
  'swasta',
  'warga',
  'umum',
  'upt',
  'balai',
  'pkh',
  'kt',
]);

const livelihood =
  /\b(?:guru|dosen|kader|posyandu|pkk|perangkat|kadus|kasun|takmir|ustad\w*|petani|tani|nelayan|buruh|karyawan|swasta|wirausaha|pedagang|dagang|jualan|pensiunan|purnawirawan|ojek|ojol|sopir|bidan|perawat|honorer|pengangguran|nganggur|teacher|farmer|retired|housewife)\b|\b(?:belum|tidak) (?:bekerja|kerja)\b/;

const anybody = /\b(?:orang|warga|rakyat|masyarakat) (?:biasa|umum)\b/;

function kindsIn(said: string): readonly AudienceKind[] {
  let rest = ` ${said} `;
  const found = new Set<AudienceKind>();
  for (const { kind, name } of names) {
    if (!rest.includes(` ${name} `)) continue;
    found.add(kind);
    rest = rest.replaceAll(` ${name} `, '  ');
  }
  return [...found].filter((kind) => kind.selectable).slice(0, 4);
}
