import data from './data/regions.json' with { type: 'json' };

/** A kabupaten or kota of East Java, or "outside East Java". */
export interface Region {
  /** Kemendagri code, "35.73"; 99.99 is ours. */
  readonly code: string;
  /** "Kota Malang" */
  readonly name: string;
  /** "Malang" */
  readonly shortName: string;
  readonly kind: string;
  /** Safe in any sentence, as whole words. */
  readonly aliases: readonly string[];
  /** Only while a region is being asked for: they are also common words, or mean two regions. */
  readonly riskyAliases: readonly string[];
  readonly districts: readonly { readonly name: string; readonly here: boolean; readonly alsoIn: readonly string[] }[];
}

export const outsideEastJava: Region = {
  code: '99.99',
  name: 'Luar Jawa Timur',
  shortName: 'Luar Jawa Timur',
  kind: 'outside',
  aliases: ['luar jawa timur', 'luar jatim', 'bukan jatim', 'bukan jawa timur', 'outside east java'],
  riskyAliases: ['luar', 'luar provinsi', 'provinsi lain', 'outside'],
  districts: [],
};

export const regions: readonly Region[] = [...data.regions, outsideEastJava];

const byCode = new Map(regions.map((region) => [region.code, region]));

export const regionByCode = (code: string): Region | null => byCode.get(code) ?? null;

/** "Kota Malang"; a code that nobody knows any more is shown as it is. */
export const regionName = (code: string): string => byCode.get(code)?.name ?? code;
