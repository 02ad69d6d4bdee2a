import { createTelegram, type Telegram, type TelegramOptions } from '../../../src/channels/telegram/channel.ts';
import { systemClock } from '../../../src/messaging/clock.ts';
import { recordedLog } from '../../support/log.ts';
import type { FakeBotApi } from '../../support/fake-bot-api/index.ts';

/** A channel on the fake, as fast as it can; what a test cares about it says itself. */
export const telegramOn = (fake: FakeBotApi, options: Partial<TelegramOptions> = {}): Telegram =>
  createTelegram({
    token: fake.token,
    apiRoot: fake.url,
    webhook: null,
    pace: 1_000,
    chatPace: 0,
    commands: [],
    clock: systemClock,
    log: recordedLog(),
    ...options,
  });
