import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetAuth } from '../../../src/channels/whatsapp/auth.ts';
import { writeMessageId } from '../../../src/channels/whatsapp/message-ids.ts';
import { Repeats } from '../../../src/channels/whatsapp/repeats.ts';
import { createSealer } from '../../../src/channels/whatsapp/sealer.ts';
import { Vault } from '../../../src/channels/whatsapp/vault.ts';
import { SendError, type SendErrorKind } from '../../../src/messaging/send-error.ts';
import { type MovedClock, movedClock } from '../../support/clock.ts';
import { testDatabase } from '../../support/database.ts';
import { silentLog } from '../../support/talk.ts';

const support = testDatabase();
const sealer = createSealer(randomBytes(32));
const id = writeMessageId(sealer.messageKey, '7', 0);
const phone = '211111@lid';
const web = '211111:2@lid';
const hour = 3_600_000;

let clock: MovedClock;
let vault: Vault;
let repeats: Repeats;
let said: string[];
/** What each next try comes to; after that all go well. */
let fates: (SendErrorKind | (() => void))[];

beforeEach(async () => {
  await support.clear();
  clock = movedClock('2026-12-01T02:00:00Z');
  vault = await Vault.open({ database: support.database, sealer, clock, log: silentLog });
  said = [];
  fates = [];
  repeats = made();
});

const made = (): Repeats =>
  new Repeats({
    vault,
    messageKey: sealer.messageKey,
    async repeat(to, repeated) {
      const fate = fates.shift();
      if (typeof fate === 'string') throw new SendError(fate, 'It does not go out.');
      said.push(`${repeated} to ${to}`);
      fate?.();
    },
    ackTime: 12_000,
    clock,
    log: silentLog,
  });

const asks = (from = phone): void => repeats.see({ tag: 'receipt', attrs: { id, from, type: 'retry' } });
const hasIt = (from = phone): void => repeats.see({ tag: 'receipt', attrs: { id, from } });
/** Lets everything happen that has its time by then. */
const after = async (milliseconds: number): Promise<void> => {
  clock.move(milliseconds);
  await new Promise((resolve) => setImmediate(resolve));
};

describe('What a phone could not read and asks for again', () => {
  it('is not said a third time once the phone has it', async () => {
    asks();
    hasIt();
    await after(hour);
    expect(said).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('is said again where nothing has come of the answer', async () => {
    asks();
    await after(11_999);
    expect(said).toEqual([]);
    await after(1);
    expect(said).toEqual([`${id} to ${phone}`]);
    await after(hour);
    expect(said).toHaveLength(1);
  });

  it('is tried less and less often while it cannot go out, and no more after a day', async () => {
    fates = Array.from({ length: 40 }, () => 'unavailable' as const);
    asks();
    for (let hours = 0; hours < 60; hours++) await after(hour);
    expect(40 - fates.length).toBeGreaterThan(8);
    expect(40 - fates.length).toBeLessThan(20);
    expect(clock.waiting).toBe(0);
  });

  it('is owed still after the next login, and to nobody where the login is another', async () => {
    asks();
    repeats.stop();
    repeats = made();
    repeats.resume();
    await after(12_000);
    expect(said).toHaveLength(1);
    asks();
    repeats.stop();
    forgetAuth(vault);
    repeats = made();
    repeats.resume();
    await after(hour);
    expect(said).toHaveLength(1);
  });

  it('is owed to each phone of a person by itself', async () => {
    asks();
    asks(web);
    hasIt();
    await after(12_000);
    expect(said).toEqual([`${id} to ${phone}`]);
  });

  it('is owed again where the phone asks once more while it is said', async () => {
    fates = [() => asks()];
    asks();
    await after(12_000);
    await after(12_000);
    expect(said).toHaveLength(2);
  });

  it('is not tried again where nobody is there any more', async () => {
    fates = ['unreachable'];
    asks();
    await after(12_000);
    await after(hour);
    expect(said).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('is nothing where it is not ours', async () => {
    repeats.see({ tag: 'receipt', attrs: { id: '3EB0123456789ABCDEF012', from: phone, type: 'retry' } });
    repeats.see({ tag: 'receipt', attrs: { id, from: phone, type: 'retry', recipient: '62811@s.whatsapp.net' } });
    await after(hour);
    expect(said).toEqual([]);
  });
});
