import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { countOpenQuestions } from '../../src/outreach/hand-off-waiting.ts';
import { tendRequests } from '../../src/outreach/hand-off-tending.ts';
import { contacts, helpRequests, outbox, persons, roles } from '../../src/store/schema.ts';
import { seatSampleStaff, seedSamples } from '../../src/training/seed/seed.ts';
import { createMetrics } from '../../src/web/metrics.ts';
import { DeliveryMetrics } from '../../src/delivery/metrics.ts';
import { openOffice } from '../support/office.ts';
import { agency } from '../support/talk.ts';

/* Questions, and above all danger, while no officer can be reached: none exists, all have left, all have blocked us. */

const { support, clock, officer, citizen, says, heardBy, heardLast, contactOf } = openOffice();

// The samples have staff of their own.
beforeEach(async () => {
  await support.database.queries.delete(roles);
});

const tend = () => tendRequests(support.database, agency, clock.now());
const after = (minutes: number): void => clock.move(minutes * 60_000);
const request = async () => (await support.database.queries.select().from(helpRequests))[0];
const open = () => countOpenQuestions(support.database.queries);

const blocks = async (name: string): Promise<void> => {
  await support.database.queries
    .update(contacts)
    .set({ unreachableSince: clock.now() })
    .where(eq(contacts.externalId, name));
};
const leaves = async (name: string): Promise<void> => {
  const { personId } = await contactOf(name);
  await support.database.queries.update(roles).set({ revokedAt: clock.now() }).where(eq(roles.personId, personId));
};

const beaten = 'pak saya dipukuli suami, tolong';
const asked = 'saya mau tanya ke petugas, surat tugas harus berapa lembar?';

describe('danger while nobody can be reached', () => {
  it('is kept, said so honestly with whom to call, and seen from outside', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    const answer = await says(siti, beaten);
    expect(answer).toMatch(/129[^]*belum ada petugas[^]*hubungi nomor itu sekarang[^]*kami simpan/);
    expect(answer).not.toContain('Sudah kami teruskan');
    expect(await request()).toMatchObject({ urgent: true, status: 'waiting', toldIds: [] });
    expect(await open()).toEqual([{ state: 'unheard', urgent: true, questions: 1, since: expect.any(Date) }]);
    // What they add is kept, too, and not said to have been passed on.
    const more = await says(siti, 'saya bingung harus kemana');
    expect(more).toContain('belum ada petugas yang membacanya');
    expect((await request())?.question).toContain('harus kemana');
    expect(await says(siti, 'status laporan saya gimana')).toContain('belum ada petugas yang bisa dihubungi');
  });

  it('reaches whoever first becomes an officer, at any hour, and the person hears that', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    clock.moveTo('2026-12-05T17:00:00Z');
    await says(siti, beaten);
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
    await officer('rina', 'Rina Wati', 'telegram');
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
    expect(await heardLast('rina')).toMatch(/DARURAT[^]*dipukuli suami/);
    expect(await heardLast('siti')).toContain('Sekarang sudah ada petugas');
  });

  it('is shown on the menu of a new officer, who can take it before any job has run', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, beaten);
    const rina = await officer('rina', 'Rina Wati', 'telegram');
    const menu = await says(rina, 'kelola');
    expect(menu).toContain('1 pertanyaan menunggu jawaban. Ketik JAWAB');
    expect(await says(rina, 'jawab')).toContain('dipukuli suami');
    expect(await heardLast('siti')).toContain('Rina Wati');
  });

  it('reaches an officer who had blocked the bot and writes again', async () => {
    const rina = await officer('rina', 'Rina Wati', 'telegram');
    await blocks('rina');
    const siti = await citizen('siti', 'Siti Aminah');
    expect(await says(siti, beaten)).toContain('belum ada petugas');
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
    await says(rina, 'halo');
    await tend();
    expect(await heardLast('rina')).toContain('DARURAT');
  });

  it.each([
    ['have blocked the bot', blocks],
    ['are officers no more', leaves],
  ])('that was put before officers who %s is said to have been read by nobody', async (_, goes) => {
    await officer('rina', 'Rina Wati', 'telegram');
    const siti = await citizen('siti', 'Siti Aminah');
    expect(await says(siti, beaten)).toContain('teruskan ke petugas');
    await goes('rina');
    await tend();
    expect(await heardLast('siti')).toMatch(/belum ada petugas yang menjawab[^]*112/);
    expect(await open()).toMatchObject([{ state: 'unheard', urgent: true }]);
    const told = (await heardBy('siti')).length;
    for (let times = 0; times < 3; times++) {
      after(31);
      await tend();
    }
    expect(await heardBy('siti')).toHaveLength(told);
  });

  it('is never closed by itself, and officers are reminded once a day after the first hours', async () => {
    await officer('rina', 'Rina Wati', 'telegram');
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, beaten);
    for (let minutes = 0; minutes < 10 * 24 * 60; minutes += 10) {
      after(10);
      await tend();
    }
    expect((await request())?.status).toBe('waiting');
    const reminders = (await heardBy('rina')).length;
    expect(reminders).toBeGreaterThan(12);
    expect(reminders).toBeLessThan(20);
    expect(await heardBy('siti')).toEqual([expect.stringContaining('112')]);
  });

  it('that waits is told at once to whoever comes to office meanwhile', async () => {
    await officer('rina', 'Rina Wati', 'telegram');
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, beaten);
    after(6 * 60);
    await tend();
    after(10);
    const before = (await heardBy('rina')).length;
    await officer('dewi', 'Dewi Anggraini', 'telegram');
    await tend();
    await tend();
    expect(await heardBy('dewi')).toEqual([expect.stringContaining('DARURAT')]);
    expect(await heardBy('rina')).toHaveLength(before);
  });

  it('is everybody’s where nobody coordinates the region', async () => {
    const rina = await officer('rina', 'Rina Wati', 'telegram');
    const { personId } = await contactOf('rina');
    await support.database.queries.update(roles).set({ regionCode: '35.05' }).where(eq(roles.personId, personId));
    const siti = await citizen('siti', 'Siti Aminah');
    const sitiId = (await contactOf('siti')).personId;
    await support.database.queries.update(persons).set({ regionCode: '35.78' }).where(eq(persons.id, sitiId));
    expect(await says(siti, asked)).toContain('belum ada petugas');
    expect(await heardBy('rina')).toEqual([]);
    // Told as danger, it is.
    expect(await says(siti, beaten)).toContain('Sudah kami teruskan');
    expect(await heardLast('rina')).toContain('DARURAT');
    expect(await says(rina, 'jawab')).toContain('dipukuli');
  });

  it('whose teller then wants it kept secret is told to nobody later either', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, beaten);
    expect(await says(siti, 'jangan bilang siapa-siapa ya')).toContain('tidak kami teruskan kepada siapa pun');
    expect(await request()).toMatchObject({ status: 'closed', question: '' });
    await officer('rina', 'Rina Wati', 'telegram');
    await tend();
    expect(await heardBy('rina')).toEqual([]);
  });
});

