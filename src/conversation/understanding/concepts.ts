import { regions } from '../../people/regions.ts';
import { normalise } from './normalise.ts';

const words: Readonly<Record<string, string>> = {
  '#training':
    'pdps mankas ases asesmen pfa ddp psikososial odgj lansia balita disabilitas difabel lksa remaja penyuluhan mediasi konflik pengantar caregiver posko shelter dapur pengungsian sinergi kebencanaan pengasuhan psm-dasar psm-lanjut',
  '#kind': 'psm tksk tagana kartar lks lk3 ipsm pkh kader posyandu pkk puskesos peksos',
  '#month':
    'januari jan februari feb pebruari maret april apr mei juni jun juli jul agustus agt agust september sept sep oktober okt november nopember nov nop desember des december',
  '#day':
    "senin senen selasa seloso rabu rebo kamis kemis jumat jumuah jemuah jum'at sabtu setu ahad monday tuesday wednesday thursday friday saturday sunday lusa",
  '#aid':
    'bansos pkh bpnt blt bpjs kis kip pip ktp kk akta akte dtks dtsen desil sembako prakerja bpjs rutilahu haji umroh umrah cpns loker lowongan pinjol pinjaman paspor sim stnk pajak beasiswa ppdb adopsi',
};

const concepts = new Map<string, string>();
for (const [concept, members] of Object.entries(words))
  for (const word of members.split(' ')) concepts.set(word, concept);
for (const region of regions) {
  for (const alias of [region.shortName, ...region.aliases]) {
    const name = normalise(alias);
    if (!name.includes(' ') && name.length > 3 && !concepts.has(name)) concepts.set(name, '#place');
  }
}

/** What a word stands for, where one of its kind is as good as another; null for other words. */
export function conceptOf(word: string): string | null {
  if (/^\d/.test(word)) return /^\d{9,}$/.test(word) ? '#long' : /^\d{5,6}$/.test(word) ? '#code' : '#number';
  return concepts.get(word) ?? null;
}
