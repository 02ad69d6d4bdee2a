import { type FormattedText, parseHtml } from './html.ts';
import { parseMarkup } from './markup.ts';
import type { PaceRecord } from './pace.ts';
import type { Parameters, ParameterType } from './parameters.ts';
import { badRequest } from './refusal.ts';
import type { Updates } from './updates.ts';
import { type Chat, type ChatMessage, messageObject, type NewMessage, type World } from './world.ts';

export interface Platform {
  readonly world: World;
  readonly updates: Updates;
  readonly pace: PaceRecord;
  /** What `setMyCommands` was given, by language; '' for everybody else. */
  readonly commands: Map<string, unknown>;
}

export interface Method {
  readonly parameters: Readonly<Record<string, ParameterType>>;
  run(parameters: Parameters, platform: Platform): unknown;
}

const textLimit = 4_096;
const captionLimit = 1_024;

const toChat = {
  chat_id: 'chat',
  reply_markup: 'json',
  reply_parameters: 'json',
  disable_notification: 'boolean',
  protect_content: 'boolean',
} as const;
const worded = { parse_mode: 'string', entities: 'json', link_preview_options: 'json' } as const;
const captioned = { caption: 'string', parse_mode: 'string', caption_entities: 'json' } as const;

function formatted(parameters: Parameters, name: 'text' | 'caption'): FormattedText {
  const written = parameters.string(name);
  const mode = parameters.string('parse_mode').toLowerCase();
  if (mode !== '' && mode !== 'html') throw badRequest('unsupported parse_mode');
  const parsed = mode === 'html' ? parseHtml(written) : { text: written, entities: [] };
  const limit = name === 'text' ? textLimit : captionLimit;
  if (parsed.text.length > limit) throw badRequest(`message${name === 'text' ? '' : ' caption'} is too long`);
  if (name === 'text' && parsed.text.trim() === '') throw badRequest('message text is empty');
  return parsed;
}

function post(platform: Platform, parameters: Parameters, content: () => NewMessage): unknown {
  const { world, pace } = platform;
  const markup = parseMarkup(parameters.json('reply_markup'));
  const made = content();
  const chat = world.writable(parameters.string('chat_id'));
  const message = world.add(chat, true, { ...made, markup });
  pace.add(chat.id, message.at);
  return messageObject(world, chat, message);
}

function own({ world }: Platform, parameters: Parameters): { chat: Chat; message: ChatMessage } {
  const chat = world.writable(parameters.string('chat_id'));
  const message = chat.messages.find(({ id }) => id === parameters.number('message_id'));
  if (!message) throw badRequest('message to edit not found');
  const editable = message.fromBot && (message.markup === null || message.markup.kind === 'inline');
  if (!editable) throw badRequest("message can't be edited");
  return { chat, message };
}

const seen = ({ text, entities, markup }: ChatMessage): string => JSON.stringify([text, entities, markup]);

function edit(platform: Platform, parameters: Parameters, words: FormattedText | null): unknown {
  const markup = parseMarkup(parameters.json('reply_markup'));
  if (markup && markup.kind !== 'inline') throw badRequest('inline keyboard expected');
  const { chat, message } = own(platform, parameters);
  if (words && (message.file || message.place)) throw badRequest('there is no text in the message to edit');
  const edited = { ...message, ...words, markup, edits: message.edits + 1 };
  if (seen(edited) === seen(message)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  platform.world.replace(chat, edited);
  return messageObject(platform.world, chat, edited);
}

function file({ world }: Platform, parameters: Parameters, kind: 'document' | 'photo'): NewMessage {
  const id = parameters.string(kind);
  const known = id === '' ? null : world.uploads.get(id);
  if (known !== null && known?.kind !== kind) throw badRequest('wrong file identifier/HTTP URL specified');
  const uploaded = known ?? parameters.file(kind);
  if (!uploaded) throw badRequest(`there is no ${kind} in the request`);
  if (uploaded.bytes.length === 0) throw badRequest('file must be non-empty');
  if (kind === 'photo' && !isImage(uploaded.bytes)) throw badRequest('IMAGE_PROCESS_FAILED');
  return { ...formatted(parameters, 'caption'), file: { ...uploaded, kind } };
}

const isImage = (bytes: Buffer): boolean =>
  bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) || bytes.subarray(1, 4).toString('latin1') === 'PNG';

function place(parameters: Parameters, venue: boolean): NewMessage {
  const latitude = parameters.number('latitude');
  const longitude = parameters.number('longitude');
  if (latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    throw badRequest('wrong latitude or longitude specified');
  }
  const title = parameters.string('title');
  const address = parameters.string('address');
  if (venue && (title === '' || address === '')) throw badRequest('venue title and address must be non-empty');
  return { place: { latitude, longitude, title: venue ? title : null, address: venue ? address : null } };
}

const chatActions = new Set(
  'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location'.split(
    ' ',
  ),
);

