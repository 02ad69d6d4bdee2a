import { featurePlaces, type Features, featuresOf } from './features.ts';
import { intents, type Intent, isIntent } from './intents.ts';
import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

export interface Example {
  readonly intent: Intent;
  readonly text: string;
}

/** How likely each intent is, most likely first; the parts sum to 1. */
export type Ranking = readonly { readonly intent: Intent; readonly likelihood: number }[];

export interface Classifier {
  rank(text: string): Ranking;
  /** Which part of a text's words the examples have, from 0 to 1. */
  known(text: string): number;
}

/** Lines under `[intent]` headings. */
export function examplesIn(data: string): Example[] {
  const examples: Example[] = [];
  let intent: Intent | null = null;
  for (const line of data.split('\n')) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading !== undefined && isIntent(heading)) intent = heading;
    else if (line !== '' && intent) examples.push({ intent, text: line });
  }
  return examples;
}

const classes = intents.length;
/** More of them gain nothing. */
const epochs = 6;
const firstRate = 4;
/** This much of each lesson is left to all classes alike: whoever labels errs, too, and what is new is then judged better. */
const doubt = 0.15;
/** Whoever learnt to doubt that much says less than they know. So sharpened, “75 % sure” is right 98 times in 100, as with less doubt. */
const sharpness = 1.4;

/** What was learnt from examples. */
export interface Learned {
  /** By feature, then by class. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  /** Every word of the examples. */
  readonly vocabulary: readonly string[];
}

/** How many numbers `weights` and `biases` have. */
export const learnedSizes = { weights: featurePlaces * classes, biases: classes } as const;

/** Turns `scores` into how likely each class is; the more surely, the sharper. */
function scorer({ weights, biases }: Pick<Learned, 'weights' | 'biases'>, scores: Float64Array, sharp: number) {
  return ({ at, weight }: Features): void => {
    for (let index = 0; index < classes; index++) scores[index] = biases[index] as number;
    for (let place = 0; place < at.length; place++) {
      const from = (at[place] as number) * classes;
      const much = weight[place] as number;
      for (let index = 0; index < classes; index++) {
        scores[index] = (scores[index] as number) + (weights[from + index] as number) * much;
      }
    }
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < classes; index++) if ((scores[index] as number) > most) most = scores[index] as number;
    let sum = 0;
    for (let index = 0; index < classes; index++) {
      scores[index] = Math.exp(sharp * ((scores[index] as number) - most));
      sum += scores[index] as number;
    }
    for (let index = 0; index < classes; index++) scores[index] = (scores[index] as number) / sum;
  };
}

export const train = (examples: readonly Example[]): Classifier => classifierOf(learn(examples));

/** Multinomial logistic regression by stochastic descent; the same examples teach the same. */
export function learn(examples: readonly Example[]): Learned {
  const weights = new Float32Array(learnedSizes.weights);
  const biases = new Float32Array(learnedSizes.biases);
  const scores = new Float64Array(classes);
  const score = scorer({ weights, biases }, scores, 1);

  /** Moves the weights against the errors, which stand in `scores`. */
  const correct = ({ at, weight }: Features, rate: number): void => {
    for (let index = 0; index < classes; index++) {
      biases[index] = (biases[index] as number) - rate * 0.05 * (scores[index] as number);
    }
    for (let place = 0; place < at.length; place++) {
      const from = (at[place] as number) * classes;
      const step = rate * (weight[place] as number);
      for (let index = 0; index < classes; index++) {
        weights[from + index] = (weights[from + index] as number) - step * (scores[index] as number);
      }
    }
  };

  const lessons = examples.map(({ intent, text }) => ({ features: featuresOf(text), answer: intents.indexOf(intent) }));
  const random = seededRandom();
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = firstRate * (1 - epoch / epochs);
    shuffle(lessons, random);
    for (const { features, answer } of lessons) {
      score(features);
      for (let index = 0; index < classes; index++) scores[index] = (scores[index] as number) - doubt / classes;
      scores[answer] = (scores[answer] as number) - (1 - doubt);
      correct(features, rate);
    }
  }

  const vocabulary = [...new Set(examples.flatMap(({ text }) => plainWords(normalise(text))))];
  return { weights, biases, vocabulary };
}

export function classifierOf(learned: Learned): Classifier {
  const vocabulary = new Set(learned.vocabulary);
  const scores = new Float64Array(classes);
  const score = scorer(learned, scores, sharpness);
  return {
    known(text) {
      const words = plainWords(normalise(text));
      return words.filter((word) => vocabulary.has(word)).length / Math.max(1, words.length);
    },
    rank(text) {
      score(featuresOf(text));
      return intents
        .map((intent, index) => ({ intent, likelihood: scores[index] as number }))
        .sort((a, b) => b.likelihood - a.likelihood);
    },
  };
}

function shuffle(list: unknown[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

/** A fixed sequence: a start must not classify otherwise than the one before. */
function seededRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 0x8000_0000;
  };
}
