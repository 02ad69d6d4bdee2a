// @ts-check
/** @import { Attachment, Entry, Message, Own, Said, Span } from './transcript.js' */

/** @param {string} tag @param {string} className @param {string} [words] */
export function make(tag, className, words) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}

/** @param {string} address @param {string} className */
function linkTo(address, className) {
  const link = document.createElement('a');
  link.href = address;
  if (className) link.className = className;
  if (/^https?:/.test(address)) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  return link;
}

/** Everything becomes text nodes: what a person typed is never read as markup. @param {Span[]} spans */
function words(spans) {
  const fragment = document.createDocumentFragment();
  for (const span of spans) {
    /** @type {Node} */
    let node = document.createTextNode(span.text);
    const wrappers = [
      span.link && /^https?:/.test(span.link) ? linkTo(span.link, '') : null,
      span.bold ? make('strong', '') : null,
      span.italic ? make('em', '') : null,
    ];
    for (const wrapper of wrappers) {
      if (!wrapper) continue;
      wrapper.append(node);
      node = wrapper;
    }
    fragment.append(node);
  }
  return fragment;
}

/** @param {Attachment} attachment */
function card(attachment) {
  if (attachment.kind === 'location') {
    const at = `${attachment.latitude}/${attachment.longitude}`;
    const address = `https://www.openstreetmap.org/?mlat=${attachment.latitude}&mlon=${attachment.longitude}#map=16/${at}`;
    const link = linkTo(address, 'card');
    link.append(icon('📍'), cardText(attachment.title, 'Buka peta'));
    return link;
  }
  const link = linkTo(`data:${attachment.mediaType};base64,${attachment.base64}`, 'card');
  link.download = attachment.fileName;
  if (attachment.kind === 'image') {
    link.classList.add('picture');
    const image = document.createElement('img');
    image.src = link.href;
    image.alt = attachment.fileName;
    link.append(image);
    return link;
  }
  const isCalendar = attachment.mediaType.startsWith('text/calendar');
  link.append(
    icon(isCalendar ? '📅' : '📄'),
    cardText(attachment.fileName, isCalendar ? 'Simpan ke kalender' : 'Unduh berkas'),
  );
  return link;
}

/** @param {string} sign */
function icon(sign) {
  const made = make('span', 'icon', sign);
  made.setAttribute('aria-hidden', 'true');
  return made;
}

/** @param {string} title @param {string} deed */
function cardText(title, deed) {
  const made = make('span', 'card-text');
  made.append(make('b', '', title), make('small', '', deed));
  return made;
}

/** @param {Said} entry @param {(entry: Said, choice: Message['choices'][number]) => void} onChoose */
function choices(entry, onChoose) {
  const group = make('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', 'Pilihan jawaban');
  for (const choice of entry.message.choices) {
    const isListed = choice.number > 0 && choice.number <= entry.message.listed;
    const button = /** @type {HTMLButtonElement} */ (make('button', isListed ? 'listed' : ''));
    button.type = 'button';
    if (choice.number > 0) button.append(make('span', 'number', String(choice.number)));
    if (isListed) button.setAttribute('aria-label', `${choice.number}. ${choice.label}`);
    else button.append(choice.label);
    button.addEventListener('click', () => onChoose(entry, choice));
    group.append(button);
  }
  return group;
}

/** @param {Own} entry */
function stateOf(entry) {
  const { sign, word } = {
    sending: { sign: '…', word: 'sedang dikirim' },
    taken: { sign: '✓', word: 'terkirim' },
    refused: { sign: '!', word: 'tidak terkirim' },
  }[entry.state];
  const made = make('span', 'state', sign);
  made.setAttribute('role', 'img');
  made.setAttribute('aria-label', word);
  return made;
}

/** One entry as it is seen. @param {Entry} entry @param {(entry: Said, choice: Message['choices'][number]) => void} onChoose */
export function bubbleRow(entry, onChoose) {
  const row = make('div', entry.from === 'me' ? 'row mine' : 'row');
  row.dataset['id'] = entry.id;
  const bubble = make('div', 'bubble');
  const text = make('div', 'words');
  text.append(make('span', 'visually-hidden', entry.from === 'me' ? 'Anda: ' : 'Sinau: '));
  text.append(entry.from === 'me' ? entry.words : words(entry.message.text));
  bubble.append(text);
  row.append(bubble);
  const time = document.createElement('time');
  time.dateTime = entry.at;
  time.textContent = new Date(entry.at).toLocaleTimeString('id-ID', { hour: '2-digit', minute: '2-digit' });
  const foot = make('div', 'foot');
  foot.append(time);
  if (entry.from === 'me') {
    row.classList.add(entry.state);
    foot.append(stateOf(entry));
    bubble.append(foot);
    if (entry.note) row.append(make('p', 'note', entry.note));
    return row;
  }
  if (entry.message.attachment) bubble.append(card(entry.message.attachment));
  bubble.append(foot);
  if (entry.message.choices.length > 0) row.append(choices(entry, onChoose));
  return row;
}

/** The day as a heading between messages. @param {string} at */
export function dayOf(at) {
  const day = new Date(at).toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' });
  const today = new Date().toLocaleDateString('id-ID', { day: 'numeric', month: 'long', year: 'numeric' });
  return day === today ? 'Hari ini' : day;
}

export function typingRow() {
  const row = make('div', 'row');
  const bubble = make('div', 'bubble typing');
  bubble.append(make('span', 'visually-hidden', 'Sinau sedang mengetik'), make('i', ''), make('i', ''), make('i', ''));
  row.append(bubble);
  return row;
}
