import type { SSEStreamingApi } from 'hono/streaming';
import type { PageEvent, WebChat } from '../../channels/webchat/channel.ts';
import { renderForPage } from '../../channels/webchat/render.ts';
import type { Clock } from '../../messaging/clock.ts';
import type { OutboundMessage } from '../../messaging/outbound.ts';

export interface Said {
  readonly id: number;
  readonly message: OutboundMessage;
  readonly at: Date;
}

/** Proxies and browsers give up a connection on which nothing is heard for long. */
const heartbeat = 20_000;
/** A page that reads slower than this is cut off; it comes back and reads on from the outbox. */
const backlogLimit = 200;

/**
 * Tells a page what its visitor was sent and is being sent, until the page goes. An event's id is the moment it was
 * sent: with it a page that comes back says from where to go on.
 */
export async function tellPage(
  stream: SSEStreamingApi,
  options: {
    readonly webChat: Pick<WebChat, 'subscribe'>;
    readonly visitor: string;
    readonly clock: Clock;
    readonly history: () => Promise<readonly Said[]>;
  },
): Promise<void> {
  const told = new Set<string>();
  const waiting: PageEvent[] = [];
  let wake = (): void => {};
  let open = true;
  const end = (): void => {
    open = false;
    wake();
  };
  // Listening begins before the history is read, so that nothing falls between the two.
  const unsubscribe = options.webChat.subscribe(options.visitor, (event) => {
    waiting.push(event);
    if (waiting.length > backlogLimit) stream.abort();
    wake();
  });
  stream.onAbort(end);

  const tell = async (id: string, at: Date, message: OutboundMessage): Promise<void> => {
    if (told.has(id)) return;
    told.add(id);
    const data = JSON.stringify({ id, at, message: renderForPage(message) });
    await stream.writeSSE({ event: 'message', id: at.toISOString(), data });
  };
  const tellWaiting = async (): Promise<void> => {
    for (let event = waiting.shift(); event && open; event = waiting.shift()) {
      if (event.kind === 'message') await tell(event.id, event.at, event.message);
      else await stream.writeSSE({ event: 'typing', data: '' });
    }
  };

  try {
    // Also lets the page know at once that it is connected.
    await stream.write('retry: 1000\n\n');
    for (const { id, at, message } of await options.history()) await tell(String(id), at, message);
    while (open) {
      await tellWaiting();
      const quiet = await new Promise<boolean>((resolve) => {
        const callOff = options.clock.after(heartbeat, () => resolve(true));
        wake = () => {
          callOff();
          resolve(false);
        };
        if (waiting.length > 0 || !open) wake();
      });
      if (quiet) await stream.write(': still here\n\n');
    }
  } finally {
    unsubscribe();
  }
}
