import { atLocalTime } from '../../people/local-time.ts';
import { rolesOf } from '../../people/roles.ts';
import { matchTrainings } from '../../training/find.ts';
import { mayHoldFor } from '../../training/jurisdiction.ts';
import { planningChoices } from '../../training/managed.ts';
import { capacityLimit } from '../../training/planning.ts';
import type { Say, TurnContext } from '../flow.ts';
import { datesFrom } from '../understanding/dates.ts';
import { hoursFrom } from '../understanding/hours.ts';
import { regionsListed } from '../understanding/region-lists.ts';
import { seatsIn } from '../understanding/seats.ts';
import { momentsOf, type Planned } from './planned.ts';
import { daysText, regionsText, weekdayWarnings } from './session-texts.ts';
import { placeIn, venuesMeant } from './venues-meant.ts';

/** What a sentence says of a session that is to be made, and what has to be said about it. */
interface PlanSaid {
  readonly found: Planned;
  readonly say: readonly Say[];
}

/** Everything that is said of it. What cannot be, or is not plain, is left to be asked. */
export async function planSaid(context: TurnContext, written: string): Promise<PlanSaid> {
  const text = written.slice(0, 600);
  const choices = await planningChoices(context.tx);
  const { seats, rest } = seatsIn(text);
  const trainings = matchTrainings(rest.replace(/\d+/g, ' '), choices.trainings);
  const [training] = trainings;
  const place = placeIn(rest);
  const { venues, unknown } = place === null ? { venues: [], unknown: null } : venuesMeant(place, choices.venues);
  const [venue] = venues;
  const isVenue = venue !== undefined && venues.length === 1 && unknown === null;
  const when = whenSaid(context, rest);
  const first = [
    ...(trainings.length > 1 ? trainings.map(({ code }) => `c:${code}`) : []),
    ...(isVenue ? [] : venues.map(({ code }) => `v:${code}`)),
  ];
  const regionCodes = await regionsSaid(context, rest);
  const needsApproval = approvalSaid(rest);
  const { planning } = context.texts.coordination;
  const nowhere = place !== null && !isVenue;
  return {
    found: {
      ...(training && trainings.length === 1 ? { trainingCode: training.code } : {}),
      ...when.found,
      ...(isVenue ? { venueCode: venue.code, mode: venue.online ? 'online' : 'onsite' } : {}),
      ...(seats !== null && seats >= 1 && seats <= capacityLimit ? { capacity: seats } : {}),
      ...(needsApproval === null ? {} : { needsApproval }),
      ...(regionCodes === null ? {} : { regionCodes: [...regionCodes] }),
      ...(first.length === 0 ? {} : { first }),
    },
    say: [...when.say, ...(nowhere ? [{ text: planning.placeUnclear(place, venues.length) }] : [])],
  };
}

function whenSaid(context: TurnContext, text: string): PlanSaid {
  const { now, agency } = context;
  const words = text.replace(/\b(?:angkatan|gelombang|gel|batch)\.?\s*(?:ke[- ]?)?\d{1,3}\b/gi, ' ');
  // "Tgl 12 atau 13" is not decided yet.
  const read = /\d *(?:atau|utawa|utowo|or) /i.test(words) ? null : datesFrom(words, now, agency.zone);
  const { startTime, endTime, zone } = read ?? hoursFrom(words);
  const hours = {
    ...(startTime === null ? {} : { startTime }),
    ...(startTime !== null && endTime !== null && startTime < endTime ? { endTime } : {}),
    ...(zone === null ? {} : { zone }),
  };
  const [day] = read?.days ?? [];
  if (!read || day === undefined) return { found: hours, say: [] };
  if (atLocalTime(day, startTime ?? '23:59', zone ?? agency.zone) <= now) {
    return { found: hours, say: [{ text: context.texts.coordination.planning.past }] };
  }
  return { found: { ...hours, days: [...read.days] }, say: weekdayWarnings(context, read) };
}

/** "Untuk gresik dan lamongan", where those are theirs to hold one for. */
async function regionsSaid({ tx, person }: TurnContext, text: string): Promise<readonly string[] | null> {
  const named = forWhom.exec(text)?.[1];
  const list = named === undefined ? null : regionsListed(named);
  const said = everywhere.test(text) ? [] : list !== null && 'codes' in list ? list.codes : null;
  return said !== null && mayHoldFor(await rolesOf(tx, person.id), said) ? said : null;
}

const everywhere = /\b(?:semua|seluruh|sedaya|kabeh) (?:daerah|wilayah|kabupaten|kota|jatim|jawa timur)\b/i;
const forWhom =
  /\b(?:untuk|utk|khusus|kanggo|kangge)\s+([^.;\n]+?)(?=\s+(?:tgl|tanggal|jam|pukul|kuota|di|nang|langsung|tanpa|dengan|pakai|pengajar)\b|[.;\n]|$)/i;

function approvalSaid(text: string): boolean | null {
  if (/\b(?:langsung (?:di ?)?terima|langsung masuk|tanpa (?:persetujuan|acc))\b/i.test(text)) return false;
  return /\b(?:(?:dengan|pakai|perlu|harus) (?:persetujuan|acc)|disetujui (?:petugas )?dulu)\b/i.test(text)
    ? true
    : null;
}

/** What was understood, read back before the rest is asked; null: nothing was. */
export async function notedOf(context: TurnContext, found: Planned): Promise<Say | null> {
  const { planning } = context.texts.coordination;
  const { trainings, venues } = await planningChoices(context.tx);
  const { days = [], startTime, endTime, capacity } = found;
  const whole = momentsOf(context, { ...found, startTime: startTime ?? '12:00', endTime: endTime ?? '12:00' });
  const parts = [
    trainings.find(({ code }) => code === found.trainingCode)?.title,
    days.length > 0 ? `📅 ${daysText(context, whole)}` : undefined,
    startTime === undefined
      ? undefined
      : planning.notedHours([startTime, endTime ?? []].flat().join('–').replaceAll(':', '.')),
    found.venueCode === undefined
      ? undefined
      : planning.notedVenue(venues.find(({ code }) => code === found.venueCode)?.name ?? ''),
    capacity === undefined ? undefined : planning.notedCapacity(capacity),
    found.needsApproval === undefined ? undefined : found.needsApproval ? planning.approval : planning.open,
    found.regionCodes === undefined ? undefined : regionsText(context, found.regionCodes),
  ].flatMap((part) => part ?? []);
  return parts.length === 0 ? null : { text: planning.noted(parts.join('\n')) };
}
