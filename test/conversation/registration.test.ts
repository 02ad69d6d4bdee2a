import { asc } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import { seedFaq } from '../../src/outreach/faq/seed.ts';
import { grantRole } from '../../src/people/roles.ts';
import { consents, helpRequests, persons } from '../../src/store/schema.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { bookPerson } from '../support/bookings.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, register, type Talk, type Talker } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  const { queries } = support.database;
  await support.database.transaction(async (tx) => {
    await seedSamples(tx, 'Asia/Jakarta', clock.now());
    await seedFaq(tx, clock.now());
  });
  const officerId = await bookPerson(queries, { fullName: 'Rina Wati' });
  await support.database.transaction((tx) =>
    grantRole(tx, officerId, { role: 'coordinator', regionCode: null }, clock.now()),
  );
  talk = openTalk({ database: support.database, clock });
});

const heard = async (talker: Talker, ...texts: string[]): Promise<string> => {
  let last = '';
  for (const text of texts) {
    const replies = await talker.says(text);
    last = replies
      .map((reply) => [plainText(reply.text), ...(reply.choices ?? []).map(({ label }) => `[${label}]`)].join('\n'))
      .join('\n');
  }
  return last;
};

/** Someone at a step of the form. */
const steps = {
  consent: ['daftar'],
  name: ['daftar', 'setuju'],
  region: ['daftar', 'setuju', 'Siti Aminah'],
  audience: ['daftar', 'setuju', 'Siti Aminah', 'kota batu'],
  phone: ['daftar', 'setuju', 'Siti Aminah', 'kota batu', 'psm'],
  review: ['daftar', 'setuju', 'Siti Aminah', 'kota batu', 'psm', '081234567890'],
};
const at = async (step: keyof typeof steps, name = 'siti', account?: string): Promise<Talker> => {
  const talker = talk.person(name, account === undefined ? 'webchat' : 'whatsapp');
  if (account !== undefined) talker.isKnownAs({ phone: account, otherIds: [], deviceKey: null });
  await heard(talker, ...steps[step]);
  return talker;
};

const asked = {
  consent: 'Setuju nama, kabupaten/kota',
  name: 'Siapa nama lengkap',
  region: 'kabupaten/kota mana',
  audience: 'kelompok mana',
  phone: 'nomor HP',
  review: 'Apakah sudah benar?',
};

describe('a question within the form', () => {
  it.each<[keyof typeof steps, string, string]>([
    ['name', 'pake gelar ga?', 'Boleh dengan gelar'],
    ['name', 'boleh nama panggilan?', 'bukan panggilan'],
    ['name', 'kok nanya nama', 'sertifikat'],
    ['region', 'emg kenapa hrs nama lengkap', 'sertifikat'],
    ['audience', 'bedanya PSM sama TKSK apa?', 'satu kecamatan'],
    ['audience', 'saya kader posyandu masuk yg mana', 'Masyarakat Umum'],
    ['audience', 'saya psm masuk yang mana', 'PSM'],
    ['phone', 'kenapa minta nomor hp', 'mengabari'],
    ['phone', 'kalau nomor istri boleh?', 'Boleh nomor keluarga'],
    ['name', 'datanya aman gak ya', 'Hanya petugas pelatihan'],
    ['name', 'sebentar ya lagi masak', 'kami tunggu'],
    ['consent', 'iya buat apa datanya', 'Hanya petugas pelatihan'],
    ['consent', 'apa?', 'Hanya petugas pelatihan'],
    ['consent', 'oke jelaskan dulu', 'Hanya petugas pelatihan'],
    ['consent', 'ya gimana kalo saya ga mau', 'Tidak apa-apa'],
    ['consent', 'sudah dicatat belum kebutuhan saya', 'Belum ada kebutuhan'],
  ])('at %s, %j is answered, and the step asks again', async (step, question, answer) => {
    const said = await heard(await at(step), question);
    expect(said).toContain(answer);
    expect(said).toContain(asked[step]);
    expect(said).not.toContain('belum tampak seperti nama');
  });

  it.each([
    ['Lilik Mahmudah, ini gratis kan kak?', 'Lilik Mahmudah', 'tidak pernah meminta transfer uang'],
    ['Nama saya Yatno. Datanya aman gak ya?', 'Yatno', 'Hanya petugas pelatihan'],
  ])('that comes behind a name is answered, and the name is kept: %s', async (text, name, answer) => {
    const talker = await at('name');
    const said = await heard(talker, text);
    expect(said).toContain(answer);
    expect(said).toContain(asked.region);
    expect(await heard(talker, 'kota batu', 'psm', '081234567890')).toContain(name);
  });

  it('that nobody here knows is no answer', async () => {
    const siti = await at('audience');
    const said = await heard(siti, 'apa PSM dapat honor bulanan dari pak camat?');
    expect(said).toContain('kelompok mana');
  });

  it('tells somebody from elsewhere whom the programme is for', async () => {
    const siti = await at('region');
    const said = await heard(siti, 'jakarta');
    expect(said).toContain('tinggal di Jawa Timur');
    expect(said).toContain('PETUGAS');
    expect(await heard(siti, 'kec bandung tulungagung')).toContain('kelompok mana');
  });

  it('takes no place for a name', async () => {
    expect(await heard(await at('name'), 'camplong')).toContain('nama daerah');
  });
});

