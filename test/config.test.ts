import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const token = '123456789:AAEabcdefghijklmnopqrstuvwxyz012345';

describe('the settings', () => {
  it.each([
    [{ PORT: 'three' }, 'PORT must be a number from 0 to 65535.'],
    [
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL must be an address such as postgres://user:password@host:5432/sinau.',
    ],
    [
      { WHATSAPP: 'on', WHATSAPP_WS_URL: 'ws://wa.example.org/ws' },
      'WHATSAPP_WS_URL must begin with wss:// (plain ws only on this machine).',
    ],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL must be an address such as redis://host:6379/0.'],
    [
      { TELEGRAM_BOT_TOKEN: 'secret' },
      'TELEGRAM_BOT_TOKEN must be the token that BotFather gave, such as 123456789:AAE….',
    ],
    [
      { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'http://example.org/x' },
      'TELEGRAM_WEBHOOK_URL must begin with https:// (plain http only on this machine).',
    ],
    [{ CHAT_PAGE: 'yes' }, 'CHAT_PAGE must be on or off.'],
    [{ TIMEZONE: 'WIB' }, 'TIMEZONE must be a zone such as Asia/Jakarta.'],
    [{ QUIET_HOURS: '20-6' }, 'QUIET_HOURS must be written like 20:00-06:00.'],
    [{ ADMIN_PHONES: '0812,abc' }, 'ADMIN_PHONES must be numbers such as +6281234567890, separated by commas.'],
  ])('%j ends the start with a line that names the variable', (environment, line) => {
    expect(() => readConfig(environment)).toThrow(line);
  });

  it('never show a wrong token', () => {
    expect(() => readConfig({ TELEGRAM_BOT_TOKEN: 'my-secret-thing' })).toThrow(/^(?!.*my-secret-thing)/);
  });

  it('take an empty variable for none', () => {
    expect(readConfig({ DATABASE_URL: '', REDIS_URL: ' ' })).toMatchObject({ databaseUrl: null, redisUrl: null });
  });

  it('turn the chat page off once something real is connected, unless asked', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: token }).chatPage).toBe(false);
    expect(readConfig({ TELEGRAM_BOT_TOKEN: token, CHAT_PAGE: 'on' }).chatPage).toBe(true);
  });

  it('know a number in any spelling', () => {
    expect(readConfig({ ADMIN_PHONES: '0812-3456-7890, +62 813 1111 2222,6281122223333' }).adminPhones).toEqual([
      '+6281234567890',
      '+6281311112222',
      '+6281122223333',
    ]);
  });

  it('want a secret for a webhook', () => {
    const webhook = { TELEGRAM_BOT_TOKEN: token, TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/hook' };
    expect(() => readConfig(webhook)).toThrow(/^TELEGRAM_WEBHOOK_SECRET/);
    expect(readConfig({ ...webhook, TELEGRAM_WEBHOOK_SECRET: 'long-enough-secret' }).telegram?.webhook).toEqual({
      url: 'https://bot.example.org/hook',
      secret: 'long-enough-secret',
    });
  });
});
