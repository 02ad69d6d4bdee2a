import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { plainText } from '../../src/messaging/rich-text.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { fireReminders } from '../../src/outreach/reminders.ts';
import { setReminders } from '../../src/people/persons.ts';
import { mergePeople } from '../../src/privacy/merging.ts';
import { rowsOf } from '../../src/store/database.ts';
import { seedSamples } from '../../src/training/seed/seed.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/* What unasked messages asked is answered in the chat, by number, word or button, whatever was said in between. */

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  clock.moveTo('2026-12-01T03:00:00Z');
  await support.database.transaction((tx) => seedSamples(tx, agency.zone, clock.now()));
  talk = openTalk({ database: support.database, clock });
});

const words = (replies: readonly OutboundMessage[]): string => replies.map(({ text }) => plainText(text)).join('\n');

async function seated(name: string, training = 'lansia di rumah'): Promise<Talker> {
  const talker = talk.person(name);
  await register(talker, 'Ani Lestari', 'masyarakat umum');
  await talker.says(training);
  await talker.says('1');
  return talker;
}

const statusOf = async (name: string): Promise<string | undefined> => {
  const [row] = await rowsOf<{ status: string }>(
    support.database.queries,
    sql`select enrollment.status from enrollments as enrollment
        join contacts as contact on contact.person_id = enrollment.person_id
        where contact.external_id = ${name} order by enrollment.id desc limit 1`,
  );
  return row?.status;
};

/** Half an hour later, so that what was asked is later than what was said. */
const later = (): void => clock.move(30 * 60_000);

describe('an offered seat', () => {
  async function offered(): Promise<{ citra: Talker; dian: Talker }> {
    const ani = await seated('ani');
    await seated('beni');
    const citra = await seated('citra');
    const dian = await seated('dian');
    expect(await statusOf('citra')).toBe('waitlisted');
    later();
    await ani.says('batal');
    await ani.says('ya');
    expect(await statusOf('citra')).toBe('offered');
    return { citra, dian };
  }

  it.each(['YA', 'ya min', '1', 'saya ambil', 'nggih'])('is taken by "%s"', async (yes) => {
    const { citra } = await offered();
    expect(words(await citra.says(yes))).toContain('milik Bapak/Ibu');
    expect(await statusOf('citra')).toBe('enrolled');
  });

  it('is left to the next in line by "tidak"', async () => {
    const { citra } = await offered();
    expect(words(await citra.says('maaf tidak bisa'))).toContain('orang berikutnya');
    expect(await statusOf('citra')).toBe('cancelled');
    expect(await statusOf('dian')).toBe('offered');
  });

  it('is past its time after the deadline', async () => {
    const { citra } = await offered();
    clock.moveTo('2026-12-02T03:00:00Z');
    const [row] = await rowsOf<{ id: string }>(
      support.database.queries,
      sql`select id from enrollments where status = 'offered'`,
    );
    const replies = await citra.does({
      kind: 'choice',
      menu: 'old',
      value: `offer:${row?.id}:yes`,
      messageId: null,
    });
    expect(words(replies)).toContain('sudah lewat');
    expect(await statusOf('dian')).toBe('offered');
  });

  it('of somebody else is not theirs to answer', async () => {
    const { dian } = await offered();
    const [row] = await rowsOf<{ id: string }>(
      support.database.queries,
      sql`select id from enrollments where status = 'offered'`,
    );
    await dian.does({ kind: 'choice', menu: 'x', value: `offer:${row?.id}:yes`, messageId: null });
    expect(await statusOf('citra')).toBe('offered');
    expect(await statusOf('dian')).toBe('waitlisted');
  });
});

