import type { Attachment } from '../messaging/outbound.ts';
import { type OpenTalk, sayToOfficer } from '../outreach/hand-off-talk.ts';
import { officerTextsOf } from '../outreach/hand-off-waiting.ts';
import type { Answer, Say, TurnContext } from './flow.ts';
import { isAnswering } from './flows/answer-person.ts';
import { forwardAnew } from './flows/officer.ts';
import { passOn } from './flows/passing-on.ts';

/** What goes to the officer of something that is no text, in their language, and what its sender hears. */
interface Passed {
  readonly text: string;
  readonly attachment?: Attachment;
  readonly told?: Say;
}

/** Passes on to the officer what somebody says or sends in their talk; answers what the bot itself says to that. */
export async function tellOfficer(context: TurnContext, talk: OpenTalk, heard: Answer): Promise<Say[]> {
  const { tx, person, now } = context;
  const isAwaited = await isAnswering(tx, talk);
  const pass = async ({ told, ...passed }: Passed): Promise<Say[]> => {
    const isHeard = passed.text === '' || (await sayToOfficer(tx, { talk, person, ...passed, isAwaited }, now));
    return [...(isHeard ? [] : [await forwardAnew(context, passed.text)]), ...(told ? [told] : [])];
  };
  return (await passOn(context, talk.requestId, heard.content, isAwaited))
    ? pass({ text: heard.text })
    : pass(await passedOf(context, talk, heard));
}

async function passedOf(context: TurnContext, talk: OpenTalk, { content, text }: Answer): Promise<Passed> {
  const { handOff } = context.texts.assistance;
  if (content.kind === 'text') return { text };
  const { handOff: forOfficer } = (await officerTextsOf(context.tx, talk.officerId)).assistance;
  switch (content.kind) {
    case 'location': {
      const { latitude, longitude } = content;
      return {
        text: forOfficer.sendsPlace,
        attachment: { kind: 'location', latitude, longitude, title: forOfficer.place },
      };
    }
    case 'contact':
      return { text: forOfficer.sendsNumber(content.phone) };
    case 'media':
      // A sticker says little, and whoever sent it expects no answer.
      if (content.media === 'sticker') return { text: forOfficer.sendsSticker };
      return { text: forOfficer.fileFromPerson(text), told: { text: handOff.fileNotPassed } };
    case 'unsupported':
      // Taken back: the officer has read it, and nothing is left to say.
      return content.what === 'deleted' ? { text: '' } : { text: '', told: { text: handOff.wordsOnly } };
    default:
      return { text: '' };
  }
}

/** The officer hears that a card or its number was sent and held back: they would wait for it. */
export async function tellOfCardHeldBack({ tx, person, now }: TurnContext, talk: OpenTalk): Promise<void> {
  const { handOff } = (await officerTextsOf(tx, talk.officerId)).assistance;
  await sayToOfficer(tx, { talk, person, text: handOff.cardHeldBack, isAwaited: await isAnswering(tx, talk) }, now);
}
