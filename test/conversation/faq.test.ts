import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { decideFaq, phrasesOf } from '../../src/conversation/faq.ts';
import { likenesses } from '../../src/conversation/understanding/likeness.ts';
import { periodFrom } from '../../src/conversation/understanding/period.ts';
import { grouped, withoutNames } from '../../src/conversation/unclear.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { told } from '../../src/outreach/faq/answer-text.ts';
import firstEntries from '../../src/outreach/faq/first-entries.json' with { type: 'json' };
import { seedFaq } from '../../src/outreach/faq/seed.ts';
import { keepUnclear, labelledMessages, purgeUnclear } from '../../src/outreach/faq/unclear.ts';
import { grantRole } from '../../src/people/roles.ts';
import { auditEntries, contacts, faqEntries, persons, unclearMessages } from '../../src/store/schema.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, type Talk, type Talker } from '../support/talk.ts';

const support = testDatabase();
/** A Tuesday, 10.00 in Surabaya. */
const morning = '2026-12-01T03:00:00Z';
const clock = movedClock(morning);
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  clock.moveTo(morning);
  await support.database.transaction((tx) => seedFaq(tx, clock.now()));
  talk = openTalk({ database: support.database, clock });
});

const said = (replies: readonly OutboundMessage[]): string =>
  replies
    .map((reply) => [plainText(reply.text), ...(reply.choices ?? []).map(({ label }) => `[${label}]`)].join('\n'))
    .join('\n');

async function coordinator(name: string, fullName: string): Promise<Talker> {
  const talker = talk.person(name, 'telegram');
  await talker.says('halo');
  const { queries } = support.database;
  const [contact] = await queries.select().from(contacts).where(eq(contacts.externalId, name));
  const personId = contact?.personId ?? 0;
  await queries.update(persons).set({ fullName }).where(eq(persons.id, personId));
  const role = { role: 'coordinator' as const, regionCode: '35.73' };
  await support.database.transaction((tx) => grantRole(tx, personId, role, clock.now()));
  return talker;
}

const entries = () => support.database.queries.select().from(faqEntries).orderBy(asc(faqEntries.id));

describe('a question that comes again and again', () => {
  it('is found by its meaning, and rather not answered than wrongly', () => {
    const questions = likenesses(phrasesOf(firstEntries));
    const lines = readFileSync(join(import.meta.dirname, '../fixtures/faq-paraphrases.tsv'), 'utf8')
      .trim()
      .split('\n');
    const asked = lines.slice(1).map((line) => {
      const [text = '', entry = ''] = line.split('\t');
      return { entry, sure: decideFaq(questions.rank(text)).sure };
    });
    const ours = asked.filter(({ entry }) => entry !== '-');
    const right = ours.filter(({ entry, sure }) => sure === entry);
    const wrong = ours.filter(({ entry, sure }) => sure !== null && sure !== entry);
    const others = asked.filter(({ entry, sure }) => entry === '-' && sure !== null);
    expect(right.length / ours.length).toBeGreaterThan(0.65);
    expect(wrong.length).toBeLessThanOrEqual(1);
    expect(others.length).toBeLessThanOrEqual(3);
  });

  it('is answered with the next step, never with a brace, and what is missing by an officer', async () => {
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    const cost = said(await siti.says('bayar gak'));
    expect(cost).toContain('tidak pernah meminta transfer');
    expect(cost).toContain('[Tanyakan ke petugas]');
    expect(cost).not.toContain('{');
    expect(said(await siti.says('32 jp iku pirang jam'))).toContain('45 menit');
    expect(told('Umur {a}. Ada di telp. (031) 8. Ketik JADWAL.')).toEqual({
      text: 'Ada di telp. (031) 8. Ketik JADWAL.',
      lacksBeginning: true,
      gaps: ['a'],
    });
  });

  it('is asked back where it is not sure, and honestly not known where nothing is near', async () => {
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    const asked = said(await siti.says('kamar mandinya air panas ga'));
    expect(asked).toMatch(/Maksud|belum punya jawaban/);
    const unknown = said(await siti.says('wifi di sana kenceng ga'));
    expect(unknown).toContain('belum punya jawaban pasti');
    expect(unknown).toContain('petugas');
  });

  it('is answered within a form, whose question comes again', async () => {
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('daftar');
    await siti.says('setuju');
    const answer = said(await siti.says('gratis kah'));
    expect(answer).toContain('tidak pernah meminta transfer');
    expect(answer).toContain('Siapa nama lengkap');
  });

  it('does not take the place of what is fixed', async () => {
    const { queries } = support.database;
    await queries
      .update(faqEntries)
      .set({ question: 'Apakah ini resmi? Diminta transfer uang?', answers: { id: 'Silakan transfer saja.' } })
      .where(eq(faqEntries.id, 1));
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    for (const text of ['apa ini resmi', 'saya diminta transfer uang, apa benar?', 'ini resmi apa penipuan?']) {
      expect(said(await siti.says(text)), text).toContain('tidak pernah meminta uang');
    }
  });
});

