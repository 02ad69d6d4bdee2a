import { z } from 'zod';
import { audienceLabel } from '../../people/audiences.ts';
import { atLocalTime, plusDays } from '../../people/local-time.ts';
import { regionName } from '../../people/regions.ts';
import { dateRange, monthName } from '../../texts/dates.ts';
import { filterOptions, openSessions, type SessionFilter } from '../../training/catalogue.ts';
import { findSessions } from '../../training/find.ts';
import type { Say, TurnContext } from '../flow.ts';
import { datesFrom } from '../understanding/dates.ts';
import { audiencesLookedFor } from '../understanding/audiences.ts';
import { periodIn, weekendIn } from '../understanding/month-or-week.ts';
import { placesNamed } from '../understanding/regions.ts';

export const filterKinds = ['month', 'topic', 'place', 'mode'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** What the list of open sessions is narrowed to, as a conversation keeps it. */
export const filterData = z.object({
  month: z.string().optional(),
  /** Both included. */
  days: z.object({ from: z.string(), to: z.string() }).optional(),
  topic: z.string().optional(),
  place: z.string().optional(),
  mode: z.enum(['onsite', 'online', 'mixed']).optional(),
  /** Codes of kinds of people: what is for any of them. */
  audiences: z.array(z.string()).readonly().optional(),
});

export type Filter = z.infer<typeof filterData>;

/** Only what is set: the catalogue takes an absent part for "any". */
export const narrow = (filter: Filter): SessionFilter => ({
  ...(filter.month === undefined ? {} : { month: filter.month }),
  ...(filter.days === undefined ? {} : { days: filter.days }),
  ...(filter.topic === undefined ? {} : { topic: filter.topic }),
  ...(filter.place === undefined ? {} : { place: filter.place }),
  ...(filter.mode === undefined ? {} : { mode: filter.mode }),
  ...(filter.audiences === undefined ? {} : { audiences: filter.audiences }),
});

export function filterLabel(context: TurnContext, kind: FilterKind, value: string): string {
  if (kind === 'place') return regionName(value);
  if (kind === 'mode') return context.texts.browse.modes[value as 'onsite' | 'online' | 'mixed'] ?? value;
  if (kind === 'month') {
    const { agency, person } = context;
    return monthName(atLocalTime(`${value}-15`, '12:00', agency.zone), agency.zone, person.language);
  }
  return value;
}

export const filterLabels = (context: TurnContext, filter: Filter): string[] => [
  ...(filter.days === undefined ? [] : [daysLabel(context, filter.days)]),
  ...filterKinds.flatMap((kind) => {
    const value = filter[kind];
    return value === undefined ? [] : [filterLabel(context, kind, value)];
  }),
  ...(filter.audiences ?? []).map(audienceLabel),
];

/** "30 November–6 Desember 2026" */
function daysLabel({ agency: { zone }, person }: TurnContext, { from, to }: NonNullable<Filter['days']>): string {
  const noon = (day: string): Date => atLocalTime(day, '12:00', zone);
  return dateRange(noon(from), noon(to), zone, person.language);
}

/** The days that somebody asks about: a week, a date, a weekday. */
function daysMeant({ now, agency: { zone } }: TurnContext, text: string): NonNullable<Filter['days']> | null {
  const weekend = weekendIn(text, now, zone);
  if (weekend !== null) return weekend;
  const { weekOf } = periodIn(text, now, zone);
  if (weekOf !== undefined) return { from: weekOf, to: plusDays(weekOf, 6) };
  const days = namesADay.test(text) ? (datesFrom(text, now, zone)?.days ?? []) : [];
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Other numbers count trainings or choose one. */
const namesADay =
  /\b(?:tgl|tanggal|besok|bsk|sesuk|mene|benjing|lusa|tomorrow|senin|senen|selasa|seloso|rabu|rebo|kamis|kemis|jum'?at|sabtu|setu|ahad|hari minggu|\d{1,2}\s*(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|agt|sep|okt|nov|nop|des)[a-z]*)\b/i;

/** What can be chosen of a kind, the most of it first, months in their order. */
export async function valuesOf(context: TurnContext, kind: FilterKind): Promise<string[]> {
  const options = await filterOptions(context.tx, context.agency.zone, context.now);
  const values: Record<FilterKind, string[]> = {
    month: options.months.map(({ month }) => month),
    topic: options.topics.toSorted((a, b) => b.sessions - a.sessions).map(({ topic }) => topic),
    place: options.places.toSorted((a, b) => b.sessions - a.sessions).map(({ regionCode }) => regionCode),
    mode: options.modes.map(({ mode }) => mode),
  };
  return values[kind].slice(0, 8);
}

/** What somebody's words make of the list. */
export interface FilterMeant {
  readonly filter: Filter;
  /** Nothing is held where they asked for it: what needs no journey comes first. */
  readonly onlineFirst?: true;
  readonly say: readonly Say[];
}

/**
 * What somebody's words narrow the list to, within what it is narrowed to already if
 * that can be; null where they say nothing of it.
 * Where nothing open fits, that is said, and the list stays as it was: better what there is than an empty page.
 */
export async function filterMeant(
  context: TurnContext,
  text: string,
  already: Filter = {},
): Promise<FilterMeant | null> {
  const { now, agency, texts } = context;
  const days = daysMeant(context, text);
  // A day is told by its month, too.
  const { month } = days === null ? periodIn(text, now, agency.zone) : {};
  const mode = modeNamed(text);
  const place = await placeMeant(context, text);
  const audiences = await audiencesMeant(context, text);
  const said: Filter = {
    ...(month === undefined ? {} : { month }),
    ...(days === null ? {} : { days }),
    ...(mode === null ? {} : { mode }),
    ...(place === null ? {} : { place }),
    ...(audiences.length === 0 ? {} : { audiences }),
  };
  const labels = filterLabels(context, said);
  if (labels.length === 0) return null;
  // What they say last counts more than what the list was narrowed to before.
  const fitting = await firstOpen(context, [{ ...already, ...said }, said]);
  if (fitting) return { filter: fitting, say: [] };
  if (place === null) return { filter: already, say: [{ text: texts.browse.nothingOf(labels.join(', ')) }] };
  // A place that holds nothing shuts nobody out: the rest of what they said still counts.
  const { place: _, ...elsewhere } = { ...already, ...said };
  const filter = (await firstOpen(context, [elsewhere])) ?? {};
  return { filter, onlineFirst: true, say: [{ text: texts.browse.nothingIn(regionName(place)) }] };
}

/** The first of these that leaves anything open. */
async function firstOpen({ tx, now, agency }: TurnContext, filters: readonly Filter[]): Promise<Filter | null> {
  for (const filter of filters) {
    const { total } = await openSessions(tx, { filter: narrow(filter), limit: 1, zone: agency.zone }, now);
    if (total > 0) return filter;
  }
  return null;
}

/** The kinds of people that trainings are looked for; none where a kind alone, as "psm", rather names a training. */
export async function audiencesMeant({ tx, now }: TurnContext, text: string): Promise<readonly string[]> {
  const { codes, alone } = audiencesLookedFor(text);
  if (!alone) return codes;
  const { sessions, notOpen } = await findSessions(tx, text, now);
  return sessions.length + notOpen.length > 0 ? [] : codes;
}

/** "Malang" names two regions; the one where something is held is meant. */
async function placeMeant(context: TurnContext, text: string): Promise<string | null> {
  const named = placesNamed(text).map(({ code }) => code);
  const held = named.length > 1 ? await valuesOf(context, 'place') : named;
  const places = named.filter((code) => held.includes(code));
  return places.length === 1 ? (places[0] ?? null) : null;
}

function modeNamed(text: string): 'online' | 'onsite' | null {
  if (/\b(?:daring|online|onlen|zoom|virtual)\b/i.test(text)) return 'online';
  return /\b(?:luring|offline|tatap muka|langsung di (?:tempat|lokasi)|in person)\b/i.test(text) ? 'onsite' : null;
}
