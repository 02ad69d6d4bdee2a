import { and, asc, eq } from 'drizzle-orm';
import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWebChat } from '../../src/channels/webchat/channel.ts';
import { headingsOf, recognise } from '../../src/conversation/sheets/columns.ts';
import { peopleIn } from '../../src/conversation/sheets/people.ts';
import { readSheet } from '../../src/conversation/sheets/read.ts';
import { errandsJob } from '../../src/jobs/errands.ts';
import { applyImportsJob } from '../../src/jobs/import-people.ts';
import type { Channel } from '../../src/messaging/channel.ts';
import { FileError } from '../../src/messaging/file-error.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { plainText } from '../../src/messaging/rich-text.ts';
import { reachOf } from '../../src/outreach/broadcasts/audience.ts';
import { orderImport } from '../../src/outreach/imports/imports.ts';
import { candidateOf } from '../../src/people/candidates.ts';
import { grantRole } from '../../src/people/roles.ts';
import { retain, retentionDays } from '../../src/privacy/retention.ts';
import {
  auditEntries,
  candidates,
  consents,
  contacts,
  errands,
  importRows,
  imports,
  inboundFiles,
  outboundFiles,
  outbox,
  persons,
} from '../../src/store/schema.ts';
import { movedClock } from '../support/clock.ts';
import { testDatabase } from '../support/database.ts';
import { agency, openTalk, silentLog, type Talk, type Talker } from '../support/talk.ts';

const support = testDatabase();
const clock = movedClock('2026-12-01T03:00:00Z');
let talk: Talk;
let rini: Talker;

beforeEach(async () => {
  await support.clear();
  talk = openTalk({ database: support.database, clock });
  rini = await coordinator('rini', null);
});

async function coordinator(name: string, regionCode: string | null): Promise<Talker> {
  const talker = talk.person(name);
  await talker.says('menu');
  await support.database.transaction(async (tx) =>
    grantRole(tx, await idOf(name), { role: 'coordinator', regionCode }, clock.now()),
  );
  return talker;
}

const queries = () => support.database.queries;
const idOf = async (name: string): Promise<number> => {
  const [contact] = await queries().select().from(contacts).where(eq(contacts.externalId, name));
  return contact?.personId ?? 0;
};

const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));
const words = (messages: readonly OutboundMessage[]): string =>
  messages.map(({ text }) => plainText(text)).join('\n\n');

const sends = async (talker: Talker, bytes: Buffer, name = 'relawan.csv', size = bytes.length): Promise<string> => {
  const file = { name, mediaType: 'application/octet-stream', size, reference: bytes.toString('base64') };
  return words(await talker.does({ kind: 'media', media: 'document', caption: null, file }));
};

async function jobs(channels: readonly Channel[] = [createWebChat({ clock })]): Promise<void> {
  const { database } = support;
  await errandsJob({ database, channels, agency, log: silentLog }).run(clock.now());
  await applyImportsJob({ database, log: silentLog }).run(clock.now());
}

/** What somebody was told last, after their turn. */
async function told(name = 'rini'): Promise<OutboundMessage> {
  const rows = await queries()
    .select()
    .from(outbox)
    .where(and(eq(outbox.address, name), eq(outbox.kind, 'reply'), eq(outbox.status, 'queued')))
    .orderBy(asc(outbox.id));
  return rows.at(-1)?.message ?? { text: [] };
}

/** The rows of the list of faults that was sent. */
async function faults(): Promise<readonly (readonly string[])[]> {
  const { attachment } = await told();
  if (attachment?.kind !== 'document') throw new Error('There is no file.');
  const [file] = await queries()
    .select()
    .from(outboundFiles)
    .where(eq(outboundFiles.id, attachment.kept ?? 0));
  const sheet = await readSheet(file?.bytes ?? Buffer.alloc(0));
  return sheet.kind === 'rows' ? sheet.rows.slice(4) : [];
}

const read = async (bytes: Buffer, name?: string): Promise<string> => {
  await sends(rini, bytes, name);
  await jobs();
  return words([await told()]);
};

const known = async () =>
  (await queries().select().from(candidates).orderBy(asc(candidates.phone))).map(
    ({ phone, fullName, regionCode, audiences }) => [phone, fullName, regionCode, audiences.join(' ')].join('|'),
  );

