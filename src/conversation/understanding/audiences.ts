import { type AudienceKind, audienceKinds } from '../../people/audiences.ts';
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
  let rest = ` ${normalise(reply)} `;
  const found = new Set<AudienceKind>();
  for (const { kind, name } of names) {
    if (!rest.includes(` ${name} `)) continue;
    found.add(kind);
    rest = rest.replaceAll(` ${name} `, '  ');
  }
  return [...found].filter((kind) => kind.selectable).slice(0, 4);
}
