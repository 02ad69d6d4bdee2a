// @ts-check
/**
 * What one person and the bot have said, as this browser has seen it. It lies in localStorage, so that a reload shows
 * both sides and what was not acknowledged is posted again; tabs of the same person share it.
 *
 * @typedef {{ text: string, bold?: true, italic?: true, link?: string }} Span
 * @typedef {{ number: number, label: string, value: string }} Choice
 * @typedef {{ kind: 'location', latitude: number, longitude: number, title: string }
 *   | { kind: 'document' | 'image', fileName: string, mediaType: string, base64: string }} Attachment
 * @typedef {{ text: Span[], choices: Choice[], listed: number, menu: string, attachment: Attachment | null,
 *   replaces: string | null }} Message
 * @typedef {{ kind: 'text', text: string } | { kind: 'start' }
 *   | { kind: 'choice', menu: string, value: string, messageId: string }
 *   | { kind: 'location', latitude: number, longitude: number }
 *   | { kind: 'file', media: string, caption: string, name: string, mediaType: string, size: number }} Content
 *
 * `place` orders the conversation by when this browser heard of it; an edited message keeps its place.
 * @typedef {{ from: 'bot', id: string, at: string, place: number, hidden: boolean, message: Message }} Said
 * @typedef {{ from: 'me', id: string, at: string, place: number, hidden: boolean, words: string, content: Content,
 *   state: 'sending' | 'taken' | 'refused', note: string }} Own
 * @typedef {Said | Own} Entry
 */

/** So many entries are kept for a person. */
const kept = 400;
/** @type {Message} */
const noMessage = { text: [], choices: [], listed: 0, menu: '', attachment: null, replaces: null };

/** @param {string} visitor */
export const storageKey = (visitor) => `sinau:chat:${visitor}`;

/** @param {string} visitor */
export function openTranscript(visitor) {
  const key = storageKey(visitor);
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** The latest moment heard of; the conversation goes on from there. */
  let since = '';

  const inOrder = () => [...entries.values()].sort((a, b) => a.place - b.place);
  const nextPlace = () => Math.max(Date.now(), ...[...entries.values()].map((entry) => entry.place + 1));

  /** Takes in what another tab has stored; answers whether that was news. */
  function reload() {
    let isNews = false;
    const stored = read(key);
    if (stored.since > since) since = stored.since;
    for (const entry of stored.entries) {
      const known = entries.get(entry.id);
      if (!known) {
        entries.set(entry.id, entry);
        isNews = true;
        continue;
      }
      if (entry.hidden && !known.hidden) {
        known.hidden = true;
        isNews = true;
      }
      if (known.from === 'me' && entry.from === 'me' && known.state === 'sending' && entry.state !== 'sending') {
        known.state = entry.state;
        isNews = true;
      }
    }
    return isNews;
  }

  function save() {
    reload();
    const last = inOrder().slice(-kept);
    // A full storage only means that a reload shows less.
    if (!write(key, { since, entries: last })) write(key, { since, entries: last.slice(-kept / 8) });
  }

  reload();
  return {
    reload,
    get since() {
      return since;
    },
    /** What is to be seen, in order. */
    visible: () => inOrder().filter((entry) => !entry.hidden),
    unacknowledged: () => inOrder().filter(isUnacknowledged),

    /** @param {string} words @param {Content} content @returns {Own} */
    say(words, content) {
      const at = new Date().toISOString();
      /** @type {Own} */
      const entry = {
        from: 'me',
        id: crypto.randomUUID(),
        at,
        place: nextPlace(),
        hidden: false,
        words,
        content,
        state: 'sending',
        note: '',
      };
      entries.set(entry.id, entry);
      save();
      return entry;
    },

    /**
     * Notes what the bot said. Null: known already. `gone` are the entries that it takes the place of: the message it
     * edits, and the presses that led to it, as in a messenger, where a pressed button leaves no bubble.
     *
     * @param {{ id: string, at: string, message: Message }} heard @returns {{ entry: Said, gone: Entry[] } | null}
     */
    hear({ id, at, message }) {
      if (at > since) since = at;
      if (entries.has(id)) return null;
      const edited = message.replaces === null ? undefined : entries.get(message.replaces);
      /** @type {Entry[]} */
      const gone = [];
      if (edited && !edited.hidden) {
        gone.push(edited);
        for (const entry of entries.values()) {
          if (entry.from === 'me' && entry.content.kind === 'choice' && entry.content.messageId === edited.id)
            gone.push(entry);
        }
      }
      /** @type {Said} */
      const entry = { from: 'bot', id, at, place: edited ? edited.place : nextPlace(), hidden: false, message };
      for (const old of gone) {
        old.hidden = true;
        if (old.from === 'bot') old.message = noMessage;
        else old.state = 'taken';
      }
      entries.set(id, entry);
      save();
      return { entry, gone };
    },

    /** @param {Own} entry @param {'taken' | 'refused'} state @param {string} note */
    settle(entry, state, note) {
      entry.state = state;
      entry.note = note;
      save();
    },
  };
}

/** @typedef {ReturnType<typeof openTranscript>} Transcript */

/** @param {Entry} entry @returns {entry is Own} */
const isUnacknowledged = (entry) => entry.from === 'me' && entry.state === 'sending';

/** @param {string} key @returns {{ since: string, entries: Entry[] }} */
function read(key) {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof stored?.since === 'string' && Array.isArray(stored.entries)) return stored;
  } catch {
    // Unreadable, or a browser without storage: the conversation begins anew.
  }
  return { since: '', entries: [] };
}

/** @param {string} key @param {object} value */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