/** As the agency keeps it: a title, merged cells, numbers as numbers, dates as serials, an identity number beside. */
const agencySheet = async (): Promise<Buffer> => {
  const rows = [
    ['DATA RELAWAN SOSIAL', null, null, null, null, null, null],
    [],
    ['No', 'NIK', 'Nama Lengkap', 'No. HP / WA', 'Kab/Kota', 'Jenis Relawan', 'Tgl Lahir'],
    [1, '3507012345678901', 'Siti Aminah', 81230000001, 'Kab. Malang', 'PSM', new Date('1980-05-01T00:00:00Z')],
    [2, '3507012345678902', 'Budi Santoso', '+62 812-3000-0002', null, 'Tagana', 29_342],
    [3, '3507012345678903', 'Wahyu', '0812 3000 0001', 'Kota Malang', 'TKSK', null],
    [4, null, 'Ani', '8.12E+10', 'Kota Malang', 'PSM', null],
    [5, null, 'Joko', '12345', 'Kota Malang', 'PSM', null],
    [6, null, '=1+1', '081230000006', 'Kota Malang', 'PSM', null],
    [7, null, 'Dewi', '081230000007', 'Atlantis', 'PSM', null],
    [8, null, 'Tanpa', '', 'Kota Malang', '', null],
    [9, null, 'Sudah Ada', '081230000009', 'Kota Batu', 'LKS', null],
    [],
  ];
  const merges = [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 6 },
    { startRow: 3, startCol: 4, endRow: 4, endCol: 4 },
  ];
  return Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'Petunjuk', rows: [['Isi lembar kedua']] },
        { name: 'Data', rows, merges },
      ],
    }),
  );
};