describe('coordinators keep the questions and answers', () => {
  it('by changing them in the chat, after a preview, for everybody at once', async () => {
    const rina = await coordinator('rina', 'Rina Wati');
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    await siti.says('bayar gak');
    expect(said(await rina.says('tanya jawab'))).toContain('1–5 dari 31');
    expect(said(await rina.says('berbayar'))).toContain('[Apakah pelatihan berbayar?]');
    expect(said(await rina.presses('Apakah pelatihan berbayar?'))).toContain('gratis_atau_biaya');
    await rina.presses('Ubah jawaban');
    await rina.presses('Bahasa Indonesia');
    const preview = said(await rina.says('Semua pelatihan gratis. Ketik JADWAL untuk memilih.'));
    expect(preview).toContain('Semua pelatihan gratis');
    expect(said(await siti.says('bayar gak'))).not.toContain('Semua pelatihan gratis');
    expect(said(await rina.presses('Simpan'))).toContain('Tersimpan');
    const answer = said(await siti.says('bayar gak'));
    expect(answer).toContain('Semua pelatihan gratis');
    expect(answer).toContain('[Jadwal]');
    const audit = await support.database.queries.select().from(auditEntries);
    expect(audit.at(-1)).toMatchObject({ deed: 'change-faq-entry', detail: { fields: 'answers', outcome: 'saved' } });
  });

  it('by adding one, with other wordings and the days that it holds, and by switching it off', async () => {
    const rina = await coordinator('rina', 'Rina Wati');
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    await rina.says('tanya jawab');
    await rina.presses('Tambah baru');
    await rina.says('Apakah ada tempat parkir?');
    await rina.says('Ada, di halaman belakang. Ketik JADWAL.');
    await rina.presses('Simpan');
    expect(said(await siti.says('ada tempat parkir ga bu'))).toContain('halaman belakang');
    await rina.presses('Ubah kata lain');
    await rina.says('boleh bawa motor\nparkirnya aman');
    await rina.presses('Simpan');
    expect(said(await siti.says('boleh bawa motor sendiri'))).toContain('halaman belakang');
    await rina.presses('Ubah masa berlaku');
    expect(said(await rina.says('10 Desember 2026 sampai 5 Desember 2026'))).toContain('sebelum tanggal awal');
    await rina.says('10 Desember 2026 sampai 12 Desember 2026');
    await rina.presses('Simpan');
    expect(said(await siti.says('boleh bawa motor sendiri'))).not.toContain('halaman belakang');
    clock.moveTo('2026-12-12T03:00:00Z');
    expect(said(await siti.says('boleh bawa motor sendiri'))).toContain('halaman belakang');
    await rina.presses('Matikan');
    await rina.presses('Simpan');
    expect(said(await siti.says('boleh bawa motor sendiri'))).not.toContain('halaman belakang');
    expect((await entries()).at(-1)).toMatchObject({ active: false, variants: ['boleh bawa motor', 'parkirnya aman'] });
  });

  it('and two at once lose nothing of either', async () => {
    const rina = await coordinator('rina', 'Rina Wati');
    const dewi = await coordinator('dewi', 'Dewi Anggraini');
    for (const one of [rina, dewi]) {
      await one.says('tanya jawab');
      await one.says('jam pelajaran');
      await one.presses('Apa itu JP?');
    }
    await rina.presses('Ubah pertanyaan');
    await rina.says('JP itu apa, ya?');
    await dewi.presses('Ubah jawaban');
    await dewi.presses('Bahasa Indonesia');
    await dewi.says('Satu JP 45 menit, seperti di sekolah.');
    await rina.presses('Simpan');
    const told = said(await dewi.presses('Simpan'));
    expect(told).toContain('Rina Wati mengubah');
    expect(told).toContain('seperti di sekolah');
    await dewi.presses('Simpan');
    const [jp] = (await entries()).filter(({ question }) => question.startsWith('JP'));
    expect(jp).toMatchObject({ question: 'JP itu apa, ya?', version: 3 });
    expect(jp?.answers.id).toBe('Satu JP 45 menit, seperti di sekolah.');
  });

  it('reads when something holds', () => {
    const period = (text: string) => periodFrom(text, clock.now(), 'Asia/Jakarta');
    expect(period('1 Desember 2026 sampai 31 Desember 2026')).toEqual({ from: '2026-12-01', until: '2026-12-31' });
    expect(period('7 sampai 10 Desember 2026')).toEqual({ from: '2026-12-07', until: '2026-12-10' });
    expect(period('sampai 31 Desember 2026')).toEqual({ from: null, until: '2026-12-31' });
    expect(period('mulai 5 Desember 2026')).toEqual({ from: '2026-12-05', until: null });
    expect(period('selalu')).toEqual({ from: null, until: null });
    expect(period('kapan saja boleh')).toBeNull();
  });
});

