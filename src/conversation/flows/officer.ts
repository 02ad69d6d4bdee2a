import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import { keepFile } from '../../delivery/inbound-files.ts';
import type { InboundContent } from '../../messaging/inbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { askOfficers, closeRequest, sayToPerson, takeRequest, waitsForOfficer } from '../../outreach/hand-off.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { type Dialogue, defineFlow, type Outcome, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { commandOf } from '../understanding/commands.ts';
import { complains } from '../understanding/complaint.ts';
import { understand } from '../understanding/understand.ts';
import { commandButton, menuChoices } from './home.ts';

// ── who asks ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Forwards what somebody wants a human to hear, and says honestly when that will be. */
export async function forward(context: TurnContext, question: string, urgent = false): Promise<Say> {
  const { tx, person, agency, now, texts } = context;
  const { handOff } = texts.assistance;
  const outcome = await askOfficers(tx, { person, question, urgent }, agency, now);
  const sorry = !urgent && complains(question) ? [handOff.sorry] : [];
  if (outcome.kind === 'nobody') return { text: joinRich([...sorry, texts.home.officer], '\n\n') };
  const what = outcome.kind === 'asked' ? handOff.forwarded : handOff.added;
  if (outcome.opensAt === null) return { text: joinRich([...sorry, what]) };
  const opens = dateAndTime(outcome.opensAt, person.timeZone ?? agency.zone, person.language);
  return { text: joinRich([...sorry, handOff.forwarded, handOff.opens(opens)]) };
}

/** Passes on a picture or document to the other side of a talk, once it is fetched; false where it is none. */
export async function passOn(
  { tx, person, contactId, address, now }: TurnContext,
  requestId: number,
  content: InboundContent,
): Promise<boolean> {
  if (content.kind !== 'media' || !content.file) return false;
  const file = await keepFile(tx, person.id, { channel: address.channel, file: content.file }, now);
  const chat = { personId: person.id, contactId, channel: address.channel, address: address.externalId };
  await requestErrand(tx, { kind: 'help-file', parameters: { file, request: requestId }, ...chat }, now);
  return true;
}

/** `waiting`: an earlier question of theirs is with the officers. */
const wish = z.object({ waiting: z.boolean().optional() });

const asking = defineFlow<z.infer<typeof wish>>({
  name: 'ask-officer',
  version: 1,
  data: wish,
  stopped: ({ texts }) => texts.common.stopped,
  steps: {
    question: {
      ask: ({ texts: { assistance, home } }, { waiting }) => ({
        text: joinRich([waiting ? assistance.handOff.askMore : assistance.handOff.ask, home.officer], '\n\n'),
      }),
      async take(context, _, answer) {
        // Whoever would rather be left alone does not ask anything.
        const { intent, confidence } = understand(answer.text);
        if (confidence > 0.8 && (intent === 'stop_broadcast' || intent === 'delete_my_data')) {
          return { wrong: context.texts.assistance.handOff.askExample };
        }
        const letters = answer.text.replace(/\P{Letter}/gu, '');
        if (letters.length < 4) return { wrong: context.texts.assistance.handOff.askExample };
        return { end: [await forward(context, answer.text)] };
      },
    },
  },
});

// ── who answers ───────────────────────────────────────────────────────────────────────────────────────────────────

const answering = z.object({ requestId: z.number(), name: z.string(), question: z.string(), sent: z.number() });
type Answering = z.infer<typeof answering>;

const done = /^(?:selesai|sudah|tutup|done|finish|rampung)$/i;

async function finish(context: TurnContext, { requestId, sent }: Answering): Promise<Outcome<Answering>> {
  const { tx, person, now, texts } = context;
  const { handOff } = texts.assistance;
  await closeRequest(tx, { requestId, officerId: person.id }, now);
  if (sent === 0) return { end: [{ text: handOff.finished, choices: menuChoices(context) }] };
  const keep = { value: `keep:${requestId}`, label: handOff.keep };
  return {
    end: [
      {
        text: joinRich([handOff.finished, handOff.askKeep], '\n\n'),
        choices: [keep, commandButton('menu', texts.common.menu)],
      },
    ],
  };
}

const answeringFlow = defineFlow<Answering>({
  name: 'answer-person',
  version: 1,
  data: answering,
  stopped: ({ texts }) => texts.assistance.handOff.setAside,
  steps: {
    reply: {
      ask: ({ texts: { assistance, common } }, { name, question, sent }) => ({
        text: sent === 0 ? assistance.handOff.answer(name || common.address(null), question) : assistance.handOff.sent,
        choices: [{ value: 'done', label: assistance.handOff.done }],
      }),
      async take(context, data, answer) {
        const { tx, person, now, texts } = context;
        if (answer.choice === 'done' || done.test(answer.text)) return finish(context, data);
        const passes = await passOn(context, data.requestId, answer.content);
        if (answer.text === '' && !passes) return { wrong: texts.assistance.handOff.wordsOnly };
        if (answer.text === '') return { to: 'reply', data: { ...data, sent: data.sent + 1 } };
        const said = { requestId: data.requestId, officer: person, text: answer.text.slice(0, 3_000) };
        if (!(await sayToPerson(tx, said, now))) {
          return { end: [{ text: texts.assistance.handOff.over, choices: menuChoices(context) }] };
        }
        return { to: 'reply', data: { ...data, sent: data.sent + 1 } };
      },
    },
  },
});

async function take(context: TurnContext, requestId: number): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { handOff } = texts.assistance;
  const outcome = await takeRequest(tx, { requestId, officer: person }, now);
  if (outcome.kind !== 'taken') {
    const refusals = {
      'someone-else': handOff.someoneElse,
      closed: handOff.over,
      'not-allowed': texts.staff.notAllowed,
    };
    return { say: [{ text: refusals[outcome.kind] }], keep: true };
  }
  const name = outcome.personName === null ? '' : texts.common.address(outcome.personName);
  return {
    start: { flow: 'answer-person', step: 'reply', data: { requestId, name, question: outcome.question, sent: 0 } },
  };
}

/** A human: asked for by people, answering in the chat. */
export const officer: Dialogue = {
  flows: [asking, answeringFlow],
  commands: {
    // A whole sentence is the question itself; the bare word is asked for one.
    officer: async (context, text) =>
      commandOf(text) === null && /\S\s+\S+\s+\S/.test(text)
        ? { say: [await forward(context, text)] }
        : {
            start: {
              flow: 'ask-officer',
              step: 'question',
              data: { waiting: await waitsForOfficer(context.tx, context.person.id) },
            },
          },
  },
  actions: {
    help: (context, [deed, id]) => {
      const requestId = Number(id);
      return deed === 'take' && Number.isSafeInteger(requestId) ? take(context, requestId) : null;
    },
  },
};