describe('a sheet of people', () => {
  it('is read, shown with its faults, and taken over at a word: known, never opted in, and told so', async () => {
    await queries().insert(persons).values({ createdAt: clock.now(), fullName: 'Lama', phone: '+6281230000009' });
    expect(await sends(rini, await agencySheet(), 'Relawan 2026.xlsx')).toContain('sedang dibaca');
    await jobs();
    const preview = words([await told()]);
    expect(preview).toContain('Baru: 2 orang');
    expect(preview).toContain('Sudah dikenal: 1');
    expect(preview).toContain(
      'Tidak bisa dipakai: 6 baris (1 tanpa nomor HP, 1 nomor HP keliru, 1 nomor HP terpotong, 1 tanpa nama, 1 daerah tidak dikenal, 1 nomor ganda di berkas)',
    );
    expect(preview).toContain('nomor HP = D: No. HP / WA, nama = C: Nama Lengkap, kabupaten/kota = E: Kab/Kota');
    expect(await known()).toEqual([]);
    // A column that nobody asked for is nowhere.
    expect(JSON.stringify(await queries().select().from(importRows))).not.toContain('350701234567890');

    await rini.says('2');
    await jobs();
    expect((await faults()).map((row) => row.join('|'))).toEqual([
      '6|Wahyu|nomor yang sama ada di baris 4|',
      expect.stringMatching(/^7\|Ani\|nomor HP terpotong oleh Excel.*\|8\.12E\+10$/),
      '8|Joko|nomor HP keliru|12345',
      "9|'=1+1|tanpa nama|081230000006",
      '10|Dewi|daerah tidak dikenal|Atlantis',
      '11|Tanpa|tanpa nomor HP|',
      '12|Sudah Ada|sudah dikenal|',
    ]);

    // Pressed twice, it is done once.
    for (const _ of [1, 2]) await rini.does({ kind: 'choice', menu: 'i1', value: 'imp:1:apply', messageId: null });
    await jobs();
    await jobs();
    expect(words([await told()])).toContain('2 orang tersimpan');
    expect(await known()).toEqual(['+6281230000001|Siti Aminah|35.07|PSM', '+6281230000002|Budi Santoso|35.07|TAGANA']);
    expect(await queries().select().from(consents)).toEqual([]);
    expect(await reachOf(queries(), [{ kind: 'region', codes: ['35.07'], not: false }])).toEqual({
      byChannel: [],
      without: [{ reason: 'no-contact', people: 2 }],
      people: 0,
    });
    const deeds = (await queries().select().from(auditEntries).orderBy(asc(auditEntries.id))).map((row) => [
      row.deed,
      row.detail['outcome'],
    ]);
    expect(deeds).toContainEqual(['apply-import', 'done']);
    expect(deeds).toContainEqual(['apply-import', 'impossible']);
    expect(await queries().select().from(inboundFiles)).toEqual([]);
  });

  it('is read from CSV in whatever way it was saved', async () => {
    const saved = [
      csv('Timestamp,Nama Lengkap,Nomor WhatsApp,Kabupaten/Kota', '1,"Siti, S.Sos",+6281230000001,Kota Batu'),
      csv('\uFEFFNama;No HP;Kab/Kota', '"Siti, S.Sos";0812-3000-0001;Kota Batu'),
      Buffer.from('sep=;\nNama;Telp;Kota\n"Siti, S.Sos";"0812 3000 0001 / 0341-551234";Kota\xa0Batu\n', 'latin1'),
      Buffer.from('\uFEFFNama\tNo. Telepon\tKabupaten\nSiti, S.Sos\t81230000001\tBatu\n', 'utf16le'),
    ];
    for (const bytes of saved) {
      const sheet = await readSheet(bytes);
      const rows = sheet.kind === 'rows' ? sheet.rows : [];
      const headings = headingsOf(rows);
      const [person] = await peopleIn(rows, headings, recognise(headings, {}), null);
      expect(person).toMatchObject({
        fullName: 'Siti, S.Sos',
        phone: '+6281230000001',
        regionCode: '35.79',
        problem: null,
      });
    }
  });

  it('asks which column is which, and where all are from, where the sheet does not tell', async () => {
    const sheet = csv('Nama,No HP,No WA', 'Siti,0812,081230000001', 'Budi,0813,081230000002');
    expect(await read(sheet)).toContain('Kolom mana yang berisi nomor HP?');
    expect(words(await rini.says('No WA'))).toContain('Kolom mana yang berisi kabupaten/kota?');
    expect(words(await rini.says('tidak ada'))).toContain('dari kabupaten/kota mana?');
    expect(words(await rini.says('atlantis'))).toContain('belum kami kenali');
    expect(words(await rini.says('kab malang'))).toContain('sedang dibaca');
    await jobs();
    expect(words([await told()])).toContain('Baru: 2 orang');
    expect(words([await told()])).toContain('Daerah: Kabupaten Malang');
    expect(words(await rini.says('kolomnya keliru'))).toContain('nomor HP');
    expect(words(await rini.says('batal'))).toContain('IMPOR');
    expect(words(await rini.says('impor'))).toContain('nomor HP');
    await rini.says('buang');
    expect(await queries().select({ status: imports.status }).from(imports)).toEqual([{ status: 'cancelled' }]);
    expect(await queries().select().from(importRows)).toEqual([]);
  });

  it('that is none is refused with the next step', async () => {
    const files: [string, Buffer][] = [
      ['empty', csv('', ' , ')],
      ['not-a-sheet', Buffer.from('%PDF-1.7 ...')],
      ['old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
      ['broken', Buffer.from('PK\u0003\u0004 and then nothing')],
      ['broken', csv('Nama,No HP,Kota', '"Siti,0812,Batu')],
    ];
    for (const [why, bytes] of files) expect(await readSheet(bytes)).toEqual({ kind: 'unreadable', why });
    expect(await read(csv('Nama,No HP,Kota'))).toContain('Tidak ada orang');
    expect(await read(csv('Nama,HP,Kota', ...Array.from({ length: 25_001 }, () => 'x,0,y')))).toContain('25.000');
    expect(await sends(rini, csv('x'), 'daftar.pdf')).toContain('bukan Excel atau CSV');
    expect(await queries().select().from(inboundFiles)).toEqual([]);
  });

  it('that would unpack to gigabytes is refused before it is unpacked', async () => {
    const bomb = Buffer.from(await writeXlsx({ sheets: [{ name: 'A', rows: [['Nama', 'No HP']] }] }));
    // Each entry says that it is larger than it may be.
    for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 4))
      bomb.writeUInt32LE(2 ** 31, at + 24);
    expect(await readSheet(bomb)).toEqual({ kind: 'unreadable', why: 'too-large' });
    expect(await sends(rini, Buffer.alloc(4), 'besar.xlsx', 50_000_000)).toContain('terlalu besar');
    expect(await queries().select().from(errands)).toEqual([]);
  });

  it('with thousands of faults shows every one of them', async () => {
    await read(csv('Nama,HP,Kota', ...Array.from({ length: 9_001 }, (_, at) => `Orang ${at},0,Batu`)));
    await rini.says('baris yang keliru');
    await jobs();
    expect(words([await told()])).toContain('9001 baris');
    const rows = await faults();
    expect([rows.length, rows.at(-1)?.[1]]).toEqual([9_001, 'Orang 9000']);
  });

  it('of thousands is taken over in batches that survive a kill', {
    timeout: 60_000,
  }, async () => {
    const lines = Array.from(
      { length: 3_500 },
      (_, at) =>
        `Relawan ${String.fromCharCode(97 + (at % 26))}${at},08123${String(at).padStart(6, '0')},Kota Batu,PSM`,
    );
    await sends(rini, csv('Nama,No HP,Kota,Jenis', ...lines));
    await jobs();
    expect(words([await told()])).toContain('Baru: 3500 orang');
    await rini.says('1');
    // The process dies in the third batch: what it had committed stays, nobody is twice, nobody is missing.
    const { database } = support;
    let batches = 0;
    const dying = {
      ...database,
      transaction: (async (work) => {
        batches += 1;
        if (batches === 3) throw new Error('Killed.');
        return database.transaction(work);
      }) as typeof database.transaction,
    };
    await expect(applyImportsJob({ database: dying, log: silentLog }).run(clock.now())).rejects.toThrow('Killed.');
    expect(await queries().$count(candidates)).toBe(2_000);
    expect(words(await rini.says('impor'))).toContain('2000 dari 3500');
    await jobs();
    expect(await queries().$count(candidates)).toBe(3_500);
    expect(words([await told()])).toContain('3500 orang');
  });

  it('that cannot be fetched is tried again, and asked for once more in the end', async () => {
    const away: Channel = {
      ...createWebChat({ clock }),
      fetchFile: async () => Promise.reject(new FileError('unavailable', 'Away.')),
    };
    await sends(rini, csv('Nama,No HP,Kota', 'Siti,081230000001,Batu'));
    await jobs([]);
    expect(await queries().select().from(errands)).toMatchObject([{ attempts: 0 }]);
    for (const _ of [1, 2, 3, 4]) await jobs([away]);
    expect(words([await told()])).toContain('Mohon kirim sekali lagi');
    expect(await queries().select().from(errands)).toEqual([]);
  });

  it('of another region is not taken over, nor by whoever has lost the role; a stranger’s file stays unread', async () => {
    const own = await coordinator('joko', '35.79');
    await sends(own, csv('Nama,No HP,Kota', 'Siti,081230000001,Batu', 'Budi,081230000002,Kota Malang'));
    await jobs();
    const preview = words([await told('joko')]);
    expect(preview).toContain('Baru: 1 orang');
    expect(preview).toContain('1 di luar daerah Bapak/Ibu');
    const apply = { importId: 1, order: { order: 'apply' } } as const;
    const other = await support.database.transaction(async (tx) =>
      orderImport(tx, { ...apply, actorId: await idOf('rini') }, clock.now()),
    );
    expect(other.kind).toBe('not-allowed');

    const stranger = talk.person('orang');
    expect(await sends(stranger, csv('Nama,No HP', 'Siti,081230000001'))).toContain('baru bisa membaca tulisan');
    // A scan of a card is refused; a sheet that has the word in its name is a sheet.
    expect(await sends(rini, Buffer.from('x'), 'KTP_Siti.pdf')).toContain('foto KTP');
    expect(await queries().select().from(imports)).toHaveLength(1);
    expect(await sends(rini, csv('Nama,No HP,Kota', 'Siti,081230000001,Batu'), 'Data_KTP.csv')).toContain('dibaca');
  });

  it('proposes to whoever proves the number what it says, and to nobody else; then the row goes', async () => {
    await read(csv('Nama,No HP,Kota,Jenis', 'Siti Aminah,081230000001,Batu,PSM', 'Budi,081230000002,Batu,PSM'));
    await rini.says('1');
    await jobs();
    const other = talk.person('typed');
    const asked = [await other.says('daftar'), await other.says('setuju'), await other.says('Dewi Lestari')];
    expect(words(asked.flat())).not.toContain('Siti');
    const siti = talk.person('siti', 'whatsapp');
    siti.isKnownAs({ phone: '+6281230000001', otherIds: [], deviceKey: null });
    await siti.says('daftar');
    const proposal = words(await siti.says('setuju'));
    expect(proposal).toContain('ada dalam data dinas');
    expect(proposal).toContain('Siti Aminah');
    await siti.says('ubah nama');
    await siti.says('Siti Aminah Putri');
    await siti.says('1');
    await siti.says('ya');
    expect(await candidateOf(queries(), '+6281230000001')).toBeNull();
    const [person] = await queries().select().from(persons).where(eq(persons.phone, '+6281230000001'));
    expect(person).toMatchObject({ fullName: 'Siti Aminah Putri', regionCode: '35.79' });
    await support.database.transaction((tx) =>
      retain(tx, new Date(clock.now().getTime() + (retentionDays.candidates + 1) * 24 * 3_600_000)),
    );
    expect(await known()).toEqual([]);
  });
});
