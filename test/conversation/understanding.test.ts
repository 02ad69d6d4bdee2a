import { answersWhom } from '../../src/conversation/understanding/answering.ts';
import { attendanceIn } from '../../src/conversation/understanding/attendance.ts';
import { orderIn } from '../../src/conversation/understanding/orders.ts';
import { takesBack } from '../../src/conversation/understanding/reasons.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiencesFrom, ownAudiencesFrom } from '../../src/conversation/understanding/audiences.ts';
import { chosen, ordinal } from '../../src/conversation/understanding/choice.ts';
import { commandOf } from '../../src/conversation/understanding/commands.ts';
import { changesIn, confirms, denies } from '../../src/conversation/understanding/corrections.ts';
import { looksLikeIdentityNumber, nameFrom } from '../../src/conversation/understanding/names.ts';
import { regionsFrom } from '../../src/conversation/understanding/regions.ts';
import { formIn } from '../../src/conversation/understanding/slots.ts';
import { answered, holdsBack, yesOrNo } from '../../src/conversation/understanding/yes-no.ts';
import { type Catalog, languages } from '../../src/texts/catalog.ts';
import { dateAndTime, shortDay } from '../../src/texts/dates.ts';
import { textsFor } from '../../src/texts/index.ts';

describe('a name', () => {
  const rows = readFileSync(join(import.meta.dirname, '../fixtures/names.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const typed: Record<string, string> = { '<EMPTY>': '', '<SPACES>': '   ' };

  it.each(rows)('in %j is %j', (input = '', expected) => {
    expect(nameFrom(typed[input] ?? input) ?? 'INVALID').toBe(expected);
  });

  it.each([
    'names-tuned.tsv',
    'names-fresh.tsv',
    'names-neighbours.tsv',
    'names-newcomers.tsv',
    'names-crowd.tsv',
    'names-villages.tsv',
  ])('is found in nearly all of %s', (file) => {
    const replies = readFileSync(join(import.meta.dirname, '../fixtures', file), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const wrong = replies.filter((line) => {
      const [input = '', expected] = line.split('\t');
      return (nameFrom(input.replaceAll('\\n', '\n')) ?? 'INVALID') !== expected;
    });
    expect(wrong.length / replies.length, wrong.join('\n')).toBeLessThan(0.05);
  });

  it('is the same when it is read again', () => {
    for (const [, expected = ''] of rows) if (expected !== 'INVALID') expect(nameFrom(expected)).toBe(expected);
  });

  it('is found or refused in any text, without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void nameFrom(text)));
  });

  it.each([
    ['Moh. Holil', 'Moh. Holil'],
    ['Moh Amin', 'Moh Amin'],
    ['moh. ali', 'Moh. Ali'],
    ['Moch. Sholeh', 'Moch. Sholeh'],
    ['Ach. Fauzi', 'Ach. Fauzi'],
    ['Abd Rohim', 'Abd Rohim'],
    ['Muh Ridho', 'Muh Ridho'],
    ['Ndak Sukarno', 'Sukarno'],
    ['nama saya Camplong', 'Camplong'],
    ['nama saya Sri, ibu Sri Handayani', 'Sri Handayani'],
    ['panji', 'Panji'],
    ['moh', null],
    ['emoh ah', null],
    ['ndak mau', null],
    ['camplong', null],
    ['kec camplong', null],
    ['kontol kuda', null],
  ])('in %j is %j, however it is abbreviated', (input, expected) => {
    expect(nameFrom(input)).toBe(expected);
  });

  it('is told apart from an identity number', () => {
    expect(looksLikeIdentityNumber('nik saya 3573 0112 3456 7890')).toBe(true);
    expect(looksLikeIdentityNumber('081234567890')).toBe(false);
  });
});

describe('what follows DAFTAR', () => {
  it.each([
    ['daftar budi santoso lamongan karang taruna', 'Budi Santoso', 'KARTAR'],
    ['daftar sri hartini babat psm', 'Sri Hartini', 'PSM'],
    ['daftar moh ali kec waru sidoarjo tksk', 'Moh Ali', 'TKSK'],
    ['daftar karang taruna', null, 'KARTAR'],
    ['daftar perawatan lansia', null, undefined],
  ])('is read: %s', (text, name, audience) => {
    const form = formIn(text);
    expect([form.name, form.audiences[0]]).toEqual([name, audience]);
  });
});

describe('a region', () => {
  it.each([
    ['malang', ['35.07', '35.73']],
    ['Kab. Malang', ['35.07']],
    ['kota mlg', ['35.73']],
    ['sby', ['35.78']],
    ['lawang', ['35.07']],
    ['dari kecamatan waru sidoarjo', ['35.15']],
    ['lamonan', ['35.24']],
    ['batu', ['35.79']],
    ['luar jatim', ['99.99']],
    ['Jakarta', []],
    ['', []],
  ])('in %j', (text, codes) => {
    expect(regionsFrom(text).map((region) => region.code)).toEqual(codes);
  });
});

describe('a kind of volunteer', () => {
  it.each([
    ['saya psm', ['PSM']],
    ['pekerja sosial masyarakat', ['PSM']],
    ['kartar dan tagana', ['TAGANA', 'KARTAR']],
    ['ibu rumah tangga', ['UMUM']],
    ['tiyang biasa', ['UMUM']],
    ['wong biasa', ['UMUM']],
    ['guru', []],
  ])('in %j', (text, codes) => {
    expect(audiencesFrom(text).map((kind) => kind.code)).toEqual(codes);
  });
});

describe('a choice', () => {
  const choices = ['Lihat jadwal pelatihan', 'Mendaftar', 'Cara bergabung', 'Bantuan'].map((label, index) => ({
    value: `v${index + 1}`,
    label,
  }));

  it.each([
    '2',
    '2.',
    'no 2',
    'nomor dua',
    'yang kedua',
    'pilih 2 aja kak',
    'ingkang kalih',
    'sing loro',
    'mendaftar',
    'MENDAFTAR',
    'mendaf',
    '2️⃣',
  ])('is meant by %j', (text) => {
    expect(chosen(text, choices)?.value).toBe('v2');
  });

  it.each(['9', '0', 'a', 'xyz', '', 'ba', '12345'])('is not meant by %j', (text) => {
    expect(chosen(text, choices)).toBeNull();
  });

  it('is not guessed where a part of a label fits two', () => {
    expect(chosen('pelatihan', [...choices, { value: 'v5', label: 'Pelatihan saya' }])).toBeNull();
  });

  it('is not a number inside a sentence', () => {
    expect(ordinal('anak saya 2')).toBeNull();
  });
});

describe('what somebody lives of', () => {
  it.each(['guru', 'pensiunan pns', 'belum kerja', 'petani di desa', 'kader posyandu', 'perangkat desa'])(
    'puts whoever says %j among the public',
    (text) => {
      expect(ownAudiencesFrom(text).map(({ code }) => code)).toEqual(['UMUM']);
    },
  );

  it('gives way to a kind that is named', () => {
    expect(ownAudiencesFrom('guru, anggota tagana').map(({ code }) => code)).toEqual(['TAGANA']);
  });
});

describe('a correction of a profile', () => {
  it.each([
    ['ubah nama saya jadi Endang Lestari', { name: 'Endang Lestari' }],
    ['nama saya salah, harusnya Nur Kholifah bukan nurkolifah', { name: 'Nur Kholifah' }],
    ['jenengku kleru, sing bener Slamet Riyadi', { name: 'Slamet Riyadi' }],
    ['sy pindah dari tuban ke blitar kota', { regions: ['35.72'] }],
    ['kabupaten saya jadi lumajang bukan lamongan', { regions: ['35.08'] }],
    ['bukan karang taruna lagi, ganti ke psm', { audiences: ['PSM'] }],
    ['nomor saya ganti 0813 3445 5667', { phone: '+6281334455667' }],
    ['nama saya keliru', {}],
    ['ganti nomor ke nomor baru', {}],
  ])('in %j', (text, wanted) => {
    expect(changesIn(text).told).toEqual({ name: null, regions: [], audiences: [], phone: null, ...wanted });
  });

  it.each([
    ['ya betul tapi alamat salah', {}, ['region']],
    ['ganti nama jadi Sri Wahyuni S.Pd', { name: 'Sri Wahyuni, S.Pd.' }, []],
    ['ganti nama', {}, ['name']],
    ['eh ganti kelompok PSM aja', { audiences: ['PSM'] }, []],
    ['alamatnya salah, harusnya lamongan', { regions: ['35.24'] }, []],
    ['nama sudah benar tapi alamat harusnya kota batu', { regions: ['35.79'] }, []],
    ['nama jadi Siti Aminah dan alamat lamongan', { name: 'Siti Aminah', regions: ['35.24'] }, []],
    ['nomornya salah, 081234567899', { phone: '+6281234567899' }, []],
    ['nama sama nomor hp salah', {}, ['name', 'phone']],
    ['nama sudah benar', {}, []],
    ['gelar saya kurang', {}, ['name']],
  ])('is read field by field from %j', (text, told, open) => {
    expect(changesIn(text)).toEqual({
      told: { name: null, regions: [], audiences: [], phone: null, ...told },
      open,
    });
  });

  it.each([
    ['Data tersebut telah sesuai dengan keadaan yang sebenarnya', true, false],
    ['looks good', true, false],
    ['sudah sesuai', true, false],
    ['sampun leres', true, false],
    ['tidak ada yang salah', true, false],
    ['ya betul tapi alamat salah', false, false],
    ['belum sesuai', false, false],
    ['no', false, true],
    ['salah', false, true],
    ['masih ada yang salah', false, true],
  ])('is not needed or is by %j', (text, isRight, isWrong) => {
    expect(confirms(text)).toBe(isRight);
    if (isWrong) expect(denies(text)).toBe(true);
  });
});

describe('yes and no', () => {
  it.each(['ya', 'Iya kak', 'OK', 'setuju', 'nggih', 'insyaallah', '👍', 'siap min', 'boleh'])('%j is yes', (text) => {
    expect(yesOrNo(text)).toBe('yes');
  });

  it.each(['tidak', 'gak jadi', 'ndak', 'mboten saget', 'maaf gak bisa hadir', 'jangan dulu kak'])(
    '%j is no',
    (text) => {
      expect(yesOrNo(text)).toBe('no');
    },
  );

  it.each(['tidak, batal', 'enggak. batal aja', 'eh jangan, salah pencet', 'ojo disik', 'moh aku'])(
    '%j calls it off',
    (text) => {
      expect(yesOrNo(text)).toBe('no');
    },
  );

  it.each(['gak apa apa, lanjut', 'tidak ada masalah', 'gak jadi batal'])(
    '%j denies only what would stop it',
    (text) => {
      expect(yesOrNo(text)).toBe('yes');
    },
  );

  it.each([
    'ya kirim',
    'iya bu',
    'oke siap',
    'nggih leres',
    'ya sudah benar',
    'ya saya hadir',
    'ya insyaallah hadir',
    'iya saya mau daftar',
    'ya nanti saya hadir',
    'insyaallah senin hadir',
    'siap pak, selamat pagi',
  ])('%j is a plain yes', (text) => {
    expect(yesOrNo(text)).toBe('yes');
  });

  it.each([
    'ya tapi nanti',
    'ya bentar',
    'oke sebentar saya cek dulu',
    'ok tp gambarnya mana',
    'ya ampun salah',
    'iya salah kirim',
    'ya besok aja',
    'ya, tapi Senin',
    'yo ngko',
    'inggih sekedap',
    'ya diganti dulu',
    'ya jangan',
    'ya semua kecuali budi',
    'ya khusus yg psm aja',
    'betul 40 orang?',
    'ya?',
    'ya 12 orang',
    'ya dua aja',
    'ya sore aja',
    'gak apa apa lanjut tapi nanti',
  ])('%j holds something back, and takes or gives nothing', (text) => {
    expect(holdsBack(text)).toBe(true);
    expect(yesOrNo(text)).toBeNull();
    expect(answered(text)).toBeNull();
  });

  it.each(['ya gak jadi', 'iya gak usah dulu', 'ya gak bisa, senin ada acara'])('%j is a no all the same', (text) => {
    expect(yesOrNo(text)).toBe('no');
    expect(answered(text)).toBe('no');
  });

  it.each(['ya hadir tapi telat', 'siap hadir jam 8'])('%j says that they come', (text) => {
    expect(answered(text)).toBe('yes');
  });

  it.each(['mungkin', 'berapa biayanya', 'siti aminah', '', 'daftar', 'gak batal aja'])('%j is neither', (text) => {
    expect(yesOrNo(text)).toBeNull();
  });
});

describe('a command', () => {
  it.each([
    ['MENU', 'menu'],
    ['/start@sinau_bot menu', null],
    ['/jadwal', 'browse'],
    ['/jadwal_saya', 'my-trainings'],
    ['Assalamualaikum, mau daftar', 'register'],
    ['assalamualaikum wr wb', 'greet'],
    ['stoppp', 'stop'],
    ['Jangan kirim lagi min', 'stop'],
    ['MULAI', 'resume'],
    ['hapus data saya', 'erase-data'],
    ['???', 'help'],
    ['💩', null],
    ['saya tidak mau daftar', null],
    ['gimana caranya daftar', 'join-info'],
  ])('%j is %j', (text, command) => {
    expect(commandOf(text)).toBe(command);
  });
});

describe.each(languages)('what the bot says in %s', (language) => {
  const texts = textsFor(language);
  const folder = join(import.meta.dirname, '../../src/texts');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === `${language}.ts`)
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');

  it('names words that do something when they are typed', () => {
    const told = [
      ...source.matchAll(
        /(?:[Kk]etik|[Tt]ype|ales|eply|alas|wonten|nder|jawab|nswer|wangsuli|mawi|ngetik) \*?([A-Z]{3,}(?: [A-Z]{2,})*)\b/gm,
      ),
    ].map(([, words = '']) => words);
    // With a code behind it, as a form of its own, or read where it is asked for.
    const elsewhere = new Set(['UNDANGAN', 'SELESAI', 'DONE', 'RAMPUNG']);
    const unknown = told.filter(
      (word) =>
        !elsewhere.has(word) &&
        commandOf(word) === null &&
        answersWhom(word) === null &&
        chosen(word, [yes, agree]) === null &&
        yesOrNo(word) === null &&
        attendanceIn(word, []) === null &&
        orderIn(word).what === null &&
        !takesBack(word),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(unknown).toEqual([]);
    for (const { command, description } of texts.commands) {
      expect(commandOf(`/${command}`), command).not.toBeNull();
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeLessThanOrEqual(40);
    }
  });

  const yes = { value: 'yes', label: texts.common.yes };
  const agree = { value: 'agree', label: texts.registration.agree };

  it('offers a yes and a no that are understood without the question', () => {
    const { common, registration, mine, notices, reminders, privacy } = texts;
    const yeses = [
      common.yes,
      registration.agree,
      mine.yesCancel,
      notices.takeSeat,
      reminders.canCome,
      privacy.yesErase,
    ];
    const noes = [
      common.no,
      registration.disagree,
      mine.noCancel,
      notices.leaveSeat,
      reminders.cannotCome,
      privacy.noErase,
    ];
    expect(yeses.filter((label) => yesOrNo(label) !== 'yes')).toEqual([]);
    expect(noes.filter((label) => yesOrNo(label) !== 'no')).toEqual([]);
    for (const label of [notices.takeSeat, reminders.canCome]) expect(answered(label), label).toBe('yes');
    for (const label of [notices.leaveSeat, reminders.cannotCome]) expect(answered(label), label).toBe('no');
  });

  it('has short labels, each of which chooses itself when it is typed', () => {
    for (const labels of labelsByDialogue(texts)) {
      const choices = labels.map((label) => ({ value: label, label }));
      for (const label of labels) {
        expect(chosen(label, choices)?.value, label).toBe(label);
        expect(label.length, label).toBeLessThanOrEqual(60);
      }
    }
  });
});

it('Javanese dates carry the names of their days, of the market week too', () => {
  const shown = (text: string) => dateAndTime(new Date(text), 'Asia/Jakarta', 'jv');
  expect(shown('2026-12-07T02:00:00Z')).toBe('Senen Pon, 7 Desember 2026 jam 09.00 WIB');
  expect(shown('2000-01-01T02:00:00Z')).toBe('Setu Legi, 1 Januari 2000 jam 09.00 WIB');
  expect(shown('1969-12-31T16:30:00Z')).toBe('Rebo Pon, 31 Desember 1969 jam 23.30 WIB');
  expect(shortDay(new Date('2026-12-11T02:00:00Z'), 'Asia/Jakarta', 'jv')).toBe('Jem, 11/12');
});

/** The plain words of the catalogue that stand side by side and begin like a label. */
function labelsByDialogue(texts: Catalog): string[][] {
  const found: string[][] = [];
  const look = (part: object): void => {
    const values: unknown[] = Object.values(part);
    const labels = values.filter((value) => typeof value === 'string');
    found.push([...new Set(labels)].filter((label) => /^\P{Ll}*\p{Lu}/u.test(label) && !/-\d/.test(label)));
    // Papers, posters and sheets have no buttons.
    for (const [name, value] of Object.entries(part))
      if (
        typeof value === 'object' &&
        value !== null &&
        !/^(?:papers|posters|sheets?|columns)$/.test(name) &&
        !Array.isArray(value)
      )
        look(value);
  };
  look(texts);
  return found;
}