describe('the consent', () => {
  const recorded = async () =>
    (await support.database.queries.select().from(consents).orderBy(asc(consents.id)))
      .filter(({ textVersion }) => textVersion === 'id-2026-11')
      .map(({ granted, rawAnswer }) => ({ granted, rawAnswer }));

  it.each([
    'iya buat apa datanya',
    'oke jelaskan dulu',
    'iya asal gratis',
    'bisa ga saya yg daftarin',
    'sudah dicatat belum kebutuhan saya',
    'ya gimana kalo saya ga mau',
    'setuju tapi jangan disebar',
  ])('is neither given nor refused by %j', async (text) => {
    const siti = await at('consent');
    await siti.says(text);
    expect(await recorded()).toEqual([]);
  });

  it.each(['iya', 'setuju', 'nggih', 'ok siap', 'iya saya setuju', 'boleh kak'])('is given by %j', async (text) => {
    expect(await heard(await at('consent'), text)).toContain('nama lengkap');
    expect(await recorded()).toEqual([{ granted: true, rawAnswer: text }]);
  });

  it.each(['tidak', 'gak mau', 'tidak setuju', 'mboten'])('is refused by %j', async (text) => {
    expect(await heard(await at('consent'), text)).toContain('tidak ada yang kami catat');
    expect(await recorded()).toEqual([{ granted: false, rawAnswer: text }]);
  });

  it('takes everything that is told with it', async () => {
    const sri = await at('consent');
    const said = await heard(
      sri,
      'iya saya setuju terus nama saya Sri Wahyuni alamat saya di kecamatan ngasem kabupaten kediri saya PSM nomor 081234567890',
    );
    expect(said).toContain('Nama: Sri Wahyuni\nDaerah: Kabupaten Kediri\nKelompok: PSM\nNomor HP: 0812-3456-7890');
  });
});

describe('what is read back', () => {
  it.each([
    ['ya betul tapi alamat salah', 'kabupaten/kota mana'],
    ['ganti nama jadi Sri Wahyuni S.Pd', 'Nama: Sri Wahyuni, S.Pd.'],
    ['eh ganti kelompok TKSK aja', 'Kelompok: TKSK'],
    ['alamatnya salah, harusnya lamongan', 'Daerah: Kabupaten Lamongan'],
    ['no', 'Yang mana yang perlu diubah?'],
    ['Data tersebut telah sesuai dengan keadaan yang sebenarnya', 'Satu lagi'],
    ['looks good', 'Satu lagi'],
    ['sudah sesuai', 'Satu lagi'],
  ])('at %j goes on with %j', async (text, expected) => {
    expect(await heard(await at('review'), text)).toContain(expected);
  });

  it.each([
    ['alamat', 'kabupaten/kota mana'],
    ['kab lamongan', 'Daerah: Kabupaten Lamongan'],
    ['entah ya', 'salah satu angka'],
    ['oh sudah benar kok', 'Satu lagi'],
  ])('once something is wrong, %j leads to %j', async (text, expected) => {
    expect(await heard(await at('review'), 'no', text)).toContain(expected);
  });

  it('is asked for one after the other where several things are only named', async () => {
    const siti = await at('review');
    expect(await heard(siti, 'nama sama nomor hp salah')).toContain('nama lengkap');
    expect(await heard(siti, 'Siti Aisyah')).toContain('nomor HP');
    expect(await heard(siti, '081234567891')).toContain('Nama: Siti Aisyah\nDaerah: Kota Batu');
  });
});

describe('the number', () => {
  it.each(['ga ada hp lain ya ini', 'nomer iki wae', 'nomor ini saja', '1', 'ya', 'nggih', 'ok betul', '👍'])(
    'of the chat is meant by %j on WhatsApp',
    async (text) => {
      expect(await heard(await at('phone', 'siti', '+6281234500001'), text)).toContain('Nomor HP: 0812-3450-0001');
    },
  );

  it('of the chat is not known where the channel vouches for none', async () => {
    expect(await heard(await at('phone'), 'nomor ini saja')).toContain('tidak terlihat');
  });

  it('is not the one of the chat where somebody wanted to type another', async () => {
    const siti = await at('phone', 'siti', '+6281234500001');
    await heard(siti, 'skip', 'nomor lain');
    expect(await heard(siti, 'ya')).toContain('belum lengkap');
  });

  it('is read in words', async () => {
    const said = await heard(await at('phone'), 'nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol');
    expect(said).toContain('Nomor HP: 0812-3456-7890');
  });

  it('may be another, or none, after a miss', async () => {
    const siti = await at('phone', 'siti', '+6281234500001');
    const ways = await heard(siti, 'skip');
    expect(ways).toContain('[Nomor ini: 0812-3450-0001]\n[Nomor lain]\n[Tidak punya nomor HP]');
    expect(await heard(siti, 'nomor lain')).toContain('ketik nomornya');
    await heard(siti, 'pokoknya yang kemarin');
    expect(await heard(siti, 'gak nduwe nomer')).toContain('Nomor HP: tidak ada');
    await heard(siti, 'sudah benar', 'tidak');
    const people = await support.database.queries.select().from(persons).orderBy(asc(persons.id));
    expect(people.at(-1)).toMatchObject({ fullName: 'Siti Aminah', phone: null });
    expect(people.at(-1)?.registeredAt).not.toBeNull();
  });
});

