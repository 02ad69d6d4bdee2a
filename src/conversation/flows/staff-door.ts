import { type NotAllowed, attempt } from '../../people/attempts.ts';
import type { Role, RoleName } from '../../people/roles.ts';
import type { Reaction, Say, TurnContext } from '../flow.ts';
import { menuChoices } from './home.ts';

/** Told to whoever lacks the role: kindly, and nothing of what there is behind the door. */
export const notAllowed = (context: TurnContext): Say => ({
  text: context.person.staff ? context.texts.coordination.notYours : context.texts.staff.notAllowed,
  choices: menuChoices(context),
});

/** Who coordinates anything at all. */
export const coordinates = (held: readonly Role[]): boolean => held.some(({ role }) => role !== 'trainer');

export const holdsAnyRole = (held: readonly Role[]): boolean => held.length > 0;

/** Opens a dialogue of staff for those whose roles allow it; a refusal leaves its audit row. */
export async function staffDoor(
  context: TurnContext,
  name: string,
  allows: (held: readonly Role[]) => boolean,
  open: (held: readonly Role[]) => Reaction | Promise<Reaction>,
): Promise<Reaction> {
  const { tx, person, now } = context;
  const outcome: { kind: 'open'; held: readonly Role[] } | NotAllowed = await attempt(
    tx,
    {
      actorId: person.id,
      deed: 'open-dialogue',
      subject: name,
      allows,
      act: async (held) => ({ kind: 'open', held }) as const,
    },
    now,
  );
  return outcome.kind === 'open' ? open(outcome.held) : { say: [notAllowed(context)] };
}

/** "koordinator" */
export const roleName = ({ texts }: TurnContext, role: RoleName): string => texts.coordination.roles[role];