describe('“will you come?”', () => {
  async function reminded(): Promise<Talker> {
    const ani = await seated('ani');
    // The day before the session, in the afternoon.
    clock.moveTo('2026-12-13T08:00:00Z');
    const { fired } = await fireReminders(support.database, agency, clock.now());
    expect(fired).toBe(1);
    return ani;
  }

  it.each(['ya', 'hadir', '1', 'insyaallah'])('is answered by "%s"', async (yes) => {
    const ani = await reminded();
    expect(words(await ani.says(yes))).toContain('kehadiran Bapak/Ibu kami catat');
    expect(await statusOf('ani')).toBe('enrolled');
  });

  it.each(['tidak', '2', 'maaf gak bisa hadir, anak sakit'])('frees the seat by "%s"', async (no) => {
    const ani = await reminded();
    expect(words(await ani.says(no))).toContain('kami lepaskan');
    expect(await statusOf('ani')).toBe('cancelled');
  });

  it('can still be answered by a word after a menu, whose numbers are its own', async () => {
    const ani = await reminded();
    later();
    await ani.says('menu');
    expect(words(await ani.says('1'))).toContain('Pelatihan yang dibuka');
    await ani.says('menu');
    expect(words(await ani.says('hadir'))).toContain('kami catat');
    expect(await statusOf('ani')).toBe('enrolled');
  });

  it('does not take the answer of a form that goes on', async () => {
    const ani = await reminded();
    later();
    await ani.says('profil');
    expect(words(await ani.says('2'))).toContain('kabupaten/kota mana');
    expect(words(await ani.says('kab malang'))).toContain('Kabupaten Malang');
    expect(await statusOf('ani')).toBe('enrolled');
  });

  it.each(['jadi ikut', 'ternyata saya bisa hadir', 'HADIR'])(
    '“tidak” is taken back by "%s", days and menus later',
    async (after) => {
      const ani = await reminded();
      await ani.says('tidak');
      expect(words(await ani.says('oke terima kasih'))).not.toContain('ambilkan');
      await ani.says('menu');
      later();
      expect(words(await ani.says(after))).toContain('sudah kami ambilkan lagi');
      expect(await statusOf('ani')).toBe('enrolled');
      // And once more: the question stays open until the start.
      expect(words(await ani.says('2'))).toContain('kami lepaskan');
      expect(await statusOf('ani')).toBe('cancelled');
    },
  );

  it('a seat that somebody else has by then is queued for, and the place in line is told', async () => {
    const ani = await seated('ani');
    await seated('beni');
    await seated('citra');
    clock.moveTo('2026-12-13T08:00:00Z');
    await fireReminders(support.database, agency, clock.now());
    await ani.says('tidak');
    expect(await statusOf('citra')).toBe('offered');
    expect(words(await ani.says('jadi ikut'))).toContain('daftar tunggu nomor 1');
    expect(await statusOf('ani')).toBe('waitlisted');
  });

  it('“hadir” may become “tidak”: at once where nothing was said since, else after a question where it is bare', async () => {
    const ani = await reminded();
    await ani.says('hadir');
    expect(words(await ani.says('hadir'))).toContain('kami catat');
    later();
    await ani.says('menu');
    expect(words(await ani.says('tidak'))).toContain('Batalkan');
    await ani.says('tidak');
    expect(await statusOf('ani')).toBe('enrolled');
    expect(words(await ani.says('maaf gak bisa hadir, anak sakit'))).toContain('kami lepaskan');
    expect(await statusOf('ani')).toBe('cancelled');
  });
});

describe('what one of two profiles was asked, in a session that both were in', () => {
  const profileOf = async (name: string) => {
    const [row] = await rowsOf<{ person_id: string; seat: string }>(
      support.database.queries,
      sql`select contact.person_id, seat.id as seat from contacts as contact
          join enrollments as seat on seat.person_id = contact.person_id where contact.external_id = ${name}`,
    );
    return { personId: Number(row?.person_id), seat: Number(row?.seat) };
  };
  /** The elder seat stays, and the reminder came to the other's chat. */
  async function merged(): Promise<{ other: Talker; dropped: number }> {
    await seated('ani');
    later();
    const other = await seated('ani-elsewhere');
    const [into, from] = [await profileOf('ani'), await profileOf('ani-elsewhere')];
    await support.database.transaction((tx) => setReminders(tx, into.personId, false));
    clock.moveTo('2026-12-13T08:00:00Z');
    expect(await fireReminders(support.database, agency, clock.now())).toMatchObject({ fired: 1 });
    await support.database.queries.execute(sql`update outbox set status = 'sent' where kind = 'reminder'`);
    const merge = { from: from.personId, into: into.personId, named: into.personId };
    await support.database.transaction((tx) => mergePeople(tx, merge, agency, clock.now()));
    expect(await profileOf('ani')).toEqual(into);
    expect(await profileOf('ani-elsewhere')).toEqual(into);
    return { other, dropped: from.seat };
  }

  it('is answered by a word once they are one', async () => {
    const { other } = await merged();
    expect(words(await other.says('tidak'))).toContain('kami lepaskan');
    expect(await statusOf('ani')).toBe('cancelled');
  });

  it.each([
    ['yes', 'kami catat', 'enrolled'],
    ['no', 'kami lepaskan', 'cancelled'],
  ])('is answered by its own button, whose place is given up: %s', async (answer, said, status) => {
    const { other, dropped } = await merged();
    const press = (value: string) => other.does({ kind: 'choice', menu: 'old', value, messageId: null });
    expect(words(await press(`attend:${dropped}:${answer}`))).toContain(said);
    expect(await statusOf('ani')).toBe(status);
  });

  it('is rated by its own button, whose place is given up', async () => {
    const { other, dropped } = await merged();
    clock.moveTo('2026-12-20T08:00:00Z');
    const value = `rate:${dropped}:4`;
    expect(words(await other.does({ kind: 'choice', menu: 'old', value, messageId: null }))).toContain('kesan');
  });

  it('is nobody else’s to answer by that button', async () => {
    const { dropped } = await merged();
    const beni = talk.person('beni');
    await register(beni, 'Beni Susanto', 'masyarakat umum');
    await beni.does({ kind: 'choice', menu: 'x', value: `attend:${dropped}:no`, messageId: null });
    expect(await statusOf('ani')).toBe('enrolled');
  });
});

