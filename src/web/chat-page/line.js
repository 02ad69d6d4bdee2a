// @ts-check
/** @import { Message, Own } from './transcript.js' */

/** How long an answer to a post may take before it is posted again. */
const patience = 15_000;
const filePatience = 120_000;
const longestRest = 5_000;
/** The bytes of a larger file stay here; the bot is told that there is one, and says what fits. */
const fileLimit = 12 * 1024 * 1024 - 1;

/**
 * A file goes out as it is, described beside its bytes; everything else as JSON.
 *
 * @param {string} visitor @param {Own} entry @param {File | null} bytes
 * @returns {{ address: string, headers: Record<string, string>, body: string | File }}
 */
function requestOf(visitor, { id, content }, bytes) {
  if (content.kind === 'file' && bytes && bytes.size <= fileLimit && ['document', 'image'].includes(content.media)) {
    const description = encodeURIComponent(JSON.stringify({ as: visitor, id, ...content }));
    return {
      address: '/chat/files',
      headers: { 'content-type': 'application/octet-stream', 'x-sinau-file': description },
      body: bytes,
    };
  }
  return {
    address: '/chat/messages',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: visitor, id, content }),
  };
}

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

  /** @param {Own} entry @param {File | null} bytes */
  async function post(entry, bytes) {
    if (entry.content.kind === 'file' && !bytes) {
      // The page was loaded anew before the file had gone out; a browser keeps no file.
      return options.onSettled(entry, 'refused', 'Berkas belum terkirim. Silakan kirim lagi.');
    }
    const request = requestOf(options.visitor, entry, bytes);
    for (let rest = 500; !closed; rest = Math.min(rest * 2, longestRest)) {
      try {
        const answer = await fetch(request.address, {
          method: 'POST',
          headers: request.headers,
          body: request.body,
          signal: AbortSignal.timeout(bytes ? filePatience : patience),
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
    /** @param {Own} entry @param {File | null} [bytes] */
    post(entry, bytes = null) {
      posting = posting.then(() => post(entry, bytes));
    },
    close() {
      closed = true;
      document.removeEventListener('visibilitychange', listen);
      events?.close();
    },
  };
}
