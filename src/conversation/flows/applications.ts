import { z } from 'zod';
import { audienceLabel } from '../../people/audiences.ts';
import { regionName } from '../../people/regions.ts';
import { decideApplication, pendingApplications } from '../../training/applications.ts';
import { type Dialogue, defineFlow, type Outcome, type Say, type TurnContext } from '../flow.ts';
import { commandButton, menuChoices } from './home.ts';
import { approveAllEntry } from './participants.ts';
import { reasonIn } from './session-people.ts';
import { startOf } from './session-texts.ts';
import { coordinates, staffDoor } from './staff-door.ts';

/** Which application is shown, and which were left for later. */
const deciding = z.object({ enrollmentId: z.number(), skipped: z.array(z.number()) });

type Deciding = z.infer<typeof deciding>;

async function waitingFor(context: TurnContext, skipped: readonly number[]) {
  const pending = await pendingApplications(context.tx, context.person.id, context.now);
  return { pending, open: pending.filter(({ enrollmentId }) => !skipped.includes(enrollmentId)) };
}

async function nextOne(
  context: TurnContext,
  skipped: readonly number[],
  said: readonly Say[],
): Promise<Outcome<Deciding>> {
  const [first] = (await waitingFor(context, skipped)).open;
  if (first) return { to: 'decide', data: { enrollmentId: first.enrollmentId, skipped: [...skipped] }, say: said };
  return { end: [...said, { text: context.texts.staff.noApplications, choices: menuChoices(context) }] };
}

const decideFlow = defineFlow<Deciding>({
  name: 'applications',
  version: 1,
  data: deciding,
  forStaff: true,
  stopped: ({ texts }) => texts.staff.stopped,
  steps: {
    decide: {
      async ask(context, { enrollmentId }) {
        const { staff, common, coordination } = context.texts;
        const { pending } = await waitingFor(context, []);
        const at = pending.findIndex((one) => one.enrollmentId === enrollmentId);
        const one = pending[at];
        if (!one) return { text: staff.outcomes['already-decided'], choices: [{ value: 'skip', label: common.next }] };
        const together = pending.filter(({ trainingSessionId }) => trainingSessionId === one.trainingSessionId).length;
        return {
          text: staff.application({
            number: at + 1,
            total: pending.length,
            name: one.fullName,
            region: one.regionCode === null ? '' : regionName(one.regionCode),
            audiences: one.audiences.map(audienceLabel).join(', '),
            title: one.title,
            batch: one.batch,
            when: startOf(context, one),
            seats: one.seatsLeft,
            declaration: one.declaration,
          }),
          choices: [
            { value: 'approve', label: staff.approve },
            { value: 'decline', label: staff.decline },
            { value: 'skip', label: staff.skip },
            ...(one.isTheirs && together > 1
              ? [{ value: `all:${one.trainingSessionId}`, label: coordination.people.approveAll(together) }]
              : []),
            commandButton('menu', common.menu),
          ],
        };
      },
      async take(context, data, answer) {
        const { tx, person, agency, now, texts } = context;
        if (answer.choice === 'skip') return nextOne(context, [...data.skipped, data.enrollmentId], []);
        if (answer.choice === 'decline') return { to: 'reason', data };
        const [what, session] = (answer.choice ?? '').split(':');
        if (what === 'all') return { end: [], then: approveAllEntry(Number(session)) };
        if (what !== 'approve') return { wrong: texts.browse.choiceExample };
        const decision = { actorId: person.id, enrollmentId: data.enrollmentId, approve: true };
        const { kind: outcome } = await decideApplication(tx, decision, agency, now);
        return nextOne(context, data.skipped, [{ text: texts.staff.outcomes[outcome] }]);
      },
    },
    reason: {
      ask: ({ texts }) => ({ text: texts.coordination.people.askReason }),
      async take(context, data, answer) {
        const { tx, person, agency, now, texts } = context;
        const reason = reasonIn(answer);
        if (reason === null) return { wrong: texts.coordination.sessions.reasonExample };
        const decision = { actorId: person.id, enrollmentId: data.enrollmentId, approve: false, reason };
        const { kind: outcome } = await decideApplication(tx, decision, agency, now);
        return nextOne(context, data.skipped, [{ text: texts.staff.outcomes[outcome] }]);
      },
    },
  },
});

/** Coordinators decide who asked for a seat that needs their word. */
export const applications: Dialogue = {
  flows: [decideFlow],
  commands: {
    applications: (context) =>
      staffDoor(context, 'applications', coordinates, async () => {
        const [first] = (await waitingFor(context, [])).open;
        if (!first) return { say: [{ text: context.texts.staff.noApplications, choices: menuChoices(context) }] };
        return {
          start: { flow: 'applications', step: 'decide', data: { enrollmentId: first.enrollmentId, skipped: [] } },
        };
      }),
  },
};
