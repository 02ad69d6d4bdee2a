// @ts-check
/**
 * The chat page: posts what a person does, shows what the outbox holds for them. Nothing is lost by a reload or a
 * restart of the program: what was not acknowledged is posted again under its own id, what was said is asked for after
 * the last id that was seen.
 *
 * @typedef {{ text: string, bold?: true, italic?: true, link?: string }} Span
 * @typedef {{ value: string, label: string }} Choice
 * @typedef {{ kind: 'location', latitude: number, longitude: number, title: string }
 *   | { kind: 'document' | 'image', fileName: string, mediaType: string, base64: string }} Attachment
 * @typedef {{ text: Span[], choices?: Choice[], menu?: string, attachment?: Attachment, replaces?: string }} Message
 * @typedef {{ from: 'bot', id: string, at: string, message: Message }
 *   | { from: 'me', id: string, at: string, text: string, content: object, acknowledged: boolean }} Entry
 */

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}

const log = element('log', HTMLDivElement);
const form = element('form', HTMLFormElement);
const text = element('text', HTMLTextAreaElement);
const file = element('file', HTMLInputElement);
const people = element('people', HTMLSelectElement);
const upcoming = element('upcoming', HTMLUListElement);
const state = element('state', HTMLParagraphElement);
const subtitle = state.textContent ?? '';

const newVisitor = () => `visitor-${crypto.randomUUID()}`;
let visitor = sessionStorage.getItem('sinau:visitor') ?? newVisitor();
/** @type {Entry[]} */
let entries = [];
/** @type {EventSource | null} */
let events = null;
/** @type {HTMLElement | null} */
let typing = null;

const key = () => `sinau:chat:${visitor}`;
const kept = 400;

function save() {
  try {
    localStorage.setItem(key(), JSON.stringify(entries.slice(-kept)));
  } catch {
    // A full storage only means that a reload shows less.
    localStorage.removeItem(key());
  }
}

/** @returns {Entry[]} */
function load() {
  try {
    return JSON.parse(localStorage.getItem(key()) ?? '[]');
  } catch {
    return [];
  }
}

// ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {string} tag @param {string} className @param {string} [words] */
function make(tag, className, words) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}

/** @param {Span[]} spans */
function rendered(spans) {
  const fragment = document.createDocumentFragment();
  for (const span of spans) {
    /** @type {Node} */
    let node = document.createTextNode(span.text);
    if (span.link && /^https?:/.test(span.link)) {
      const link = document.createElement('a');
      link.href = span.link;
      link.rel = 'noopener';
      link.target = '_blank';
      link.append(node);
      node = link;
    }
    for (const [wanted, tag] of /** @type {const} */ ([
      [span.bold, 'strong'],
      [span.italic, 'em'],
    ])) {
      if (!wanted) continue;
      const wrapper = document.createElement(tag);
      wrapper.append(node);
      node = wrapper;
    }
    fragment.append(node);
  }
  return fragment;
}

/** @param {Attachment} attachment */
function card(attachment) {
  const link = document.createElement('a');
  link.className = 'card';
  if (attachment.kind === 'location') {
    link.href = `https://www.openstreetmap.org/?mlat=${attachment.latitude}&mlon=${attachment.longitude}#map=16/${attachment.latitude}/${attachment.longitude}`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = `📍 ${attachment.title}`;
    return link;
  }
  link.href = `data:${attachment.mediaType};base64,${attachment.base64}`;
  link.download = attachment.fileName;
  if (attachment.kind === 'image') {
    const image = document.createElement('img');
    image.src = link.href;
    image.alt = attachment.fileName;
    link.append(image);
  } else {
    link.textContent = `📎 ${attachment.fileName}`;
  }
  return link;
}

/** @param {string} at */
const clock = (at) => new Date(at).toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });

/** @param {Entry} entry */
function row(entry) {
  const made = make('div', entry.from === 'me' ? 'row mine' : 'row');
  made.dataset['id'] = entry.id;
  const bubble = make('div', 'bubble');
  made.append(bubble);
  if (entry.from === 'me') {
    if (!entry.acknowledged) made.classList.add('waiting');
    bubble.append(make('span', 'visually-hidden', 'Anda: '), entry.text);
  } else {
    const { message } = entry;
    bubble.append(rendered(message.text));
    if (message.attachment) bubble.append(card(message.attachment));
    if (message.choices?.length) made.append(choices(entry.id, message));
  }
  const time = document.createElement('time');
  time.dateTime = entry.at;
  time.textContent = clock(entry.at);
  bubble.append(time);
  return made;
}

/** @param {string} messageId @param {Message} message */
function choices(messageId, message) {
  const list = make('div', 'choices');
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', 'Pilihan jawaban');
  message.choices?.forEach((choice, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `${index + 1}. ${choice.label}`;
    button.addEventListener('click', () => {
      say(choice.label, { kind: 'choice', menu: message.menu ?? '', value: choice.value, messageId });
      text.focus();
    });
    list.append(button);
  });
  return list;
}