function commandOf(item: unknown): { command: string; description: string } {
  if (typeof item !== 'object' || item === null) throw badRequest("can't parse BotCommand");
  const command = 'command' in item && typeof item.command === 'string' ? item.command : '';
  const description = 'description' in item && typeof item.description === 'string' ? item.description : '';
  return { command, description };
}

function setCommands(parameters: Parameters, { commands }: Platform): true {
  const list = parameters.json('commands');
  const language = parameters.string('language_code');
  if (!Array.isArray(list) || list.length > 100) throw badRequest("can't parse commands");
  for (const item of list) {
    const { command, description } = commandOf(item);
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description === '' || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  commands.set(language, list);
  return true;
}

/** The methods that are known, as the Bot API describes them. `getUpdates` waits and stands in the server. */
export const methods: Readonly<Record<string, Method>> = {
  getMe: {
    parameters: {},
    run: (_, { world }) => ({ ...world.bot, can_join_groups: true, supports_inline_queries: false }),
  },
  sendMessage: {
    parameters: { ...toChat, ...worded, text: 'string' },
    run: (parameters, platform) => post(platform, parameters, () => formatted(parameters, 'text')),
  },
  sendDocument: {
    parameters: { ...toChat, ...captioned, document: 'file' },
    run: (parameters, platform) => post(platform, parameters, () => file(platform, parameters, 'document')),
  },
  sendPhoto: {
    parameters: { ...toChat, ...captioned, photo: 'file' },
    run: (parameters, platform) => post(platform, parameters, () => file(platform, parameters, 'photo')),
  },
  sendLocation: {
    parameters: { ...toChat, latitude: 'float', longitude: 'float' },
    run: (parameters, platform) => post(platform, parameters, () => place(parameters, false)),
  },
  sendVenue: {
    parameters: { ...toChat, latitude: 'float', longitude: 'float', title: 'string', address: 'string' },
    run: (parameters, platform) => post(platform, parameters, () => place(parameters, true)),
  },
  editMessageText: {
    parameters: { chat_id: 'chat', message_id: 'integer', text: 'string', reply_markup: 'json', ...worded },
    run: (parameters, platform) => edit(platform, parameters, formatted(parameters, 'text')),
  },
  editMessageReplyMarkup: {
    parameters: { chat_id: 'chat', message_id: 'integer', reply_markup: 'json' },
    run: (parameters, platform) => edit(platform, parameters, null),
  },
  deleteMessage: {
    parameters: { chat_id: 'chat', message_id: 'integer' },
    run(parameters, { world }) {
      const chat = world.writable(parameters.string('chat_id'));
      const kept = chat.messages.filter(({ id }) => id !== parameters.number('message_id'));
      if (kept.length === chat.messages.length) throw badRequest('message to delete not found');
      chat.messages = kept;
      return true;
    },
  },
  answerCallbackQuery: {
    parameters: { callback_query_id: 'string', text: 'string', show_alert: 'boolean', cache_time: 'integer' },
    run(parameters, { world }) {
      if (parameters.string('text').length > 200) throw badRequest('MESSAGE_TOO_LONG');
      if (!world.openPresses.delete(parameters.string('callback_query_id'))) {
        throw badRequest('query is too old and response timeout expired or query ID is invalid');
      }
      return true;
    },
  },
  sendChatAction: {
    parameters: { chat_id: 'chat', action: 'string' },
    run(parameters, { world }) {
      if (!chatActions.has(parameters.string('action'))) throw badRequest('wrong parameter action in request');
      world.writable(parameters.string('chat_id')).typing += 1;
      return true;
    },
  },
  getFile: {
    parameters: { file_id: 'string' },
    run(parameters, { world }) {
      const id = parameters.string('file_id');
      const bytes = world.files.get(id);
      if (!bytes) throw badRequest('wrong file_id or the file is temporarily unavailable');
      if (bytes.length > 20 * 1024 * 1024) throw badRequest('file is too big');
      return { file_id: id, file_unique_id: id, file_size: bytes.length, file_path: `documents/${id}.bin` };
    },
  },
  setMyCommands: {
    parameters: { commands: 'json', scope: 'json', language_code: 'string' },
    run: setCommands,
  },
  setWebhook: {
    parameters: {
      url: 'string',
      secret_token: 'string',
      allowed_updates: 'json',
      max_connections: 'integer',
      drop_pending_updates: 'boolean',
    },
    run: (parameters, { updates }) => updates.setWebhook(parameters),
  },
  deleteWebhook: {
    parameters: { drop_pending_updates: 'boolean' },
    run: (parameters, { updates }) => updates.deleteWebhook(parameters),
  },
  getWebhookInfo: {
    parameters: {},
    run: (_, { updates }) => updates.webhookInfo(),
  },
};

export const getUpdatesParameters = {
  offset: 'integer',
  limit: 'integer',
  timeout: 'integer',
  allowed_updates: 'json',
} as const;
