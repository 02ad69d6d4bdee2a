import { audiencesFrom, ownAudiencesFrom } from './audiences.ts';
import { putsQuestion } from './form-talk.ts';
import { plainWords } from './lexicon.ts';
import { nameFrom } from './names.ts';
import { bare, normalise } from './normalise.ts';
import { phoneFrom } from './phones.ts';
import { placesNamed, regionsFrom } from './regions.ts';
import { type Form, formIn } from './slots.ts';
import { yesOrNo } from './yes-no.ts';

/** What of a profile can be otherwise. */
export type Field = 'name' | 'region' | 'audience' | 'phone';

/** What somebody wants otherwise: the new values that they give, and the fields that they only name. */
export interface Changes {
  readonly told: Form;
  readonly open: readonly Field[];
}

/**
 * What of a profile is to be changed, field by field: "alamatnya salah, harusnya lamongan" gives a region, "ya betul tapi
 * nama salah" names a field. `isAsked`: they were asked what is wrong, so that a bare field or value tells it.
 */
export function changesIn(text: string, isAsked = false): Changes {
  const parts = partsOf(text);
  const onlyOne = parts.every(({ field }) => field === parts[0]?.field);
  const asWhole = onlyOne ? correctionIn(text) : { name: null, regions: [], audiences: [], phone: formIn(text).phone };
  const [first] = parts;
  const begun = first ? text.slice(0, first.at) : '';
  let { name, regions, audiences, phone }: Form = isAsked && parts.length === 0 ? formIn(text) : asWhole;
  const isBare = isAsked || text.split(/\s+/).length <= 2;
  const open: Field[] = [];
  for (const [index, { field, said }] of parts.entries()) {
    const value = toWhat.exec(said)?.[1] ?? said.replace(fields[field], ' ');
    const wanted = value.replace(butNot, '').replace(noise, ' ').trim();
    if (field === 'name') name ??= wanted === '' ? null : nameFrom(wanted);
    if (field === 'region' && regions.length === 0) {
      regions = regionsIn(said, wanted);
    }
    if (field === 'audience' && audiences.length === 0) audiences = ownAudiencesFrom(wanted).map(({ code }) => code);
    if (field === 'phone') phone ??= phoneFrom(wanted);
    // "Nama sama nomor hp salah": what is said of the last holds for all that are joined to it.
    const joined = parts.slice(index).findIndex((part) => !andMore.test(part.said));
    const about = parts[index + joined]?.said ?? said;
    const isWrong = wrong.test(about) || ((isBare || wrong.test(begun)) && !right.test(about));
    if (isWrong && !open.includes(field)) open.push(field);
  }
  const isGiven = {
    name: name !== null,
    region: regions.length > 0,
    audience: audiences.length > 0,
    phone: phone !== null,
  };
  return { told: { name, regions, audiences, phone }, open: open.filter((field) => !isGiven[field]) };
}

function regionsIn(said: string, wanted: string): string[] {
  const named = placesNamed(said);
  return (named.length > 0 || wanted === '' ? named : regionsFrom(wanted)).map(({ code }) => code);
}

/** The parts of a text that each speak of one field, from its name on. */
function partsOf(text: string): { field: Field; at: number; said: string }[] {
  const named = (Object.keys(fields) as Field[])
    .flatMap((field) => [...text.matchAll(new RegExp(fields[field], 'giu'))].map(({ index }) => ({ field, at: index })))
    .toSorted((a, b) => a.at - b.at)
    .filter(({ field }, index, all) => all[index - 1]?.field !== field);
  return named.map(({ field, at }, index) => ({ field, at, said: text.slice(at, named[index + 1]?.at) }));
}

