import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { errandsJob } from '../../src/jobs/errands.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { tendRequests } from '../../src/outreach/hand-off-tending.ts';
import { contacts, helpRequests, outbox, persons, roles } from '../../src/store/schema.ts';
import { openOffice } from '../support/office.ts';
import { recordingChannel } from '../support/recording-channel.ts';
import { agency, silentLog, type Talker } from '../support/talk.ts';

/* What may go wrong in the middle of a hand-off: officers who leave, are two at once, or ask themselves; what must not pass. */

const { support, clock, officer, citizen, asks, says, heardBy, heardLast, contactOf } = openOffice();

const tend = (upSince?: Date) => tendRequests(support.database, agency, clock.now(), upSince);
const after = (minutes: number): void => clock.move(minutes * 60_000);
const request = async () => (await support.database.queries.select().from(helpRequests))[0];
const takes = async (talker: Talker): Promise<string> => {
  const value = `help:take:${(await request())?.id}`;
  const replies = await talker.does({ kind: 'choice', menu: 'elsewhere', value, messageId: null });
  return replies.map((reply) => plainText(reply.text)).join('\n');
};
const blocks = async (name: string): Promise<void> => {
  const unreachable = { unreachableSince: clock.now() };
  await support.database.queries.update(contacts).set(unreachable).where(eq(contacts.externalId, name));
};
const isDismissed = async (name: string): Promise<void> => {
  const { personId } = await contactOf(name);
  await support.database.queries.update(roles).set({ revokedAt: clock.now() }).where(eq(roles.personId, personId));
};

const asked = 'saya mau tanya ke petugas, surat tugas harus berapa lembar?';

let rina: Talker;
let dewi: Talker;
let siti: Talker;

beforeEach(async () => {
  await support.database.queries.delete(roles);
  rina = await officer('rina', 'Rina Wati', 'telegram');
  dewi = await officer('dewi', 'Dewi Anggraini', 'telegram');
  siti = await citizen('siti', 'Siti Aminah');
});

