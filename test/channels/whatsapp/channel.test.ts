import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { testDatabase } from '../../support/database.ts';
import { describeChannelContract } from '../contract.ts';
import { addressOf, loopback, seen, whatsappOn } from './support.ts';

const support = testDatabase();

describeChannelContract('WhatsApp', async () => {
  await support.clear();
  const fake = await loopback();
  const siti = fake.newUser('6281234567890', { name: 'Siti', addressing: 'lid' });
  const channel = whatsappOn(fake, support.database, { key: randomBytes(32) });
  let last = '';
  return {
    channel,
    address: addressOf(siti),
    connected: () => expect.poll(() => channel.health().status).toBe('up'),
    async says(text) {
      last = (await siti.send(text)).id;
    },
    async sendsFile(fileName, bytes) {
      await siti.sendMedia('document', bytes, { fileName });
    },
    losesFiles() {
      fake.media.failWith = 410;
    },
    async chooses(_, number) {
      await siti.send(String(number));
    },
    sees: async () => seen(fake, await siti.waitForMessage()),
    async repeats() {
      await siti.resend(last);
    },
    troubles: {
      'an error of the server': () => void fake.faults.nextBotMessages.push(500),
      'a message it does not take': () => void fake.faults.nextBotMessages.push(400),
      'no answer': () => void fake.faults.nextBotMessages.push('no-ack', 'no-ack'),
      'an account under restriction': () => void fake.faults.nextBotMessages.push(463),
      'a cut before': () => void fake.faults.nextBotMessages.push('cut-before'),
      'nobody there': () => fake.close(),
    },
    async close() {
      await channel.close();
      await fake.close();
    },
  };
});
