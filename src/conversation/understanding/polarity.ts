import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';

/**
 * Whether an answer to a yes-or-no question says yes or no, in whole sentences too; null where it says neither. A
 * negation decides, and two of them say yes: "gak jadi batal, tetep ikut".
 */
export function polarityOf(text: string): 'yes' | 'no' | null {
  if (asksWhether(text)) return null;
  if (/^\s*(?:👍|👌|✅|🙆|🆗)/u.test(text)) return 'yes';
  if (/^\s*(?:👎|❌|🙅|🚫)/u.test(text)) return 'no';
  // "Gak apa apa" asks for nothing.
  const words = plainWords(normalise(text).replace(noMatter, 'gapapa')).filter((word) => !fillers.has(word));
  if (words.length === 0 || words.length > 9 || words.some((word) => questions.has(word))) return null;
  const said = ` ${words.join(' ')} `;
  if (twice.test(said) && !apart.test(text)) return 'yes';
  if (/ (?:gapapa|gpp|tetap|tetep) /.test(said)) return 'yes';
  if (words.some((word) => denying.has(word)) || / (?:lain kali|lain waktu|pikir pikir) /.test(said)) return 'no';
  return words.some((word) => affirming.has(word)) ? 'yes' : null;
}

/** "Nanti ada seragam gak, bu": a negation that ends a question says no to nothing. */
export const asksWhether = (text: string): boolean =>
  whether.test(
    plainWords(bare(text))
      .filter((word) => !fillers.has(word) && !closing.has(word))
      .join(' '),
  );

const whether =
  /\b(?:ada|boleh|dapat|perlu|pakai|bawa|bayar|wajib|harus|disediakan|diganti|ditanggung|gratis|termasuk|dikasih|diberi|kena|ono|sampai|cukup|aman|jauh|dekat)\b.*\b(?:tidak|belum)$/;
const closing = new Set(['iya', 'kah', 'to', 'se', 'seh', 'nggih', 'sih']);

const noMatter =
  /\b(?:tidak|tdk|gak|ga|gk|nggak|ngga|enggak|ndak|ora|mboten|tak)\s+(?:apa[\s-]?apa|apa2|apapa|papa|opo[\s-]?opo|opo2|popo|nopo[\s-]?nopo|napa[\s-]?napa)\b/g;
const twice =
  / (?:tidak|jangan) (?:jadi )?(?:batal|mundur) | (?:tidak|tak) (?:jadi )?(?:keberatan|masalah|ada masalah|salah|ada salah|ada (?:yang )?salah|perlu diubah) /;
/** "Jangan, batal" and "tidak. salah" say no two times over: it is the stop between them that tells. */
const apart = /\b(?:jangan|jgn|ojo|tidak|tdk|tak|g[ae]?k?|n?gg?ak?|engg?ak|ndak|ora|mboten)\s*[,.;!\n]+\s*\p{Letter}/iu;

const fillers = new Set(
  "min admin kak ibu bapak mas mbak cak bang gan saja lah deh dong kok sih ya' ah eh oh rek ta tah lho lo".split(' '),
);
const questions = new Set('apa kapan dimana berapa siapa bagaimana kenapa mana'.split(' '));
const denying = new Set(
  'tidak belum jangan bukan batal salah keliru nanti ntar mikir mikir2 masih ragu skip gausah ogah males malas sibuk lewati wrong later never disagree gajadi sik wurung'.split(
    ' ',
  ),
);
const affirming = new Set(
  'iya oke siap sip benar setuju boleh mau jadi lanjut lanjutkan dilanjut hadir datang ikut bisa insyaallah insya insyallah pasti tentu gas gass gaskeun yakin sesuai cocok baik monggo mangga bersedia sanggup agree sure confirm confirmed deal acc sae saged okelah purun ambil correct'.split(
    ' ',
  ),
);
