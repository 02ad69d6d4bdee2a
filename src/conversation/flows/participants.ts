import { taughtSessions } from '../../training/managed.ts';
import { type Dialogue, defineFlow, type Entry } from '../flow.ts';
import { attendanceSteps } from './attendance.ts';
import { commandButton } from './home.ts';
import { askFeedback, takeFeedback } from './impressions.ts';
import { actionSteps } from './people-actions.ts';
import { listSteps } from './people-list.ts';
import { type Looking, looking, peopleEntry } from './session-people.ts';
import { datesOf } from './session-texts.ts';
import { holdsAnyRole, staffDoor } from './staff-door.ts';

const peopleFlow = defineFlow<Looking>({
  name: 'people',
  version: 2,
  data: looking,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.people.stopped,
  steps: {
    ...listSteps,
    ...actionSteps,
    ...attendanceSteps,
    feedback: { ask: askFeedback, take: takeFeedback },
  },
});

/** The door to approving everybody who applied. */
export const approveAllEntry = (trainingSessionId: number): Entry => ({
  flow: 'people',
  step: 'approve-all',
  data: { trainingSessionId, offset: 0 },
});

/** The door to what they say of it. */
export const feedbackEntry = (trainingSessionId: number): Entry => ({
  flow: 'people',
  step: 'feedback',
  data: { trainingSessionId, offset: 0 },
});

/** Those in a session, for whoever runs or teaches it. */
export const people: Dialogue = {
  flows: [peopleFlow],
  commands: {
    teaching: (context) =>
      staffDoor(context, 'teaching', holdsAnyRole, async () => {
        const { people: words } = context.texts.coordination;
        const taught = await taughtSessions(context.tx, context.person.id, context.now);
        const home = commandButton('staff', context.texts.home.choices.staff);
        if (taught.length === 0) return { say: [{ text: words.notTeaching, choices: [home] }] };
        const choices = taught.slice(0, 7).map((session) => ({
          value: `people:${session.id}`,
          label: `${session.title} ${session.batch}, ${datesOf(context, session)}`,
        }));
        return { say: [{ text: words.teaching, choices: [...choices, home] }] };
      }),
  },
  actions: {
    people: (context, [id]) => {
      const trainingSessionId = Number(id);
      if (!Number.isSafeInteger(trainingSessionId)) return null;
      return staffDoor(context, 'people', holdsAnyRole, () => ({ start: peopleEntry(trainingSessionId) }));
    },
  },
};
