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
