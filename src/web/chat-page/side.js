// @ts-check
import { make } from './bubbles.js';

/**
 * The pane beside the phone: whom one is, and what the bot will send that person next.
 *
 * @param {{
 *   people: HTMLSelectElement, newcomer: HTMLButtonElement, upcoming: HTMLUListElement,
 *   visitor: () => string, onBecome: (visitor: string) => void, newVisitor: () => string,
 * }} options
 */
export function openSide({ people, newcomer, upcoming, visitor, onBecome, newVisitor }) {
  let shown = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let soon;

  async function refresh() {
    const as = visitor();
    const [known, coming] = await Promise.all([
      listAt('/chat/people'),
      listAt(`/chat/upcoming?${new URLSearchParams({ as })}`),
    ]);
    const now = JSON.stringify([as, known, coming]);
    // A list that somebody is choosing from must not be rebuilt under their hands.
    if (as !== visitor() || now === shown) return;
    shown = now;
    const all = known.some((one) => one['visitor'] === as)
      ? known
      : [{ visitor: as, label: 'Orang baru (tab ini)' }, ...known];
    people.replaceChildren(...all.map((one) => new Option(one['label'], one['visitor'], false, one['visitor'] === as)));
    upcoming.replaceChildren(...coming.map(comingItem));
    if (coming.length === 0) {
      upcoming.append(make('li', 'none', 'Belum ada. Pengingat muncul di sini setelah mendaftar pelatihan.'));
    }
  }

  people.addEventListener('change', () => onBecome(people.value));
  newcomer.addEventListener('click', () => onBecome(newVisitor()));
  setInterval(() => void refresh(), 15_000);
  return {
    refresh,
    /** Once what is under way has settled. */
    refreshSoon() {
      clearTimeout(soon);
      soon = setTimeout(() => void refresh(), 400);
    },
  };
}

/** @param {Record<string, string>} coming */
function comingItem(coming) {
  const item = make('li', '');
  item.append(make('b', '', coming['label']), make('span', 'when', coming['at']), make('p', '', coming['text']));
  return item;
}

/** @param {string} path @returns {Promise<Record<string, string>[]>} */
async function listAt(path) {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}
