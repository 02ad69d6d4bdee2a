// @ts-check
/** @import { Message, Own } from './transcript.js' */

/** How long an answer to a post may take before it is posted again. */
const patience = 15_000;
const longestRest = 5_000;

/**
 * The line to the program for one person. What is said is posted one after the other, and again under the same id
 * until it is acknowledged; what is heard comes as events, after a break from where it was left.
 *
 * @param {{
 *   visitor: string,
 *   since: () => string,
 *   onMessage: (heard: { id: string, at: string, message: Message }) => void,
 *   onTyping: () => void,
 *   onConnected: (connected: boolean) => void,
 *   onSettled: (entry: Own, state: 'taken' | 'refused', note: string) => void,
 * }} options
 */
export function openLine(options) {
  /** @type {EventSource | null} */
  let events = null;
  let closed = false;
  let posting = Promise.resolve();

  function listen() {
    events?.close();
    if (closed || document.hidden) return;
    const source = new EventSource(
      `/chat/events?${new URLSearchParams({ as: options.visitor, since: options.since() })}`,
    );
    events = source;
    source.addEventListener('open', () => options.onConnected(true));
    source.addEventListener('error', () => {
      options.onConnected(false);
      // The browser tries again by itself; where it gives up, we do.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => events === source && listen(), 2_000);
    });
    source.addEventListener('typing', options.onTyping);
    source.addEventListener('message', (event) => options.onMessage(JSON.parse(event.data)));
  }

  /** @param {Own} entry */
  async function post(entry) {
    for (let rest = 500; !closed; rest = Math.min(rest * 2, longestRest)) {
      try {
        const answer = await fetch('/chat/messages', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ as: options.visitor, id: entry.id, content: entry.content }),
          signal: AbortSignal.timeout(patience),
        });
        if (answer.ok) return options.onSettled(entry, 'taken', '');
        if (answer.status < 500) {
          const said = await answer.json().catch(() => ({}));
          return options.onSettled(entry, 'refused', said.message ?? 'Tidak terkirim.');
        }
      } catch {
        // The program is away for the moment.
      }
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  }

  // A browser holds six connections to a server for all its tabs: those that nobody looks at let theirs go.
  document.addEventListener('visibilitychange', listen);
  listen();
  return {
    /** @param {Own} entry */
    post(entry) {
      posting = posting.then(() => post(entry));
    },
    close() {
      closed = true;
      document.removeEventListener('visibilitychange', listen);
      events?.close();
    },
  };
}
