import { atLocalTime } from '../../people/local-time.ts';
import { planningChoices } from '../../training/managed.ts';
import { capacityLimit } from '../../training/planning.ts';
import type { Answer, Outcome, TurnContext } from '../flow.ts';
import { datesFrom } from '../understanding/dates.ts';
import { hoursFrom } from '../understanding/hours.ts';
import { seatsIn } from '../understanding/seats.ts';
import { planSaid } from './plan-said.ts';
import { next, type Planned } from './planned.ts';
import { weekdayWarnings } from './session-texts.ts';
import { placeIn, venuesMeant } from './venues-meant.ts';

// ── dates ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export async function takeDates(
  context: TurnContext,
  data: Planned,
  answer: Pick<Answer, 'text'>,
): Promise<Outcome<Planned>> {
  const { planning } = context.texts.coordination;
  const { agency, now } = context;
  const read = datesFrom(answer.text, now, agency.zone);
  const [first] = read?.days ?? [];
  if (!read || first === undefined) return { wrong: planning.dateExample };
  const zone = read.zone ?? agency.zone;
  if (atLocalTime(first, read.startTime ?? '23:59', zone) <= now) return { wrong: planning.past };
  const { startTime: _, endTime: __, zone: ___, ...rest } = data;
  // What else was said beside it is no question any more.
  const { found } = await planSaid(context, answer.text);
  const { trainingCode: ____, days: _____, zone: ______, first: _______, ...beside } = found;
  const ends = read.startTime !== null && read.endTime !== null && read.startTime < read.endTime;
  return {
    ...next({
      ...beside,
      ...rest,
      days: [...read.days],
      ...(read.startTime === null ? {} : { startTime: read.startTime }),
      ...(ends && read.endTime !== null ? { endTime: read.endTime } : {}),
      ...(read.zone === null ? {} : { zone: read.zone }),
    }),
    say: weekdayWarnings(context, read),
  };
}

export function takeHours(context: TurnContext, data: Planned, answer: Pick<Answer, 'text'>): Outcome<Planned> {
  const { planning } = context.texts.coordination;
  const written = /^\s*\d{1,2}\s*$/.test(answer.text) ? `jam ${answer.text}` : answer.text;
  const { startTime, endTime, zone } = hoursFrom(written);
  const start = endTime === null ? (data.startTime ?? startTime) : startTime;
  const end = endTime ?? (data.startTime === undefined ? null : startTime);
  if (start === null || (startTime === null && endTime === null)) return { wrong: planning.hoursExample };
  const said = zone === null ? {} : { zone };
  if (end === null) return { to: 'hours', data: { ...data, ...said, startTime: start } };
  if (end <= start) return { wrong: planning.hoursExample };
  return next({ ...data, ...said, startTime: start, endTime: end });
}

// ── what is read back otherwise ───────────────────────────────────────────────────────────────────────────────────

/** "Kuotanya 25 aja", "eh salah tanggal": the question that asks for that part anew; null: none is named. */
const partNamed = (text: string): string | null => partWords.find(([, words]) => words.test(text))?.[0] ?? null;

const partWords: readonly (readonly [string, RegExp])[] = [
  ['dates', /\b(?:tgl|tanggal\w*|hari\w*|jam\w*|pukul|date|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu)\b/i],
  ['capacity', /\b(?:kuota\w*|kapasitas\w*|kursi\w*|seats|capacity)\b/i],
  ['venue', /\b(?:tempat\w*|lokasi\w*|gedung\w*|aula|venue)\b/i],
  ['trainers', /\b(?:pengajar\w*|pelatih(?:nya)?|narasumber\w*|pemateri\w*|trainers?)\b/i],
  ['regions', /\b(?:daerah\w*|wilayah\w*|kabupaten|kota|regions?)\b/i],
];

/** Puts right what the read-back has wrong, or asks for it where the new value is not plain; null: no part is named. */
export async function corrected(context: TurnContext, data: Planned, text: string): Promise<Outcome<Planned> | null> {
  const part = partNamed(text);
  if (part === null) return null;
  const asked = { to: part, data };
  if (part === 'capacity') {
    const { seats } = seatsIn(text);
    return seats === null || seats < 1 || seats > capacityLimit ? asked : next({ ...data, capacity: seats });
  }
  if (part === 'venue') {
    const { venues, unknown } = venuesMeant(placeIn(text) ?? '', (await planningChoices(context.tx)).venues);
    const [only, ...others] = venues;
    if (!only || others.length > 0 || unknown !== null) return asked;
    return next({ ...data, venueCode: only.code, mode: only.online ? 'online' : 'onsite' });
  }
  if (part !== 'dates') return asked;
  const read = datesFrom(text, context.now, context.agency.zone);
  const { startTime, endTime } = hoursFrom(text);
  if (!read && startTime !== null) {
    const { startTime: _, endTime: before, ...rest } = data;
    const end = endTime ?? before;
    return next({ ...rest, startTime, ...(end !== undefined && end > startTime ? { endTime: end } : {}) });
  }
  // One day of several may be the first one, or the only one.
  if (!read || (read.days.length === 1 && (data.days?.length ?? 1) > 1)) return asked;
  const outcome = await takeDates(context, data, { text });
  if (!('to' in outcome)) return asked;
  const { startTime: from, endTime: to } = data;
  const kept =
    read.startTime === null && from !== undefined && to !== undefined ? { startTime: from, endTime: to } : {};
  return { ...outcome, ...next({ ...data, ...outcome.data, ...kept }) };
}