describe('“how was it?”', () => {
  async function thanked(language = 'bahasa indonesia'): Promise<Talker> {
    const ani = await seated('ani');
    await ani.says(language);
    // The morning after its last day.
    const [run] = await rowsOf<{ ends_at: string }>(
      support.database.queries,
      sql`select run.ends_at from training_sessions as run join enrollments as seat on seat.training_session_id = run.id`,
    );
    clock.moveTo(new Date(Date.parse(run?.ends_at ?? '') + 20 * 3_600_000).toISOString());
    await fireReminders(support.database, agency, clock.now());
    return ani;
  }
  const kept = async () =>
    (
      await rowsOf<{ rating: number | null; words: string | null }>(
        support.database.queries,
        sql`select rating, words from session_feedback`,
      )
    )[0];

  it('is answered by a number, and more in words, without their numbers', async () => {
    const ani = await thanked();
    expect(words(await ani.says('4'))).toContain('Ada kesan atau saran?');
    expect(words(await ani.says('Materinya bagus, kabari saya di 081234567890'))).toContain('Terima kasih banyak');
    expect(await kept()).toEqual({ rating: 4, words: 'Materinya bagus, kabari saya di [nomor]' });
  });

  it.each([
    ['bahasa indonesia', 'Baik'],
    ['english', 'Good'],
    ['basa jawa', 'Sae'],
  ])('is answered by the word for a rating, in %s', async (language, word) => {
    const ani = await thanked(language);
    await ani.says(word);
    expect(await kept()).toEqual({ rating: 4, words: null });
  });

  it('is answered in words alone, and the last rating counts', async () => {
    const ani = await thanked();
    expect(words(await ani.says('pelatihannya seru, pematerinya sabar'))).toContain('Terima kasih banyak');
    const [seat] = await rowsOf<{ id: string }>(support.database.queries, sql`select id from enrollments`);
    for (const rating of [2, 5]) {
      await ani.does({ kind: 'choice', menu: 'old', value: `rate:${seat?.id}:${rating}`, messageId: null });
      await ani.says('tidak ada');
    }
    expect(await kept()).toEqual({ rating: 5, words: 'pelatihannya seru, pematerinya sabar' });
  });

  it('leaves alone what is said of other things, and is found again by “saran”', async () => {
    const ani = await thanked();
    expect(words(await ani.says('kapan sertifikatnya keluar?'))).toContain('Sertifikat');
    await ani.says('jadwal');
    later();
    expect(words(await ani.says('saran'))).toContain('pelatihan terakhir');
    await ani.says('ruangnya panas');
    expect(await kept()).toEqual({ rating: null, words: 'ruangnya panas' });
  });

  it.each(['makasih bu', 'matur nuwun sanget bu'])('takes no bare thanks for an impression: %s', async (thanks) => {
    const ani = await thanked();
    expect(words(await ani.says(thanks))).not.toContain('panitia');
    expect(await kept()).toBeUndefined();
    await ani.says('5');
    expect(await kept()).toEqual({ rating: 5, words: null });
  });

  it('is no longer what the chat asked last once somebody has talked to an officer', async () => {
    const ani = await thanked();
    await seated('beni');
    const { driver } = support.database;
    await driver`insert into roles (person_id, role, granted_at)
      select person_id, 'coordinator', now() from contacts where external_id = 'beni'`;
    await driver`
      insert into help_requests (person_id, officer_id, question, urgent, status, told_ids, asked_at, last_at)
      select ani.person_id, beni.person_id, 'surat tugas', false, 'taken', '{}', now(), now()
      from contacts as ani, contacts as beni where ani.external_id = 'ani' and beni.external_id = 'beni'`;
    later();
    expect(await ani.says('berapa lembar suratnya bu?')).toEqual([]);
    await driver`update help_requests set status = 'closed'`;
    later();
    await ani.says('oh begitu, besok saya antar ke kantor');
    expect(await kept()).toBeUndefined();
  });

  it('takes no free words once something else was said after it', async () => {
    const ani = await thanked();
    later();
    await ani.says('petugas');
    later();
    await ani.says('sertifikat saya yang dulu hilang, gimana ya');
    later();
    await ani.says('nggih nggih, besok saya antar saja ke sana');
    expect(await kept()).toBeUndefined();
  });

  it('is asked of nobody who was not there', async () => {
    const beni = talk.person('beni');
    await register(beni, 'Beni Susanto', 'masyarakat umum');
    expect(words(await beni.says('saran'))).toContain('setelah pelatihan selesai');
    await thanked();
    const [seat] = await rowsOf<{ id: string }>(support.database.queries, sql`select id from enrollments`);
    await beni.does({ kind: 'choice', menu: 'x', value: `rate:${seat?.id}:1`, messageId: null });
    expect(await kept()).toBeUndefined();
  });
});