/** @param {Entry} entry */
function show(entry) {
  const replaced = entry.from === 'bot' && entry.message.replaces;
  const old = replaced ? entries.findIndex((other) => other.id === replaced) : -1;
  if (old !== -1) {
    log.querySelector(`[data-id="${CSS.escape(entries[old]?.id ?? '')}"]`)?.replaceWith(row(entry));
    entries.splice(old, 1, entry);
  } else {
    entries.push(entry);
    log.append(row(entry));
  }
  log.scrollTop = log.scrollHeight;
  save();
}

/** @param {boolean} on */
function showTyping(on) {
  typing?.remove();
  typing = null;
  if (!on) return;
  typing = make('div', 'row');
  const bubble = make('div', 'bubble typing');
  bubble.setAttribute('aria-label', 'Sedang mengetik');
  bubble.append(make('i', ''), make('i', ''), make('i', ''));
  typing.append(bubble);
  log.append(typing);
  log.scrollTop = log.scrollHeight;
}

// ── talking ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {string} words @param {object} content */
function say(words, content) {
  /** @type {Entry} */
  const entry = {
    from: 'me',
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    text: words,
    content,
    acknowledged: false,
  };
  show(entry);
  void post(entry, visitor);
}

/** @param {Extract<Entry, { from: 'me' }>} entry @param {string} as */
async function post(entry, as) {
  try {
    const answer = await fetch('/chat/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, id: entry.id, content: entry.content }),
    });
    if (answer.status >= 500) throw new Error('later');
    entry.acknowledged = true;
    if (as !== visitor) return;
    log.querySelector(`[data-id="${entry.id}"]`)?.classList.remove('waiting');
    save();
    if (!answer.ok) {
      const said = await answer.json().catch(() => ({}));
      show({
        from: 'bot',
        id: `local-${entry.id}`,
        at: new Date().toISOString(),
        message: { text: [{ text: said.message ?? 'Maaf, pesan itu tidak bisa dikirim.' }] },
      });
    }
    setTimeout(refreshSide, 400);
  } catch {
    setTimeout(() => void post(entry, as), 2_000);
  }
}

function listen() {
  events?.close();
  const last = entries.findLast((entry) => entry.from === 'bot' && !entry.id.startsWith('local-'));
  events = new EventSource(`/chat/events?as=${visitor}&after=${last ? last.id : 0}`);
  events.addEventListener('open', () => {
    state.textContent = subtitle;
  });
  events.addEventListener('error', () => {
    state.textContent = 'Menyambung kembali…';
    showTyping(false);
    // The browser tries again by itself; where it gives up, we do.
    if (events?.readyState === EventSource.CLOSED) setTimeout(listen, 2_000);
  });
  events.addEventListener('typing', () => showTyping(true));
  events.addEventListener('message', (event) => {
    showTyping(false);
    const entry = /** @type {Entry} */ ({ from: 'bot', ...JSON.parse(event.data) });
    if (!entries.some((other) => other.id === entry.id)) show(entry);
  });
}

/** @param {string} name */
function become(name) {
  visitor = name;
  sessionStorage.setItem('sinau:visitor', visitor);
  entries = load();
  log.replaceChildren(...entries.map(row));
  log.scrollTop = log.scrollHeight;
  listen();
  for (const entry of entries) if (entry.from === 'me' && !entry.acknowledged) void post(entry, visitor);
  if (entries.length === 0 && visitor.startsWith('visitor-')) say('Halo', { kind: 'text', text: 'Halo' });
  void refreshSide();
}

// ── the side pane ────────────────────────────────────────────────────────────────────────────────────────────────

async function refreshSide() {
  const as = visitor;
  const [known, coming] = await Promise.all([
    fetch('/chat/people').then(
      (answer) => answer.json(),
      () => [],
    ),
    fetch(`/chat/upcoming?as=${as}`).then(
      (answer) => answer.json(),
      () => [],
    ),
  ]);
  if (as !== visitor) return;
  const listed = /** @type {{ visitor: string, label: string }[]} */ (known);
  const all = listed.some((one) => one.visitor === visitor)
    ? listed
    : [{ visitor, label: 'Orang baru (tab ini)' }, ...listed];
  people.replaceChildren(...all.map((one) => new Option(one.label, one.visitor, false, one.visitor === visitor)));
  const items = /** @type {{ at: string, label: string, text: string }[]} */ (coming);
  upcoming.replaceChildren(
    ...items.map((item) => {
      const made = make('li', '');
      made.append(make('b', '', item.label), item.at, make('p', '', item.text));
      return made;
    }),
  );
  if (items.length === 0)
    upcoming.append(make('li', '', 'Belum ada. Pengingat muncul di sini setelah ikut pelatihan.'));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (words === '') return;
  text.value = '';
  text.style.height = '';
  say(words, { kind: 'text', text: words });
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
text.addEventListener('input', () => {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
});
file.addEventListener('change', () => {
  const chosen = file.files?.[0];
  file.value = '';
  if (!chosen) return;
  const kind = chosen.type.split('/')[0] ?? '';
  const media = ['image', 'video', 'audio'].includes(kind) ? kind : 'document';
  say(`📎 ${chosen.name}`, { kind: 'file', media, caption: '' });
});
people.addEventListener('change', () => become(people.value));
element('newcomer', HTMLButtonElement).addEventListener('click', () => {
  become(newVisitor());
  text.focus();
});
setInterval(() => void refreshSide(), 15_000);

become(visitor);
