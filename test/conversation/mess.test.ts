import { describe, expect, it } from 'vitest';
import type { ChannelName } from '../../src/messaging/address.ts';
import { freshTalk } from '../support/fresh-talk.ts';
import { register, type Talker } from '../support/talk.ts';

/*
 * How people really write, kept as files that read like the chat: test/transcripts/mess/. After a change:
 * `npx vitest run test/conversation/mess.test.ts -u`, and read the difference aloud.
 */

const { talk } = freshTalk();

const say = async (talker: Talker, ...lines: string[]): Promise<void> => {
  for (const line of lines) await talker.says(line);
};

describe.each<ChannelName>(['telegram', 'whatsapp'])('on %s', (channel) => {
  const keep = (talker: Talker, name: string) =>
    expect(talker.transcript).toMatchFileSnapshot(`../transcripts/mess/${name}.${channel}.txt`);

  it('two wishes in one message', async () => {
    const ani = talk.person('ani', channel);
    await register(ani, 'Ani Lestari', 'masyarakat umum');
    await say(ani, 'lansia di rumah', '1');
    await say(ani, 'batalin yang lansia kak, terus jadwal bulan depan ada apa aja', 'ya');
    await keep(ani, 'two-wishes');
  });

  it('typos and slips of autocorrect', async () => {
    const budi = talk.person('budi', channel);
    await say(budi, 'Selamat page min', 'just awal pelatihn apa aja yaa', 'gmn cr dftr min', 'sy mw daftr');
    await keep(budi, 'typos');
  });

  it('a question in the middle of a form', async () => {
    const citra = talk.person('citra', channel);
    await say(
      citra,
      'daftar',
      'ya',
      'bayar gak ini kak pelatihannya',
      'citra dewi',
      'sebentar, syaratnya apa aja ya',
      'kota batu',
    );
    await keep(citra, 'question-within-a-form');
  });

  it('a change of mind', async () => {
    const dedi = talk.person('dedi', channel);
    await register(dedi, 'Dedi Kurniawan', 'masyarakat umum');
    await say(
      dedi,
      'lansia di rumah',
      '1',
      'aduh gak jadi ikut kak anak sakit',
      'eh gak jadi batal, tetep ikut',
      'pelatihan saya',
    );
    await keep(dedi, 'change-of-mind');
  });

  it('several messages for one thought', async () => {
    const eko = talk.person('eko', channel);
    await say(eko, 'P', 'min', 'mau tanya', 'yg psm dasar kpn ya', 'masih ada kuota ga');
    await keep(eko, 'several-messages');
  });

  it('salam first', async () => {
    const fitri = talk.person('fitri', channel);
    await say(fitri, "Assalamu'alaikum wr wb. Mohon info jadwal pelatihan, terima kasih", 'suwun');
    await keep(fitri, 'salam-first');
  });

  it('a form that nobody asked for', async () => {
    const gita = talk.person('gita', channel);
    await say(
      gita,
      'Nama : Gita Savitri\nAlamat : Kota Malang\nUnsur : PSM\nNo HP : 0812 3456 7890',
      'setuju',
      '1',
      'ya',
    );
    await keep(gita, 'form-unasked');
  });

  it('as one registers by SMS', async () => {
    const hadi = talk.person('hadi', channel);
    await say(hadi, 'DAFTAR#HADI SUWITO#PASURUAN', 'y', '2', 'tksk', '0812-3456-7890', '1', 'gak usah');
    await keep(hadi, 'sms');
  });

  it('dictated in one breath', async () => {
    const indah = talk.person('indah', channel);
    await say(
      indah,
      'halo pak saya mau tanya ini saya ibu rumah tangga biasa di desa terus kemarin diajak sama bu rt katanya ada pelatihan gratis nah saya mau ikut itu caranya bagaimana ya pak soalnya saya belum pernah',
      'iya saya mau daftar saja',
    );
    await keep(indah, 'dictated');
  });

  it('a doubt whether this is the agency', async () => {
    const kiki = talk.person('kiki', channel);
    await say(kiki, 'ini beneran dari dinas sosial ya kak', 'saya disuruh transfer 300rb sama orang ngaku panitia');
    await keep(kiki, 'doubt');
  });

  it('a mother who asks whether she may', async () => {
    const lina = talk.person('lina', channel);
    await say(
      lina,
      'asalamualaikum min',
      'sy ibu rmh tangga, anak 3, boleh?',
      '1',
      'daftar aja deh, nama sy lina marlina dari lamongan',
      'ya',
    );
    await keep(lina, 'may-i');
  });

  it('anger in capitals', async () => {
    const joko = talk.person('joko', channel);
    await say(joko, 'KOK TIDAK DIBALAS BALAS', 'BOT GAK JELAS', 'MANA PETUGASNYA', 'JANGAN KIRIM2 PESAN LAGI KE SAYA');
    await keep(joko, 'anger');
  });
});
