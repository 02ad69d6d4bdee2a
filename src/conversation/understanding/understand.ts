import type { Asked } from './asked.ts';
import { type Classifier, classifierOf, examplesIn, learn, type Ranking } from './classifier.ts';
import { conceptOf } from './concepts.ts';
import { type Emergency, emergencyIn } from './emergencies.ts';
import type { Intent } from './intents.ts';
import { readLearned, writeLearned } from './learned-file.ts';
import { isChatWord, plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { polarityOf } from './polarity.ts';
import { isPlace } from './regions.ts';
import { byRule } from './rules.ts';
import { trainingData } from './training-data.ts';

/** What a message is about. */
export interface Understanding {
  readonly intent: Intent;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What else was asked in the same message. */
  readonly second: Intent | null;
  /** What it may be about, likeliest first. */
  readonly candidates: readonly Intent[];
  /** Somebody is in danger. */
  readonly emergency: Emergency | null;
}

let trained: Classifier | null = null;

/** Takes what was learnt when the program was built, else learns: a program does it at its start, so that no message waits. */
export function classifier(): Classifier {
  trained ??= classifierOf(readLearned() ?? learn(examplesIn(trainingData)));
  return trained;
}

/** Learns and keeps it for the starts to come, where that is not done. */
export function keepLearned(): void {
  if (readLearned() === null) writeLearned(learn(examplesIn(trainingData)));
}

/** What a person means by a message, given what they were asked, if anything. Never throws. */
export function understand(typed: string, asked: Asked | null = null): Understanding {
  // "/help" as Telegram's menu writes it.
  const text = typed.replace(/^\/(?=\p{Letter}+$)/u, '');
  const ranking = classifier().rank(text);
  const emergency = emergencyIn(text);
  const certain = (intent: Intent): Understanding => ({
    intent,
    confidence: 1,
    second: null,
    candidates: [intent],
    emergency,
  });
  // What happens at a training is ours to look into.
  if (emergency) return certain(emergency === 'violence' && atTraining.test(text) ? 'human' : 'out_of_scope');
  const answer = asked && answerTo(asked, text, ranking);
  if (answer) return certain(answer);
  if (sms.test(text) || isForm(text)) return certain('register');
  if (foreignMatter(text)) return certain('out_of_scope');
  const ruled = byRule(text);
  if (ruled) return certain(ruled);
  const [first, ...others] = inParts(text, ranking);
  if (!first) throw new Error('The classifier knows no intent.');
  const parts = clausesOf(text).map((clause) => ({ clause, top: classifier().rank(clause)[0] }));
  const introduced = parts.filter(({ clause }) => introduces(clause) && parts.some((other) => inquires(other.clause)));
  // "Sudah terlanjur daftar, tapi …" tells how it came about, "nama saya Siti, mau tanya …" who asks.
  const told = parts.filter(
    (part) => introduced.includes(part) || (part.top && taken.has(part.top.intent) && hasHappened(part.clause)),
  );
  const clauses = (told.length < parts.length ? parts.filter((part) => !told.includes(part)) : parts).map(
    ({ top }) => top,
  );
  const strong = clauses
    .flatMap((top) => (top && top.likelihood >= clearly && !said(top.intent) ? [top] : []))
    // "Mau tanya, …" asks for what follows; "permisi, mau tanya" is no more than a greeting.
    .filter(
      ({ intent }, _, all) =>
        intent !== 'help' || (first.intent !== 'greet' && all.every((other) => other.intent === 'help')),
    )
    // A reason is mostly about nothing we do; only where the whole is, the message is.
    .filter(({ intent }) => intent !== 'out_of_scope' || first.intent === intent || said(first.intent));
  // A refusal, an assent or a greeting that goes on to ask something is about what it asks; of two wishes the first is first.
  const [asks] = strong;
  const leads =
    said(first.intent) ||
    (first.intent === 'help' && parts.every(({ clause, top }) => top?.intent !== 'help' || opens(clause))) ||
    (introduced.length > 0 && ofOneself.has(first.intent)) ||
    told.some(({ top }) => top?.intent === first.intent);
  const parted = first.likelihood < unsure;
  const twoWishes =
    (first.likelihood < clearly || inTurn.test(text)) && strong.some(({ intent }) => intent === first.intent);
  const main = asks && (leads || parted || twoWishes) ? asks : first;
  const second = strong.find(
    ({ intent, likelihood }) =>
      intent !== main.intent && supports(clauses, main.intent) && (likelihood >= surely || !grave.has(intent)),
  );
  return {
    intent: main.intent,
    confidence: main.likelihood * trust(main.intent, text),
    second: second?.intent ?? null,
    candidates: [main, first, ...others]
      .filter((one, index, all) => all.findIndex(({ intent }) => intent === one.intent) === index)
      .filter(({ likelihood }) => likelihood >= thinkable)
      // Of a bare name nobody would think that it is no matter of ours.
      .filter(({ intent }) => intent !== 'out_of_scope' || !saysNothing(text))
      .map(({ intent }) => intent)
      .slice(0, 3),
    emergency: null,
  };
}

/** Of words never seen only their letters speak; and what nobody here ever wrote may be anything, rather than no matter of ours. */
function trust(intent: Intent, text: string): number {
  // A place, a date or a name alone says nothing of what is wanted.
  if (isPlace(text) || isDate(text) || (intent === 'register' && saysNothing(text))) return 0.4;
  const known = classifier().known(text);
  if (intent === 'out_of_scope') return Math.max(0.4, known);
  return known > 0 ? 1 : 0.4;
}

/** A few words that are none of the chat's and stand for nothing: "siti aminah". */
const saysNothing = (text: string): boolean => {
  const words = normalise(text).split(' ');
  return words.length <= 4 && words.every((word) => !isChatWord(word) && conceptOf(word) === null);
};

const ofDates = new Set(['#number', '#month', '#day']);
const besideDates = new Set(
  'tanggal jam sampai hingga sd dan - setengah pagi siang sore malam hari bulan minggu tahun wib depan ini besok lusa'.split(
    ' ',
  ),
);
const isDate = (text: string): boolean =>
  normalise(text)
    .split(' ')
    .every((written) => {
      const [word = ''] = plainWords(written);
      return besideDates.has(written) || besideDates.has(word) || ofDates.has(conceptOf(word) ?? '');
    });

/**
 * In a long breath what is asked drowns in how it came about: what its parts speak of most, one with another, counts,
 * as surely as the plainest of them says it.
 */
function inParts(text: string, ranking: Ranking): Ranking {
  const words = text.split(/\s+/).slice(0, 200);
  const [top] = ranking;
  if (words.length < longBreath || (top && top.likelihood > clearly)) return ranking;
  const sums = new Map<Intent, { sum: number; most: number }>();
  for (let from = 0; from < words.length - 4; from += 4) {
    for (const { intent, likelihood } of classifier().rank(words.slice(from, from + 9).join(' '))) {
      const before = sums.get(intent) ?? { sum: 0, most: 0 };
      // Squared, so that one plain part outweighs several that could be anything.
      sums.set(intent, { sum: before.sum + likelihood ** 2, most: Math.max(before.most, likelihood) });
    }
  }
  return (
    [...sums]
      // A stretch of a story is about nothing we do; only the whole could be.
      .filter(([intent]) => !said(intent) && intent !== 'out_of_scope')
      .toSorted(([, a], [, b]) => b.sum - a.sum)
      .map(([intent, { most }], index) => ({ intent, likelihood: index === 0 ? most : most / 2 }))
  );
}

/** In words. */
const longBreath = 16;

/** A clause this likely means what it seems to. */
const clearly = 0.75;
/** What is given up or stopped is not offered for a word in passing: "gak bisa jauh-jauh". */
const grave: ReadonlySet<Intent> = new Set(['cancel_enrollment', 'delete_my_data', 'stop_broadcast']);
const surely = 0.9;
/** So little that what the parts say by themselves counts more than the whole. */
const unsure = 0.5;
/** Less likely than this is not worth asking about. */
const thinkable = 0.06;

/** What one has done is told in these. */
const taken: ReadonlySet<Intent> = new Set(['register', 'enroll']);
const hasHappened = (clause: string): boolean =>
  /^(?:\S+ ){0,2}(?:kadung|terlanjur|telanjur|kebacut|sudah|kemarin|tadi)\b/.test(
    plainWords(normalise(clause)).join(' '),
  );

/** "Mau tanya", "minta info": what is asked follows. */
const opens = (clause: string): boolean =>
  /\b(?:tanya|info|bantu|tolong|bingung|maaf|permisi)\b/.test(plainWords(normalise(clause)).join(' '));
const introduces = (clause: string): boolean =>
  /^(?:\S+ ){0,3}nama saya (?!tidak|salah|kurang|belum|sudah|ganti)/.test(plainWords(normalise(clause)).join(' '));
const inquires = (clause: string): boolean =>
  /\b(?:tanya|kapan|dimana|berapa|bagaimana|info|apa)\b/.test(plainWords(normalise(clause)).join(' '));
const ofOneself: ReadonlySet<Intent> = new Set(['register', 'profile_edit', 'profile_view']);

const passing: ReadonlySet<Intent> = new Set(['greet', 'smalltalk_thanks', 'confirm_yes', 'confirm_no']);
const said = (intent: Intent): boolean => passing.has(intent);

const supports = (clauses: readonly ({ readonly intent: Intent } | undefined)[], intent: Intent): boolean =>
  clauses.some((clause) => clause?.intent === intent);

/** Two fields of a form with their names: "Nama: …, Alamat: …"; not where one of them is to be changed. */
const isForm = (text: string): boolean =>
  /\bnama(?:\s+lengkap)?\s*[:=]/i.test(text) &&
  /\b(?:alamat|asal|kota|kab\w*|domisili|unsur|kelompok|(?:no\.?\s*)?hp|telp|wa)\s*[:=]/i.test(text) &&
  !/\b(?:(?:di|me|ng)?r?ubah|(?:di|meng)?ganti|salah|ralat|(?:di)?perbaik\w*|(?:di)?betulkan|update|edit)\b|->|→/i.test(
    text,
  );

/** "DAFTAR#NAMA#KOTA", as one registers by SMS. */
const sms = /^\s*(?:daftar|dftr|reg|registrasi)\s*#/i;

function answerTo(asked: Asked, text: string, ranking: Ranking): Intent | null {
  const top = ranking[0];
  const elsewhere = top !== undefined && top.likelihood > 0.9;
  switch (asked) {
    case 'yes-no': {
      const polarity = polarityOf(text);
      return polarity && (polarity === 'yes' ? 'confirm_yes' : 'confirm_no');
    }
    case 'opinion':
      return elsewhere ? null : 'feedback';
    case 'code':
      return /\d{4,}/.test(text) || !elsewhere ? 'check_in' : null;
    case 'training-session':
      return polarityOf(text) === 'yes' || /\b(?:ini|iki|niki|itu|this)\b/i.test(text) ? 'enroll' : null;
  }
}

const atTraining = /\b(?:pelatihan|diklat|pelatih|pemateri|panitia|peserta|instruktur|narasumber|trainer)\w*\b/i;

const aid =
  /\b(?:bansos|bantuan sosial|bpnt|blt|bpjs|kis|kip|dtks|dtsen|desil|prakerja|rutilahu|haji|umroh|umrah|cpns|skck|paspor|sekolah rakyat|pkh (?:cair|kapan|saya|kula|tahap|kok|berhenti|tidak))\b/;
const ours = /\b(?:pelatihan|pendamping\w*|peserta|sertifikat|angkatan|pengumuman|materi|absen|profil|kirim|bahasa)\b/;

/** Aid and papers that other offices give, however one asks to be put on their lists. */
function foreignMatter(text: string): boolean {
  const words = plainWords(normalise(text)).join(' ');
  return (
    aid.test(words) &&
    !ours.test(words) &&
    words.split(' ').length <= 25 &&
    !/\blg\b.*\b(?:umroh|haji)\b|\bpulang (?:umroh|haji)\b|\blagi (?:umroh|haji)\b/.test(words)
  );
}

/** Words that lead from one wish to the next. */
const inTurn = /\s(?:terus|trus|trs|sekalian|sekaligus|lalu|sama mau|sama minta|dan mau|dan minta|and also|plus)\s/i;
const partEnds = new RegExp(`[,.;!?\\n]+|\\s(?:tapi|tp)\\s|${inTurn.source}`, 'i');

/** The parts that could each ask for something; none where the message is one part. */
function clausesOf(text: string): string[] {
  const parts = text
    .split(partEnds)
    .map((part) => part.trim())
    .filter((part) => /\p{Letter}{2}.*\s\S/u.test(part));
  return parts.length > 1 ? parts.slice(0, 6) : [];
}
