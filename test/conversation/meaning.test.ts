import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy } from '../../src/conversation/understanding/asked.ts';
import { examplesIn } from '../../src/conversation/understanding/classifier.ts';
import { emergencyIn } from '../../src/conversation/understanding/emergencies.ts';
import { polarityOf } from '../../src/conversation/understanding/polarity.ts';
import { slotsIn } from '../../src/conversation/understanding/slots.ts';
import { trainingData } from '../../src/conversation/understanding/training-data.ts';
import { understand } from '../../src/conversation/understanding/understand.ts';
import samples from '../../src/training/seed/samples.json' with { type: 'json' };

const messagesOf = (set: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/utterances-${set}.tsv`), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [text = '', intent = '', language = '', notes = ''] = line.split('\t');
      const others = [...notes.matchAll(/(?:alt|also):([\w|]+)/g)].flatMap(([, labels = '']) => labels.split('|'));
      const question = /ctx:([^;]+)/.exec(notes)?.[1];
      return { text: text.replaceAll('\\n', '\n'), intent, language, question, meant: [intent, ...others] };
    });

const messages = messagesOf('development');
const sets = [
  'held-out',
  'tuned',
  'fresh',
  'strangers',
  'passers-by',
  'neighbours',
  'newcomers',
  'kinsfolk',
  'riddles',
  'travellers',
];

describe('what a message means', () => {
  it('is understood nearly always in the development set, in each language', () => {
    for (const language of ['id', 'jv', 'mix', 'en']) {
      const asked = messages.filter((message) => message.language === language && message.question === undefined);
      const right = asked.filter(({ text, intent }) => understand(text).intent === intent);
      expect(right.length / asked.length, language).toBeGreaterThan(0.9);
    }
  });

  it.each(sets)('is understood nine times in ten in the %s messages', (set) => {
    const asked = messagesOf(set).filter(({ question }) => question === undefined);
    const right = asked.filter(({ text, intent }) => understand(text).intent === intent);
    expect(right.length / asked.length).toBeGreaterThan(0.9);
    const javanese = asked.filter(({ language }) => language === 'jv');
    expect(javanese.filter((message) => right.includes(message)).length / javanese.length).toBeGreaterThan(0.8);
  });

  it.each(sets)('is understood, or nearly so, nineteen times in twenty in the %s messages', (set) => {
    const asked = messagesOf(set).filter(({ question }) => question === undefined);
    const right = asked.filter(({ text, meant }) => meant.includes(understand(text).intent));
    expect(right.length / asked.length).toBeGreaterThan(0.95);
  });

  it('is learnt from no message that measures it', () => {
    const words = (text: string): string =>
      text
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
        .trim();
    const measures = ['development', ...sets].flatMap(messagesOf).map(({ text }) => words(text));
    const lessons = new Set(examplesIn(trainingData).map(({ text }) => words(text)));
    expect(measures.filter((text) => text !== '' && lessons.has(text))).toEqual([]);
  });

  it('follows from what was asked', () => {
    const asked = messages.filter(({ question }) => question !== undefined);
    const wrong = asked.filter(
      ({ text, intent, question = '' }) => understand(text, askedBy(question)).intent !== intent,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['dftr, nama sy wahyu dari kec waru', 'register'],
    ['REG#SRI REJEKI#KEDIRI', 'register'],
    ['jadi ikut yg lansia', 'enroll'],
    ['gak jadi ikut yg lansia', 'cancel_enrollment'],
    ['gak jadi batal, tetap ikut pdps', 'enroll'],
    ['ga jadi berhenti, kirim terus infonya', 'resume_broadcast'],
    ['daftar umroh lewat sini?', 'out_of_scope'],
    ['saya disuruh transfer 300rb sama panitia', 'human'],
    ['dapat uang transport tidak', 'faq_other'],
    ['Assalamualaikum kak, jadwal bulan depan apa saja?', 'browse_sessions'],
    ['belum mau daftar, cuma tanya umur dibatasi ga', 'join_info'],
    ['sudah terlanjur daftar, tapi batalkan saja, bapak sakit', 'cancel_enrollment'],
    ['nama saya siti, saya mau tanya psm dasar mulai kapan', 'session_detail'],
    ['nama saya rudi dari tuban, mau tanya syarat ikut pelatihan', 'join_info'],
    ['nama saya salah, harusnya Siti Aminah', 'profile_edit'],
    ['tak jupuk sing online ae', 'enroll'],
    ['tadi saya sudah daftar, tp kayaknya gak jadi ikut', 'cancel_enrollment'],
    ['ini nomor apa ya? dikasih teman arisan', 'help'],
    ['??', 'help'],
    ['/help', 'help'],
    ['Nama : Suparmi\nKabupaten : Nganjuk -> Madiun\nmohon dirubah', 'profile_edit'],
    ['waktu pelatihan kemarin saya dilecehkan sama salah satu peserta', 'human'],
    ['mau tanya ke petugas, di sana ada musala apa tidak', 'human'],
    ['kak jadwal desember apa aja trus sertifikat sy mana', 'browse_sessions'],
  ])('%j is %s', (text, intent) => {
    expect(understand(text).intent).toBe(intent);
  });

  it('has a second part where two things are asked', () => {
    const { intent, second } = understand('batalkan yang lansia, terus jadwal bulan depan apa aja');
    expect(new Set([intent, second])).toEqual(new Set(['cancel_enrollment', 'browse_sessions']));
    expect(understand('makasih kak, jadwal besok apa').second).toBeNull();
    // Nobody gives a seat up in passing.
    expect(understand('ada yg deket ngawi ga? gak bisa jauh-jauh').second).toBeNull();
  });

  it('is unsure where nothing is known', () => {
    expect(understand('zxcv qwer').confidence).toBeLessThan(0.5);
  });

  it('is found for any text, without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void understand(text)));
  });

  it('takes little time, however long the message', () => {
    const least = (text: string): number =>
      Math.min(
        ...Array.from({ length: 9 }, () => {
          const began = performance.now();
          understand(text);
          return performance.now() - began;
        }),
      );
    // Eighty times as long; where each word looked at all others it would take thousands of times as long.
    const short = least('mau daftar pelatihan, '.repeat(5));
    expect(least('mau daftar pelatihan, '.repeat(400))).toBeLessThan(short * 400);
  });
});

describe('danger', () => {
  it.each([
    ['aku pengen mati ae', 'self-harm'],
    ['pengen bunuh diri', 'self-harm'],
    ['suami saya sering memukul, saya kdrt', 'violence'],
    ['anak tetangga disiksa ibunya', 'violence'],
    ['saya sudah tidak kuat, suami mukul terus, anak saya 3', 'violence'],
    ['anak saya ikut dipukul bapaknya', 'violence'],
    ['saya takut pulang', 'violence'],
    ['bojoku ngantem aku', 'violence'],
    ['aku wis gak kuat', 'self-harm'],
    ['pelatihan pencegahan bunuh diri ada ga', null],
    ['gas hajar kak', null],
    ['mulai pukul 8 ya', null],
    ['takut pulang malam, selesainya jam berapa', null],
    ['desa kami banjir, warga terjebak', 'disaster'],
    ['jadwal pelatihan penanganan banjir kapan', null],
    ['hp saya mati', null],
    ['ada materi kekerasan pada anak di pelatihan?', null],
  ])('in %j is %j', (text, danger) => {
    expect(emergencyIn(text)).toBe(danger);
  });
});

describe('yes and no in a sentence', () => {
  it.each([
    ['gak jadi batal, tetep ikut kok', 'yes'],
    ['insyaallah saget rawuh', 'yes'],
    ['gapapa lanjut aja', 'yes'],
    ['nanti aja deh msh mikir2', 'no'],
    ['mboten saget', 'no'],
    ['👍🏼', 'yes'],
    ['jam berapa?', null],
    ['nanti ada seragam ga bu', null],
    ['transport diganti gak ya', null],
    ['boleh bawa anak ndak nggih', null],
    ['kayaknya enggak bu', 'no'],
    ['maaf belum', 'no'],
  ])('%j is %j', (text, answer) => {
    expect(polarityOf(text)).toBe(answer);
  });
});

describe('what a message gives', () => {
  const slots = (text: string) =>
    slotsIn(text, { now: new Date('2026-11-24T03:00:00Z'), zone: 'Asia/Jakarta', known: samples.trainings });

  it('is a form by SMS', () => {
    expect(slots('DAFTAR#SITI MAIMUNAH#KOTA PASURUAN#PSM')).toMatchObject({
      name: 'Siti Maimunah',
      regions: ['35.75'],
      audiences: ['PSM'],
    });
  });

  it('is a form in a sentence', () => {
    expect(slots('dftr, nama sy wahyu dari kec kepanjen')).toMatchObject({ name: 'Wahyu', regions: ['35.07'] });
    expect(slots('saya yuni, kota malang, tksk, 0812 3456 7890')).toMatchObject({
      name: 'Yuni',
      regions: ['35.73'],
      audiences: ['TKSK'],
      phone: '+6281234567890',
    });
  });

  it('is a training with its batch and day', () => {
    expect(slots('daftarkan sy ke pdps angkatan 4 tgl 7 des')).toMatchObject({
      trainings: ['PDPS'],
      batch: 4,
      days: ['2026-12-07'],
    });
  });

  it('is a week or a Sunday, a month or a day', () => {
    expect(slots('minggu depan ada apa')).toMatchObject({ weekOf: '2026-11-30' });
    expect(slots('minggu depan ada apa').days).toBeUndefined();
    expect(slots('hari minggu jam 2 siang')).toMatchObject({ days: ['2026-11-29'], times: ['14:00'] });
    expect(slots('bulan ngarep ono opo')).toMatchObject({ month: '2026-12' });
    expect(slots('mene setengah 8')).toMatchObject({ days: ['2026-11-25'], times: ['07:30'] });
    expect(slots('nomor 2').days).toBeUndefined();
  });

  it('is no training about children where somebody has three', () => {
    expect(slots('sy ibu rumah tangga anak 3, ada pelatihan apa').trainings).toBeUndefined();
  });

  it('is no place where a word only sounds like one', () => {
    expect(slots('pas saya mau daftar ta').regions).toBeUndefined();
  });

  it('names an identity number as one', () => {
    expect(slots('nik 3573011234567890').identityNumber).toBe(true);
  });
});
