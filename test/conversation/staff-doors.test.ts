import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { grantRole } from '../../src/people/roles.ts';
import { auditEntries, contacts } from '../../src/store/schema.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { choicesLimit } from '../../src/messaging/outbound.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, register, type Talk, type Talker } from '../support/talk.ts';

/* Every door to a dialogue of staff, tried by whoever it is closed to. */

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;

beforeEach(async () => {
  await support.clear();
  talk = openTalk({ database: support.database, clock });
});

/** What is typed, and the door that it knocks at. */
const coordinators: Record<string, string> = {
  'ajak peserta': 'bring-in',
  angkatan: 'manage-sessions',
  'belum dipahami': 'unclear',
  'buat angkatan': 'new-session',
  'buat pengumuman': 'announce',
  'daftar petugas': 'staff-list',
  impor: 'import',
  'daftar minat': 'demand',
  'menu petugas lainnya': 'staff-more',
  pengumuman: 'announcements',
  'perlu ditelepon': 'people-to-call',
  permohonan: 'applications',
  poster: 'poster',
  statistik: 'statistics',
  'tanya jawab': 'faq-entries',
  'undang petugas': 'invite',
};
const administrators: Record<string, string> = { whatsapp: 'whatsapp' };
/** Refused by the deed itself. */
const deeds: Record<string, string> = { 'see-statistics': 'statistics', 'see-demand': 'demand' };
const everybodys: Record<string, string> = { 'menu petugas': 'staff', 'jadwal mengajar': 'teaching' };

async function person(role: 'trainer' | 'coordinator' | null): Promise<Talker> {
  const talker = talk.person('budi');
  await register(talker, 'Budi Santoso');
  const [contact] = await support.database.queries.select().from(contacts).where(eq(contacts.externalId, 'budi'));
  if (role) {
    await support.database.transaction((tx) =>
      grantRole(tx, contact?.personId ?? 0, { role, regionCode: null }, clock.now()),
    );
  }
  return talker;
}

const refusals = async () =>
  (await support.database.queries.select().from(auditEntries))
    .filter(({ detail }) => detail['outcome'] === 'not-allowed')
    .map(({ deed, subject }) => deeds[deed] ?? subject);

describe('a door of staff', () => {
  it.each(Object.entries({ ...coordinators, ...administrators, ...everybodys }))(
    '“%s” is closed to a stranger, who is told so kindly and nothing else',
    async (text, door) => {
      const [reply] = await (await person(null)).says(text);
      expect(plainText(reply?.text ?? [])).toBe('Maaf, perintah itu hanya untuk petugas.');
      expect(await refusals()).toEqual([door]);
    },
  );

  it.each(Object.entries({ ...coordinators, ...administrators }))('“%s” is closed to a trainer', async (text, door) => {
    const [reply] = await (await person('trainer')).says(text);
    expect(plainText(reply?.text ?? [])).toContain('di luar wewenang');
    expect(await refusals()).toEqual([door]);
  });

  it('is not what somebody knocks at who would like to come', async () => {
    const [reply] = await (await person(null)).says('Minat!');
    expect(plainText(reply?.text ?? [])).toContain('pelatihan');
    expect(await refusals()).toEqual([]);
  });

  it('and all behind it is found from the menu, never more than nine choices at once', async () => {
    const officer = await person('coordinator');
    const seen = new Set<string>();
    const look = async (text: string): Promise<void> => {
      const replies = await officer.says(text);
      const choices = replies.flatMap((reply) => reply.choices ?? []);
      expect(choices.length).toBeLessThanOrEqual(choicesLimit);
      for (const { value } of choices) seen.add(value);
    };
    for (const text of ['kelola', 'ajak peserta', 'menu petugas lainnya', 'pengumuman', 'tanya jawab'])
      await look(text);
    const doors = Object.values(coordinators).map((door) => `cmd:${door}`);
    expect(doors.filter((door) => !seen.has(door))).toEqual([]);
  });
});