describe('a question of every day while nobody can be reached', () => {
  it('is kept with the office’s address, and put before the first officer when the office is open', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    // Saturday.
    clock.moveTo('2026-12-05T03:00:00Z');
    expect(await says(siti, asked)).toMatch(/kami simpan[^]*\(031\) 8290794/);
    expect(await says(siti, 'petugas')).not.toContain('sudah ada di petugas');
    await officer('rina', 'Rina Wati', 'telegram');
    await tend();
    const [question] = await support.database.queries
      .select()
      .from(outbox)
      .where(eq(outbox.personId, (await contactOf('rina')).personId))
      .then((rows) => rows.filter(({ leaseId }) => leaseId === null));
    expect(question?.dueAt).toEqual(new Date('2026-12-07T01:00:00Z'));
    expect(await heardLast('siti')).toMatch(/Sekarang sudah ada petugas[^]*Senin, 7 Desember 2026 pukul 08.00/);
  });

  it('is closed with an honest word after days in vain, heard of or not', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, asked);
    await officer('rina', 'Rina Wati', 'telegram');
    await blocks('rina');
    const budi = await citizen('budi', 'Budi Santoso');
    await says(budi, asked);
    let ended = 0;
    for (let hours = 0; hours < 4 * 24; hours++) {
      after(60);
      ended += (await tend()).ended;
    }
    expect(ended).toBe(2);
    expect(await heardBy('budi')).toEqual([
      expect.stringMatching(/belum ada yang menjawab sampai hari ini[^]*\(031\)/),
    ]);
    expect(await open()).toEqual([]);
  });

  it('troubles nobody every half hour while it waits', async () => {
    await officer('rina', 'Rina Wati', 'telegram');
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, asked);
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 10) {
      after(10);
      await tend();
    }
    // Asked on Tuesday at ten: reminded after half an hour, and on the mornings of Wednesday and Thursday.
    expect(await heardBy('rina')).toHaveLength(4);
    expect(await heardBy('siti')).toHaveLength(3);
  });

  it('that the office did not get to is said to wait for the next day', async () => {
    await officer('rina', 'Rina Wati', 'telegram');
    const siti = await citizen('siti', 'Siti Aminah');
    // Friday, 15.20.
    clock.moveTo('2026-12-04T08:20:00Z');
    expect(await says(siti, asked)).toContain('Sudah kami teruskan');
    after(31);
    await tend();
    expect(await heardLast('siti')).toMatch(/belum sempat menjawab hari ini[^]*Senin, 7 Desember 2026 pukul 08.00/);
    after(31);
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
  });
});

describe('the sample staff', () => {
  it('are nobody to tell where the chat page is off, at which they sit', async () => {
    await support.database.queries.delete(contacts);
    await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
    await support.database.transaction((tx) => seatSampleStaff(tx, false, clock.now()));
    const siti = await citizen('siti', 'Siti Aminah');
    expect(await says(siti, beaten)).toContain('belum ada petugas');
    await support.database.transaction((tx) => seatSampleStaff(tx, true, clock.now()));
    await tend();
    expect(await heardLast('sample-coordinator')).toContain('DARURAT');
  });
});

describe('what nobody could be told of', () => {
  it('shows in /metrics, apart from what only waits', async () => {
    const metrics = createMetrics({
      database: support.database,
      delivery: new DeliveryMetrics(),
      disconnects: () => new Map(),
      channels: [],
      clock,
    });
    const siti = await citizen('siti', 'Siti Aminah');
    await says(siti, beaten);
    after(40);
    const page = await metrics();
    expect(page).toContain('sinau_questions{state="unheard",urgent="true"} 1');
    expect(page).toMatch(/sinau_questions_oldest_seconds\{state="unheard",urgent="true"\} 240[0-9]/);
    await officer('rina', 'Rina Wati', 'telegram');
    await tend();
    const later = await metrics();
    expect(later).toContain('sinau_questions{state="waiting",urgent="true"} 1');
    expect(later).not.toContain('unheard",');
  });
});
