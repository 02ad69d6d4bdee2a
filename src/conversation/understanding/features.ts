import { conceptOf } from './concepts.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';
import { stemOf } from './stems.ts';

/** A message as numbers: which features it has, and how much each weighs; of length 1. */
export interface Features {
  readonly at: Int32Array;
  readonly weight: Float32Array;
}

/** How many different features are told apart; more of them share a place, which costs little. */
export const featurePlaces = 1 << 17;

/**
 * Words in plain Indonesian, what they stand for (a training, a place, a number), pairs of them, what a negation
 * denies, and runs of letters within words, so that a slip of the finger leaves most of a word standing.
 */
export function featuresOf(text: string): Features {
  const words = plainWords(normalise(text)).slice(0, longest);
  const at: number[] = [];
  const weight: number[] = [];
  const add = (code: number, much: number): void => {
    at.push((code ^ (code >>> 15)) & (featurePlaces - 1));
    weight.push(much);
  };
  let before = edge;
  let beforeThat = 0;
  let denied = 0;
  for (const word of words) {
    const { itself, stands, stoodFor, runs } = wordFeatures(word);
    add(mix(1, itself), stoodFor ? half : 1);
    if (stands !== itself) add(mix(2, stands), 1);
    add(mix(mix(3, before), stands), 1);
    if (beforeThat !== 0) add(mix(mix(4, beforeThat), stands), half);
    if (denials.has(word)) denied = 4;
    else if (denied-- > 0) add(mix(5, stands), 1);
    beforeThat = before;
    before = stands;
    for (const run of runs) add(run, half);
  }
  add(mix(mix(3, before), edge), 1);
  let squares = 0;
  for (const much of weight) squares += much * much;
  const length = Math.sqrt(squares);
  const weights = new Float32Array(weight);
  for (let index = 0; index < weights.length; index++) weights[index] = (weights[index] as number) / length;
  return { at: new Int32Array(at), weight: weights };
}

interface WordFeatures {
  readonly itself: number;
  /** Of what it stands for, or of its stem. */
  readonly stands: number;
  readonly stoodFor: boolean;
  readonly runs: readonly number[];
}

const known = new Map<string, WordFeatures>();
const knownLimit = 8_000;

/** Kept for the words that come again and again, which are most. */
function wordFeatures(word: string): WordFeatures {
  const before = known.get(word);
  if (before) return before;
  const concept = conceptOf(word);
  const made = {
    itself: codeOf(word),
    stands: codeOf(concept ?? stemOf(word)),
    stoodFor: concept !== null,
    runs: concept === null ? runsIn(word) : [],
  };
  if (known.size >= knownLimit) known.clear();
  known.set(word, made);
  return made;
}

/** What is told less surely than by a word itself: letters, words apart, one training's name for all. */
const half = 0.5;

/** A longer message says by then what it is about. */
const longest = 60;

const denials = new Set(['tidak', 'jangan', 'belum', 'bukan', 'tanpa']);

/** Runs of three to five letters, edges included. */
function runsIn(word: string): number[] {
  const padded = `<${word.slice(0, 24)}>`;
  const runs: number[] = [];
  for (let from = 0; from < padded.length; from++) {
    let code = start;
    for (let length = 1; length <= 5 && from + length <= padded.length; length++) {
      code = Math.imul(code ^ padded.charCodeAt(from + length - 1), prime);
      if (length >= 3) runs.push(mix(6, code));
    }
  }
  return runs;
}

const start = 2_166_136_261;
const prime = 16_777_619;

const mix = (a: number, b: number): number => Math.imul(Math.imul(start ^ a, prime) ^ b, prime);

function codeOf(word: string): number {
  let code = start;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), prime);
  return code;
}

/** The beginning and the end of a message. */
const edge = codeOf('|');
