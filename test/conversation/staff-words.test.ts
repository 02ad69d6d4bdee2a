import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderText } from '../../src/channels/terminal/render.ts';
import { broadcasts, trainingSessions } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/* What staff type while they look at something: it means that, and neither themselves nor everybody at once. */

const support = testDatabase();
const queries = () => support.database.queries;
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;
let officer: Talker;

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
  await support.database.transaction((tx) => seedSamples(tx, 'Asia/Jakarta', clock.now()));
  talk = openTalk({ database: support.database, clock });
  officer = talk.person('sample-coordinator');
});

/** What is answered to the last of these. */
async function answer(talker: Talker, ...lines: string[]): Promise<string> {
  let said = '';
  for (const line of lines) said = (await talker.says(line)).map((reply) => renderText(reply, false)).join('');
  return said;
}

const announcing = ['kirim pengumuman', '1', 'lanjut', 'Besok pelatihan libur, Bapak/Ibu.', 'kirim sekarang'];

describe('a yes that comes with a but', () => {
  it.each(['ya tapi ganti jam dulu', 'ok tp gambarnya mana', 'oke sebentar saya cek dulu', 'ya?'])(
    '%j announces nothing, and is told so before it is asked again',
    async (text) => {
      await register(talk.person('dewi'), 'Dewi Anggraini', 'tksk');
      await answer(officer, ...announcing);
      expect(await answer(officer, text)).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Kirim ke 1 orang/);
      expect(await queries().select().from(broadcasts)).toEqual([]);
      expect(await answer(officer, 'ya kirim')).toContain('Pengumuman dimulai');
    },
  );

  it('cancels and moves no session', async () => {
    await answer(officer, 'angkatan', 'pdps', 'batalkan angkatan', 'pemateri sakit');
    expect(await answer(officer, 'ya tapi yang tgl 8 aja')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Batalkan/);
    await answer(officer, 'tidak', 'pindah tanggal', 'Senin 14 Desember', 'gedung diperbaiki');
    expect(await answer(officer, 'ya besok aja')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Pindahkan/);
    expect(await queries().select().from(trainingSessions).where(eq(trainingSessions.status, 'cancelled'))).toEqual([]);
  });

  it('publishes no answer, and decides about nobody', async () => {
    await answer(officer, 'tanya jawab', 'tambah', 'Ada tempat parkir?', 'Ada, di depan gedung.');
    expect(await answer(officer, 'ya tapi ganti di belakang')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Begini/);
    for (const name of ['Dewi Anggraini', 'Eko Prasetyo']) {
      const talker = talk.person(name);
      await register(talker, name, 'tksk');
      await answer(talker, 'tksk-pmk', '1');
    }
    await answer(officer, 'jangan simpan', 'batal', 'angkatan', 'penguatan tksk', 'peserta', 'tindakan lain', 'setujui semua');
    expect(await answer(officer, 'ya kecuali pak eko')).toMatch(/^Baik, belum ada yang kami lakukan\.\s+Setujui/);
    expect(await answer(officer, 'ya semua')).toContain('Selesai: 2 terdaftar');
  });
});