const fields: Readonly<Record<Field, RegExp>> = {
  name: /\b(?:nama\w*|nm|jeneng\w*|asma\w*|nami\w*|nyama\w*|name|gelar\w*)\b/iu,
  region:
    /\b(?:alamat\w*|daerah\w*|domisili\w*|tempat tinggal\w*|kabupaten\w*|kabkota|kota(?:nya|ku|ne)?|kecamatan\w*|wilayah\w*|region|address)\b/iu,
  audience: /\b(?:kelompok\w*|unsur\w*|golongan\w*|kind|group)\b/iu,
  phone: /\b(?:nomor\w*|nomer\w*|no\.?(?= ?(?:hp|wa|tel))|hp|hpnya|wa|telepon|telp|phone|number)\b/iu,
};
const wrong =
  /\b(?:ganti\w*|diganti|gantos|ubah|diubah|ngubah|salah|keliru|klentu|ralat|koreksi|(?:se)?harusnya|kudune|betulkan|benerin|perbaik\w*|edit|update|kurang|bukan|beda|belum benar|change|wrong|incorrect)\b/i;
const andMore = /(?:\b(?:dan|sama|karo|kaliyan|and)|[,&+])\s*$/i;
const right = /\b(?:sudah|udah|sdh|benar|betul|bener|ok|oke)\b/i;
const noise =
  /\b(?:saya|sy|aku|ku|kulo|kula|lengkap|mau|ingin|tolong|mohon|itu|tadi|yang|yg|nya|masih|salah|keliru|klentu|kurang|diganti|ganti|diubah|ubah|sama|belum|benar|betul|dengan|adalah|aja|saja|wae|ya|dong|deh|kak|min|dan|tapi|tp|jadi|harusnya|seharusnya|eh)\b|[,:;=.]+(?=\s|$)/gi;

/** Whether somebody who is read their profile says that it is right. */
export function confirms(text: string): boolean {
  const said = plainWords(bare(text)).join(' ');
  if (/\btidak (?:ada )?(?:yang )?(?:salah|keliru|diubah|perlu diubah)\b/.test(said)) return true;
  if (putsQuestion(text, true) || wrong.test(text) || /\b(?:tapi|tetapi|but|kecuali)\b/.test(said)) return false;
  if (yesOrNo(text) === 'yes') return true;
  return (
    /\b(?:sesuai|benar|betul|leres|cocok|bagus|good|fine|correct|right)\b/.test(said) &&
    !/\b(?:tidak|belum|kurang|not|mboten|ora)\b/.test(said)
  );
}

/** Whether they say that it is not, and not yet what. */
export const denies = (text: string): boolean =>
  yesOrNo(text) === 'no' ||
  /^(?:(?:masih|ada|yang|iya|ini|itu|no) )*(?:salah|keliru|klentu|wrong)(?: (?:semua|nih|itu|ini|datanya))?$/.test(
    plainWords(normalise(text)).join(' '),
  );

/**
 * What of a profile somebody wants otherwise, as they say it: "ubah nama saya jadi Endang Lestari", "pindah dari tuban ke
 * blitar kota", "harusnya Nur Kholifah bukan nurkolifah". Only what comes after "jadi", "ke" and the like counts.
 */
function correctionIn(text: string): Form {
  const wanted = toWhat.exec(text)?.[1]?.replace(butNot, '').trim() ?? '';
  const ofName = wanted !== '' && fields.name.test(text);
  return {
    name: ofName ? nameFrom(wanted) : null,
    regions: ofName ? [] : placesNamed(wanted).map(({ code }) => code),
    audiences: ofName ? [] : audiencesFrom(wanted).map(({ code }) => code),
    phone: formIn(text).phone,
  };
}

/** The last such word leads to what is wanted. */
const toWhat =
  /^.*\b(?:(?:men)?jadi|dadi|dados|(?:se)?harusnya|(?:se)?kudune|(?:yang|yg|sing) (?:benar|betul|bener)(?:nya|e)?|leresipun|ke|nang|dhateng|sekarang(?: saya)?|to|should be)\b[\s:,]*(.+)$/isu;
/** "… bukan nurkolifah" */
const butNot = /[\s,]*\b(?:bukan|bkn|dudu|sanes|not)\b.*$/isu;
