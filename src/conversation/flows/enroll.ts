import { z } from 'zod';
import { regionName } from '../../people/regions.ts';
import type { EnrollmentStatus } from '../../store/schema.ts';
import { sessionDetail, type SessionDetail } from '../../training/catalogue.ts';
import { enroll, type EnrollmentOutcome } from '../../training/enrollment.ts';
import { type Dialogue, defineFlow, type Entry, type Say, type TurnContext } from '../flow.ts';
import { commandButton } from './home.ts';
import { audiencesOf, daysOf, placeOf, regionsOf, titlesOf } from './session-texts.ts';
import type { RichText } from '../../messaging/rich-text.ts';

const wish = z.object({
  trainingSessionId: z.number(),
  /** What the person is asked to declare. */
  declaration: z.string(),
  /** Trainings that would do instead. */
  trainings: z.string().optional(),
});

type Wish = z.infer<typeof wish>;

/**
 * Takes a seat or a place in line for the person, and says what became of it. Where they first have to declare
 * something of themselves, `then` is the door to that question.
 */
export async function takeSeat(
  context: TurnContext,
  trainingSessionId: number,
  declaration?: string,
): Promise<{ end: readonly Say[]; then?: Entry }> {
  const { tx, now, person } = context;
  const wanted = { personId: person.id, trainingSessionId, ...(declaration === undefined ? {} : { declaration }) };
  const outcome = await enroll(tx, wanted, now);
  if (outcome.kind === 'refused' && outcome.reason === 'declaration-needed') {
    const trainings = outcome.trainings.length === 0 ? {} : { trainings: titlesOf(context, outcome.trainings) };
    const data: Wish = { trainingSessionId, declaration: outcome.declaration, ...trainings };
    return { end: [], then: { flow: 'enroll', step: 'declaration', data } };
  }
  return { end: [await told(context, trainingSessionId, outcome)] };
}

/** What became of the wish, and the next step. */
export async function told(context: TurnContext, trainingSessionId: number, outcome: EnrollmentOutcome): Promise<Say> {
  const session = await sessionDetail(context.tx, trainingSessionId, context.now);
  return session ? outcomeOf(context, session, outcome) : { text: context.texts.browse.gone };
}

function outcomeOf(context: TurnContext, session: SessionDetail, outcome: EnrollmentOutcome): Say {
  const { enrollment, mine, common, home } = context.texts;
  const named = { title: session.title, batch: session.batch };
  const afterwards = [commandButton('my-trainings', home.choices.myTrainings), commandButton('menu', common.menu)];
  const calendar = { value: `calendar:${session.id}`, label: mine.calendar };
  switch (outcome.kind) {
    case 'enrolled': {
      const when = daysOf(context, session);
      return {
        text: enrollment.enrolled({ ...named, when, place: placeOf(context, session) }),
        choices: [calendar, ...afterwards],
      };
    }
    case 'pending':
      return { text: enrollment.pending(named), choices: afterwards };
    case 'waitlisted':
      return {
        text: enrollment.waitlisted(named, outcome.position, outcome.quota && regionName(outcome.quota)),
        choices: afterwards,
      };
    case 'already':
      return { text: alreadyText(context, outcome.status), choices: afterwards };
    case 'refused':
      return {
        text: refusedText(context, outcome),
        choices: [commandButton('browse', home.choices.browse), commandButton('menu', common.menu)],
      };
  }
}

function alreadyText({ texts: { enrollment } }: TurnContext, status: EnrollmentStatus): RichText {
  if (status === 'declined') return enrollment.declinedBefore;
  const { pending, enrolled, offered, waitlisted, done } = enrollment.already;
  const texts: Partial<Record<EnrollmentStatus, RichText>> = { pending, enrolled, offered, waitlisted };
  return texts[status] ?? done;
}

function refusedText(context: TurnContext, refusal: Extract<EnrollmentOutcome, { kind: 'refused' }>): RichText {
  const { enrollment } = context.texts;
  switch (refusal.reason) {
    case 'audience':
      return enrollment.refusedAudience(audiencesOf(context, refusal.audiences));
    case 'region':
      return enrollment.refusedRegion(regionsOf(refusal.regionCodes));
    case 'prerequisite':
      return enrollment.refusedPrerequisite(titlesOf(context, refusal.trainings));
    case 'declaration-needed':
      return enrollment.askDeclaration(refusal.declaration, null);
    case 'overlap':
      return enrollment.refusedOverlap(refusal.with.title);
    default:
      return enrollment.refused[refusal.reason];
  }
}

const enrollFlow = defineFlow<Wish>({
  name: 'enroll',
  version: 1,
  data: wish,
  stopped: ({ texts }) => texts.enrollment.declarationStopped,
  steps: {
    declaration: {
      ask: ({ texts }, { declaration, trainings }) => ({
        text: texts.enrollment.askDeclaration(declaration, trainings ?? null),
      }),
      take(context, data, answer) {
        const words = answer.text.split(/\s+/).filter((word) => /\p{Letter}{2}/u.test(word));
        if (words.length < 2) return { wrong: context.texts.enrollment.declarationExample };
        return takeSeat(context, data.trainingSessionId, answer.text.slice(0, 500));
      },
    },
  },
});

export const enrolling: Dialogue = {
  flows: [enrollFlow],
  actions: {
    enroll: async (context, [id]) => {
      const trainingSessionId = Number(id);
      if (!Number.isSafeInteger(trainingSessionId)) return null;
      const { end, then } = await takeSeat(context, trainingSessionId);
      return then ? { start: then } : { say: end };
    },
  },
};
