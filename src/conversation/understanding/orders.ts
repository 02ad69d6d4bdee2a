import { normalise } from './normalise.ts';

export type Deed = 'approve' | 'decline' | 'take-out';

/** What a coordinator wants done with somebody, and with whom. */
export interface Order {
  readonly what: Deed | null;
  /** As typed, without the deed; '': whoever is shown. */
  readonly whom: string;
}

/** "Acc", "setujui fitri", "pak eko ditolak", "keluarkan ahmad dari kelas"; words without a deed are somebody's name. */
export function orderIn(text: string): Order {
  const words = normalise(text).split(' ').filter(Boolean);
  // "Ok" alone agrees; before a deed it only opens the sentence.
  if (words.length === 1 && oks.has(words[0] ?? '')) return { what: 'approve', whom: '' };
  while (words.length > 1 && openers.has(words[0] ?? '')) words.shift();
  const first = deeds[words[0] ?? ''];
  const last = deeds[words.at(-1) ?? ''];
  const rest = first ? words.slice(1) : last ? words.slice(0, -1) : words;
  const whom = rest.join(' ').replace(/(?:^| )(?:dari|saking|from) .*$/, '');
  return { what: first ?? last ?? null, whom: around.test(whom) ? '' : whom };
}

/** "Acc pak", "setuju ya": nobody is named. */
const around =
  /^(?:(?:saja|aja|ae|wae|ya|iya|dong|deh|lah|pak|bu|mas|mbak|kak|min|itu|ini|dia|nggih|permohonan|nya)(?: |$))*$/;

const oks = new Set('ok oke okay okey oks'.split(' '));
const openers = new Set(
  'tolong mohon coba ya iya ok oke eh mau saya tak cari carikan cariin lihat buka tampilkan data'.split(' '),
);

const deeds: Readonly<Record<string, Deed>> = {
  ...deedOf(
    'approve',
    'setuju setujui disetujui menyetujui acc diacc approve approved terima diterima loloskan setujoni dipunsetujoni sarujuk',
  ),
  ...deedOf('decline', 'tolak ditolak menolak tolaken dipuntolak reject decline declined'),
  ...deedOf('take-out', 'keluarkan dikeluarkan keluarin keluarno wedalaken dipunwedalaken metokno coret hapus remove'),
};

function deedOf(deed: Deed, words: string): Record<string, Deed> {
  return Object.fromEntries(words.split(' ').map((word) => [word, deed]));
}
