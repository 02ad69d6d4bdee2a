import data from './data/audiences.json' with { type: 'json' };

/** A kind of volunteer or of audience that trainings are made for. */
export interface AudienceKind {
  readonly code: string;
  readonly name: string;
  /** At most 24 letters. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** Only while the kind is being asked for. */
  readonly riskyAliases: readonly string[];
  readonly selectable: boolean;
}

export const audienceKinds: readonly AudienceKind[] = data.audiences;

const byCode = new Map(audienceKinds.map((kind) => [kind.code, kind]));

export const audienceLabel = (code: string): string => byCode.get(code)?.label ?? code;

const labelled = (codes: readonly string[]): AudienceKind[] =>
  codes.flatMap((code) => byCode.get(code) ?? []).filter((kind) => kind.selectable);

const first = ['PSM', 'TKSK', 'TAGANA', 'KARTAR', 'LKS', 'PENDPKH', 'SDMUPT', 'UMUM'];
const second = ['RELAWAN', 'KADERRBM', 'PENYULUH', 'PEKSOS', 'SLRT', 'PELDAMAI', 'WPKS'];
const third = audienceKinds.map((kind) => kind.code).filter((code) => !first.includes(code) && !second.includes(code));

/** The kinds in the order they are offered: the many first, so that few people turn a page. */
export const audiencePages: readonly (readonly AudienceKind[])[] = [first, second, third].map(labelled);
