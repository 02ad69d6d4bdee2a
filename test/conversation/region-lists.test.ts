import { expect, it } from 'vitest';
import { quotasListed, regionsListed } from '../../src/conversation/understanding/region-lists.ts';

const [kab, kota, batu, surabaya, sidoarjo, gresik] = ['35.07', '35.73', '35.79', '35.78', '35.15', '35.25'];

it.each([
  ['kota malang', [kota]],
  ['kab. malang, kota batu dan kota malang', [kab, batu, kota]],
  ['kota batu sama kab malang', [batu, kab]],
  ['kota batu & kab malang', [batu, kab]],
  ['kota batu + kab malang', [batu, kab]],
  ['surabaya/gresik', [surabaya, gresik]],
  ['surabaya dgn sidoarjo', [surabaya, sidoarjo]],
  ['surabaya sidoarjo gresik', [surabaya, sidoarjo, gresik]],
  ['surabaya kota malang', [surabaya, kota]],
  ['batu, sby', [batu, surabaya]],
  ['untuk warga kota batu aja', [batu]],
  ['sidorajo', [sidoarjo]],
  ['lawang', [kab]],
  ['kab malang, kota malang kecuali kota malang', [kab]],
  ['bukan jatim', ['99.99']],
])('“%s” names regions', (text, codes) => expect(regionsListed(text)).toEqual({ codes }));

it.each([
  ['selain surabaya', [surabaya]],
  ['bukan surabaya', [surabaya]],
  ['tanpa surabaya, sidoarjo', [surabaya, sidoarjo]],
  ['semua kecuali surabaya', [surabaya]],
  ['seluruh jatim selain surabaya dan gresik', [surabaya, gresik]],
  ['kabeh kejaba kota batu', [batu]],
])('“%s” names all but these', (text, allBut) => expect(regionsListed(text)).toEqual({ allBut }));

it.each([
  ['kab malang, kota malang kecuali lawang', ['lawang'], [kab, kota]],
  ['kota batu, atlantis raya', ['atlantis raya'], [batu]],
  ['semua kecuali madura', ['madura'], []],
  ['mboh', ['mboh'], []],
  ['kota batu kecuali kota batu', ['kota batu kecuali kota batu'], []],
])('of “%s” it is told what is not known', (text, unknown, read) =>
  expect(regionsListed(text)).toMatchObject({ unknown, read }),
);

it('asks which is meant where a name fits several', () => {
  const list = regionsListed('kota batu, malang');
  const [unclear] = 'unclear' in list ? list.unclear : [];
  expect([unclear?.name, unclear?.regions.map(({ code }) => code).sort()]).toEqual(['malang', [kab, kota]]);
});

it('reads seats by region, whatever stands between', () => {
  expect(quotasListed('kab malang 10 & kota batu: 5 + surabaya 3 orang')).toEqual({
    seats: { [kab]: 10, [batu]: 5, [surabaya]: 3 },
  });
});

it('never throws', () => {
  for (const text of ['', ' ', ',,,', 'kecuali', 'selain selain', '\u0000', 'x '.repeat(2_000)]) regionsListed(text);
});
