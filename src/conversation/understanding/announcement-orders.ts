/** What somebody wants announced: as they said it, none of it understood yet. */
export interface SaidAnnouncement {
  /** For whom: "surabaya", "peserta psm dasar"; '': they did not say. */
  readonly whom: string;
  /** What stands before it, such as when it shall go out. */
  readonly before: string;
  /** '': they did not say. */
  readonly words: string;
  /** Nothing but the order of the words tells where those concerned end and the announcement begins. */
  readonly runsOn: boolean;
}

const polite = '(?:(?:tolong|tlg|mohon|minta|min|kak|pak|bu|mas|mbak|ayo|coba|saya mau|mau)\\s+)*';
const plain =
  'umum(?:kan|no|ke|aken|in)|siar(?:kan|no|ke)|broadcast(?:kan)?|blast|woro[- ]?woro|wara[- ]?wara|(?:kirim(?:kan|no)?|buat(?:kan)?|bikin|gawe) (?:pengumuman|broadcast|siaran)|announce|send (?:an )?announcement';
/** They may be about anything, so that only a colon makes an announcement of it. */
const loose = 'kabari|kabar(?:kan|no)|info(?:kan|in)|informasikan|beri ?tahu(?:kan)?|sampaikan';
const order = new RegExp(`^\\s*${polite}(?:(${plain})|(?:${loose}))(?![\\p{L}-])\\s*(?:dong|ya|aja)?\\s*`, 'iu');
const separator = /\s*(?<!\d):\s*|\s*:(?!\d)\s*|\s*\n+\s*|\s+(?:bahwa|bahwasanya|yen|menawi|that)\s+/iu;
const towards =
  /(?:^|\s)(?:ke|kepada|kpd|untuk|utk|buat|nang|dhateng|dateng|marang|kanggo|kangge|to|for)\s+(?!(?:jam|tgl|tanggal)\b)/iu;
const ofOneself = /^(?:saya|aku|kami|kulo|kula|me)\b/i;

/** More than an announcement may have, and than any is begun with. */
const longest = 4_000;

/** "Umumkan ke surabaya: besok pelatihan libur", "broadcast ke tagana besok apel"; null: nothing is announced. */
export function announcementIn(text: string): SaidAnnouncement | null {
  const begun = text.length > longest ? null : order.exec(text);
  if (!begun) return null;
  const rest = text.slice(begun[0].length);
  const cut = separator.exec(rest);
  if (!cut && begun[1] === undefined) return null;
  if (!cut) {
    const to = towards.exec(rest);
    const said = to ? rest.slice(to.index + to[0].length) : rest;
    if (to === null) return { whom: '', before: '', words: rest.trim(), runsOn: true };
    return { whom: said.trim(), before: rest.slice(0, to.index).trim(), words: '', runsOn: true };
  }
  const head = rest.slice(0, cut.index);
  const words = rest.slice(cut.index + cut[0].length).trim();
  const to = towards.exec(head);
  const whom = (to ? head.slice(to.index + to[0].length) : begun[1] === undefined ? head : '').trim();
  const before = to ? head.slice(0, to.index).trim() : begun[1] === undefined ? '' : head.trim();
  return ofOneself.test(whom) ? null : { whom, before, words, runsOn: false };
}
