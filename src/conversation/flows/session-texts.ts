import type { Attachment } from '../../messaging/outbound.ts';
import type { RichText } from '../../messaging/rich-text.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { atLocalTime, daysBetween, localDate } from '../../people/local-time.ts';
import { regionName } from '../../people/regions.ts';
import { dateAndTime, dateRange, hourAndMinute, longDate, clockTime, startAndEnd } from '../../texts/dates.ts';
import type { SessionDetail, SessionSummary } from '../../training/catalogue.ts';
import type { Say, TurnContext } from '../flow.ts';

/** How training sessions are told, in the person's language and zone. */

export const zoneOf = ({ person, agency }: TurnContext): string => person.timeZone ?? agency.zone;

/** "7–10 Desember 2026" */
export const datesOf = (context: TurnContext, session: Pick<SessionSummary, 'startsAt' | 'endsAt'>): string =>
  dateRange(session.startsAt, session.endsAt, zoneOf(context), context.person.language);

/** "Senin, 7 Desember 2026 pukul 09.00 WIB" */
/** The same, and of several days the last one. */
export const daysOf = (context: TurnContext, session: Pick<SessionSummary, 'startsAt' | 'endsAt'>): string =>
  startAndEnd(session, zoneOf(context), context.person.language);

export const startOf = (context: TurnContext, session: Pick<SessionSummary, 'startsAt'>): string =>
  dateAndTime(session.startsAt, zoneOf(context), context.person.language);

export function lineOf(context: TurnContext, number: number | null, session: SessionSummary): RichText {
  const { browse } = context.texts;
  return browse.line(number, {
    title: session.title,
    dates: datesOf(context, session),
    place: placeOf(context, session),
    seats: session.seatsLeft > 0 ? browse.seatsLeft(session.seatsLeft) : browse.full,
  });
}

/** In one line, for a list that was read just now. */
export function shortLineOf(context: TurnContext, number: number, session: SessionSummary): RichText {
  return context.texts.browse.shortLine(number, session.title, datesOf(context, session));
}

/** Where it is held; of a mixed one whose days are known, which of them need no journey. */
export function placeOf(
  { texts: { browse } }: TurnContext,
  session: Pick<SessionSummary, 'mode' | 'place'> & { readonly days?: SessionDetail['days'] },
  venue = session.place,
): string {
  if (session.mode !== 'mixed') return venue;
  const days = session.days ?? [];
  const ofKind = (online: boolean): number[] =>
    days.flatMap((day, index) => (day.online === online ? [index + 1] : []));
  const online = ofKind(true);
  if (online.length === 0 || online.length === days.length) return browse.partlyOnline(venue);
  return browse.onlineOn(rangesOf(online), rangesOf(ofKind(false)), venue);
}

/** "1", "2–3", "1, 3–4" */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** In full: who must travel is told that an address is to come, and two places of one name are told apart. */
export function venueOf({ texts: { browse } }: TurnContext, { venue, place }: SessionDetail): string {
  const named = venue.name === place ? venue.name : `${venue.name} (${place})`;
  return `${named}, ${venue.address ?? browse.addressLater}`;
}

/** `status`: where the person stands in it; null: they hold no place. */
export function detailText(context: TurnContext, session: SessionDetail, status: string | null = null): RichText {
  const { browse } = context.texts;
  const { language } = context.person;
  const zone = zoneOf(context);
  const hours = hoursText(context, session.days) || clockTime(session.startsAt, zone, language);
  const onsite = venueOf(context, session);
  return browse.detail({
    title: session.title,
    batch: session.batch,
    summary: session.summary,
    dates: datesOf(context, session),
    hours,
    venue: session.mode === 'online' ? session.place : placeOf(context, session, onsite),
    mode: session.mode === 'onsite' ? browse.modes.onsite : null,
    lessonHours: session.lessonHours,
    audiences: audiencesOf(context, session.audiences),
    prerequisites: prerequisitesOf(context, session),
    trainers: session.trainerRoles.join(', ') || null,
    status,
    seats: seatsText(context, session),
    closes: longDate(session.enrollmentClosesAt, zone, language),
    note: session.note || null,
  });
}

