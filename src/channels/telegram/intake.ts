import { Context, Telegraf } from 'telegraf';
import type { Update, UserFromGetMe } from 'telegraf/types';
import type { InboundMessage } from '../../messaging/inbound.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import type { BotApi } from './api.ts';
import { parseUpdate } from './parse.ts';

export interface IntakeOptions {
  readonly api: BotApi;
  /** Who the bot is, by `getMe`. */
  readonly me: UserFromGetMe;
  /** Resolves once the message is committed. */
  readonly onInbound: (message: InboundMessage) => Promise<void>;
  readonly log: Log;
}

/** Where every update goes in, by whichever way it came. */
export class Intake {
  private readonly bot: Telegraf;
  private readonly inHand = new Set<Promise<void>>();

  constructor({ api, me, onInbound, log }: IntakeOptions) {
    /** Telegraf makes each context a client of its own; ours is the one with the time limits. */
    class OwnContext extends Context {
      constructor(update: Update, _: unknown, botInfo: UserFromGetMe) {
        super(update, api, botInfo);
      }
    }
    // No time limit: an update counts as taken when its message is committed, however long that takes.
    this.bot = new Telegraf(api.token, { handlerTimeout: Number.POSITIVE_INFINITY, contextType: OwnContext });
    this.bot.telegram = api;
    this.bot.botInfo = me;
    // Telegraf's own way is to write the update, people's words and all, to stderr.
    this.bot.catch((error) => {
      throw error;
    });
    this.bot.use(async (context) => {
      const message = parseUpdate(context.update);
      if (message?.content.kind === 'choice') {
        // The button stops spinning at once; whether Telegram still wants to hear of it is of no account.
        context.answerCbQuery().catch((error: unknown) => log.debug('A press was not answered.', errorFields(error)));
      }
      if (message) await onInbound(message);
    });
  }

  /** Resolves once what the update says is committed; at once where it says nothing to us. */
  async take(update: Update): Promise<void> {
    const taking = this.bot.handleUpdate(update);
    this.inHand.add(taking);
    try {
      await taking;
    } finally {
      this.inHand.delete(taking);
    }
  }

  /** Resolves when nothing is being handed over; never rejects. */
  async idle(): Promise<void> {
    while (this.inHand.size > 0) await Promise.allSettled(this.inHand);
  }
}