describe('what is meant for an officer', () => {
  const requests = async () =>
    (await support.database.queries.select().from(helpRequests)).map(({ question }) => question);

  it.each([
    ['mau daftarin temen saya, dia ga punya wa', 'halo'],
    ['kami dari desa sawoo ponorogo mau kirim 5 orang gimana', 'halo'],
    ['mau daftarin temen saya', 'daftar'],
  ])('%j after %j is offered to be passed on, with what follows', async (text, before) => {
    const siti = talk.person('siti');
    const said = await heard(siti, before, text);
    expect(said).toContain('Satu chat untuk satu orang');
    await heard(siti, 'namanya Bu Kasiati dari sawoo');
    expect(await requests()).toEqual([]);
    expect(await heard(siti, 'ya')).toContain('teruskan ke petugas');
    expect(await requests()).toEqual([`${text}\nnamanya Bu Kasiati dari sawoo`]);
    expect((await support.database.queries.select().from(persons)).map(({ fullName }) => fullName)).not.toContain(
      'Kasiati',
    );
  });

  it('is left where they would rather not, and the form goes on where it was', async () => {
    const siti = await at('region');
    expect(await heard(siti, 'bisa ga saya yg daftarin temen', 'tidak usah')).toContain('kabupaten/kota mana');
    expect(await requests()).toEqual([]);
  });

  it.each(['mau daftarkan saya ya min', 'daftarin saya dong', 'saya anggota karang taruna, tolong didaftarkan'])(
    'is not %j',
    async (text) => {
      expect(await heard(talk.person('siti'), 'halo', text)).not.toContain('Satu chat untuk satu orang');
    },
  );

  it.each<[string, readonly string[], string]>([
    ['saya tuli butuh juru bahasa isyarat', ['daftar'], 'Setuju nama'],
    ['saya pakai kursi roda', steps.audience, 'kelompok mana'],
    ['saya pakai kursi roda', ['jadwal'], 'sampaikan'],
    ['saya tuli butuh juru bahasa isyarat', ['halo'], 'sampaikan'],
  ])('a need, %j, is passed on once, and nobody is told to telephone', async (need, before, after) => {
    const said = await heard(talk.person('siti'), ...before, need);
    expect(said).toContain('Sudah kami sampaikan');
    expect(said).toContain(after);
    expect(said).not.toMatch(/PETUGAS|\(031\)/);
    expect(await requests()).toEqual([need]);
  });

  it('is no mere question whether a place can be reached', async () => {
    await heard(talk.person('siti'), 'halo', 'apakah tempatnya bisa untuk kursi roda?');
    expect(await requests()).toEqual([]);
  });
});

describe('a finished profile', () => {
  it('is shown with what can be changed, and leaves nothing open', async () => {
    const siti = talk.person('siti');
    await register(siti);
    const shown = await heard(siti, 'profil');
    expect(shown).toContain('[Ubah nama]');
    expect(shown).not.toContain('Apakah sudah benar?');
    expect(await heard(siti, 'menu')).not.toContain('Lanjutkan formulir');
    expect(await heard(siti, 'profil', 'ubah nama', 'menu')).not.toContain('Lanjutkan formulir');
    expect(await heard(siti, 'profil', '1', 'Siti Aisyah', 'ya')).toContain('sudah diperbarui');
    expect(await heard(siti, 'daftar')).toContain('Nama: Siti Aisyah');
  });

  it('is not there yet in the middle of the form, which leads to the seat that was wished for', async () => {
    const siti = await at('region');
    await heard(siti, 'ikut pdps', '1');
    expect(await heard(siti, '1')).toContain('kabupaten/kota mana');
    expect(await heard(siti, 'jadwal saya')).toContain('belum tersimpan');
    expect(await heard(siti, '1')).toContain('kabupaten/kota mana');
    const done = await heard(siti, 'kota batu', 'psm', '081234567890', 'ya', 'ya');
    expect(done).toContain('[Ikut pelatihan ini]');
  });
});
