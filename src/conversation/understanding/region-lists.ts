import type { Region } from '../../people/regions.ts';
import { bare } from './normalise.ts';
import { isPlace, regionsCalled, regionsFrom } from './regions.ts';

/** What a list of regions says: these, or all but these, or what has to be asked about first. */
export type RegionList =
  | { readonly codes: readonly string[] }
  /** "selain surabaya": everywhere else. */
  | { readonly allBut: readonly string[] }
  /** `unknown` names nothing that we know; `unclear` names several regions. `read`: what was understood beside it. */
  | {
      readonly unknown: readonly string[];
      readonly unclear: readonly { readonly name: string; readonly regions: readonly Region[] }[];
      readonly read: readonly string[];
    };

const separators = /[,;\n+&/]|\b(?:dan|and|serta|sama|dgn|dengan|plus|lan|kaliyan|karo|kalih)\b/i;
const exceptWord =
  /(?:\b(?:tapi|tetapi|but)\s+)?\b(?:selain|kecuali|kejaba|bukan|sanes|dudu|tanpa|except|not|without)\b/i;
/** Before or behind a name, and no part of it. */
const fillers = new Set(
  'untuk utk buat bagi kangge daerah wilayah warga orang wong yang yg sing di dari dr hanya cuma khusus itu for from the only people in'.split(
    ' ',
  ),
);
const everywhere =
  /^(?:semua|semuanya|seluruh|seluruhnya|sedoyo|sedaya|kabeh|all|se)?(?: ?(?:daerah|provinsi|kabupaten|kota|wilayah|regions))*(?: ?(?:di )?(?:jawa timur|jatim))?$/;

/** Regions written after each other: "kab malang, kota batu dan kota blitar", "surabaya sidoarjo", "selain surabaya". */
export function regionsListed(text: string): RegionList {
  if (isPlace(text)) return { codes: regionsFrom(text).map(({ code }) => code) };
  const [wanted = '', ...excepted] = text.slice(0, 500).split(exceptWord);
  const isEverywhere = excepted.length > 0 && everywhere.test(bare(wanted));
  const asked = isEverywhere ? { codes: [], unknown: [], unclear: [] } : named(wanted, true);
  // Without a district nobody can be left out by it: the region is what we know of people.
  const left = named(excepted.join(','), false);
  const [unknown, unclear] = [
    [...asked.unknown, ...left.unknown],
    [...asked.unclear, ...left.unclear],
  ];
  const codes = asked.codes.filter((code) => !left.codes.includes(code));
  if (unknown.length > 0 || unclear.length > 0) return { unknown, unclear, read: codes };
  if (codes.length > 0) return { codes };
  if (left.codes.length > 0 && asked.codes.length === 0) return { allBut: left.codes };
  return { unknown: [text.trim().slice(0, 60)], unclear: [], read: [] };
}

/** Of the wanted ones a district stands for its region. */
function named(text: string, districts: boolean) {
  const codes: string[] = [];
  const unknown: string[] = [];
  const unclear: { name: string; regions: readonly Region[] }[] = [];
  for (const part of text.split(separators)) {
    for (const { name, regions } of divided(wordsOf(part), districts)) {
      const [only] = regions;
      if (!only) unknown.push(name.slice(0, 60));
      else if (regions.length > 1) unclear.push({ name, regions });
      else if (!codes.includes(only.code)) codes.push(only.code);
    }
  }
  return { codes, unknown, unclear };
}

const mostWords = 80;

const wordsOf = (part: string): string[] =>
  bare(part.replace(/[-.]/g, ' '))
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .slice(0, mostWords);

interface Named {
  readonly name: string;
  readonly regions: readonly Region[];
}

/** Words cut into names of regions, so that as little as possible is left without a meaning, or with several. */
function divided(words: readonly string[], districts: boolean): readonly Named[] {
  let best: { readonly cost: number; readonly parts: readonly Named[] }[] = [{ cost: 0, parts: [] }];
  for (let end = 1; end <= words.length; end++) {
    const ways = [1, 2, 3, 4].flatMap((length) => {
      const before = best[end - length];
      if (!before) return [];
      const name = words.slice(end - length, end).join(' ');
      const called = regionsCalled(name);
      const regions = called.byDistrict && !districts ? [] : called.regions;
      if (regions.length === 0 && length > 1) return [];
      const cost = before.cost + (regions.length === 0 ? 100 : regions.length > 1 ? 10 : called.byDistrict ? 2 : 1);
      return [{ cost, parts: [...before.parts, { name, regions }] }];
    });
    const [first, ...others] = ways;
    if (first) best = [...best, others.reduce((least, one) => (one.cost < least.cost ? one : least), first)];
  }
  return joined(best[words.length]?.parts ?? []);
}

/** Words without a meaning that stand beside each other are one name that we do not know. */
const joined = (parts: readonly Named[]): readonly Named[] =>
  parts.reduce<readonly Named[]>((all, part) => {
    const before = all.at(-1);
    if (!before || before.regions.length > 0 || part.regions.length > 0) return [...all, part];
    return [...all.slice(0, -1), { name: `${before.name} ${part.name}`, regions: [] }];
  }, []);

/**
 * Seats by region, as "kab malang 10, kota batu: 5 dan blitar 3 orang" gives them. `unknown`: the first part that names
 * no region, several, or no number.
 */
export function quotasListed(
  text: string,
): { readonly seats: Readonly<Record<string, number>> } | { readonly unknown: string } {
  const seats: Record<string, number> = {};
  for (const part of text.split(separators).filter((one) => one.trim() !== '')) {
    const [, name = '', number = ''] =
      /^(.+?)[\s:=]+(\d{1,4})\s*(?:orang|org|kursi|tempat|seats?)?\s*$/i.exec(part) ?? [];
    const found = regionsFrom(name);
    const [only] = found;
    if (!only || found.length > 1 || Number(number) < 1) return { unknown: part.trim().slice(0, 60) };
    seats[only.code] = Number(number);
  }
  return Object.keys(seats).length === 0 ? { unknown: text.slice(0, 60) } : { seats };
}
