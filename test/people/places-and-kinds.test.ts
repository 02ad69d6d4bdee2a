import { describe, expect, it } from 'vitest';
import { audienceKinds, audienceLabel, audiencePages } from '../../src/people/audiences.ts';
import { outsideEastJava, regionByCode, regionName, regions } from '../../src/people/regions.ts';

describe('regions', () => {
  it('are the 38 of East Java, and what lies outside', () => {
    expect(regions.filter((region) => region.code.startsWith('35.'))).toHaveLength(38);
    expect(regions.at(-1)).toBe(outsideEastJava);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(39);
    expect(regionName('35.73')).toBe('Kota Malang');
    expect(regionName('35.07')).toBe('Kabupaten Malang');
    expect([regionByCode('00.00'), regionName('00.00')]).toEqual([null, '00.00']);
  });

  it('have aliases that mean one region only, wherever they stand', () => {
    const owners = new Map<string, string>();
    for (const { code, aliases } of regions) {
      for (const alias of aliases) {
        expect(owners.get(alias), alias).toBeUndefined();
        owners.set(alias, code);
      }
    }
  });

  it('share a bare name only as a kabupaten and its kota', () => {
    const shared = regions.filter((one) => regions.some((other) => other !== one && other.shortName === one.shortName));
    expect([...new Set(shared.map(({ shortName }) => shortName))].sort()).toEqual([
      'Blitar',
      'Kediri',
      'Madiun',
      'Malang',
      'Mojokerto',
      'Pasuruan',
      'Probolinggo',
    ]);
    for (const { aliases, shortName } of shared) expect(aliases).not.toContain(shortName.toLowerCase());
  });

  it('know which other regions have a district of the same name', () => {
    const codes = new Set(regions.map(({ code }) => code));
    for (const region of regions) {
      for (const district of region.districts) {
        for (const other of district.alsoIn) expect(codes.has(other) && other !== region.code).toBe(true);
      }
    }
  });
});

describe('kinds of volunteer', () => {
  it('are 23, each offered once on pages of at most eight, unless it is not for choosing', () => {
    expect(audienceKinds).toHaveLength(23);
    const offered = audiencePages.flat().map(({ code }) => code);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.toSorted()).toEqual(
      audienceKinds
        .filter(({ selectable }) => selectable)
        .map(({ code }) => code)
        .toSorted(),
    );
    for (const page of audiencePages) expect(page.length).toBeLessThanOrEqual(8);
    expect(audiencePages[0]?.map(({ code }) => code)).toContain('UMUM');
  });

  it('have short labels', () => {
    for (const { label } of audienceKinds) expect(label.length).toBeLessThanOrEqual(24);
    expect(audienceLabel('TAGANA')).toBe('Tagana');
    expect(audienceLabel('GONE')).toBe('GONE');
  });
});
