import { capacityLimit } from '../../training/planning.ts';
import { type ManagedSession, planningChoices } from '../../training/managed.ts';
import type { Answer, Outcome, Reaction, Say, Step, TurnContext } from '../flow.ts';
import { momentFrom, shiftsDays } from '../understanding/moments.ts';
import { type SaidOrder, type SessionOrder, sessionOrderIn } from '../understanding/session-orders.ts';
import type { Managed, Wanted } from './managed-session.ts';
import { newStartOf } from './new-start.ts';
import { goOn } from './ordered.ts';
import { pageOf, turnedTo } from './paging.ts';
import { sessionLines } from './session-page.ts';
import { pageSize } from './session-steps.ts';
import { type Meant, sessionsMeant } from './sessions-meant.ts';
import { coordinates, holdsAnyRole, staffDoor } from './staff-door.ts';
import { venuesMeant } from './venues-meant.ts';

/* A coordinator's sentence about a session: which one, and what it shall be. */

/** Whom or what else a sentence may be about that names a session and orders nothing. */
const ofPeople =
  /\b(?:peserta|keluarkan|keluarin|coret|siapa\w*|hadir|absen\w*|tambah\w* (?:nama|orang|\d{6,})|pak|bu|bapak|ibu)\b/i;

/** Where a sentence leads that orders something of a session it names; null where it does not. */
export async function orderedPlainly(context: TurnContext, text: string): Promise<Reaction | null> {
  const said = context.person.staff ? sessionOrderIn(text) : null;
  if (!said) return null;
  const meant = await meantBy(context, said);
  // Nobody else calls a session so: one of a training that we do not know is asked about.
  const speaksOfBatch = /\b(?:angkatan|gelombang|batch)\b/i.test(said.which);
  return meant.named || speaksOfBatch ? led(context, meant, await wantedOf(context, said, meant)) : null;
}

/** Where a sentence leads that is about sessions: what it orders, else the page or the people of the one that it names. */
export async function leadOf(context: TurnContext, text: string): Promise<Reaction> {
  const said = sessionOrderIn(text);
  if (said) {
    const meant = await meantBy(context, said);
    return led(context, meant, await wantedOf(context, said, meant));
  }
  const meant = await sessionsMeant(context, text);
  if (meant.named) return led(context, meant, [{ what: ofPeople.test(text) ? 'people' : 'detail' }]);
  const list = { start: { flow: 'manage-sessions', step: 'list', data: { offset: 0 } } };
  return staffDoor(context, 'manage-sessions', coordinates, () => list);
}

/** The same on the page of one session, which is meant where none is named; null: no order, or one for another session. */
export async function orderedHere(
  context: TurnContext,
  data: Managed,
  session: Pick<ManagedSession, 'id' | 'startsAt'>,
  text: string,
): Promise<Outcome<Managed> | null> {
  const said = sessionOrderIn(text);
  if (!said) return null;
  const { named } = await sessionsMeant(context, said.which, { byDays: false });
  if (named) return null;
  const orders = await wantedOf(context, said, { sessions: [session], byDays: false });
  return goOn(context, { ...data, orders });
}

/** A few words in the list that name sessions otherwise than by their titles: "psm dasar", "angkatan 2"; null: they do not. */
export async function namedHere(context: TurnContext, text: string): Promise<Outcome<Managed> | null> {
  if (sessionOrderIn(text) || text.split(/\s+/).length > 4) return null;
  const { named, fits, sessions } = await sessionsMeant(context, text);
  const [only, ...others] = sessions;
  if (!named || !fits || !only) return null;
  if (others.length === 0) return { to: 'detail', data: { offset: 0, trainingSessionId: only.id } };
  return { to: 'which', data: { offset: 0, orders: [{ what: 'detail' }], among: sessions.map(({ id }) => id) } };
}

const opensPeople = ({ orders }: SaidOrder): boolean => orders.some(({ what }) => what === 'people');

/** A day that is no day of any of them is the one that it is to be moved to. */
async function meantBy(context: TurnContext, said: SaidOrder): Promise<Meant & { readonly byDays: boolean }> {
  const taught = opensPeople(said);
  const shifts = said.value === '' && shiftsDays(said.which);
  const meant = await sessionsMeant(context, said.which, { taught, byDays: !shifts });
  const mayBeNew = said.value === '' && said.orders.some(({ what }) => what === 'move');
  if (meant.fits || !mayBeNew) return { ...meant, byDays: !shifts };
  return { ...(await sessionsMeant(context, said.which, { byDays: false })), byDays: false };
}

interface Candidates {
  readonly sessions: readonly Pick<ManagedSession, 'id' | 'startsAt'>[];
  /** The days in the words say which session is meant. */
  readonly byDays: boolean;
}

const wantedOf = (context: TurnContext, said: SaidOrder, candidates: Candidates): Promise<Wanted[]> =>
  Promise.all(said.orders.map((order) => wantedBy(context, said, order, candidates)));

