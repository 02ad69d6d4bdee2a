import {
  type BinaryNode,
  generateSignalPubKey,
  getAllBinaryNodeChildren,
  initAuthCreds,
  jidDecode,
  type SignalKeyStore,
} from '@whiskeysockets/baileys';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WhatsApp } from '../../../src/channels/whatsapp/channel.ts';
import { silentLogger } from '../../../src/channels/whatsapp/quiet.ts';
import { openSignal } from '../../../src/channels/whatsapp/signal.ts';
import { testDatabase } from '../../support/database.ts';
import type { FakeUser, FakeWhatsApp } from '../../support/fake-whatsapp/index.mjs';
import { type CollectedInbound, collectInbound } from '../../support/inbound.ts';
import { addressOf, loopback, whatsappOn } from './support.ts';

const support = testDatabase();
let fake: FakeWhatsApp;
let channel: WhatsApp;
let inbound: CollectedInbound;

beforeAll(async () => {
  fake = await loopback();
  inbound = collectInbound();
  channel = whatsappOn(fake, support.database, {});
  await channel.start({ ...inbound, onReceipt() {} });
  await vi.waitFor(() => expect(channel.health().status).toBe('up'), { timeout: 30_000 });
  // The account's own phone has shared what it shares after linking.
  await vi.waitFor(() => expect(fake.stats().receiptsFromBot['hist_sync']).toBe(2), { timeout: 10_000 });
});

afterAll(async () => {
  await channel.close();
  await fake.close();
});

/** Does `work` in one piece with the server's next answer that says which devices this person has. */
function withDevicesOf(lid: string, work: () => Promise<unknown>): void {
  fake.faults.iq = (iq) => {
    if (iq.attrs['xmlns'] !== 'usync' || !peopleIn(iq).includes(lid)) return undefined;
    fake.faults.iq = () => undefined;
    void fake.together(work);
    return undefined;
  };
}

const peopleIn = (node: BinaryNode): (string | undefined)[] => [
  jidDecode(node.attrs['jid'])?.user,
  ...getAllBinaryNodeChildren(node).flatMap(peopleIn),
];

const faults = () => {
  const { reusedMessageKeys, userDecryptFailures, serverErrors, receiptsFromBot } = fake.stats();
  return { reusedMessageKeys, userDecryptFailures, serverErrors, retries: receiptsFromBot['retry'] ?? 0 };
};
const none = { reusedMessageKeys: 0, userDecryptFailures: 0, serverErrors: [], retries: 0 };

describe("The sessions of WhatsApp's phones", () => {
  it('lose no step where the owner writes on their own phone while the bot answers many', async () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      fake.newUser(`6281200000${index.toString().padStart(3, '0')}`, { addressing: 'lid' }),
    );
    for (const [index, person] of crowd.entries()) {
      await person.send('halo');
      await expect.poll(() => inbound.messages.length).toBe(index + 1);
    }
    const [first] = crowd;
    if (!first) throw new Error('Nobody is there.');
    withDevicesOf(fake.account.lid, async () => {
      for (let message = 0; message < 30; message++) await fake.ownerWrites(first, 'Sebentar');
    });
    const answer = (person: FakeUser, index: number) =>
      channel.send(addressOf(person), { text: [{ text: 'Baik' }] }, { messageId: String(index + 1) });
    await Promise.all(crowd.map(answer));
    await expect.poll(() => crowd.map(({ received }) => received.length)).toEqual(crowd.map(() => 1));
    expect(faults()).toEqual(none);
    // The owner sees on their phone what the bot has written.
    expect(fake.account.sentCopies).toHaveLength(crowd.length);
  });

  it('are one for a number and its LID, which is learned while both are in use', async () => {
    const [number, lid] = ['6281200000900@s.whatsapp.net', '206281200000900@lid'];
    const bot = party();
    const phone = party();
    await phone.signal.injectE2ESession({ jid: 'bot@lid', session: bot.bundle });
    const write = (from: ReturnType<typeof party>, jid: string, words: string) =>
      from.signal.encryptMessage({ jid, data: Buffer.from(words) });
    const read = async (to: ReturnType<typeof party>, jid: string, sent: Awaited<ReturnType<typeof write>>) =>
      Buffer.from(await to.signal.decryptMessage({ jid, ...sent })).toString();
    const words = Array.from({ length: 12 }, (_, index) => `${index}`);
    expect(await read(bot, number, await write(phone, 'bot@lid', 'halo'))).toBe('halo');
    for (let round = 0; round < 5; round++) {
      const asked: Awaited<ReturnType<typeof write>>[] = [];
      for (const word of words) asked.push(await write(phone, 'bot@lid', word));
      const learn = async (): Promise<void> => {
        await bot.signal.lidMapping.storeLIDPNMappings([{ lid, pn: number }]);
        await bot.signal.migrateSession(number, lid);
      };
      const answers = await Promise.all(
        words.flatMap((word, index) => {
          const [here, there] = index % 2 === 0 ? [number, lid] : [lid, number];
          // Under the number alone, until the LID is known.
          const known = round > 0;
          const taken = asked[index];
          return [
            write(bot, known ? here : number, word),
            ...(round === 0 && index === words.length / 2 ? [learn()] : []),
            ...(taken ? [read(bot, known ? there : number, taken)] : []),
          ];
        }),
      );
      const sent = answers.filter((answer) => typeof answer === 'object');
      for (const [index, message] of sent.entries()) expect(await read(phone, 'bot@lid', message)).toBe(words[index]);
      expect(answers.filter((answer) => typeof answer === 'string')).toEqual(words);
    }
  });
});

/** Somebody with keys of their own, as fast as memory. */
function party() {
  const kept = new Map<string, unknown>();
  const keys: SignalKeyStore = {
    get(type, ids) {
      const found: Record<string, never> = {};
      for (const id of ids) {
        const value = kept.get(`${type}/${id}`);
        if (value != null) Object.assign(found, { [id]: structuredClone(value) });
      }
      return found;
    },
    set(changes) {
      for (const [type, values] of Object.entries(changes))
        for (const [id, value] of Object.entries(values ?? {})) kept.set(`${type}/${id}`, structuredClone(value));
    },
  };
  kept.set('device-list/6281200000900', ['0']);
  const creds = initAuthCreds();
  const { keyPair, keyId, signature } = creds.signedPreKey;
  const bundle = {
    registrationId: creds.registrationId,
    identityKey: generateSignalPubKey(creds.signedIdentityKey.public),
    signedPreKey: { keyId, signature, publicKey: generateSignalPubKey(keyPair.public) },
  };
  return { signal: openSignal(keys, { creds, keys }, silentLogger), bundle };
}
