import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import { broadcastPlan } from '../../delivery/guard.ts';
import { keepFile } from '../../delivery/inbound-files.ts';
import { fileOfDraft } from '../../delivery/outbound-files.ts';
import { channelNames } from '../../messaging/address.ts';
import type { Attachment, QuickReply } from '../../messaging/outbound.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import {
  type Audience,
  audience as audienceShape,
  type Clause,
  mayWriteTo,
  type Reach,
  reachOf,
  sessionParts,
} from '../../outreach/broadcasts/audience.ts';
import {
  type Broadcast,
  broadcastsFor,
  createBroadcast,
  fileOf,
  openBroadcast,
  type Order,
  orderBroadcast,
} from '../../outreach/broadcasts/broadcasts.ts';
import { broadcastFileKind, broadcastFileLimit } from '../../outreach/broadcasts/files.ts';
import { progressMessage, progressOf } from '../../outreach/broadcasts/progress.ts';
import { unknownField, wordedFor } from '../../outreach/broadcasts/wording.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { atLocalTime } from '../../people/local-time.ts';
import { nextLoud } from '../../people/quiet-hours.ts';
import { regionName } from '../../people/regions.ts';
import { rolesOf } from '../../people/roles.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { managedSessions } from '../../training/managed.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Entry,
  type Outcome,
  type Reaction,
  type Say,
  type TurnContext,
} from '../flow.ts';
import { audiencesFrom } from '../understanding/audiences.ts';
import { datesFrom } from '../understanding/dates.ts';
import { regionsListed } from '../understanding/regions.ts';
import { yesNo } from './answers.ts';
import { commandButton } from './home.ts';
import { listStep } from './paging.ts';
import { zoneOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

const drafted = z.object({
  /** Names this very draft, so that it becomes one broadcast. */
  draftKey: z.string(),
  audience: audienceShape,
  /** The condition that is being added turns people away. */
  not: z.boolean().optional(),
  page: z.number().optional(),
  /** Whose people are being chosen from. */
  trainingSessionId: z.number().optional(),
  text: z.string().optional(),
  /** A picture or document was sent for it; it is kept by the draft's key. */
  withFile: z.boolean().optional(),
  startsAt: z.string().optional(),
});

type Drafted = z.infer<typeof drafted>;

const pageSize = 6;
const parts = ['seated', 'everybody', 'waitlisted', 'pending', 'completed', 'absent'] as const;
const mostLetters = 3_000;

// ── whom ──────────────────────────────────────────────────────────────────────────────────────────────────────────

async function describe(context: TurnContext, wanted: Audience): Promise<string> {
  const { broadcasts } = context.texts.coordination;
  if (wanted.length === 0) return broadcasts.everyone.toLowerCase();
  const sessions = await managedSessions(context.tx, context.person.id, context.now);
  const said = wanted.map((one) => {
    const condition = conditionText(one);
    return one.not ? broadcasts.not(condition) : condition;
  });
  return said.join(broadcasts.and);

  function conditionText(one: Clause): string {
    switch (one.kind) {
      case 'region':
        return one.codes.map(regionName).join(', ');
      case 'volunteer':
        return one.codes.map(audienceLabel).join(', ');
      case 'session': {
        const session = sessions.find(({ id }) => id === one.trainingSessionId);
        const name = session ? `${session.title} ${session.batch}` : `#${one.trainingSessionId}`;
        const part = parts.find((known) => sessionParts[known].join() === one.statuses.join()) ?? 'seated';
        return broadcasts.participantsOf(name, broadcasts.parts[part].toLowerCase());
      }
      case 'untrained':
        return broadcasts.untrained.toLowerCase();
      case 'interested':
        return context.texts.interests.waiting(one.trainingCode);
      case 'channel':
        return broadcasts.channels[one.channel];
    }
  }
}

function add(data: Drafted, clause: Clause): Outcome<Drafted> {
  const { not: _, page: __, trainingSessionId: ___, ...rest } = data;
  return { to: 'audience-review', data: { ...rest, audience: [...data.audience, clause] } };
}

async function reachText(context: TurnContext, wanted: Audience) {
  const { broadcasts } = context.texts.coordination;
  const reach = await reachOf(context.tx, wanted);
  const text = broadcasts.reach({
    audience: await describe(context, wanted),
    people: reach.people,
    byChannel: reach.byChannel.map(({ channel, people }) => `${broadcasts.channels[channel]}: ${people}`).join(', '),
    without: reach.without.map(({ reason, people }) => broadcasts.without[reason](people)).join(', '),
  });
  return joinRich([text, ...(await planLines(context, reach))], '\n');
}

/** How it would go out where the platform lets us write to few unasked, and not all fit into today. */
async function planLines({ tx, guarded, now, texts }: TurnContext, reach: Reach): Promise<RichText[]> {
  const { broadcasts } = texts.coordination;
  const lines: RichText[] = [];
  for (const account of guarded()) {
    const people = reach.byChannel.find(({ channel }) => channel === account.channel)?.people ?? 0;
    const { held, days } = await broadcastPlan(tx, account, people, now);
    const name = broadcasts.channels[account.channel];
    if (people > 0 && held) lines.push(broadcasts.held(name));
    else if (days.length > 1) lines.push(broadcasts.plan(name, days.slice(0, 3), days.length));
  }
  return lines;
}

async function askAudience(context: TurnContext, data: Drafted): Promise<Say> {
  const { broadcasts } = context.texts.coordination;
  const first = data.audience.length === 0;
  const held = await rolesOf(context.tx, context.person.id);
  const everyone = first && data.not !== true && mayWriteTo(held, [], new Map());
  return {
    text: first ? broadcasts.askAudience : broadcasts.askMore,
    choices: [
      ...(everyone ? [{ value: 'everyone', label: broadcasts.everyone }] : []),
      { value: 'regions', label: broadcasts.byRegion },
      { value: 'volunteers', label: broadcasts.byVolunteer },
      { value: 'session', label: broadcasts.bySession },
      { value: 'untrained', label: broadcasts.untrained },
      { value: 'channel', label: broadcasts.byChannel },
    ],
  };
}

function takeAudience(context: TurnContext, data: Drafted, answer: Answer): Outcome<Drafted> {
  if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
  if (answer.choice === 'everyone') return { to: 'audience-review', data };
  if (answer.choice === 'untrained') return add(data, { kind: 'untrained', not: data.not ?? false });
  return { to: answer.choice, data };
}

// ── what, and when ────────────────────────────────────────────────────────────────────────────────────────────────

async function takeText(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  const { broadcasts } = context.texts.coordination;
  const attached = answer.content.kind === 'media' ? await attach(context, data, answer) : null;
  if (attached && (!('to' in attached) || answer.text === '')) return attached;
  const draft = attached && 'to' in attached ? (attached.data ?? data) : data;
  const text = answer.text;
  // Whatever is written here is an announcement, never a wish to go elsewhere.
  const again = (why: Say['text']): Outcome<Drafted> => ({ to: 'text', data: draft, say: [{ text: why }] });
  if (text.length < 10 || text.length > mostLetters) return again(broadcasts.textExample(mostLetters));
  const field = unknownField(text);
  if (field !== null) return again(broadcasts.unknownField(field.slice(0, 40)));
  return { to: 'review', data: { ...draft, text } };
}

/** Has the picture or document fetched that was sent for the draft, and goes on. */
async function attach(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  const { tx, person, contactId, address, now, texts } = context;
  const { broadcasts } = texts.coordination;
  const file = answer.content.kind === 'media' ? answer.content.file : undefined;
  if (!file || broadcastFileKind(file) === null) return { wrong: broadcasts.fileTroubles.kind };
  if ((file.size ?? 0) > broadcastFileLimit) return { wrong: broadcasts.fileTroubles['too-large'] };
  const { channel, externalId } = address;
  const kept = await keepFile(tx, person.id, { channel, file }, now);
  const errand = { kind: 'announcement-file', parameters: { file: kept, draft: data.draftKey }, personId: person.id };
  await requestErrand(tx, { ...errand, contactId, channel, address: externalId }, now);
  return { to: data.text === undefined ? 'text' : 'review', data: { ...data, withFile: true } };
}

const nameOf = (file: Attachment): string => (file.kind === 'location' ? file.title : file.fileName);

async function review(context: TurnContext, data: Drafted): Promise<Say> {
  const { broadcasts } = context.texts.coordination;
  const reach = await reachText(context, data.audience);
  const file = data.withFile ? await fileOfDraft(context.tx, data.draftKey) : null;
  const seen = wordedFor(data.text ?? '', context.person).text;
  const fileLine = file ? [broadcasts.withFile(nameOf(file.attachment))] : [];
  return {
    text: joinRich(
      [broadcasts.preview, ...(data.withFile && !file ? [broadcasts.fileComing] : fileLine), seen, reach],
      '\n\n',
    ),
    choices: [
      { value: 'now', label: broadcasts.send },
      { value: 'schedule', label: broadcasts.schedule },
      { value: 'test', label: broadcasts.test },
      { value: 'text', label: broadcasts.changeText },
      data.withFile ? { value: 'no-file', label: broadcasts.removeFile } : { value: 'file', label: broadcasts.addFile },
      { value: 'audience', label: broadcasts.changeAudience },
    ],
  };
}

async function takeReview(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  if (answer.content.kind === 'media') return attach(context, data, answer);
  switch (answer.choice) {
    case 'now': {
      const { startsAt: _, ...rest } = data;
      return { to: 'confirm', data: rest };
    }
    case 'schedule':
    case 'text':
    case 'file':
      return { to: answer.choice, data };
    case 'no-file': {
      const { withFile: _, ...rest } = data;
      return { to: 'review', data: rest };
    }
    case 'audience':
      return { to: 'audience', data: { ...data, audience: [] } };
    case 'test': {
      const file = data.withFile ? await fileOfDraft(context.tx, data.draftKey) : null;
      const seen = wordedFor(data.text ?? '', context.person, file?.attachment ?? null);
      return { to: 'review', data, say: [{ ...seen, alone: true, choices: [] }] };
    }
    default:
      return { wrong: context.texts.browse.choiceExample };
  }
}

function takeSchedule(context: TurnContext, data: Drafted, answer: Answer): Outcome<Drafted> {
  const { broadcasts } = context.texts.coordination;
  const read = datesFrom(answer.text, context.now, context.agency.zone);
  const [day] = read?.days ?? [];
  if (!read || day === undefined) return { wrong: broadcasts.whenExample };
  const startsAt = atLocalTime(day, read.startTime ?? '08:00', read.zone ?? context.agency.zone);
  if (startsAt <= context.now) return { wrong: broadcasts.whenExample };
  return { to: 'confirm', data: { ...data, startsAt: startsAt.toISOString() } };
}

/** When it really begins: nothing goes out at night. */
function beginning(context: TurnContext, data: Drafted): { at: Date; shown: string } {
  const { agency, now, person, texts } = context;
  const wanted = data.startsAt === undefined ? now : new Date(data.startsAt);
  const at = nextLoud(wanted, agency.zone, agency.quietHours);
  const isNow = at.getTime() === now.getTime();
  return { at, shown: isNow ? texts.coordination.broadcasts.now : dateAndTime(at, zoneOf(context), person.language) };
}

async function create(context: TurnContext, data: Drafted): Promise<Outcome<Drafted>> {
  const { tx, person, contactId, address, agency, now, texts } = context;
  const { broadcasts } = texts.coordination;
  const { at, shown } = beginning(context, data);
  const draft = {
    actorId: person.id,
    draftKey: data.draftKey,
    text: data.text ?? '',
    audience: data.audience,
    startsAt: at,
    withFile: data.withFile ?? false,
    chat: { contactId, channel: address.channel, address: address.externalId },
  };
  const outcome = await createBroadcast(tx, draft, agency, now);
  const choices = [commandButton('announcements', texts.coordination.choices.announcements)];
  switch (outcome.kind) {
    case 'not-allowed':
      return { end: [notAllowed(context)] };
    case 'nobody':
      return { to: 'audience', data: { ...data, audience: [] }, say: [{ text: broadcasts.nobody }] };
    case 'file-missing':
      return { to: 'review', data, say: [{ text: broadcasts.fileMissing }] };
    case 'already':
      return { end: [{ text: broadcasts.already, choices }] };
    case 'created': {
      if (outcome.status === 'awaiting-approval')
        return { end: [{ text: broadcasts.awaiting(outcome.people), choices }] };
      return { end: [{ text: at > now ? broadcasts.planned(shown) : broadcasts.created, choices }] };
    }
  }
}

const announceFlow = defineFlow<Drafted>({
  name: 'announce',
  version: 1,
  data: drafted,
  resumable: true,
  stopped: ({ texts }) => texts.coordination.broadcasts.stopped,
  steps: {
    audience: { ask: askAudience, take: takeAudience },
    regions: {
      ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askRegions }),
      take(context, data, answer) {
        const regions = regionsListed(answer.text);
        if ('unknown' in regions)
          return { wrong: context.texts.coordination.invitations.regionExample(regions.unknown) };
        return add(data, { kind: 'region', codes: [...regions.codes], not: data.not ?? false });
      },
    },
    volunteers: {
      ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askVolunteers }),
      take(context, data, answer) {
        const found = audiencesFrom(answer.text);
        if (found.length === 0) return { wrong: context.texts.registration.audienceExample };
        return add(data, { kind: 'volunteer', codes: found.map(({ code }) => code), not: data.not ?? false });
      },
    },
    session: listStep<Drafted>({
      step: 'session',
      pageSize,
      text: ({ texts: { coordination } }, items) =>
        items.length === 0 ? coordination.broadcasts.noSession : coordination.broadcasts.askSession,
      async items(context) {
        const sessions = await managedSessions(context.tx, context.person.id, context.now);
        return sessions.map(({ id, title, batch }) => ({ value: `s${id}`, label: `${title} ${batch}` }));
      },
      more: ({ texts }) => [{ value: 'back', label: texts.common.back }],
      take(context, data, answer) {
        if (answer.choice === 'back') return { to: 'audience', data };
        if (!answer.choice?.startsWith('s')) return { wrong: context.texts.browse.choiceExample };
        return { to: 'session-part', data: { ...data, trainingSessionId: Number(answer.choice.slice(1)) } };
      },
    }),
    'session-part': {
      ask: ({ texts: { coordination } }) => ({
        text: coordination.broadcasts.askPart,
        choices: parts.map((part) => ({ value: part, label: coordination.broadcasts.parts[part] })),
      }),
      take(context, data, answer) {
        const part = parts.find((known) => known === answer.choice);
        if (!part) return { wrong: context.texts.browse.choiceExample };
        const { trainingSessionId = 0, not = false } = data;
        return add(data, { kind: 'session', trainingSessionId, statuses: [...sessionParts[part]], not });
      },
    },
    channel: {
      ask: ({ texts: { coordination } }) => ({
        text: coordination.broadcasts.askChannel,
        choices: (['whatsapp', 'telegram'] as const).map((channel) => ({
          value: channel,
          label: coordination.broadcasts.channels[channel],
        })),
      }),
      take(context, data, answer) {
        const channel = channelNames.find((known) => known === answer.choice);
        if (!channel) return { wrong: context.texts.browse.choiceExample };
        return add(data, { kind: 'channel', channel, not: data.not ?? false });
      },
    },
    'audience-review': {
      async ask(context, data) {
        const { broadcasts } = context.texts.coordination;
        return {
          text: await reachText(context, data.audience),
          choices: [
            { value: 'next', label: broadcasts.next },
            { value: 'narrow', label: broadcasts.narrow },
            { value: 'except', label: broadcasts.except },
            { value: 'again', label: broadcasts.again },
          ],
        };
      },
      take(context, data, answer) {
        switch (answer.choice) {
          case 'next':
            return { to: data.text === undefined ? 'text' : 'review', data };
          case 'narrow':
          case 'except':
            return { to: 'audience', data: { ...data, not: answer.choice === 'except' } };
          case 'again':
            return { to: 'audience', data: { ...data, audience: [], not: false } };
          default:
            return { wrong: context.texts.browse.choiceExample };
        }
      },
    },
    text: { ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askText }), take: takeText },
    file: {
      ask: ({ texts: { coordination, common } }) => ({
        text: coordination.broadcasts.askFile,
        choices: [{ value: 'back', label: common.back }],
      }),
      take: (context, data, answer) =>
        answer.choice === 'back' ? { to: 'review', data } : attach(context, data, answer),
    },
    review: { ask: review, take: takeReview },
    schedule: { ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askWhen }), take: takeSchedule },
    confirm: {
      async ask(context, data) {
        const { broadcasts } = context.texts.coordination;
        const { people } = await reachOf(context.tx, data.audience);
        const audience = await describe(context, data.audience);
        return {
          text: broadcasts.confirm({ people, audience, when: beginning(context, data).shown }),
          choices: [
            { value: 'yes', label: broadcasts.yesSend },
            { value: 'no', label: broadcasts.no },
          ],
        };
      },
      take(context, data, answer) {
        const said = yesNo(answer);
        if (said === 'yes') return create(context, data);
        return said === 'no' ? { to: 'review', data } : { wrong: context.texts.browse.choiceExample };
      },
    },
  },
});

