import type { Update } from 'telegraf/types';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { BotApi } from './api.ts';
import type { Intake } from './intake.ts';
import { chatOf, isUpdate, wantedUpdates } from './parse.ts';
import { backoff, pause } from './pause.ts';

export interface PollingOptions {
  readonly api: BotApi;
  readonly intake: Pick<Intake, 'take'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Ends the poll that is under way, and the waiting between tries. */
  readonly signal: AbortSignal;
}

/** Seconds that Telegram holds a poll open. */
const longPoll = 50;
/** Milliseconds that a poll waits for the slowest of its updates before the others' next ones are fetched. */
const patience = 250;
/** An update that fails so often, while so many others get through, is itself the trouble; fewer may be an outage. */
const failuresOfItsOwn = 5;
const othersThrough = 50;

/**
 * Takes updates by long polling. Telegraf's own loop confirms a batch whatever became of it; here the offset stays
 * before the oldest update that is not committed, so that a crash or an outage loses nothing. An update that takes
 * long is passed by those of other chats: they are fetched again together with it, and it is left alone.
 */
export class Polling {
  private readonly options: PollingOptions;
  /** Fetched and not yet committed. */
  private readonly open = new Set<number>();
  /** Committed, but an older one is not: they come again with every poll until they can be confirmed. */
  private readonly done = new Set<number>();
  /** The end of each chat's line. */
  private readonly lines = new Map<string, Promise<void>>();
  /** One more than the last update fetched. */
  private next = 0;
  private committed = 0;
  private wake = (): void => {};
  private longPolls = false;

  constructor(options: PollingOptions) {
    this.options = options;
    options.signal.addEventListener('abort', () => this.wake());
  }

  /** One poll and the handing over of what it brought. Rejects where Telegram did not answer it. */
  async turn(): Promise<void> {
    const { api, clock, signal } = this.options;
    const offset = this.offset();
    // After a failure the first poll is short: its answer says that all is well again.
    const timeout = this.longPolls && this.open.size === 0 ? longPoll : 0;
    this.longPolls = false;
    const updates: readonly unknown[] = await api.callApi(
      'getUpdates',
      { offset, timeout, limit: 100, allowed_updates: wantedUpdates },
      { signal },
    );
    this.longPolls = true;
    for (const id of this.done) if (id < offset) this.done.delete(id);
    for (const update of updates) this.begin(update);
    if (this.open.size === 0) return;
    await new Promise<void>((resolve) => {
      const cancel = clock.after(patience, resolve);
      this.wake = () => {
        cancel();
        resolve();
      };
      if (signal.aborted) this.wake();
    });
  }

  /** Tells Telegram what is committed, where no further poll will. Rejects where it does not answer. */
  async confirm(): Promise<void> {
    if (this.next === 0) return;
    await this.options.api.callApi('getUpdates', { offset: this.offset(), timeout: 0, limit: 1 });
  }

  private offset(): number {
    return this.open.size === 0 ? this.next : Math.min(...this.open);
  }

  private begin(update: unknown): void {
    if (!isUpdate(update)) return;
    const id = update.update_id;
    // Not compared with earlier ids: Telegram may begin a new, lower series.
    if (this.open.has(id) || this.done.has(id)) return;
    this.next = id + 1;
    this.open.add(id);
    const chat = chatOf(update);
    const line = (this.lines.get(chat) ?? Promise.resolve()).then(() => this.handOver(update, id));
    this.lines.set(chat, line);
    void line.finally(() => {
      if (this.lines.get(chat) === line) this.lines.delete(chat);
    });
  }

  /** Never rejects. Until an update is committed it is tried again; only where it alone is the trouble it is given up. */
  private async handOver(update: Update, id: number): Promise<void> {
    const { intake, clock, log, signal } = this.options;
    let committedBefore: number | null = null;
    for (let attempt = 1; !signal.aborted; attempt++) {
      try {
        await intake.take(update);
        this.committed += 1;
        return this.finish(id);
      } catch (error) {
        committedBefore ??= this.committed;
        if (attempt >= failuresOfItsOwn && this.committed - committedBefore >= othersThrough) {
          log.error('An update is passed over: it fails while others get through.', {
            update: id,
            ...errorFields(error),
          });
          return this.finish(id);
        }
        log.warn('An update could not be committed; trying again.', { update: id, attempt, ...errorFields(error) });
        await pause(backoff(attempt), clock, signal);
      }
    }
  }

  private finish(id: number): void {
    this.open.delete(id);
    this.done.add(id);
    if (this.open.size === 0) this.wake();
  }
}