describe('of officers', () => {
  it('two who take at the same moment one has it, and the other hears so', async () => {
    await asks(siti, asked);
    // Both at once, so that one group of turns, and one transaction, has the two of them.
    const value = `help:take:${(await request())?.id}`;
    const pressed = { kind: 'choice', menu: 'elsewhere', value, messageId: null } as const;
    const replies = await Promise.all([rina.does(pressed), dewi.does(pressed)]);
    const answers = replies.map((said) => said.map(({ text }) => plainText(text)).join('\n'));
    expect(answers.filter((answer) => answer.includes('surat tugas'))).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('petugas lain'))).toHaveLength(1);
    expect((await heardBy('siti')).filter((words) => words.includes('sedang membaca'))).toHaveLength(1);
    const { personId } = await contactOf(answers[0]?.includes('surat tugas') ? 'rina' : 'dewi');
    expect((await request())?.officerId).toBe(personId);
  });

  it('one who blocks the bot in the middle, others go on, with what the person wrote to them', async () => {
    await asks(siti, asked);
    await takes(rina);
    await says(rina, 'dua lembar bu');
    await blocks('rina');
    expect(await says(siti, 'pakai materai atau tidak bu?')).toContain('petugas lain');
    expect(await request()).toMatchObject({ status: 'waiting', officerId: null });
    expect(await heardLast('dewi')).toMatch(/surat tugas[^]*pakai materai/);
    expect(await takes(dewi)).toContain('pakai materai');
  });

  it('one who blocks the bot, others go on though the person writes nothing', async () => {
    await asks(siti, asked);
    await takes(rina);
    await blocks('rina');
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect(await tend()).toEqual({ passedOn: 0, ended: 0 });
    expect(await heardLast('siti')).toContain('petugas yang tadi tidak bisa melanjutkan');
    expect(await heardLast('dewi')).toContain('surat tugas');
  });

  it('one who is dismissed in the middle answers nobody any more, nor sees who waits', async () => {
    await asks(siti, asked);
    await takes(rina);
    await isDismissed('rina');
    const before = await heardBy('siti');
    expect(await says(rina, 'dua lembar bu')).toContain('hanya untuk petugas');
    expect(await heardBy('siti')).toEqual(before);
    await tend();
    expect(await heardLast('dewi')).toContain('surat tugas');
    // A trainer is staff, too, and was told of it when they were more.
    const { personId } = await contactOf('rina');
    await support.database.queries.insert(roles).values({ personId, role: 'trainer', grantedAt: clock.now() });
    expect(await takes(rina)).toContain('hanya untuk petugas');
    expect(await says(rina, 'ada pertanyaan yang belum dijawab?')).not.toContain('Siti');
  });

  it('one who erases themself in the middle, others go on', async () => {
    await asks(siti, asked);
    await takes(rina);
    await says(rina, 'menu');
    await says(rina, 'hapus data saya');
    await says(rina, 'ya');
    await tend();
    expect(await heardLast('dewi')).toContain('surat tugas');
    expect(await heardLast('siti')).toContain('petugas lain');
  });

  it('one who takes it and never answers is not the last', async () => {
    await asks(siti, asked);
    await takes(rina);
    after(121);
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect(await heardLast('dewi')).toContain('surat tugas');
    expect(await heardLast('siti')).toContain('petugas lain');
    // Who comes to it after all, and before anybody else, goes on.
    expect(await says(rina, 'dua lembar bu')).toContain('Terkirim');
    expect(await heardLast('siti')).toContain('dua lembar');
  });

  it('one who asks a question of their own goes on answering others, and answers come to the right one', async () => {
    await asks(siti, asked);
    await takes(rina);
    await says(rina, 'menu');
    const budi = await citizen('budi', 'Budi Santoso');
    await rina.says('saya mau bicara langsung dengan petugas soal undangan');
    await says(rina, 'ya');
    await heardBy('dewi');
    const value = await support.database.queries.select().from(helpRequests).where(eq(helpRequests.status, 'waiting'));
    await says(rina, 'jawab siti');
    await dewi.does({ kind: 'choice', menu: 'elsewhere', value: `help:take:${value[0]?.id}`, messageId: null });
    // While she answers Siti, a colleague has taken what she asked.
    await says(rina, 'dua lembar bu siti');
    expect(await heardLast('siti')).toContain('dua lembar bu siti');
    expect((await heardBy('dewi')).join()).not.toContain('dua lembar');
    await says(rina, 'menu');
    await says(rina, 'undangannya dari siapa?');
    expect(await heardLast('dewi')).toContain('undangannya dari siapa');
    await asks(budi, asked);
    expect(await says(rina, 'jawab budi')).toContain('Budi Santoso bertanya');
  });

  it('nobody takes a question of their own', async () => {
    await rina.says('saya mau bicara langsung dengan petugas soal undangan');
    await says(rina, 'ya');
    expect(await takes(rina)).not.toContain('Silakan tulis jawabannya');
    expect((await request())?.status).toBe('waiting');
  });
});

describe('an officer who quotes a message', () => {
  /** The channel's id of the latest message to somebody that has these words. */
  async function idOf(name: string, words: string): Promise<string> {
    await heardBy(name);
    const rows = await support.database.queries.select().from(outbox).where(eq(outbox.address, name));
    const row = rows.filter(({ message }) => plainText(message.text).includes(words)).at(-1);
    if (!row) throw new Error(`${name} heard no such words.`);
    const externalId = `quoted-${row.id}`;
    await support.database.queries.update(outbox).set({ externalId }).where(eq(outbox.id, row.id));
    return externalId;
  }
  const writes = async (talker: Talker, text: string, quotes: string): Promise<string> => {
    const replies = await talker.does({ kind: 'text', text }, quotes);
    return replies.map((reply) => plainText(reply.text)).join('\n');
  };
  let ofBudi: string;

  beforeEach(async () => {
    await asks(siti, asked);
    const budi = await citizen('budi', 'Budi Santoso');
    await asks(budi, 'saya mau bicara ke petugas, suami kakak saya boleh ikut menginap?');
    ofBudi = await idOf('rina', 'menginap');
  });

  it('answers whoever it came from, also while they answer somebody else', async () => {
    await says(rina, 'jawab siti');
    expect(await writes(rina, 'boleh pak, kamar terpisah', ofBudi)).toContain('Terkirim ke Bapak/Ibu Budi Santoso');
    expect(await heardLast('budi')).toContain('kamar terpisah');
    expect((await heardBy('siti')).join()).not.toContain('kamar terpisah');
    // A word that came within a talk bears no button, and is known all the same.
    await asks(siti, 'ditunggu ya bu');
    const ofSiti = await idOf('rina', 'ditunggu ya bu');
    await writes(rina, 'dua lembar bu', ofSiti);
    expect(await heardLast('siti')).toContain('dua lembar bu');
    await writes(rina, 'satu kamar berdua pak', ofBudi);
    expect(await heardLast('budi')).toContain('satu kamar berdua');
  });

  it('of danger is not taken for one in danger, and passes no identity number on', async () => {
    expect(await writes(rina, 'apa suami ibu masih mukul ibu?', ofBudi)).not.toContain('129');
    expect(await heardLast('budi')).toContain('masih mukul');
    await says(rina, 'menu');
    expect(await writes(rina, 'nik 3573011234567890 ya?', ofBudi)).toContain('tidak kami teruskan');
  });

  it('that a colleague has taken sends it to nobody', async () => {
    await says(dewi, 'jawab budi');
    await says(rina, 'jawab siti');
    const before = [await heardBy('siti'), await heardBy('budi')];
    expect(await writes(rina, 'boleh pak', ofBudi)).toContain('petugas lain');
    expect([await heardBy('siti'), await heardBy('budi')]).toEqual(before);
  });

  it('only opens it with the number of its button', async () => {
    expect(await writes(rina, '1', ofBudi)).toContain('Budi Santoso bertanya');
    expect(await heardLast('budi')).toContain('sedang membaca');
  });
});

