/** The usual spellings of what is written after a name. */
const spellings =
  'S.Sos. S.Pd. S.Pd.I. S.Pd.SD. S.ST. S.Tr.Sos. S.Tr.Keb. S.Tr.Kep. S.Tr. S.Th. S.Fil. S.Fil.I. S.Hut. S.STP. S.Pt. S.TP. S.Sn. S.Ant. S.Sy. S.Pi. S.I.P. S.A.N. S.Pd.AUD. S.PWK. S.Or. S.Mat. S.Stat. S.Ikom. S.E. S.H. S.H.I. S.Ag. S.Psi. S.Kom. S.T. S.P. S.Kep. S.KM. S.Gz. S.Hum. S.IP. S.I.Kom. S.A.P. S.Si. S.Th.I. S.E.I. S.Keb. S.Pd.K. S.Ak. S.Akt. S.S. S.M. S.Kel. S.Par. S.Ars. A.Md. A.Md.Kep. A.Md.Keb. A.Md.Kes. A.Md.Kom. M.Si. M.Pd. M.Pd.I. M.M. M.H. M.A. M.Kes. M.Kesos. M.Sos. M.Psi. M.AP. M.A.P. M.Sc. M.T. M.Ag. M.Kom. M.E. M.PSSp. Ph.D. Sp.PD. S.Sos.I. S.Kesos. S.Ked. S.Farm. M.I.Kom. M.Tr.Sos. M.Ak. M.Akt. M.KM. M.Gz. M.Ed. M.Phil. Psikolog Ns. Bdn. Lc. M.Th. M.Hum. M.Kn. M.P. M.Eng. MBA M.Sn. M.Fil. M.I.P. M.Pd.K. A.Ma. A.Ma.Pd. A.Md.Sos. Sp.A. Sp.OG. Sp.KJ. Sp.B. Sp.M. Sp.Kep.J. M.Farm. M.Keb. M.Kep. M.Biomed. M.H.I. M.E.I. M.Sos.I. B.A. B.Sc. Ak. CPA';
const degrees = new Map(spellings.split(' ').map((degree) => [degree.replaceAll('.', '').toLowerCase(), degree]));
degrees.set('skm', 'S.K.M.').set('sst', 'S.ST.').set('mmkes', 'M.M.Kes.').set('spdsd', 'S.Pd.SD.');

const spelled = new Map(spellings.split(' ').map((degree) => [degree.replace(/\.$/, '').toLowerCase(), degree]));

/** Of two spellings of the same letters ("M.AP.", "M.A.P."), the one that was written. */
const degreeOf = (word: string): string | null =>
  spelled.get(word.replace(/\.$/, '').toLowerCase()) ?? degrees.get(word.replaceAll('.', '').toLowerCase()) ?? null;

/** The degrees that a part consists of, in their usual spelling; null where it has anything else. */
export function degreesIn(part: string): string[] | null {
  const whole = degreeOf(part.replace(/\s+/g, ''));
  if (whole) return [whole];
  const each = part.split(/\s+/).map(degreeOf);
  return each.every((degree): degree is string => degree !== null) ? each : null;
}

const titles: Readonly<Record<string, string>> = {
  h: 'H.',
  hj: 'Hj.',
  kh: 'KH.',
  drs: 'Drs.',
  dra: 'Dra.',
  ir: 'Ir.',
  prof: 'Prof.',
  ns: 'Ns.',
  ust: 'Ust.',
  drg: 'drg.',
  drh: 'drh.',
  apt: 'apt.',
  bdn: 'Bdn.',
  rr: 'Rr.',
  rd: 'Rd.',
};

/** Titles before a name. "dr." is a physician, "Dr." a doctor: the first letter as written decides. */
export function titleOf(word: string): string | null {
  const letters = word.replaceAll('.', '');
  if (/^dr$/i.test(letters)) return letters.startsWith('d') ? 'dr.' : 'Dr.';
  // "RA Kartini", "R.A. Kartini": Raden Ajeng, as its bearer writes it.
  if (/^(?:RA|RM|RP|R\.A\.?|R\.M\.?)$/.test(word)) return word;
  return titles[letters.toLowerCase()] ?? null;
}

/** Degrees without a comma count only where they cannot be names: with a dot, or in letters no name is spelled with. */
export function splitDegrees(all: readonly string[]): { before: string[]; words: string[]; after: string[] } {
  const words = [...all];
  const before: string[] = [];
  const after: string[] = [];
  for (let title = titleOf(words[0] ?? ''); title && words.length > 1; title = titleOf(words[0] ?? '')) {
    before.push(title);
    words.shift();
  }
  for (let last = words.at(-1); last && words.length > 1; last = words.at(-1)) {
    const degree = degreeOf(last);
    const plainly =
      degree &&
      (/\p{Letter}\.\p{Letter}/u.test(last) ||
        !/^[\p{Letter}]?[aeiou]/iu.test(last.slice(0, 2)) ||
        /^[a-z]m?[b-df-hj-np-tv-z]{2}$/i.test(last) ||
        // "Yuli SE": capitals beside a name that is not written in capitals.
        (last === last.toUpperCase() && words.slice(0, -1).some((word) => word !== word.toUpperCase())));
    if (!degree || !plainly) break;
    after.unshift(degree);
    words.pop();
  }
  // "S. Pd": a degree with a space in it.
  for (const length of [3, 2]) {
    const spaced = words.length > length ? degreeOf(words.slice(-length).join('')) : null;
    if (!spaced || !words.at(-2)?.endsWith('.')) continue;
    after.unshift(spaced);
    words.splice(-length);
    break;
  }
  return { before, words, after };
}
