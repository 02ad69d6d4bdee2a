import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiencesFrom } from '../../src/conversation/understanding/audiences.ts';
import { chosen, ordinal } from '../../src/conversation/understanding/choice.ts';
import { commandOf } from '../../src/conversation/understanding/commands.ts';
import { looksLikeIdentityNumber, nameFrom } from '../../src/conversation/understanding/names.ts';
import { regionsFrom } from '../../src/conversation/understanding/regions.ts';
import { yesOrNo } from '../../src/conversation/understanding/yes-no.ts';

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

  it('is the same when it is read again', () => {
    for (const [, expected = ''] of rows) if (expected !== 'INVALID') expect(nameFrom(expected)).toBe(expected);
  });

  it('is found or refused in any text, without an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void nameFrom(text)));
  });

  it('is told apart from an identity number', () => {
    expect(looksLikeIdentityNumber('nik saya 3573 0112 3456 7890')).toBe(true);
    expect(looksLikeIdentityNumber('081234567890')).toBe(false);
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

  it.each(['2', '2.', 'no 2', 'nomor dua', 'yang kedua', 'pilih 2 aja kak', 'mendaftar', 'MENDAFTAR', 'mendaf', '2️⃣'])(
    'is meant by %j',
    (text) => {
      expect(chosen(text, choices)?.value).toBe('v2');
    },
  );

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

  it.each(['mungkin', 'berapa biayanya', 'siti aminah', '', 'daftar'])('%j is neither', (text) => {
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
