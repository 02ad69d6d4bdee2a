import { randomUUID } from 'node:crypto';
import { requestErrand } from '../../delivery/errands.ts';
import { keepFile } from '../../delivery/inbound-files.ts';
import { fileOfDraft } from '../../delivery/outbound-files.ts';
import type { Attachment } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { reachOf } from '../../outreach/broadcasts/audience.ts';
import { createBroadcast } from '../../outreach/broadcasts/broadcasts.ts';
import { broadcastFileKind, broadcastFileLimit } from '../../outreach/broadcasts/files.ts';
import { unknownField, wordedFor } from '../../outreach/broadcasts/wording.ts';
import { nextLoud } from '../../people/quiet-hours.ts';
import { dateAndTime } from '../../texts/dates.ts';
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
import { announcementIn } from '../understanding/announcement-orders.ts';
import { commandOf } from '../understanding/commands.ts';
import { momentFrom } from '../understanding/moments.ts';
import { undecided, yesNo } from './answers.ts';
import {
  audienceAnew,
  audienceSteps,
  describe,
  drafted,
  type Drafted,
  mostLetters,
  reachText,
} from './announce-audience.ts';
import { commandButton } from './home.ts';
import { draftOf } from './said-announcement.ts';
import { weekdayWarnings, zoneOf } from './session-texts.ts';
import { coordinates, notAllowed, staffDoor } from './staff-door.ts';

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
  const reach = await reachText(context, data.audience, await reachOf(context.tx, data.audience));
  const file = data.withFile ? await fileOfDraft(context.tx, data.draftKey) : null;
  const seen = wordedFor(data.text ?? '', context.person).text;
  const fileLine = file ? [broadcasts.withFile(nameOf(file.attachment))] : [];
  return {
    text: joinRich(
      [broadcasts.preview, ...(data.withFile && !file ? [broadcasts.fileComing] : fileLine), seen, reach],
      '\n\n',
    ),
    choices: [
      ...(data.startsAt === undefined
        ? []
        : [{ value: 'planned', label: broadcasts.sendAt(beginning(context, data).shown) }]),
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
      return confirming(context, rest);
    }
    case 'planned':
      return confirming(context, data);
    case 'schedule':
    case 'text':
    case 'file':
      return { to: answer.choice, data };
    case 'no-file': {
      const { withFile: _, ...rest } = data;
      return { to: 'review', data: rest };
    }
    case 'audience':
      return audienceAnew(data);
    case 'test': {
      const file = data.withFile ? await fileOfDraft(context.tx, data.draftKey) : null;
      const seen = wordedFor(data.text ?? '', context.person, file?.attachment ?? null);
      return { to: 'review', data, say: [{ ...seen, alone: true, choices: [] }] };
    }
    default:
      return { wrong: context.texts.browse.choiceExample };
  }
}

/** Goes on to the last question, unless nobody would get it any more. */
async function confirming(context: TurnContext, data: Drafted): Promise<Outcome<Drafted>> {
  const { people } = await reachOf(context.tx, data.audience);
  return { to: people === 0 ? 'audience-review' : 'confirm', data };
}

async function takeSchedule(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  if (answer.choice === 'back') return { to: 'review', data };
  const { broadcasts } = context.texts.coordination;
  const read = momentFrom(answer.text, context.now, context.agency.zone, '08:00');
  if (!read || read.at < context.now) return { wrong: broadcasts.whenExample };
  const outcome = await confirming(context, { ...data, startsAt: read.at.toISOString() });
  return { ...outcome, say: weekdayWarnings(context, read) };
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
      return { to: 'audience-review', data };
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

const saysAnything = ({ audience, text, ofSession, first }: Drafted): boolean =>
  audience.length > 0 || text !== undefined || ofSession !== undefined || first !== undefined;

const announceFlow = defineFlow<Drafted>({
  name: 'announce',
  version: 1,
  data: drafted,
  forStaff: true,
  resumable: true,
  stopped: ({ texts }) => texts.coordination.broadcasts.stopped,
  // Whoever says whom it is for, or what, begins another one; else nothing of what they had is lost.
  takenUp: (kept, wanted) => (saysAnything(wanted.data) ? wanted : kept),
  steps: {
    ...audienceSteps,
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
    schedule: {
      ask: ({ texts: { coordination, common } }) => ({
        text: coordination.broadcasts.askWhen,
        choices: [{ value: 'back', label: common.back }],
      }),
      take: takeSchedule,
    },
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
        return said === 'no' ? { to: 'review', data } : undecided(context, 'confirm', answer);
      },
    },
  },
});

/** The door to an announcement to the people of one session. */
export const announceTo = (trainingSessionId: number): Entry => ({
  flow: 'announce',
  step: 'session-part',
  data: { draftKey: randomUUID(), audience: [], trainingSessionId, ofSession: trainingSessionId },
});

/** Begins an announcement with all that was said of it. */
const announcementOf = (context: TurnContext, text: string): Promise<Reaction> =>
  staffDoor(context, 'announce', coordinates, () => draftOf(context, text));

/** Writing to many. */
export const announcing: Dialogue = {
  flows: [announceFlow],
  commands: {
    announce: announcementOf,
  },
  exact: (context, text) =>
    context.person.staff && announcementIn(text) && commandOf(text) === null ? announcementOf(context, text) : null,
};
