import type { FakePerson } from './fake-bot-api/index.ts';
import type { FakeUser, FakeWhatsApp, SeenMessage } from './fake-whatsapp/index.mjs';

/* What people do on their phones in tests of the whole program, and what they wait for. */

/** Waits for words on somebody's WhatsApp; what they are marked with is set aside. */
export async function hearsOf(user: FakeUser, words: RegExp, timeout = 60_000): Promise<string> {
  const { text } = await user.waitForMessage((message) => words.test(plain(message.text)), timeout);
  return plain(text);
}

const plain = (text: string): string => text.replaceAll(/[*_\u200B-\u200D\u2060]/g, '');

/** Somebody on WhatsApp writes, and is answered by this. */
export async function says(user: FakeUser, text: string, answer: RegExp): Promise<string> {
  await user.send(text);
  return hearsOf(user, answer);
}

/** The bytes of a document that the bot sent. */
export function bytesOf(whatsapp: FakeWhatsApp, message: SeenMessage): Buffer {
  const document = documentOf(message);
  if (!document) throw new Error('There is no document.');
  return whatsapp.media.get(document, 'document');
}

/** What its document is called; '' where there is none. */
export const fileNameOf = (message: SeenMessage): string => documentOf(message)?.fileName ?? '';

const documentOf = ({ message }: SeenMessage) =>
  message.documentWithCaptionMessage?.message?.documentMessage ?? message.documentMessage;

/** Waits for words on somebody's Telegram. */
export async function nextOf(person: FakePerson, words: RegExp): Promise<string> {
  for (;;) {
    const { text } = await person.next(60_000);
    if (words.test(text)) return text;
  }
}

export const answers = (person: FakePerson, text: string, answer: RegExp): Promise<string> => {
  person.says(text);
  return nextOf(person, answer);
};

export const presses = (person: FakePerson, label: string, answer: RegExp): Promise<string> => {
  person.presses(label);
  return nextOf(person, answer);
};
