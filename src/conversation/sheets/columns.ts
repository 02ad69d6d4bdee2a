import { type Columns, type Field, fields } from '../../outreach/imports/imports.ts';

/** What stands above the people. */
export interface Headings {
  /** Row of the headings, counted from 0; -1: there is none. */
  readonly row: number;
  /** Of each column, '' where none stands there. */
  readonly names: readonly string[];
}

/** Headings as agencies and forms write them, compared as words. The first that fits decides. */
const spellings: Readonly<Record<Field, RegExp>> = {
  name: /^(?:nama|nama lengkap|nama peserta|nama relawan|nama anggota|nama (?:lengkap )?(?:dan|dengan|beserta|tanpa) gelar|nama lengkap sesuai .*|nama sesuai .*|nama psm|nama tksk|name|full name|fullname)$/,
  phone:
    /(?:^| )(?:hp|handphone|hand phone|ponsel|telp|tlp|telepon|telpon|telephone|wa|whatsapp|phone|kontak|nohp|notelp|nowa)(?: |$)/,
  region:
    /^(?:asal |nama |domisili )?(?:kabupaten|kab|kota|daerah|wilayah|domisili)(?: (?:atau )?(?:kota|kab|kabupaten|asal|domisili|tugas|kerja|penugasan))*$|^(?:region|regency|city)$/,
  audience:
    /^(?:jenis|kelompok|unsur|pilar|kategori|jabatan|profesi|keanggotaan)(?: (?:relawan|psks|pilar|peserta|sosial|keanggotaan|anggota))*$|^(?:psks|pilar sosial|kind|group)$/,
};

const asWords = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:no|nomor|nomer|number)\b(?! urut)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const columnsFor = (field: Field, names: readonly string[]): number[] =>
  names.flatMap((name, column) => (spellings[field].test(asWords(name)) ? [column] : []));

/** Whoever keeps a list writes a few lines above it at most. */
const searched = 20;

/** The row that names the columns: the one of the first that has the most headings that are known. */
export function headingsOf(rows: readonly (readonly string[])[]): Headings {
  let best: Headings = { row: -1, names: [] };
  let most = 0;
  rows.slice(0, searched).forEach((names, row) => {
    const known = fields.filter((field) => columnsFor(field, names).length > 0).length;
    if (known > most) {
      most = known;
      best = { row, names };
    }
  });
  return best;
}

/**
 * The columns that the headings tell for certain, beside those that somebody has settled. Without headings, or with
 * several that fit, a field stays open. A kind is a bonus: where no heading names it, there is none.
 */
export function recognise({ names }: Headings, settled: Columns): Columns {
  const found: Columns = { ...settled };
  for (const field of fields) {
    if (found[field] !== undefined) continue;
    const fitting = columnsFor(field, names);
    if (fitting.length === 1) found[field] = fitting[0] ?? null;
    else if (fitting.length === 0 && field === 'audience') found[field] = null;
  }
  return found;
}
