import { randomBytes } from 'node:crypto';
import { jidNormalizedUser } from '@whiskeysockets/baileys';
import {
  createWhatsApp,
  type Linking,
  type WhatsApp,
  type WhatsAppOptions,
} from '../../../src/channels/whatsapp/channel.ts';
import { unseen } from '../../../src/channels/whatsapp/markup.ts';
import { systemClock } from '../../../src/messaging/clock.ts';
import type { Database } from '../../../src/store/database.ts';
import {
  type FakeUser,
  type FakeWhatsApp,
  patchBaileys,
  redirectWhatsAppHosts,
  type SeenMessage,
  startFakeWhatsApp,
} from '../../support/fake-whatsapp/index.mjs';
import { recordedLog } from '../../support/log.ts';

const key = randomBytes(32);

/** A loopback WhatsApp that this process's Baileys connects to; a bot that comes is linked at once. */
export async function loopback(
  options: NonNullable<Parameters<typeof startFakeWhatsApp>[0]> = {},
): Promise<FakeWhatsApp> {
  const fake = await startFakeWhatsApp({ autoPair: true, autoPairDelayMs: 0, ...options });
  await patchBaileys(fake);
  redirectWhatsAppHosts(fake);
  return fake;
}

/**
 * A channel on the loopback, as fast as it can; what a test cares about it says itself. Its patience is long enough for
 * a machine that is busy with other things: a login takes seconds there.
 */
export const whatsappOn = (fake: FakeWhatsApp, database: Database, options: Partial<WhatsAppOptions> = {}): WhatsApp =>
  createWhatsApp({
    database,
    key,
    phone: null,
    url: fake.url,
    pace: 1_000,
    chatPace: 0,
    unasked: { dailyCap: 10_000, spacing: { least: 0, most: 0 } },
    messageOf: async () => null,
    messageAgain: options.messageOf ?? (async () => null),
    onLinking() {},
    onAlert() {},
    clock: systemClock,
    log: recordedLog(),
    ...options,
    patience: { comingUp: 20_000, keepAlive: 10_000, ack: 12_000, owner: 200, ...options.patience },
  });

/** Collects what is shown for linking. */
export function linkings() {
  const shown: (Linking | null)[] = [];
  return { shown, onLinking: (linking: Linking | null) => void shown.push(linking) };
}

/** What a phone shows of a text: its marks as type, and nothing of what is unseen. */
const asShown = (text: string): string =>
  text
    .replaceAll(
      new RegExp(`(?<![\\w${unseen}])([*_~])(?=\\S)([^\\n]*?\\S)\\1(?![\\w${unseen}])`, 'g'),
      (_, __, words: string) => asShown(words),
    )
    .replaceAll(unseen, '');

/** What a message carries, and its words. */
export function seen(fake: FakeWhatsApp, message: SeenMessage) {
  const file = message.message.documentWithCaptionMessage?.message?.documentMessage ?? message.message.documentMessage;
  return {
    text: asShown(message.text),
    file: file ? { fileName: file.fileName ?? '', bytes: fake.media.get(file, 'document') } : null,
  };
}

export const addressOf = (user: FakeUser) =>
  ({ channel: 'whatsapp', externalId: jidNormalizedUser(user.lidJid ?? user.jid) }) as const;
