import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The only reader of the environment: parsed and checked once, before anything is opened. */
export interface Config {
  /** Null: the embedded Postgres under `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  /** Null: the queue lives on the same Postgres. */
  readonly redisUrl: string | null;
  readonly telegram: TelegramConfig | null;
  readonly whatsapp: WhatsAppConfig | null;
  /** Null: on while no real channel is on. */
  readonly chatPage: boolean;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** E.164. */
  readonly adminPhones: readonly string[];
  readonly timeZone: string;
  readonly quietHours: { readonly from: string; readonly to: string };
  /** A broadcast to more people than this needs a second coordinator. */
  readonly secondWordAbove: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export interface TelegramConfig {
  readonly token: string;
  readonly apiRoot: string;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  /** Messages in any sliding second. */
  readonly pace: number;
  /** Seconds between two messages to one chat. */
  readonly chatPace: number;
}

export interface WhatsAppConfig {
  /** Our own number, E.164, to ask a pairing code for; null: linked by QR. */
  readonly phone: string | null;
  /** Null: WhatsApp's own address. */
  readonly url: string | null;
  /** 64 hex digits; null: the key file in `dataDirectory`. */
  readonly key: string | null;
  /** Messages in any sliding second. */
  readonly pace: number;
  /** Seconds between two messages to one chat. */
  readonly chatPace: number;
  readonly unasked: {
    /** Unasked messages in any 24 hours, once the account is grown. */
    readonly dailyCap: number;
    /** Seconds between two of them. */
    readonly spacing: { readonly least: number; readonly most: number };
  };
}

/** A setting that cannot be used; its message is one line that names the variable and says what to write. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const loopback = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
};

const url = (protocols: readonly string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address such as ${example}`,
  });

const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });

const number = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a number from ${least} to ${most}` })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';

const settings = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/sinau').optional(),
  DATA_DIR: z.string().default('.sinau'),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://host:6379/0').optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, { error: 'must be the token that BotFather gave, such as 123456789:AAE…' })
    .optional(),
  TELEGRAM_API_ROOT: url(['http:', 'https:'], 'https://api.telegram.org').default('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_URL: url(['http:', 'https:'], 'https://bot.example.org/telegram')
    .refine((value) => !value.startsWith('http:') || loopback(new URL(value).hostname), {
      error: 'must begin with https:// (plain http only on this machine)',
    })
    .optional(),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{16,256}$/, { error: 'must be 16 to 256 letters, digits, _ or -' })
    .optional(),
  TELEGRAM_PACE: number(1, 1000).default(25),
  TELEGRAM_CHAT_PACE: number(0, 60).default(1),
  WHATSAPP: onOff.default('off'),
  WHATSAPP_PHONE: z.string().optional(),
  WHATSAPP_WS_URL: url(['ws:', 'wss:'], 'wss://web.whatsapp.com/ws/chat')
    .refine((value) => !value.startsWith('ws:') || loopback(new URL(value).hostname), {
      error: 'must begin with wss:// (plain ws only on this machine)',
    })
    .optional(),
  WHATSAPP_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, { error: 'must be 64 hex digits, such as `openssl rand -hex 32` gives' })
    .optional(),
  WHATSAPP_PACE: number(1, 100).default(10),
  WHATSAPP_CHAT_PACE: number(0, 60).default(1),
  WHATSAPP_DAILY_CAP: number(0, 5_000).default(400),
  WHATSAPP_SPACING: z
    .string()
    .regex(/^\d{1,4}-\d{1,4}$/, { error: 'must be written like 15-45' })
    .refine((value) => Number(value.split('-')[0]) <= Number(value.split('-')[1]), {
      error: 'must have the shorter time first, like 15-45',
    })
    .default('15-45'),
  CHAT_PAGE: onOff.optional(),
  PORT: number(0, 65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: url(['http:', 'https:'], 'https://sinau.example.org').optional(),
  ADMIN_PHONES: z.string().default(''),
  TIMEZONE: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), {
      error: 'must be a zone such as Asia/Jakarta',
    })
    .default('Asia/Jakarta'),
  QUIET_HOURS: z
    .string()
    .regex(new RegExp(`^${time}-${time}$`), { error: 'must be written like 20:00-06:00' })
    .default('20:00-06:00'),
  SECOND_WORD_ABOVE: number(0, 1_000_000).default(1_000),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })
    .default('info'),
});

/**
 * Reads the settings. An empty variable counts as unset, as in `.env` files.
 * @throws ConfigError that names the first variable that is wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])} ${issue?.message ?? 'is wrong'}.`);
  }
  const value = parsed.data;
  if (value.TELEGRAM_WEBHOOK_URL && !value.TELEGRAM_WEBHOOK_SECRET) {
    throw new ConfigError(
      'TELEGRAM_WEBHOOK_SECRET must be set where TELEGRAM_WEBHOOK_URL is: it proves that a call comes from Telegram.',
    );
  }
  const telegram = value.TELEGRAM_BOT_TOKEN
    ? {
        token: value.TELEGRAM_BOT_TOKEN,
        apiRoot: value.TELEGRAM_API_ROOT,
        webhook: value.TELEGRAM_WEBHOOK_URL
          ? { url: value.TELEGRAM_WEBHOOK_URL, secret: value.TELEGRAM_WEBHOOK_SECRET ?? '' }
          : null,
        pace: value.TELEGRAM_PACE,
        chatPace: value.TELEGRAM_CHAT_PACE,
      }
    : null;
  const [least = 0, most = 0] = value.WHATSAPP_SPACING.split('-').map(Number);
  const whatsapp =
    value.WHATSAPP === 'on'
      ? {
          phone: value.WHATSAPP_PHONE === undefined ? null : phone('WHATSAPP_PHONE', value.WHATSAPP_PHONE),
          url: value.WHATSAPP_WS_URL ?? null,
          key: value.WHATSAPP_KEY ?? null,
          pace: value.WHATSAPP_PACE,
          chatPace: value.WHATSAPP_CHAT_PACE,
          unasked: { dailyCap: value.WHATSAPP_DAILY_CAP, spacing: { least, most } },
        }
      : null;
  const [from = '', to = ''] = value.QUIET_HOURS.split('-');
  return {
    databaseUrl: value.DATABASE_URL ?? null,
    dataDirectory: resolve(value.DATA_DIR),
    redisUrl: value.REDIS_URL ?? null,
    telegram,
    whatsapp,
    chatPage: value.CHAT_PAGE ? value.CHAT_PAGE === 'on' : telegram === null && whatsapp === null,
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL ?? `http://localhost:${value.PORT}`,
    adminPhones: adminPhones(value.ADMIN_PHONES),
    timeZone: value.TIMEZONE,
    quietHours: { from, to },
    secondWordAbove: value.SECOND_WORD_ABOVE,
    logLevel: value.LOG_LEVEL,
  };
}

const adminPhones = (list: string): string[] =>
  list
    .split(',')
    .filter((written) => written.trim() !== '')
    .map((written) => phone('ADMIN_PHONES', written, ', separated by commas'));

/** E.164 of a number in any usual spelling. */
function phone(variable: string, written: string, more = ''): string {
  const number = written.replace(/[\s().-]/g, '').replace(/^(?:0062|62|0)/, '+62');
  if (/^\+\d{8,15}$/.test(number)) return number;
  throw new ConfigError(`${variable} must be ${more === '' ? 'a number' : 'numbers'} such as +6281234567890${more}.`);
}

/** The settings of this process, with `.env` of the working directory where there is one. */
export function configFromProcess(): Config {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return readConfig(process.env);
}
