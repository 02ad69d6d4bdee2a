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

const livelihood =
  /\b(?:guru|dosen|petani|tani|nelayan|buruh|karyawan|swasta|wirausaha|pedagang|dagang|jualan|pensiunan|purnawirawan|ojek|ojol|sopir|bidan|perawat|honorer|pengangguran|nganggur|teacher|farmer|retired|housewife)\b|\b(?:belum|tidak) (?:bekerja|kerja)\b/;

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
