import { featuresOf } from './features.ts';
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

type Weighed = ReadonlyMap<number, number>;

/**
 * Compares texts by the features that the classifier sees. One that few keys have says more than one that most have;
 * what none of them has speaks against all.
 */
export function likenesses<Key>(phrases: readonly Phrase<Key>[]): Likenesses<Key> {
  const raw = phrases.map(({ key, text }) => ({ key, features: countsOf(text) }));
  const keysWith = new Map<number, Set<Key>>();
  for (const { key, features } of raw) {
    for (const place of features.keys()) keysWith.set(place, (keysWith.get(place) ?? new Set()).add(key));
  }
  const keys = new Set(phrases.map(({ key }) => key)).size;
  const rarity = (place: number): number => Math.log(1 + keys / (keysWith.get(place)?.size ?? 1)) ** sharpness;
  // By feature, so that a text is compared with those alone that share one with it.
  const holders = new Map<number, { readonly phrase: number; readonly weight: number }[]>();
  for (const [phrase, { features }] of raw.entries()) {
    for (const [place, weight] of weighed(features, rarity)) {
      const others = holders.get(place);
      if (others) others.push({ phrase, weight });
      else holders.set(place, [{ phrase, weight }]);
    }
  }
  return {
    rank(text) {
      const dots = new Float64Array(raw.length);
      for (const [place, weight] of weighed(countsOf(text), rarity)) {
        for (const holder of holders.get(place) ?? []) {
          dots[holder.phrase] = (dots[holder.phrase] ?? 0) + weight * holder.weight;
        }
      }
      const best = new Map<Key, number>();
      for (const [phrase, { key }] of raw.entries()) {
        best.set(key, Math.max(best.get(key) ?? 0, dots[phrase] ?? 0));
      }
      return [...best].map(([key, score]) => ({ key, score })).toSorted((a, b) => b.score - a.score);
    },
  };
}

/** How much more a rare feature says; see docs/understanding.md. */
const sharpness = 1.5;

function countsOf(text: string): Weighed {
  const { at, weight } = featuresOf(bare(text));
  const counts = new Map<number, number>();
  for (const [index, place] of at.entries()) counts.set(place, (counts.get(place) ?? 0) + (weight[index] ?? 0));
  return counts;
}

function weighed(counts: Weighed, rarity: (place: number) => number): Weighed {
  const scaled = [...counts].map(([place, weight]) => [place, weight * rarity(place)] as const);
  const length = Math.sqrt(scaled.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(scaled.map(([place, weight]) => [place, weight / length]));
}
