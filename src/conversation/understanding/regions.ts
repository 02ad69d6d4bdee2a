import { type Region, regions } from '../../people/regions.ts';
import { normalise } from './normalise.ts';

/** What a reply to "where do you live?" means: regions that it fits, none where it is unknown. */
export function regionsFrom(reply: string): readonly Region[] {
  const text = normalise(reply)
    .replace(/[-.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:saya|sy|aku|kulo|dari|dr|asal|asli|tinggal|domisili|rumah|alamat|di|wong|orang|warga|kec|kecamatan|ds|desa|kel|kelurahan|i|live|in|from)\s+)+/,
      '',
    );
  if (text === '') return [];
  const exact = lookUp(text);
  if (exact.length > 0) return exact;
  const words = text.split(' ').slice(0, 12);
  // The longest run of words that is a place; later ones first, since the region comes after the district.
  for (let length = Math.min(4, words.length); length >= 1; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const found = lookUp(words.slice(from, from + length).join(' '), length === 1 && words.length > 3);
      if (found.length > 0) return found;
    }
  }
  return misspelled(text);
}

/** The region that a sentence names in passing: nothing that could be a common word, or a name, counts. */
export function placesNamed(sentence: string): readonly Region[] {
  const words = normalise(sentence)
    .replace(/[-./#]/g, ' ')
    .split(/\s+/)
    .slice(0, 60);
  for (let length = 4; length >= 1; length--) {
    for (let from = words.length - length; from >= 0; from--) {
      const name = words.slice(from, from + length).join(' ');
      const before = words[from - 1] ?? '';
      const district = /^(?:kec|kecamatan|ds|desa|dari|dr|asal|domisili)$/.test(before)
        ? districts.get(name)
        : undefined;
      const found = (name.length > 3 || /^(?:kab|kota)/.test(before) ? places.get(name) : undefined) ?? district;
      if (found) return [...found];
    }
  }
  return [];
}

/** Whether a text is the name of a region and nothing else; what could as well be something else is not. */
export const isPlace = (text: string): boolean =>
  places.has(normalise(text).replace(/[-.]/g, ' ').replace(/\s+/g, ' ').trim());

/** Whether a text is the name of a district and nothing else. */
export const isDistrict = (text: string): boolean =>
  districts.has(
    normalise(text)
      .replace(/^(?:kec|kecamatan)\s+/, '')
      .replace(/[-.]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

const places = new Map<string, Set<Region>>();
const risky = new Map<string, Set<Region>>();
const districts = new Map<string, Set<Region>>();

const add = (map: Map<string, Set<Region>>, name: string, region: Region): void => {
  const key = normalise(name).replace(/[-.]/g, ' ').replace(/\s+/g, ' ').trim();
  map.set(key, (map.get(key) ?? new Set()).add(region));
};

const byCode = new Map(regions.map((region) => [region.code, region]));
for (const region of regions) {
  for (const alias of [region.name, region.shortName, ...region.aliases]) add(places, alias, region);
  for (const alias of region.riskyAliases) add(risky, alias, region);
  for (const district of region.districts) {
    const holders = [region.code, ...district.alsoIn];
    for (const code of holders) {
      const holder = byCode.get(code);
      if (holder) add(districts, district.name, holder);
    }
  }
}

/** What a name alone means, while regions are asked for: a region by its own name, else by a district of it. */
export function regionsCalled(name: string): { readonly regions: readonly Region[]; readonly byDistrict: boolean } {
  const own = places.get(name) ?? risky.get(name);
  if (own) return { regions: [...own], byDistrict: false };
  const district = districts.get(name);
  return district ? { regions: [...district], byDistrict: true } : { regions: misspelled(name), byDistrict: false };
}

/** `careful`: a single word of a long reply, where a risky alias would rather be a common word. */
function lookUp(name: string, careful = false): readonly Region[] {
  const found = places.get(name) ?? (careful ? undefined : risky.get(name)) ?? districts.get(name);
  return found ? [...found] : [];
}

/** One slip of the finger in a name of some length: "lamonan", "sidorajo". */
function misspelled(text: string): readonly Region[] {
  if (text.length < 5) return [];
  const near = new Set<Region>();
  for (const map of [places, districts]) {
    for (const [name, holders] of map) {
      if (name.length >= 5 && Math.abs(name.length - text.length) <= 1 && oneSlip(name, text)) {
        for (const region of holders) near.add(region);
      }
    }
    if (near.size > 0) break;
  }
  return near.size <= 3 ? [...near] : [];
}

/** Whether two words differ by one letter more, less, other, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
