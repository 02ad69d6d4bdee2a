import { request } from 'node:http';
import type { Parameters } from './parameters.ts';
import { badRequest, Refusal } from './refusal.ts';
import type { Json } from './world.ts';

/** An update as Telegram hands it over: `update_id`, and one field named after its kind. */
export type Update = Json & { readonly update_id: number };

interface Queued {
  readonly update: Update;
  /** Telegram keeps the order within a chat. */
  readonly chat: number;
  delivering: boolean;
}

interface Webhook {
  readonly url: string;
  readonly secret: string | null;
  readonly maxConnections: number;
  lastError: string | null;
}

interface Waiting {
  readonly limit: number;
  answer(updates: readonly Update[]): void;
  refuse(refusal: Refusal): void;
}

/** What Telegram leaves out unless it is asked for by name. */
const leftOutByDefault = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** What waits for the bot, and the two ways it comes by it. */
export class Updates {
  readonly webhookRetry: number;
  webhook: Webhook | null = null;
  /** The offset of the last `getUpdates`: everything below is confirmed. */
  confirmedBelow = 0;
  private queue: Queued[] = [];
  private waiting: Waiting | null = null;
  private allowed: readonly string[] = [];
  private lastUpdateId = 500_000;
  private repeatNext = false;
  private lastAnswered: readonly Update[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private closed = false;

  /** @param webhookRetry milliseconds until a webhook that failed is called again. */
  constructor(webhookRetry: number) {
    this.webhookRetry = webhookRetry;
  }

  get pending(): number {
    return this.queue.length;
  }

  /** Whether the bot has told that it has this one. */
  isTaken(update: Update): boolean {
    return !this.queue.some((queued) => queued.update === update);
  }

  /** Whether somebody waits for updates. */
  get isPolled(): boolean {
    return this.waiting !== null;
  }

  /** Queues an update of a kind; null where the bot does not want that kind. */
  add(kind: string, content: unknown, chat: number): Update | null {
    const wanted = this.allowed.length > 0 ? this.allowed.includes(kind) : !leftOutByDefault.has(kind);
    if (!wanted) return null;
    return this.addRaw({ [kind]: content }, chat);
  }

  /** Queues whatever it is given, well-formed or not. */
  addRaw(content: Json, chat: number): Update {
    this.lastUpdateId += 1;
    const update = { update_id: this.lastUpdateId, ...content };
    this.queue.push({ update, chat, delivering: false });
    this.answerWaiting();
    this.deliver();
    return update;
  }

  /** What was handed over last is handed over once more, as after a confirmation that got lost. */
  repeat(): void {
    if (this.webhook) {
      const [update] = this.lastAnswered;
      if (update) this.queue.unshift({ update, chat: 0, delivering: false });
      this.deliver();
    } else {
      this.repeatNext = true;
      this.answerWaiting();
    }
  }

  getUpdates(parameters: Parameters, onAbandoned: (listener: () => void) => void): Promise<readonly Update[]> {
    if (this.webhook) {
      throw new Refusal(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.waiting?.refuse(
      new Refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    this.allow(parameters.json('allowed_updates'));
    const offset = parameters.number('offset') ?? 0;
    if (offset < 0) this.queue = this.queue.slice(offset);
    else this.queue = this.queue.filter(({ update }) => update.update_id >= offset);
    this.confirmedBelow = Math.max(this.confirmedBelow, offset);
    const limit = Math.min(Math.max(parameters.number('limit') ?? 100, 1), 100);
    const seconds = Math.min(Math.max(parameters.number('timeout') ?? 0, 0), 50);

    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.timers.delete(timer);
        if (this.waiting === own) this.waiting = null;
      };
      const own: Waiting = {
        limit,
        answer(updates) {
          end();
          resolve(updates);
        },
        refuse(refusal) {
          end();
          reject(refusal);
        },
      };
      const timer = setTimeout(() => own.answer([]), seconds * 1_000);
      this.timers.add(timer);
      this.waiting = own;
      onAbandoned(() => own.answer([]));
      this.answerWaiting();
    });
  }

  setWebhook(parameters: Parameters): true {
    const url = parameters.string('url');
    const secret = parameters.string('secret_token');
    if (url !== '' && !/^https:\/\/|^http:\/\/(?:127\.|localhost|\[::1\])/.test(url)) {
      throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
    }
    if (!/^[\w-]{0,256}$/.test(secret)) throw badRequest('secret token contains unallowed characters');
    this.allow(parameters.json('allowed_updates'));
    if (parameters.flag('drop_pending_updates')) this.queue = [];
    this.waiting?.refuse(new Refusal(409, 'Conflict: terminated by setWebhook request'));
    const maxConnections = parameters.number('max_connections') ?? 40;
    this.webhook = url === '' ? null : { url, secret: secret === '' ? null : secret, maxConnections, lastError: null };
    this.deliver();
    return true;
  }

  deleteWebhook(parameters: Parameters): true {
    if (parameters.flag('drop_pending_updates')) this.queue = [];
    this.webhook = null;
    return true;
  }

  webhookInfo(): Json {
    return {
      url: this.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.queue.length,
      ...(this.webhook?.lastError ? { last_error_message: this.webhook.lastError } : {}),
      ...(this.allowed.length === 0 ? {} : { allowed_updates: this.allowed }),
    };
  }

  close(): void {
    this.closed = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
  }

  private allow(kinds: unknown): void {
    if (kinds === undefined || kinds === null) return;
    if (!Array.isArray(kinds) || kinds.some((kind) => typeof kind !== 'string')) {
      throw badRequest("can't parse allowed_updates JSON object");
    }
    this.allowed = kinds.map(String);
  }

  private answerWaiting(): void {
    if (!this.waiting) return;
    if (this.repeatNext && this.lastAnswered.length > 0) {
      this.repeatNext = false;
      this.waiting.answer(this.lastAnswered);
    } else if (this.queue.length > 0) {
      this.lastAnswered = this.queue.slice(0, this.waiting.limit).map(({ update }) => update);
      this.waiting.answer(this.lastAnswered);
    }
  }

  private deliver(): void {
    const { webhook } = this;
    if (!webhook || this.closed) return;
    const busy = new Set<number>();
    let underWay = this.queue.filter(({ delivering }) => delivering).length;
    for (const queued of this.queue) {
      const blocked = busy.has(queued.chat);
      busy.add(queued.chat);
      if (blocked || queued.delivering || underWay >= webhook.maxConnections) continue;
      underWay += 1;
      queued.delivering = true;
      void this.post(webhook, queued);
    }
  }

  private async post(webhook: Webhook, queued: Queued): Promise<void> {
    const status = await postJson(webhook, queued.update).catch(() => 'Connection failed');
    if (typeof status === 'number' && status >= 200 && status < 300) {
      this.queue = this.queue.filter((other) => other !== queued);
      this.lastAnswered = [queued.update];
      this.deliver();
    } else {
      webhook.lastError = `Wrong response from the webhook: ${status}`;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        queued.delivering = false;
        this.deliver();
      }, this.webhookRetry);
      this.timers.add(timer);
    }
  }
}

function postJson({ url, secret }: Webhook, update: Update): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret === null ? {} : { 'x-telegram-bot-api-secret-token': secret }),
    };
    const call = request(url, { method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', reject);
    });
    call.once('error', reject);
    call.end(JSON.stringify(update));
  });
}
