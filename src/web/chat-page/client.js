// @ts-check
import { bubbleRow, dayOf, make, typingRow } from './bubbles.js';
import { openLine } from './line.js';
import { openSide } from './side.js';
import { openTranscript, storageKey } from './transcript.js';

/** @import { Content, Entry, Message, Said } from './transcript.js' */

/** @template {HTMLElement} T @param {string} id @param {new () => T} type @returns {T} */
function element(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}

const log = element('log', HTMLDivElement);
const welcome = element('welcome', HTMLDivElement);
const newer = element('newer', HTMLButtonElement);
const form = element('form', HTMLFormElement);
const text = element('text', HTMLTextAreaElement);
const file = element('file', HTMLInputElement);
const attach = element('attach', HTMLButtonElement);
const attachMenu = element('attach-menu', HTMLDivElement);
const aside = element('side', HTMLElement);
const state = element('state', HTMLParagraphElement);
const subtitle = state.textContent ?? '';

const newVisitor = () => `visitor-${crypto.randomUUID()}`;
const visitorKey = 'sinau:visitor';
/** A new person for each tab, and the same one after a reload. */
let visitor = sessionStorage.getItem(visitorKey) ?? newVisitor();
let transcript = openTranscript(visitor);
/** @type {ReturnType<typeof openLine> | null} */
let line = null;
/** @type {HTMLElement | null} */
let typing = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let typingEnds;
let lastDay = '';

// ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {string} id */
const rowOf = (id) => log.querySelector(`[data-id="${CSS.escape(id)}"]`);
const isAtEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 80;

function scrollToEnd() {
  log.scrollTop = log.scrollHeight;
}

/** A message taller than the screen is read from its top. @param {HTMLElement} row */
function scrollTo(row) {
  if (row.offsetHeight > log.clientHeight) log.scrollTop = row.offsetTop - log.offsetTop - 8;
  else if (row === log.lastElementChild) scrollToEnd();
  else row.scrollIntoView({ block: 'nearest' });
}

/** @param {Entry} entry */
function append(entry) {
  const day = dayOf(entry.at);
  if (day !== lastDay) log.append(make('p', 'day', day));
  lastDay = day;
  const row = bubbleRow(entry, choose);
  log.append(row);
  welcome.hidden = true;
  return row;
}

function showAll() {
  lastDay = '';
  log.replaceChildren();
  const entries = transcript.visible();
  welcome.hidden = entries.length > 0;
  for (const entry of entries) append(entry);
  scrollToEnd();
}

/** @param {{ id: string, at: string, message: Message }} heard */
function hear(heard) {
  showTyping(false);
  const news = transcript.hear(heard);
  if (!news) return;
  const followed = isAtEnd();
  const { entry, gone } = news;
  const edited = gone[0] ? rowOf(gone[0].id) : null;
  const hadFocus = gone.some(({ id }) => rowOf(id)?.contains(document.activeElement));
  for (const { id } of gone) if (id !== gone[0]?.id) rowOf(id)?.remove();
  let row = null;
  if (edited) {
    row = bubbleRow(entry, choose);
    edited.replaceWith(row);
  } else {
    row = append(entry);
  }
  if (hadFocus) (row.querySelector('button') ?? log).focus();
  if (followed || edited) scrollTo(row);
  else newer.hidden = false;
  side.refreshSoon();
}

/** @param {boolean} on */
function showTyping(on) {
  clearTimeout(typingEnds);
  typing?.remove();
  typing = null;
  if (!on) return;
  const followed = isAtEnd();
  typing = typingRow();
  log.append(typing);
  if (followed) scrollToEnd();
  typingEnds = setTimeout(() => showTyping(false), 20_000);
}

// ── talking ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** @param {string} words @param {Content} content @param {File | null} [bytes] */
function say(words, content, bytes = null) {
  const entry = transcript.say(words, content);
  append(entry);
  scrollToEnd();
  line?.post(entry, bytes);
}