/** What is left for this very person: of their region's seats where the session has such. */
export function leftFor({ person }: TurnContext, { pools, seatsLeft, waiting }: SessionDetail) {
  const pool =
    pools.find(({ regionCode }) => regionCode === person.regionCode) ??
    pools.find(({ regionCode }) => regionCode === null);
  return pool && person.regionCode !== null ? { ...pool, ofQuota: true } : { left: seatsLeft, waiting, ofQuota: false };
}

function seatsText(context: TurnContext, session: SessionDetail): string {
  const { browse } = context.texts;
  const { left, waiting, ofQuota, ...pool } = { regionCode: null, ...leftFor(context, session) };
  const seats = left > 0 ? browse.seatsOf(left) : browse.fullWithLine(waiting);
  return ofQuota ? browse.seatsOfQuota(seats, pool.regionCode && regionName(pool.regionCode)) : seats;
}

export const audiencesOf = ({ texts }: TurnContext, codes: readonly string[]): string =>
  codes.length === 0 ? texts.browse.everyone : codes.map(audienceLabel).join(', ');

export const regionsOf = (codes: readonly string[]): string => codes.map(regionName).join(', ');

export const titlesOf = ({ texts }: TurnContext, trainings: readonly { title: string }[]): string =>
  trainings.map(({ title }) => title).join(texts.browse.or);

function prerequisitesOf(context: TurnContext, session: SessionDetail): string | null {
  const { browse } = context.texts;
  const parts = [
    ...(session.prerequisites.length > 0 ? [browse.trainingNeeded(titlesOf(context, session.prerequisites))] : []),
    ...(session.prerequisiteDeclaration === null ? [] : [session.prerequisiteDeclaration]),
  ];
  return parts.length === 0 ? null : parts.join(browse.or);
}

/** "Kota Batu, Kabupaten Malang"; empty: the whole province. */
export const regionsText = (context: TurnContext, codes: readonly string[]): string =>
  codes.length === 0 ? context.texts.coordination.wholeProvince : regionsOf(codes);

/** "Senin, 7 Desember 2026 sampai Kamis, 10 Desember 2026 (4 hari)": the days in full, gaps told one by one. */
export function daysText(context: TurnContext, days: readonly { readonly startsAt: Date }[]): string {
  const zone = zoneOf(context);
  const { planning } = context.texts.coordination;
  const dates = days.map(({ startsAt }) => localDate(startsAt, zone));
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return '';
  const shown = (moment: Date): string => longDate(moment, zone, context.person.language);
  if (days.length === 1) return shown(first.startsAt);
  const count = planning.daysCount(days.length);
  const gapless = daysBetween(dates[0] ?? '', dates.at(-1) ?? '') === days.length - 1;
  if (!gapless) return `${days.map(({ startsAt }) => shown(startsAt)).join('; ')} (${count})`;
  return `${shown(first.startsAt)}${planning.to}${shown(last.startsAt)} (${count})`;
}

/** "09.00–15.30 WIB" of the first day. */
export function hoursText(
  context: TurnContext,
  days: readonly { readonly startsAt: Date; readonly endsAt: Date }[],
): string {
  const [first] = days;
  const zone = zoneOf(context);
  const { language } = context.person;
  return first ? `${hourAndMinute(first.startsAt, zone, language)}–${clockTime(first.endsAt, zone, language)}` : '';
}

/** What is said where the weekday that was written is not that of the date: the date counts. */
export function weekdayWarnings(
  { agency: { zone }, person, texts }: TurnContext,
  { weekdayDiffers: day }: { readonly weekdayDiffers: string | null },
): Say[] {
  if (day === null) return [];
  const date = longDate(atLocalTime(day, '12:00', zone), zone, person.language);
  return [{ text: texts.coordination.planning.weekdayDiffers(date) }];
}

/** A pin for the venue; null where its place on the map is not known. */
export function pinOf(session: SessionDetail): Attachment | null {
  const { coordinates, name } = session.venue;
  return coordinates === null ? null : { kind: 'location', ...coordinates, title: name };
}

/** Whole days from today until a moment, on the person's calendar. */
export function daysUntil(context: TurnContext, moment: Date): number {
  const zone = zoneOf(context);
  const day = (date: Date): number => Date.parse(localDate(date, zone));
  return Math.round((day(moment) - day(context.now)) / 86_400_000);
}
