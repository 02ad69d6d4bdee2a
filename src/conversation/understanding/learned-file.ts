import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Learned, learnedSizes } from './classifier.ts';

/**
 * What was learnt, as a file beside the compiled program, so that a start need not learn. It counts only for the very
 * code and lines that it was learnt from.
 */
const place = join(import.meta.dirname, 'learned.bin');

/** Of everything in this folder and the names of places: whatever of it changes could change what is learnt. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const code = readdirSync(import.meta.dirname).filter((name) => /\.[jt]s$/.test(name));
  for (const name of [...code.toSorted(), '../../people/data/regions.json']) {
    hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest('hex');
}

/** Null where there is none, or none that counts. */
export function readLearned(): Learned | null {
  if (!existsSync(place)) return null;
  const file = readFileSync(place);
  const headEnd = file.indexOf(0);
  const [of, ...vocabulary] = file.subarray(0, headEnd).toString().split('\n');
  const numbers = file.subarray(headEnd + 1);
  if (of !== fingerprint() || numbers.length !== (learnedSizes.weights + learnedSizes.biases) * 4) return null;
  // Copied, since the numbers begin anywhere in the file.
  const all = new Float32Array(new Uint8Array(numbers).buffer);
  return { weights: all.subarray(learnedSizes.biases), biases: all.subarray(0, learnedSizes.biases), vocabulary };
}

/** Whole or not at all: a start may read it meanwhile. */
export function writeLearned({ weights, biases, vocabulary }: Learned): void {
  const head = `${[fingerprint(), ...vocabulary].join('\n')}\0`;
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(
    unfinished,
    Buffer.concat([
      Buffer.from(head),
      Buffer.from(biases.buffer, biases.byteOffset, biases.byteLength),
      Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
    ]),
  );
  renameSync(unfinished, place);
}
