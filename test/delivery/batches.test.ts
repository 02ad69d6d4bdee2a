import { describe, expect, it } from 'vitest';
import { type Batches, openBatches } from '../../src/delivery/batches.ts';
import { movedClock } from '../support/clock.ts';
import { recordedLog } from '../support/log.ts';

/** Batches whose writes are let through one at a time. */
function slowBatches(onWrite: (batches: Batches<number>) => void = () => {}) {
  const clock = movedClock(new Date('2026-12-01T03:00:00Z'));
  const writes: { readonly things: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  let tell = (): void => {};
  const batches: Batches<number> = openBatches({
    write: (things) =>
      new Promise((resolve, reject) => {
        writes.push({ things, end: (error) => (error ? reject(error) : resolve()) });
        onWrite(batches);
        tell();
      }),
    complaint: 'It could not be written.',
    clock,
    log: recordedLog(),
  });
  const began = async (count: number): Promise<void> => {
    while (writes.length < count) {
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  };
  return { batches, writes, began, clock };
}

describe('things that are written many at a time', () => {
  it('wait for the one statement that is under way, and go together', async () => {
    const { batches, writes, began } = slowBatches();
    batches.add(1);
    await began(1);
    batches.add(2);
    batches.add(3);
    expect(writes).toHaveLength(1);
    writes[0]?.end();
    await began(2);
    expect(writes.map(({ things }) => things)).toEqual([[1], [2, 3]]);
    writes[1]?.end();
    await batches.flushed();
  });

  it('are flushed when they are written, though more comes all the time', async () => {
    const { batches, writes, began } = slowBatches((all) => all.add(9));
    batches.add(1);
    await began(1);
    batches.add(2);
    const flushed = batches.flushed();
    writes[0]?.end();
    await began(2);
    writes[1]?.end();
    await flushed;
    expect(writes[1]?.things).toContain(2);
    batches.close();
  });

  it('are tried again until they are written, in order', async () => {
    const { batches, writes, began, clock } = slowBatches();
    batches.add(1);
    await began(1);
    batches.add(2);
    let isFlushed = false;
    const flushed = batches.flushed().then(() => {
      isFlushed = true;
    });
    writes[0]?.end(new Error('The database is away.'));
    await expect.poll(() => clock.waiting).toBe(1);
    expect(isFlushed).toBe(false);
    clock.move(1_000);
    await began(2);
    writes[1]?.end();
    await flushed;
    expect(writes[1]?.things).toEqual([1, 2]);
  });

  it('are given up at the end, and nobody waits for them', async () => {
    const { batches, writes, began } = slowBatches();
    batches.add(1);
    await began(1);
    const flushed = batches.flushed();
    batches.close();
    writes[0]?.end(new Error('The database is away.'));
    await flushed;
  });
});