describe('a person', () => {
  it('who moves meanwhile is passed on to where they live now', async () => {
    const { personId } = await contactOf('dewi');
    await support.database.queries.update(roles).set({ regionCode: '35.73' }).where(eq(roles.personId, personId));
    await asks(siti, asked);
    expect(await heardBy('dewi')).toEqual([]);
    const sitiId = (await contactOf('siti')).personId;
    await support.database.queries.update(persons).set({ regionCode: '35.73' }).where(eq(persons.id, sitiId));
    after(31);
    await tend();
    expect(await heardLast('dewi')).toContain('Kota Malang');
  });

  it('who erases themself is not put before officers in the morning', async () => {
    // Saturday: the question waits for Monday.
    clock.moveTo('2026-12-05T03:00:00Z');
    await says(siti, asked);
    await says(siti, 'hapus data saya');
    await says(siti, 'ya');
    const { personId } = await contactOf('rina');
    const waits = and(eq(outbox.personId, personId), eq(outbox.status, 'queued'));
    expect(await support.database.queries.$count(outbox, waits)).toBe(0);
    expect(JSON.stringify(await support.database.queries.select().from(outbox))).not.toContain('surat tugas');
  });

  it('who stops announcements still gets the answer', async () => {
    await asks(siti, asked);
    await takes(rina);
    expect(await says(siti, 'stop')).not.toBe('');
    await says(rina, 'dua lembar bu');
    expect(await heardLast('siti')).toContain('dua lembar');
  });

  it('whose words lay with the platform while the program was down is not told that nothing was said', async () => {
    await asks(siti, asked);
    await takes(rina);
    await says(rina, 'sebentar saya periksa');
    after(180);
    const started = clock.now();
    expect(await tend(started)).toEqual({ passedOn: 0, ended: 0 });
    expect(await says(siti, 'baik bu, saya tunggu')).toBe('');
    after(6);
    expect(await tend(started)).toEqual({ passedOn: 0, ended: 0 });
    expect(await heardLast('rina')).toContain('saya tunggu');
  });

  it('who sends a file that finds no officer any more is told so', async () => {
    await asks(siti, asked);
    await takes(rina);
    const file = { name: 'surat.pdf', mediaType: 'application/pdf', size: 20, reference: 'letter' };
    await siti.does({ kind: 'media', media: 'document', caption: null, file });
    await blocks('rina');
    const channels = [{ ...recordingChannel({ name: 'whatsapp', clock }), fetchFile: async () => Buffer.from('x') }];
    await errandsJob({ database: support.database, channels, agency, log: silentLog }).run(clock.now());
    expect(await heardLast('siti')).toContain('berkas itu tidak sampai');
  });
});

