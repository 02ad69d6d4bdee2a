import type { Asked } from './asked.ts';
import { type Classifier, examplesIn, type Ranking, train } from './classifier.ts';
import { type Emergency, emergencyIn } from './emergencies.ts';
import type { Intent } from './intents.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { polarityOf } from './polarity.ts';
import { byRule } from './rules.ts';
import { trainingData } from './training-data.ts';

/** What a message is about. */
export interface Understanding {
  readonly intent: Intent;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What else was asked in the same message. */
  readonly second: Intent | null;
  /** What it may be about, likeliest first, the intent included. */
  readonly candidates: readonly Intent[];
  /** Somebody is in danger. */
  readonly emergency: Emergency | null;
}

let trained: Classifier | null = null;

/** Learns, where nobody has asked yet: a program does it at its start, so that no message waits for it. */
export function classifier(): Classifier {
  trained ??= train(examplesIn(trainingData));
  return trained;
}

/** What a person means by a message, given what they were asked, if anything. Never throws. */
export function understand(text: string, asked: Asked | null = null): Understanding {
  const ranking = classifier().rank(text);
  const emergency = emergencyIn(text);
  const certain = (intent: Intent): Understanding => ({
    intent,
    confidence: 1,
    second: null,
    candidates: [intent],
    emergency,
  });
  if (emergency) return certain('out_of_scope');
  const answer = asked && answerTo(asked, text, ranking);
  if (answer) return certain(answer);
  if (sms.test(text)) return certain('register');
  if (foreignMatter(text)) return certain('out_of_scope');
  const ruled = byRule(text);
  if (ruled) return certain(ruled);
  const [first, ...others] = ranking;
  if (!first) throw new Error('The classifier knows no intent.');
  const clauses = clausesOf(text).map((clause) => classifier().rank(clause)[0]);
  const strong = clauses.flatMap((top) => (top && top.likelihood >= clearly ? [top] : []));
  // A refusal, an assent or a greeting that goes on to ask something is about what it asks.
  const asks = said(first.intent) ? strong.find(({ intent }) => !said(intent)) : undefined;
  const main = asks ?? first;
  const second = strong.find(({ intent }) => intent !== main.intent && !said(intent) && supports(clauses, main.intent));
  return {
    intent: main.intent,
    confidence: main.likelihood,
    second: second?.intent ?? null,
    candidates: [main, first, ...others]
      .filter((one, index, all) => all.findIndex(({ intent }) => intent === one.intent) === index)
      .filter(({ likelihood }) => likelihood >= thinkable)
      .map(({ intent }) => intent)
      .slice(0, 3),
    emergency: null,
  };
}

/** A clause this likely means what it seems to. */
const clearly = 0.75;
/** Less likely than this is not worth asking about. */
const thinkable = 0.06;

const passing: ReadonlySet<Intent> = new Set(['greet', 'smalltalk_thanks', 'confirm_yes', 'confirm_no']);
const said = (intent: Intent): boolean => passing.has(intent);

const supports = (clauses: readonly ({ readonly intent: Intent } | undefined)[], intent: Intent): boolean =>
  clauses.some((clause) => clause?.intent === intent);

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

/** The parts that could each ask for something; none where the message is one part. */
function clausesOf(text: string): string[] {
  const parts = text
    .split(
      /[,.;!?\n]+|\s(?:terus|trus|trs|sekalian|sekaligus|lalu|tapi|tp|sama mau|sama minta|dan mau|dan minta|and also|plus)\s/i,
    )
    .map((part) => part.trim())
    .filter((part) => /\p{Letter}{2}.*\s\S/u.test(part));
  return parts.length > 1 ? parts.slice(0, 6) : [];
}
