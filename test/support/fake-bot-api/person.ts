import type { Button } from './markup.ts';
import type { Update, Updates } from './updates.ts';
import { type Chat, type ChatMessage, chatObject, type Json, messageObject, userOf, type World } from './world.ts';

export interface PersonOptions {
  readonly id: number;
  readonly firstName?: string;
  readonly languageCode?: string;
  /** Their own number, as the button for it hands it over. */
  readonly phone?: string;
  /** The bot may write to them though they have not written yet: they did so before. */
  readonly known?: boolean;
}

/** A person at their phone. */
export class FakePerson {
  readonly chat: Chat;
  private readonly phone: string;
  private readonly world: World;
  private readonly updates: Updates;
  private readonly unread: ChatMessage[] = [];
  private readonly readers: ((message: ChatMessage) => void)[] = [];
  private pressCount = 0;

  constructor(world: World, updates: Updates, options: PersonOptions) {
    this.world = world;
    this.updates = updates;
    this.phone = options.phone ?? '6281234567890';
    this.chat = {
      id: options.id,
      firstName: options.firstName ?? 'Siti',
      languageCode: options.languageCode ?? 'id',
      known: options.known ?? false,
      state: 'active',
      messages: [],
      keyboard: null,
      typing: 0,
      listeners: new Set(),
    };
    world.chats.set(options.id, this.chat);
    this.chat.listeners.add((message) => {
      const reader = this.readers.shift();
      if (reader) reader(message);
      else this.unread.push(message);
    });
  }

  get id(): number {
    return this.chat.id;
  }

  /** What the bot has written, as it now stands. */
  get messages(): readonly ChatMessage[] {
    return this.chat.messages.filter(({ fromBot }) => fromBot);
  }

  /** The labels of the keyboard that stands in place of theirs. */
  get keyboard(): readonly string[] {
    return (this.chat.keyboard ?? []).flat().map(({ label }) => label);
  }

  /**
   * The next message or edit of the bot's that was not asked for yet, in order.
   * Rejects with the conversation so far when none comes in time (milliseconds).
   */
  async next(timeout = 30_000): Promise<ChatMessage> {
    const waiting = this.unread.shift();
    if (waiting) return waiting;
    return new Promise((resolve, reject) => {
      const reader = (message: ChatMessage): void => {
        clearTimeout(timer);
        resolve(message);
      };
      const timer = setTimeout(() => {
        this.readers.splice(this.readers.indexOf(reader), 1);
        reject(new Error(`Nothing came within ${timeout} ms. The conversation so far:\n${this.transcript()}`));
      }, timeout);
      this.readers.push(reader);
    });
  }

  says(text: string): Update | null {
    const command = /^\/\w+(?:@\w+)?/.exec(text)?.[0];
    const entities = command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {};
    return this.sends({ text, ...entities });
  }

  /** Presses a button of the newest message that has some, or of the given one: by its number, label or a part of it. */
  presses(wanted: string | number, on: ChatMessage | null = null): Update | null {
    const message = on ?? this.messages.findLast(({ markup }) => markup !== null && markup.kind !== 'remove');
    const { markup = null } = message ?? {};
    const buttons = markup === null || markup.kind === 'remove' ? [] : markup.rows.flat();
    const button = findButton(buttons, wanted);
    if (!message || !button) {
      const labels = buttons.map(({ label }) => `"${label}"`).join(', ');
      throw new Error(`There is no button ${JSON.stringify(wanted)} among ${labels || 'none'}.\n${this.transcript()}`);
    }
    if (button.requestsContact) return this.sharesContact();
    return button.data === null ? this.says(button.label) : this.pressesData(button.data, message);
  }

  /** A press that carries any data, as from a button of long ago. */
  pressesData(data: string, message: ChatMessage | null = null): Update | null {
    this.pressCount += 1;
    const id = `${this.id}${String(this.pressCount).padStart(6, '0')}`;
    this.world.openPresses.add(id);
    const query = {
      id,
      from: userOf(this.chat),
      chat_instance: String(this.id),
      data,
      ...(message ? { message: messageObject(this.world, this.chat, message) } : {}),
    };
    return this.updates.add('callback_query', query, this.id);
  }

  /** Their own card; or another's, where a number is given. */
  sharesContact(another?: string): Update | null {
    const contact = another
      ? { phone_number: another, first_name: 'Orang lain', user_id: this.id + 1 }
      : { phone_number: this.phone, first_name: this.chat.firstName, user_id: this.id };
    return this.sends({ contact });
  }

  /** A message with these fields of the Bot API: `{photo: […], caption: '…'}`. */
  sends(content: Json): Update | null {
    this.chat.known = true;
    const text = typeof content['text'] === 'string' ? content['text'] : `[${Object.keys(content).join(', ')}]`;
    const { id, at } = this.world.add(this.chat, false, { text });
    const message = {
      message_id: id,
      from: userOf(this.chat),
      chat: chatObject(this.chat),
      date: Math.floor(at / 1_000),
      ...content,
    };
    return this.updates.add('message', message, this.id);
  }

  /** A document, whose bytes the bot may fetch. */
  sendsFile(name: string, bytes: Buffer, caption?: string): Update | null {
    const fileId = `BQACAgUAAxkBAAI${this.world.files.size}_-x`;
    this.world.files.set(fileId, bytes);
    const document = { file_id: fileId, file_unique_id: fileId, file_name: name, file_size: bytes.length };
    return this.sends({ document, ...(caption === undefined ? {} : { caption }) });
  }

  blocks(): Update | null {
    return this.becomes('blocked', 'member', 'kicked');
  }

  returns(): Update | null {
    return this.becomes('active', 'kicked', 'member');
  }

  /** Leaves Telegram; nobody is told. */
  deactivates(): void {
    this.chat.state = 'deactivated';
  }

  transcript(): string {
    const lines = this.chat.messages.map(({ fromBot, text, markup }) => {
      const rows = markup === null || markup.kind === 'remove' ? [] : markup.rows;
      const buttons = rows.map((row) => row.map(({ label }) => `[${label}]`).join(' ')).join(' ');
      return `${fromBot ? '  bot' : '  person'}: ${text}${buttons ? `  ${buttons}` : ''}`;
    });
    return lines.join('\n') || '  (nothing was said)';
  }

  private becomes(state: Chat['state'], before: string, after: string): Update | null {
    this.chat.state = state;
    const change = {
      chat: chatObject(this.chat),
      from: userOf(this.chat),
      date: Math.floor(this.world.now() / 1_000),
      old_chat_member: { user: this.world.bot, status: before },
      new_chat_member: { user: this.world.bot, status: after, ...(after === 'kicked' ? { until_date: 0 } : {}) },
    };
    return this.updates.add('my_chat_member', change, this.id);
  }
}

const bare = (label: string): string => label.replace(/^\d+\.\s*/, '');

function findButton(buttons: readonly Button[], wanted: string | number): Button | undefined {
  if (typeof wanted === 'number') return buttons[wanted - 1];
  return (
    buttons.find(({ label }) => label === wanted || bare(label) === wanted) ??
    buttons.find(({ label }) => label.includes(wanted))
  );
}