describe('an identity number within a talk', () => {
  const number = '3573 0112 3456 7890';

  beforeEach(async () => {
    await asks(siti, asked);
    await takes(rina);
  });

  it('goes neither way, and is kept nowhere', async () => {
    expect(await says(siti, `nik saya ${number} bu`)).toContain('tidak kami teruskan dan tidak kami simpan');
    await says(siti, 'jadwal');
    expect(await says(siti, `ini nik ${number}`)).toContain('tidak kami teruskan');
    expect(await says(rina, `benar nik ${number}?`)).toContain('tidak kami teruskan');
    const kept = JSON.stringify([
      await support.database.queries.select().from(outbox),
      await support.database.queries.select().from(helpRequests),
    ]);
    expect(kept).not.toMatch(/3573.?0112/);
  });

  it('is none where two telephone numbers stand in a row', async () => {
    expect(await says(rina, 'panitia 081234567890 081234567891')).toContain('Terkirim');
    expect(await heardLast('siti')).toContain('081234567891');
  });
});

describe('danger', () => {
  it('told within a talk goes to everybody at once, and whoever was answering can go on', async () => {
    await asks(siti, asked);
    await takes(rina);
    await says(rina, 'dua lembar bu');
    expect(await says(siti, 'bu tolong, suami saya mukul saya')).toContain('129');
    expect(await heardLast('dewi')).toMatch(/DARURAT[^]*mukul saya/);
    expect(await heardLast('rina')).toContain('DARURAT');
    await says(rina, 'ibu aman sekarang?');
    expect(await heardLast('siti')).toContain('ibu aman sekarang?');
    expect(await request()).toMatchObject({ status: 'taken', urgent: true });
    // From now on it is theirs alone.
    const dewiHeard = (await heardBy('dewi')).length;
    await says(siti, 'dia mukul saya lagi');
    expect(await heardBy('dewi')).toHaveLength(dewiHeard);
    expect(await heardLast('rina')).toContain('mukul saya lagi');
  });

  it('told after a question that waits for Monday goes out now, to everybody, as a reply does', async () => {
    clock.moveTo('2026-12-05T17:00:00Z');
    await says(siti, asked);
    expect(await says(siti, 'suami saya mukul saya, tolong')).toContain('Sudah kami teruskan');
    const rows = await support.database.queries.select().from(outbox);
    const urgent = rows.filter(({ message }) => plainText(message.text).includes('DARURAT'));
    expect(urgent.map(({ kind, dueAt }) => ({ kind, late: dueAt > clock.now() }))).toEqual([
      { kind: 'reply', late: false },
      { kind: 'reply', late: false },
    ]);
  });

  it('that an officer took and did not answer for half an hour is everybody’s again', async () => {
    await asks(siti, 'suami saya mukul saya, tolong');
    await takes(rina);
    after(31);
    expect(await tend()).toEqual({ passedOn: 1, ended: 0 });
    expect((await heardBy('dewi')).at(-1)).toContain('DARURAT');
  });

  it('in what staff write for others is none of theirs; their own life is', async () => {
    await says(rina, 'buat pengumuman');
    expect(await says(rina, 'Desa kami banjir, warga terjebak, mohon tim siaga')).not.toContain('115');
    expect(await says(rina, 'saya mau bunuh diri saja')).toContain('119');
    expect(await heardLast('dewi')).toContain('bunuh diri');
  });

  it('is heard before it is asked whose number this is now', async () => {
    siti.isKnownAs({ phone: '+6281234567890', otherIds: [], deviceKey: 'old phone' });
    await says(siti, 'halo');
    siti.isKnownAs({ phone: '+6281234567890', otherIds: [], deviceKey: 'new phone' });
    expect(await says(siti, 'tolong suami saya mukul saya')).toContain('129');
    expect(await heardLast('dewi')).toContain('DARURAT');
    expect(await says(siti, 'halo')).toContain('nama lengkap');
  });

  it('in a form is heard, and the form can be gone on with', async () => {
    const budi = await citizen('budi', 'Budi Santoso');
    await support.database.queries.update(persons).set({ registeredAt: null });
    await says(budi, 'daftar');
    await says(budi, 'setuju');
    expect(await says(budi, 'kulo digebugi anak kulo pak, tulung')).toContain('129');
    expect(await heardLast('dewi')).toContain('digebugi');
    expect(await says(budi, 'lanjut')).toContain('nama');
  });
});
