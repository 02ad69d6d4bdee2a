import type { PlanningVenue } from '../../training/managed.ts';
import { placesNamed } from '../understanding/regions.ts';

/** The places that words may mean. */
export interface VenuesMeant {
  /** All that fit equally well; none where no place was named, or one that we do not have. */
  readonly venues: readonly PlanningVenue[];
  /** A place that was named and is none of ours, as it was said. */
  readonly unknown: string | null;
}

/** The places that fit a name ("ptks", "upt psbr blitar"), or are in the region that is named ("malang"). */
export function venuesMeant(words: string, all: readonly PlanningVenue[]): VenuesMeant {
  if (online.test(words)) return { venues: all.filter((venue) => venue.online).slice(0, 1), unknown: null };
  const said = wordsOf(words);
  const regions = placesNamed(words).map(({ code }) => code);
  const scored = all.map((venue) => {
    const own = new Set([...wordsOf(venue.name), ...wordsOf(venue.code)]);
    const shared = said.filter((word) => own.has(word)).length;
    return { venue, score: shared * 2 + (regions.includes(venue.regionCode ?? '') ? 1 : 0) };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const venues = best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ venue }) => venue);
  const known = new Set([...wordsOf(all.map(({ name, code }) => `${name} ${code}`).join(' ')), ...ofRegions]);
  // "Aula kecamatan batu" is in Batu, and no place of ours there.
  const foreign = said.some((word) => !known.has(word)) && !(best > 0 && regions.length > 0 && said.length === 1);
  const unknown = foreign || (venues.length === 0 && said.length > 0) ? words.trim().slice(0, 60) : null;
  return { venues, unknown };
}

const online = /\b(?:online|daring|zoom|virtual)\b/i;
const ofRegions = ['kota', 'kab', 'kabupaten', 'upt', 'gedung', 'daerah'];

const common = new Set('upt jatim gedung kantor yang yg sing itu iku aja saja wae ae di nang ing'.split(' '));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !common.has(word));

/** Where a sentence says that it is held: "di ptks", "nang balai desa", "tempate upt blitar"; null where it does not. */
export function placeIn(text: string): string | null {
  return place.exec(text.replace(/\s+/g, ' '))?.[1]?.trim() ?? (online.exec(text)?.[0] || null);
}

const place =
  /\b(?:(?:bertempat )?(?:di|nang|neng|ning|wonten|teng|ing|at)|(?:tempat|lokasi|panggonan|panggenan)(?:nya|ne|e|ipun)?|venue)(?: *:)?(?: (?:di|nang|ing|wonten))? (?!\d)([^,;.\n]+?)(?= (?:tgl|tanggal|jam|jm|pukul|pkl|hari|dino|kuota\w*|kouta|kapasitas\w*|quota|capacity|untuk|utk|buat|khusus|kanggo|kangge|mulai|mule|pengajar\w*|narasumber\w*|pemateri\w*|bulan|besok|lusa|senin|senen|selasa|rabu|rebo|kamis|kemis|jum'?at|sabtu|setu|minggu|langsung|dengan|pakai|dan|\d)|[,;.\n]|$)/iu;
