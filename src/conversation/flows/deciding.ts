import { decideApplication } from '../../training/applications.ts';
import type { Say, TurnContext } from '../flow.ts';

/** Gives the word on an application; says what came of it, and for whom. */
export async function decide(
  { tx, person, agency, now, texts }: TurnContext,
  application: { readonly enrollmentId: number; readonly name: string },
  word: { readonly approve: true } | { readonly approve: false; readonly reason: string },
): Promise<Say> {
  const { enrollmentId, name } = application;
  const { kind } = await decideApplication(tx, { actorId: person.id, enrollmentId, ...word }, agency, now);
  const { staff } = texts;
  if (kind === 'not-allowed') return { text: staff.notAllowed };
  return { text: kind === 'already-decided' ? staff.alreadyDecided : staff.decided[kind](name) };
}