async function wantedBy(
  context: TurnContext,
  said: SaidOrder,
  order: SessionOrder,
  candidates: Candidates,
): Promise<Wanted> {
  const reason = said.reason === null ? {} : { reason: said.reason };
  switch (order.what) {
    case 'people':
      return { what: 'people' };
    case 'cancel':
      return { what: 'cancel', ...reason };
    case 'status':
      return { what: 'change', change: order };
    case 'capacity': {
      const { capacity } = order;
      return capacity === null || capacity < 1 || capacity > capacityLimit
        ? { what: 'ask', step: 'capacity' }
        : { what: 'change', change: { what: 'capacity', capacity } };
    }
    case 'closing': {
      const read = momentFrom(said.value, context.now, context.agency.zone, '23:59');
      if (!read || read.at <= context.now) return { what: 'ask', step: 'closing' };
      return { what: 'change', change: { what: 'closing', enrollmentClosesAt: read.at.toISOString() } };
    }
    case 'venue':
      return (await atVenue(context, said.value)) ?? { what: 'ask', step: 'venue' };
    case 'move': {
      const starts = startsOf(context, said, candidates);
      const elsewhere =
        Object.keys(starts).length === 0 && said.value !== '' ? await atVenue(context, said.value) : null;
      return elsewhere ?? { what: 'move', starts, ...reason };
    }
  }
}

async function atVenue(context: TurnContext, words: string): Promise<Wanted | null> {
  const { venues, unknown } = venuesMeant(words, (await planningChoices(context.tx)).venues);
  const [only, ...others] = venues;
  if (!only || others.length > 0 || unknown !== null) return null;
  return { what: 'change', change: { what: 'venue', venueCode: only.code, mode: only.online ? 'online' : 'onsite' } };
}

/** A day of the month is looked for from each session's own month on. */
function startsOf(context: TurnContext, said: SaidOrder, { sessions, byDays }: Candidates): Record<string, string> {
  const value = said.value.replace(/^\s*(?=\d{1,2}\b(?!\s*[/.:-]))/, 'tanggal ');
  // A day that says which one is meant is no new one; an hour is.
  const words =
    value === '' ? said.which.replace(/\b(?:angkatan|gelombang|gel|batch)\.?\s*(?:ke[- ]?)?\d{1,3}\b/gi, ' ') : value;
  const starts: Record<string, string> = {};
  for (const session of sessions) {
    const start = newStartOf(context, session, words);
    const same = start?.startsAt.getTime() === session.startsAt.getTime();
    if (start && !(value === '' && byDays && (same || saysDayOf(context, words)))) {
      starts[session.id] = start.startsAt.toISOString();
    }
  }
  return starts;
}

const saysDayOf = (context: TurnContext, words: string): boolean =>
  momentFrom(words, context.now, context.agency.zone, '00:00') !== null && !/\b(?:jam|jm|pukul|pkl)\b/i.test(words);

/** Opens what is ordered, where one session alone is meant; else asks which. */
function led(context: TurnContext, meant: Meant, orders: readonly Wanted[]): Promise<Reaction> {
  const toPeople = orders.every(({ what }) => what === 'people');
  return staffDoor(
    context,
    toPeople ? 'people' : 'manage-sessions',
    toPeople ? holdsAnyRole : coordinates,
    async (): Promise<Reaction> => {
      const [only, ...others] = meant.sessions;
      const flow = 'manage-sessions';
      if (!only) return { start: { flow, step: 'list', data: { offset: 0 } } };
      const data: Managed = { offset: 0, orders: [...orders] };
      if (!meant.fits || others.length > 0) {
        const among = meant.sessions.map(({ id }) => id);
        return { start: { flow, step: 'which', data: { ...data, among, unsure: !meant.fits } } };
      }
      const outcome = await goOn(context, { ...data, trainingSessionId: only.id });
      if ('wrong' in outcome) throw new Error('What was ordered is no answer.');
      if ('to' in outcome)
        return { say: outcome.say ?? [], start: { flow, step: outcome.to, data: outcome.data ?? data } };
      return outcome.then ? { say: outcome.end, start: outcome.then } : { say: outcome.end };
    },
  );
}

// ── which one ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function candidatesOf(context: TurnContext, { among = [] }: Managed): Promise<readonly ManagedSession[]> {
  const { sessions } = await sessionsMeant(context, '', { taught: true });
  return sessions.filter(({ id }) => among.includes(id));
}

async function askWhich(context: TurnContext, data: Managed): Promise<Say> {
  const { sessions } = context.texts.coordination;
  const lines = sessionLines(context, await candidatesOf(context, data));
  return {
    text: data.unsure ? sessions.whichInstead : sessions.which,
    choices: [...pageOf(context, lines, data.page ?? 0, pageSize), { value: 'back', label: sessions.back }],
  };
}

async function takeWhich(context: TurnContext, data: Managed, answer: Answer): Promise<Outcome<Managed>> {
  const { among, unsure: _, page = 0, ...rest } = data;
  const turned = turnedTo(answer.choice, page, pageSize);
  if (turned !== null) return { to: 'which', data: { ...data, page: turned } };
  if (answer.choice === 'back') return { to: 'list', data: { offset: 0 } };
  const chosen = answer.choice?.startsWith('s')
    ? Number(answer.choice.slice(1))
    : await namedAmong(context, data, answer);
  if (chosen === null || !among?.includes(chosen)) return { wrong: context.texts.browse.choiceExample };
  return goOn(context, { ...rest, trainingSessionId: chosen });
}

/** "Yang tgl 12", "angkatan 2" */
async function namedAmong(context: TurnContext, { among = [] }: Managed, answer: Answer): Promise<number | null> {
  const meant = await sessionsMeant(context, answer.text, { taught: true });
  const fitting = meant.fits ? meant.sessions.filter(({ id }) => among.includes(id)) : [];
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

export const whichStep: Step<Managed> = { ask: askWhich, take: takeWhich };