// ── what became of them ───────────────────────────────────────────────────────────────────────────────────────────

async function shown(context: TurnContext, broadcastId: number): Promise<Say> {
  const { tx, person, now, texts } = context;
  const outcome = await openBroadcast(tx, { actorId: person.id, broadcastId }, now);
  const back = commandButton('announcements', texts.coordination.choices.announcements);
  if (outcome.kind === 'not-allowed') return notAllowed(context);
  if (outcome.kind === 'gone') return { text: texts.coordination.broadcasts.gone, choices: [back] };
  const { broadcast } = outcome;
  const { text, choices = [] } = progressMessage(texts, broadcast, await progressOf(tx, broadcastId), 0);
  const file = await fileOf(tx, broadcast);
  const { text: seen, attachment } = wordedFor(broadcast.text, person, file);
  const audience = await describe(context, broadcast.audience);
  return {
    text: joinRich([seen, audience, text], '\n\n'),
    choices: [...choices, back],
    ...(attachment ? { attachment } : {}),
  };
}

async function give(context: TurnContext, broadcastId: number, order: Order): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { broadcasts } = texts.coordination;
  const outcome = await orderBroadcast(tx, { actorId: person.id, broadcastId, order }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const text =
    outcome.kind === 'done' ? broadcasts.done(broadcasts.statuses[outcome.status]) : broadcasts[outcome.kind];
  return { say: [{ text }, await shown(context, broadcastId)] };
}

