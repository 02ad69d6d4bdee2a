import { refusal, startFakeBotApi, tooManyRequests } from '../../support/fake-bot-api/index.ts';
import { describeChannelContract } from '../contract.ts';
import { telegramOn } from './support.ts';

describeChannelContract('Telegram', async () => {
  const fake = await startFakeBotApi();
  const person = fake.person({ id: 4711, known: true });
  return {
    channel: telegramOn(fake),
    address: { channel: 'telegram', externalId: '4711' },
    says: (text) => void person.says(text),
    sendsFile: (name, bytes) => void person.sendsFile(name, bytes),
    losesFiles: () => fake.world.files.clear(),
    chooses: (label) => void person.presses(label),
    async sees() {
      const { text, file } = await person.next();
      return { text, file };
    },
    repeats: () => fake.updates.repeat(),
    becomesUnreachable: () => void person.blocks(),
    troubles: {
      'too fast': () => fake.fail('sendMessage', tooManyRequests(3)),
      'a server error': () => fake.fail('sendMessage', refusal(500, 'Internal Server Error')),
      'a page of a proxy': () => fake.fail('sendMessage', { kind: 'page', status: 200 }),
      'a cut before': () => fake.fail('sendMessage', { kind: 'cut', accepted: false }),
      'a cut after': () => fake.fail('sendMessage', { kind: 'cut', accepted: true }),
      'nobody there': () => fake.disappear(),
    },
    close: () => fake.close(),
  };
});
