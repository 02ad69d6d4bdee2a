import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { rowsOf } from '../../src/store/database.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { openTalk, register } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
const number = '+6281234567890';

beforeEach(() => support.clear());

const words = (messages: readonly OutboundMessage[]): string => messages.map(({ text }) => plainText(text)).join('\n');

/** How many people with a profile there are, and each contact's person. */
const people = async () => {
  const rows = await rowsOf<{ contact: string; person: string; registered: boolean }>(
    support.database.queries,
    sql`select contact.external_id as contact, person.id as person, person.registered_at is not null as registered
        from contacts as contact join persons as person on person.id = contact.person_id`,
  );
  return Object.fromEntries(rows.map((row) => [row.contact, row.registered ? Number(row.person) : null]));
};

const account = (given: { phone?: string | null; otherIds?: string[]; deviceKey?: string | null } = {}) => ({
  phone: number,
  otherIds: [],
  deviceKey: 'key-1',
  ...given,
});

/** Registers on Telegram, and proves the number by an own contact card. */
async function registerOnTelegram(talk: ReturnType<typeof openTalk>, name = 'Siti Aminah') {
  const siti = talk.person('telegram-siti', 'telegram');
  for (const answer of ['daftar', 'setuju', name, 'kota malang', 'psm']) await siti.says(answer);
  await siti.does({ kind: 'contact', phone: number, own: true });
  await siti.says('1');
  await siti.says('ya');
  return siti;
}

describe('One person on both channels', () => {
  it('a profile with a proven number is found when that number writes on WhatsApp', async () => {
    const talk = openTalk({ database: support.database, clock });
    await registerOnTelegram(talk);
    const there = talk.person('siti@lid', 'whatsapp');
    there.isKnownAs(account());
    expect(words(await there.says('halo'))).toContain('Siti Aminah');
    expect(await people()).toEqual({ 'telegram-siti': 1, 'siti@lid': 1 });
  });

  it('a number that was only typed joins nobody: a guess never merges', async () => {
    const talk = openTalk({ database: support.database, clock });
    await register(talk.person('telegram-siti', 'telegram'));
    const there = talk.person('siti@lid', 'whatsapp');
    there.isKnownAs(account());
    expect(words(await there.says('halo'))).not.toContain('Siti');
    expect((await people())['siti@lid']).toBeNull();
  });

  it('registering on WhatsApp with the account’s own number proves it; the contact card on Telegram then finds the profile', async () => {
    const talk = openTalk({ database: support.database, clock });
    const siti = talk.person('siti@lid', 'whatsapp');
    siti.isKnownAs(account());
    await register(siti);
    const there = talk.person('telegram-siti', 'telegram');
    for (const answer of ['daftar', 'setuju', 'Siti A', 'kota malang', 'psm']) await there.says(answer);
    const said = await there.does({ kind: 'contact', phone: number, own: true });
    expect(words(said)).toContain('dipakai di sini juga');
    expect(await people()).toEqual({ 'siti@lid': 1, 'telegram-siti': 1 });
    expect(words(await there.says('halo'))).toContain('Siti Aminah');
  });

  it('who says on Telegram that they have registered shows their number there, and needs no form for it', async () => {
    const talk = openTalk({ database: support.database, clock });
    const here = talk.person('siti@lid', 'whatsapp');
    here.isKnownAs(account());
    for (const answer of ['daftar', 'setuju', 'Siti Aminah', 'kota malang', 'psm', '1', '1', 'ya'])
      await here.says(answer);
    const there = talk.person('telegram-siti', 'telegram');
    await there.says('halo');
    const [told] = await there.says('saya sudah daftar di whatsapp');
    expect(plainText(told?.text ?? [])).toContain('tekan tombol di bawah');
    expect(told?.contactRequest).toBeDefined();
    const [joined] = await there.does({ kind: 'contact', phone: number, own: true });
    expect(plainText(joined?.text ?? [])).toContain('Selamat datang, Bapak/Ibu Siti Aminah');
    expect(joined?.contactRequestDone).toBe(true);
    expect(await people()).toEqual({ 'telegram-siti': 1, 'siti@lid': 1 });
  });

  it('another’s card leads nowhere, and a number that nobody has to the form', async () => {
    const talk = openTalk({ database: support.database, clock });
    const siti = await registerOnTelegram(talk);
    expect(await people()).toEqual({ 'telegram-siti': 1 });
    const thief = talk.person('telegram-thief', 'telegram');
    await thief.says('halo');
    expect(words(await thief.does({ kind: 'contact', phone: number, own: false }))).not.toContain('Siti');
    const [unknown] = await thief.does({ kind: 'contact', phone: '+6281999999999', own: true });
    expect(plainText(unknown?.text ?? [])).toContain('belum terdaftar');
    expect(words(await thief.says('1'))).toContain('setuju');
    expect(await people()).toEqual({ 'telegram-siti': 1, 'telegram-thief': null });
    expect(words(await siti.says('hubungkan whatsapp'))).toContain('SAMBUNG');
  });

  it('without proof a one-time code links the two, once and for a while', async () => {
    const talk = openTalk({ database: support.database, clock });
    const siti = talk.person('telegram-siti', 'telegram');
    await register(siti);
    const code = /SAMBUNG ([A-Z2-9]{8})/.exec(words(await siti.says('sambung')))?.[1] ?? '';
    const late = talk.person('late', 'whatsapp');
    const there = talk.person('siti@lid', 'whatsapp');
    expect(words(await there.says('sambung ABCDEFGH'))).toContain('tidak berlaku');
    expect(words(await there.says(`sambung ${code.toLowerCase()}`))).toContain('dipakai di sini juga');
    expect(words(await late.says(`sambung ${code}`))).toContain('tidak berlaku');
    expect(await people()).toMatchObject({ 'telegram-siti': 1, 'siti@lid': 1, late: null });
  });

  it('somebody registered in both chats makes one profile of two, after one question, and nobody’s turn is lost over it', async () => {
    const talk = openTalk({ database: support.database, clock });
    const there = talk.person('telegram-siti', 'telegram');
    const here = talk.person('siti@lid', 'whatsapp');
    const codeFrom = async () => /SAMBUNG ([A-Z2-9]{8})/.exec(words(await there.says('sambung')))?.[1] ?? '';
    await register(there, 'Siti Aminah');
    await register(here, 'Siti Aminah Putri');

    const asked = words(await here.says(`sambung ${await codeFrom()}`));
    expect(asked).toContain('dari orang lain');
    expect(words(await here.says('ya'))).toContain('misalnya 1');
    expect(words(await here.says('jangan digabung'))).toContain('tidak digabung');
    expect(new Set(Object.values(await people())).size).toBe(2);

    await here.says(`sambung ${await codeFrom()}`);
    clock.move(16 * 60_000);
    expect(words(await here.says('1'))).toContain('tidak berlaku');

    const [, own] = (await here.says(`sambung ${await codeFrom()}`)).at(-1)?.choices ?? [];
    expect(own?.label).toBe('Siti Aminah, Kota Malang');
    // Both write at the same moment: the turn of the profile that goes is done again as the other's.
    const [merged, elsewhere] = await Promise.all([here.says('2'), there.says('data saya')]);
    expect(words(merged)).toContain('Sudah jadi satu, Bapak/Ibu Siti Aminah.');
    expect(words(elsewhere)).toContain('Siti Aminah');
    const [one] = new Set(Object.values(await people()));
    expect(await people()).toEqual({ 'telegram-siti': one, 'siti@lid': one });
    const told = await rowsOf<{ address: string }>(
      support.database.queries,
      sql`select address from outbox where kind = 'notice' and message::text like '%baru saja digabung%'`,
    );
    expect(told).toEqual([{ address: 'telegram-siti' }]);
    expect(words(await here.says(`sambung ${await codeFrom()}`))).toContain('profil yang sama');
  });

  it('a LID that turns out to be a known number is the same person', async () => {
    const talk = openTalk({ database: support.database, clock });
    const siti = talk.person('628@s.whatsapp.net', 'whatsapp');
    siti.isKnownAs(account({ phone: '+6281298765432', deviceKey: null }));
    await register(siti);
    const there = talk.person('siti@lid', 'whatsapp');
    there.isKnownAs(account({ phone: '+6281298765432', otherIds: ['628@s.whatsapp.net'] }));
    expect(words(await there.says('halo'))).toContain('Siti Aminah');
    expect(await people()).toEqual({ '628@s.whatsapp.net': 1, 'siti@lid': 1 });
  });
});

