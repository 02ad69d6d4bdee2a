import { featurePlaces, featuresOf } from './features.ts';
import { bare } from './normalise.ts';

/** Something that a text may be like. */
export interface Phrase<Key> {
  readonly key: Key;
  readonly text: string;
}

export interface Likeness<Key> {
  readonly key: Key;
  /** From 0 to 1. */
  readonly score: number;
}

export interface Likenesses<Key> {
  /** What a text is like, most alike first, each key by the phrase of it that comes nearest. */
  rank(text: string): readonly Likeness<Key>[];
}

/** Features that differ from each other, and how much each weighs. */
interface Weighed {
  readonly places: Int32Array;
  readonly weights: Float32Array;
}

/**
 * Compares texts by the features that the classifier sees. One that few keys have says more than one that most have;
 * what none of them has speaks against all. A thousand phrases are learnt while a message waits, so the lists are flat.
 */
export function likenesses<Key>(phrases: readonly Phrase<Key>[]): Likenesses<Key> {
  const keys = [...new Set(phrases.map(({ key }) => key))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const raw = phrases
    .map(({ key, text }) => ({ key: numbers.get(key) ?? 0, features: countsOf(text) }))
    // A key's phrases after each other, so that a feature is counted once for it.
    .toSorted((one, other) => one.key - other.key);
  const holding = new Int32Array(featurePlaces);
  const counted = new Int32Array(featurePlaces).fill(-1);
  const lists = new Int32Array(featurePlaces + 1);
  for (const { key, features } of raw) {
    for (const place of features.places) {
      lists[place + 1] = (lists[place + 1] ?? 0) + 1;
      if (counted[place] === key) continue;
      counted[place] = key;
      holding[place] = (holding[place] ?? 0) + 1;
    }
  }
  const rarities = Array.from(
    { length: keys.length + 1 },
    (_, held) => Math.log(1 + keys.length / Math.max(1, held)) ** sharpness,
  );
  const rarity = (place: number): number => rarities[holding[place] ?? 0] ?? 1;
  // By feature, so that a text is compared with those alone that share one with it: one list after the other.
  for (let place = 0; place < featurePlaces; place++) lists[place + 1] = (lists[place + 1] ?? 0) + (lists[place] ?? 0);
  const filled = lists.slice();
  const holders = new Int32Array(lists[featurePlaces] ?? 0);
  const weights = new Float32Array(holders.length);
  for (const [phrase, { features }] of raw.entries()) {
    const { places, weights: weighing } = weighed(features, rarity);
    for (const [index, place] of places.entries()) {
      const at = filled[place] ?? 0;
      holders[at] = phrase;
      weights[at] = weighing[index] ?? 0;
      filled[place] = at + 1;
    }
  }
  return {
    rank(text) {
      const dots = new Float64Array(raw.length);
      const asked = weighed(countsOf(text), rarity);
      for (const [index, place] of asked.places.entries()) {
        const weight = asked.weights[index] ?? 0;
        for (let at = lists[place] ?? 0; at < (lists[place + 1] ?? 0); at++) {
          const phrase = holders[at] ?? 0;
          dots[phrase] = (dots[phrase] ?? 0) + weight * (weights[at] ?? 0);
        }
      }
      const best = new Float64Array(keys.length);
      for (const [phrase, { key }] of raw.entries()) best[key] = Math.max(best[key] ?? 0, dots[phrase] ?? 0);
      return keys.map((key, number) => ({ key, score: best[number] ?? 0 })).toSorted((a, b) => b.score - a.score);
    },
  };
}

/** How much more a rare feature says; see docs/understanding.md. */
const sharpness = 1.5;

/** Where a text's features are summed up; all zero between two texts. */
const sums = new Float32Array(featurePlaces);

function countsOf(text: string): Weighed {
  const { at, weight } = featuresOf(bare(text));
  const places = new Int32Array(at.length);
  let different = 0;
  for (let index = 0; index < at.length; index++) {
    const place = at[index] as number;
    if (sums[place] === 0) places[different++] = place;
    sums[place] = (sums[place] as number) + (weight[index] as number);
  }
  const found = places.subarray(0, different);
  const weights = new Float32Array(different);
  for (let index = 0; index < different; index++) {
    const place = found[index] as number;
    weights[index] = sums[place] as number;
    sums[place] = 0;
  }
  return { places: found, weights };
}

function weighed({ places, weights }: Weighed, rarity: (place: number) => number): Weighed {
  const scaled = new Float32Array(weights.length);
  let squares = 0;
  for (let index = 0; index < scaled.length; index++) {
    const weight = (weights[index] as number) * rarity(places[index] as number);
    scaled[index] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let index = 0; index < scaled.length; index++) scaled[index] = (scaled[index] as number) / length;
  return { places, weights: scaled };
}
