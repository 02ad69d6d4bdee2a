import { callOffBroadcasts } from '../../outreach/broadcasts/broadcasts.ts';
import { recordConsent } from '../../people/consent.ts';
import type { Say, TurnContext } from '../flow.ts';

/** Writes down whether somebody wants announcements from now on, in the words they said it with. */
export async function wantAnnouncements(context: TurnContext, granted: boolean, text: string): Promise<Say> {
  const { tx, person, now, address, texts } = context;
  const { privacy } = texts;
  const consent = {
    personId: person.id,
    purpose: 'announcements' as const,
    granted,
    textVersion: privacy.stopVersion,
    rawAnswer: text,
    channel: address.channel,
  };
  await recordConsent(tx, consent, now);
  if (!granted) await callOffBroadcasts(tx, person.id);
  return { text: granted ? privacy.resumed : privacy.stopped };
}