describe('what staff ask for in words', () => {
  it.each([
    ['tolong siarkan pengumuman ke semua peserta', 'Pengumuman untuk siapa'],
    ['minta statistik pendaftar bulan ini berapa', 'Statistik|orang|daftar'],
    ['tolong buatkan jadwal pelatihan baru', 'Pelatihan apa|pelatihan yang mana|Pelatihan yang mana'],
  ])('%s leads to its dialogue, and others are kindly refused', async (text, dialogue) => {
    const rina = await coordinator('rina', 'Rina Wati');
    expect(said(await rina.says(text))).toMatch(new RegExp(dialogue, 'i'));
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    expect(said(await siti.says(text))).toContain('hanya untuk petugas');
  });
});

describe('what was not understood', () => {
  it('is kept without whose it was, and without numbers, addresses and names', async () => {
    expect(withoutNames('nama sy wahyu adi, tanya ke Bu Siti Aminah dulu', 'Budi Santoso')).toBe(
      'nama sy [nama], tanya ke Bu [nama] dulu',
    );
    const siti = talk.person('siti', 'whatsapp');
    await siti.says('halo');
    await siti.says('mbuh rek plonga plongo 081234567890 aku@contoh.id');
    await siti.says('Mbuh rek plonga plongo 081234567891 kamu@contoh.id');
    const kept = await support.database.queries.select().from(unclearMessages);
    expect(kept).toMatchObject([{ words: 'mbuh rek plonga plongo [nomor] [email]', times: 2, label: null }]);
    expect(Object.keys(kept[0] ?? {})).not.toContain('personId');
    const past = new Date(clock.now().getTime() + 1);
    await support.database.transaction((tx) => purgeUnclear(tx, past));
    expect(await support.database.queries.select().from(unclearMessages)).toEqual([]);
  });

  it('stands in groups, the biggest first, and is labelled or made a question in the chat', async () => {
    await support.database.transaction(async (tx) => {
      for (const words of [
        'wifi nya kenceng ga',
        'wifi di sana kenceng ga kak',
        'wifi nya kenceng ga',
        'mbuh rek plonga plongo',
      ])
        await keepUnclear(tx, words, clock.now());
    });
    const messages = await support.database.queries.select().from(unclearMessages);
    expect(grouped(messages)[0]).toMatchObject({ times: 3 });
    const rina = await coordinator('rina', 'Rina Wati');
    await rina.says('belum dipahami');
    expect(said(await rina.presses('mbuh rek plonga plongo'))).toContain('Apa maksudnya?');
    await rina.presses('Arti lain');
    expect(said(await rina.presses('Bantuan'))).toContain('Dicatat');
    expect(await labelledMessages(support.database.queries)).toEqual([
      { words: 'mbuh rek plonga plongo', label: 'help' },
    ]);
    await rina.presses('wifi nya kenceng ga');
    await rina.presses('Jadikan tanya-jawab baru');
    await rina.says('Ada Wi-Fi di ruang belajar. Ketik JADWAL.');
    await rina.presses('Simpan');
    expect((await entries()).at(-1)).toMatchObject({ question: 'wifi nya kenceng ga' });
    const siti = talk.person('siti', 'whatsapp');
    expect(said(await siti.says('wifi di sana kenceng ga'))).toContain('Ada Wi-Fi');
  });

  describe('whose label was a slip', () => {
    const labels = async () =>
      (await support.database.queries.select().from(unclearMessages)).map(({ label }) => label);
    let rina: Talker;

    beforeEach(async () => {
      await support.database.transaction((tx) => keepUnclear(tx, 'mbuh rek plonga plongo', clock.now()));
      rina = await coordinator('rina', 'Rina Wati');
      await rina.says('belum dipahami');
      await rina.presses('mbuh rek plonga plongo');
    });

    it.each(['salah', 'eh keliru', 'urungkan', 'klentu rek', '1'])(
      'comes back by %j right after it, and leaves an audit row',
      async (words) => {
        expect(said(await rina.presses('Abaikan'))).toMatch(/Keliru\? Balas urungkan/);
        expect(await labels()).toEqual(['ignored']);
        expect(said(await rina.says(words))).toMatch(/“mbuh rek plonga plongo” kembali ke daftar/);
        expect(await labels()).toEqual([null]);
        const deeds = (await support.database.queries.select().from(auditEntries)).map(({ deed }) => deed);
        expect(deeds).toContain('take-label-back');
        expect(said(await rina.says('salah'))).toContain('Tidak ada yang bisa diurungkan');
      },
    );

    it('comes back from the page, later and after the list has emptied', async () => {
      await rina.presses('Abaikan');
      await rina.says('menu');
      const [page] = await rina.says('belum dipahami');
      expect(page?.choices?.map(({ label }) => label)).toContain('Urungkan: mbuh rek plonga plongo');
      await rina.presses('Urungkan');
      expect(await labels()).toEqual([null]);
    });

    it('is nobody else’s to take back', async () => {
      await rina.presses('Abaikan');
      const tono = await coordinator('tono', 'Tono Wijaya');
      await tono.says('belum dipahami');
      expect(said(await tono.says('urungkan'))).toContain('Tidak ada yang bisa diurungkan');
      expect(await labels()).toEqual(['ignored']);
    });
  });
});