async function askLedger(context: TurnContext, broadcastId: number): Promise<Reaction> {
  const { tx, person, contactId, address, now, texts } = context;
  const { channel, externalId } = address;
  const errand = { kind: 'broadcast-ledger', parameters: { broadcast: broadcastId }, personId: person.id };
  await requestErrand(tx, { ...errand, contactId, channel, address: externalId }, now);
  return { say: [{ text: texts.coordination.people.preparing }], keep: true };
}

async function act(context: TurnContext, broadcastId: number, verb: string | undefined): Promise<Reaction | null> {
  const { broadcasts } = context.texts.coordination;
  switch (verb) {
    case 'open':
      return { say: [await shown(context, broadcastId)] };
    case 'approve':
    case 'pause':
    case 'resume':
      return give(context, broadcastId, verb);
    case 'stop': {
      const choices = [
        { value: `bc:${broadcastId}:stop-now`, label: broadcasts.yesStop },
        { value: `bc:${broadcastId}:open`, label: broadcasts.no },
      ];
      return { say: [{ text: broadcasts.askStop, choices }] };
    }
    case 'stop-now':
      return give(context, broadcastId, 'stop');
    case 'ledger':
      return askLedger(context, broadcastId);
    default:
      return null;
  }
}

const lineOf = (context: TurnContext, { id, text, status }: Broadcast): QuickReply => {
  const { broadcasts } = context.texts.coordination;
  return {
    value: `bc:${id}:open`,
    label: broadcasts.line(text.replace(/\s+/g, ' ').slice(0, 40), broadcasts.statuses[status]),
  };
};

