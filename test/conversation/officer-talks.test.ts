import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/channels/whatsapp/render.ts';
import { errandsJob } from '../../src/jobs/errands.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { helpRequests, outbox } from '../../src/store/schema.ts';
import { openOffice } from '../support/office.ts';
import { recordingChannel } from '../support/recording-channel.ts';
import { agency, silentLog, type Talker } from '../support/talk.ts';

/* Officers who take questions by what they type, and have several talks at once. */

const { support, clock, officer, citizen, asks, says, heardBy, heardLast } = openOffice();
let rina: Talker;

const sitiAsks = 'saya mau tanya ke petugas, surat tugas harus berapa lembar?';
const budiAsks = 'saya mau bicara ke petugas, saya sakit tidak bisa datang harus bagaimana?';

describe('JAWAB', () => {
  beforeEach(async () => {
    rina = await officer('rina', 'Rina Wati', 'whatsapp');
  });

  it('takes the one question that waits, and asks which where several do', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    const budi = await citizen('budi', 'Budi Santoso');
    expect(await says(rina, 'jawab')).toContain('Tidak ada pertanyaan');
    await asks(siti, sitiAsks);
    await says(rina, 'kelola');
    expect(await says(rina, 'Jawab')).toContain('Siti Aminah bertanya');
    await says(rina, 'menu');
    await asks(budi, budiAsks);
    await says(rina, 'kelola');
    const list = await says(rina, 'jawab');
    expect(list).toMatch(/2 pertanyaan[\s\S]*1\. Bapak\/Ibu Siti Aminah[\s\S]*2\. Bapak\/Ibu Budi Santoso/);
    expect(await says(rina, '2')).toContain('Budi Santoso bertanya');
    // A name goes to that talk from within another one; words that name nobody are said to the person.
    expect(await says(rina, 'jawab bu siti')).toContain('Siti Aminah bertanya');
    await says(rina, 'jawab saja');
    expect(await heardLast('siti')).toContain('jawab saja');
  });

  it('is heard within a form, which is kept, and is nobody else’s word', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    await asks(siti, sitiAsks);
    await says(rina, 'buat angkatan');
    expect(await says(rina, 'jawab pak budi')).not.toContain('bertanya');
    expect(await says(rina, 'jawab siti')).toContain('Siti Aminah bertanya');
    expect(await says(siti, 'jawab dong bu')).not.toContain('pertanyaan* menunggu');
  });

  it('shows what waits to staff who ask what is unanswered', async () => {
    const siti = await citizen('siti', 'Siti Aminah');
    const dewi = await officer('dewi', 'Dewi Anggraini', 'telegram');
    await asks(siti, sitiAsks);
    for (const words of ['ada yang tanya belum dijawab?', 'pertanyaan yang belum dijawab']) {
      expect(await says(rina, words)).toContain('1 pertanyaan menunggu');
    }
    expect(await heardBy('dewi')).toHaveLength(1);
    await says(dewi, 'jawab');
    // Taken by another: it waits for nobody any more.
    expect(await says(rina, 'pertanyaan yang belum dijawab')).toContain('Tidak ada pertanyaan');
  });
});