/** @param {Said} entry @param {Message['choices'][number]} choice */
function choose(entry, choice) {
  say(choice.label, { kind: 'choice', menu: entry.message.menu, value: choice.value, messageId: entry.id });
}

/** @param {string} name */
function become(name) {
  line?.close();
  showTyping(false);
  newer.hidden = true;
  visitor = name;
  sessionStorage.setItem(visitorKey, visitor);
  const own = openTranscript(visitor);
  transcript = own;
  showAll();
  line = openLine({
    visitor,
    since: () => own.since,
    onMessage: hear,
    onTyping: () => showTyping(true),
    onConnected(connected) {
      const now = connected ? subtitle : 'Menyambung kembali…';
      if (state.textContent !== now) state.textContent = now;
      if (!connected) showTyping(false);
    },
    onSettled(entry, settled, note) {
      own.settle(entry, settled, note);
      rowOf(entry.id)?.replaceWith(bubbleRow(entry, choose));
      side.refreshSoon();
    },
  });
  for (const entry of own.unacknowledged()) line.post(entry);
  void side.refresh();
}

const side = openSide({
  people: element('people', HTMLSelectElement),
  newcomer: element('newcomer', HTMLButtonElement),
  upcoming: element('upcoming', HTMLUListElement),
  visitor: () => visitor,
  newVisitor,
  onBecome(name) {
    become(name);
    if (aside.matches(':popover-open')) aside.hidePopover();
    if (welcome.hidden) focusText();
    else welcome.querySelector('button')?.focus();
  },
});

/** Where there is a keyboard: on a phone the one on the screen would hide the answer. */
function focusText() {
  if (window.matchMedia('(pointer: fine)').matches) text.focus({ preventScroll: true });
  else log.focus({ preventScroll: true });
}

// ── composing ────────────────────────────────────────────────────────────────────────────────────────────────────

function fitHeight() {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 2}px`;
}

/** Empties the box; answers what stood in it. */
function takeText() {
  const words = text.value.trim();
  text.value = '';
  fitHeight();
  return words;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = takeText();
  if (words !== '') say(words, { kind: 'text', text: words });
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});
text.addEventListener('input', fitHeight);
element('start', HTMLButtonElement).addEventListener('click', () => {
  say('Mulai', { kind: 'start' });
  focusText();
});

attachMenu.addEventListener('beforetoggle', () => {
  const { left, top } = attach.getBoundingClientRect();
  attachMenu.style.left = `${left}px`;
  attachMenu.style.bottom = `${window.innerHeight - top + 10}px`;
});
element('attach-file', HTMLButtonElement).addEventListener('click', () => {
  attachMenu.hidePopover();
  file.click();
});
file.addEventListener('change', () => {
  const chosen = file.files?.[0];
  file.value = '';
  if (!chosen) return;
  const kind = chosen.type.split('/')[0] ?? '';
  const media = ['image', 'video', 'audio'].includes(kind) ? kind : 'document';
  const caption = takeText();
  const { name, type: mediaType, size } = chosen;
  const words = [`📎 ${name}`, caption].filter(Boolean).join('\n');
  say(words, { kind: 'file', media, caption, name, mediaType, size }, chosen);
});
element('attach-location', HTMLButtonElement).addEventListener('click', () => {
  attachMenu.hidePopover();
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => say('📍 Lokasi saya', { kind: 'location', latitude, longitude }),
    () => {
      state.textContent = 'Lokasi tidak diizinkan oleh peramban.';
    },
  );
});

newer.addEventListener('click', () => {
  scrollToEnd();
  focusText();
});
log.addEventListener('scroll', () => {
  if (isAtEnd()) newer.hidden = true;
});
window.addEventListener('storage', (event) => {
  if (event.key === storageKey(visitor) && transcript.reload()) showAll();
});
window.matchMedia('(min-width: 900px)').addEventListener('change', () => {
  if (aside.matches(':popover-open')) aside.hidePopover();
});

become(visitor);