describe('A number whose phone has changed', () => {
  async function changed() {
    const talk = openTalk({ database: support.database, clock });
    const siti = talk.person('siti@lid', 'whatsapp');
    siti.isKnownAs(account());
    await register(siti);
    siti.isKnownAs(account({ deviceKey: 'key-2' }));
    return siti;
  }

  it('shows nothing of the profile before name and kabupaten are told', async () => {
    const siti = await changed();
    const asked = words(await siti.says('data saya'));
    expect(asked).toContain('tampaknya berganti');
    expect(asked).not.toMatch(/Siti|0812/);
    expect((await people())['siti@lid']).toBeNull();
    await siti.says('Aminah Siti');
    expect(words(await siti.says('kota malang'))).toContain('Siti Aminah');
    expect((await people())['siti@lid']).toBe(1);
    expect(words(await siti.says('data saya'))).toContain('Siti Aminah');
  });

  it('is somebody new where they do not fit, and stays so though the number was proven', async () => {
    const siti = await changed();
    await siti.says('halo');
    await siti.says('Joko Susilo');
    const answer = words(await siti.says('kota malang'));
    expect(answer).toContain('mulai dari awal');
    expect(answer).not.toContain('Siti');
    expect(words(await siti.says('data saya'))).not.toContain('Siti');
    siti.isKnownAs(account({ deviceKey: 'key-2' }));
    expect(words(await siti.says('halo'))).not.toContain('Siti');
    expect((await people())['siti@lid']).toBeNull();
  });

  it('of somebody without a profile needs no proof', async () => {
    const talk = openTalk({ database: support.database, clock });
    const siti = talk.person('siti@lid', 'whatsapp');
    siti.isKnownAs(account());
    await siti.says('halo');
    siti.isKnownAs(account({ deviceKey: 'key-2' }));
    expect(words(await siti.says('menu'))).toContain('Menu utama');
  });
});