describe('an officer’s words', () => {
  let siti: Talker;
  let budi: Talker;

  beforeEach(async () => {
    rina = await officer('rina', 'Rina Wati', 'telegram');
    siti = await citizen('siti', 'Siti Aminah');
    budi = await citizen('budi', 'Budi Santoso');
    await asks(siti, sitiAsks);
    await says(rina, 'jawab siti');
  });

  it('go to whom the officer means where two talks are open', async () => {
    expect(await says(rina, '2 lembar bu')).toContain('Terkirim ke Bapak/Ibu Siti Aminah ✓');
    await asks(budi, budiAsks);
    await says(rina, 'jawab budi');
    expect(await says(rina, 'semoga lekas sembuh pak')).toContain('Terkirim ke Bapak/Ibu Budi Santoso ✓');
    await asks(siti, 'difotokopi boleh bu?');

    const [question] = await rina.says('boleh bu');
    expect(plainText(question?.text ?? [])).toMatch(/Untuk Bapak\/Ibu Budi Santoso atau Bapak\/Ibu Siti Aminah/);
    expect(question?.choices?.map(({ label }) => label)).toEqual(['Bapak/Ibu Budi Santoso', 'Bapak/Ibu Siti Aminah']);
    expect(await heardLast('budi')).toContain('lekas sembuh');
    expect(await says(rina, 'siti')).toContain('Terkirim ke Bapak/Ibu Siti Aminah ✓');
    expect(await heardLast('siti')).toContain('boleh bu');
    // The talk goes on with whom they chose, and no more is asked until somebody else writes.
    expect(await says(rina, 'satu lembar saja')).toContain('Terkirim ke Bapak/Ibu Siti Aminah ✓');
    expect(await heardBy('budi')).not.toContain('boleh bu');
  });

  it('are held with what follows them until it is clear for whom, files too', async () => {
    await asks(budi, budiAsks);
    const file = { name: 'denah.pdf', mediaType: 'application/pdf', size: 20, reference: 'map' };
    const [question] = await rina.does({ kind: 'media', media: 'document', caption: 'ini denahnya', file });
    expect(plainText(question?.text ?? [])).toContain('ini denahnya');
    expect(await says(rina, 'lewat pintu barat')).toContain('ini denahnya\nlewat pintu barat');
    expect(await says(rina, '2')).toContain('Terkirim ke Bapak/Ibu Budi Santoso ✓');
    expect((await heardBy('budi')).slice(-2)).toEqual([
      expect.stringContaining('sedang membaca'),
      expect.stringContaining('lewat pintu barat'),
    ]);
    const channels = [
      { ...recordingChannel({ name: 'telegram', clock }), fetchFile: async () => Buffer.from('the way there') },
    ];
    await errandsJob({ database: support.database, channels, agency, log: silentLog }).run(clock.now());
    const [sent] = await support.database.queries.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
    expect(sent).toMatchObject({ address: 'budi', message: { attachment: { fileName: 'denah.pdf' } } });
  });

  it('reach another talk by the number of what came from it', async () => {
    await asks(budi, budiAsks);
    expect(await says(rina, '1')).toContain('Budi Santoso bertanya');
  });

  it('are asked about where they are a word of the bot’s, and sent where they are an answer', async () => {
    for (const word of ['angkatan', 'kelola', 'resmi', 'bantuan', 'petugas', 'stop', 'hapus', 'batal ikut']) {
      const [question] = await rina.says(word);
      expect(plainText(question?.text ?? [])).toContain(`Kirim “${word}” ke Bapak/Ibu Siti Aminah, atau buka`);
      expect(await heardLast('siti')).not.toContain(word);
      await says(rina, '1');
      expect(await heardLast('siti')).toMatch(new RegExp(`${word}$`));
    }
    for (const word of ['sudah', '1', '0', 'tutup', 'gratis', 'halo bu', 'terima kasih', 'ya']) {
      expect(await says(rina, word)).toContain('Terkirim');
      expect(await heardLast('siti')).toMatch(new RegExp(`${word}$`));
    }
    await rina.says('angkatan');
    const opened = await says(rina, '2');
    expect(opened).toContain('Percakapan dengan Bapak/Ibu Siti Aminah tetap terbuka');
    expect(opened).toContain('tidak terkirim');
    expect(opened).toContain('Angkatan');
  });

  it('end the talk by SELESAI alone, which no number stands for', async () => {
    const replies = await rina.says('2 lembar bu');
    const last = replies.at(-1) ?? { text: [] };
    expect(last.choices?.map(({ label }) => label)).toEqual(['Selesai']);
    expect(JSON.stringify(renderMessage(last))).not.toContain('1. Selesai');
    for (const word of ['selesai', 'SELESAI.', 'rampung', 'done']) {
      expect(await says(rina, word)).toContain('Percakapan selesai');
      await asks(siti, sitiAsks);
      await says(rina, 'jawab siti');
    }
    await rina.presses('Selesai');
    const [request] = await support.database.queries.select().from(helpRequests).orderBy(desc(helpRequests.id));
    expect(request?.status).toBe('closed');
  });

  it('come back to a talk that was left, which the bot says how', async () => {
    for (const way of ['menu', 'batal']) {
      expect(await says(rina, way)).toMatch(/Percakapan dengan Bapak\/Ibu Siti Aminah tetap terbuka\. Ketik JAWAB/);
      expect(await says(rina, 'jawab')).toContain('Siti Aminah bertanya');
    }
    await says(rina, 'maaf bu tadi putus');
    expect(await heardLast('siti')).toContain('tadi putus');
  });

  it('need no button under what the person they answer says, and one once they have left', async () => {
    const choicesOfLast = async () => {
      const rows = await support.database.queries
        .select()
        .from(outbox)
        .where(eq(outbox.address, 'rina'))
        .orderBy(desc(outbox.id))
        .limit(1);
      return rows[0]?.message.choices?.map(({ label }) => label);
    };
    await asks(siti, 'halo bu?');
    expect(await choicesOfLast()).toBeUndefined();
    expect(await says(rina, '1')).toContain('Terkirim ke Bapak/Ibu Siti Aminah');
    await says(rina, 'menu');
    await asks(siti, 'halo?');
    expect(await choicesOfLast()).toEqual(['Jawab Bapak/Ibu Siti Aminah']);
  });
});

describe('staff who seem to ask for an officer', () => {
  it('are asked whether their colleagues are meant', async () => {
    rina = await officer('rina', 'Rina Wati', 'telegram');
    await officer('dewi', 'Dewi Anggraini', 'telegram');
    const words = 'saya mau bicara langsung dengan petugas soal undangan';
    expect(await says(rina, words)).toContain('pertanyaan untuk petugas lain');
    expect(await says(rina, '2')).toContain('tidak kami teruskan');
    expect(await heardBy('dewi')).toEqual([]);
    await says(rina, words);
    expect(await says(rina, 'ya')).toContain('teruskan ke petugas');
    expect(await heardLast('dewi')).toContain('soal undangan');
    expect(await says(rina, 'hapus petugas rina')).not.toContain('Sudah kami');
  });
});