/** The door to an announcement to the people of one session. */
export const announceTo = (trainingSessionId: number): Entry => ({
  flow: 'announce',
  step: 'session-part',
  data: { draftKey: randomUUID(), audience: [], trainingSessionId },
});

/** Writing to many, and looking after it. */
export const announcing: Dialogue = {
  flows: [announceFlow],
  commands: {
    announce: (context) =>
      staffDoor(context, 'announce', coordinates, () => ({
        start: { flow: 'announce', step: 'audience', data: { draftKey: randomUUID(), audience: [] } },
      })),
    announcements: (context) =>
      staffDoor(context, 'announcements', coordinates, async () => {
        const { broadcasts } = context.texts.coordination;
        const made = await broadcastsFor(context.tx, context.person.id);
        return {
          say: [
            {
              text: made.length === 0 ? broadcasts.empty : broadcasts.list,
              choices: [
                ...made.slice(0, 6).map((one) => lineOf(context, one)),
                commandButton('announce', broadcasts.create),
                commandButton('staff', context.texts.home.choices.staff),
              ],
            },
          ],
        };
      }),
  },
  actions: {
    bc: (context, [id, verb]) => {
      const broadcastId = Number(id);
      if (!Number.isSafeInteger(broadcastId)) return null;
      return staffDoor(
        context,
        'broadcast',
        coordinates,
        async () => (await act(context, broadcastId, verb)) ?? { say: [] },
      );
    },
  },
};
