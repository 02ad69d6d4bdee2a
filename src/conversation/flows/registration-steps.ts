import { type AudienceKind, audiencePages } from '../../people/audiences.ts';
import { outsideEastJava, regionName } from '../../people/regions.ts';
import type { Outcome, Step } from '../flow.ts';
import { ownAudiencesFrom } from '../understanding/audiences.ts';
import { looksLikeIdentityNumber, nameFrom } from '../understanding/names.ts';
import { namesOutside } from '../understanding/outside.ts';
import { isDistrict, isPlace, regionsFrom } from '../understanding/regions.ts';
import { type Draft, filled, givenIn, next } from './registration-draft.ts';

export const nameStep: Step<Draft> = {
  ask: ({ texts }) => ({ text: texts.registration.askName }),
  take({ texts: { registration, forms } }, data, answer) {
    const fullName = nameFrom(answer.text);
    if (fullName !== null) {
      // "siti dari kota malang, psm" answers what would be asked next.
      const { fullName: _, ...more } = givenIn(answer.text);
      return next({ ...filled(data, more), fullName });
    }
    if (isPlace(answer.text) || isDistrict(answer.text)) return { wrong: forms.placeNotName };
    return { wrong: looksLikeIdentityNumber(answer.text) ? registration.noIdNumber : registration.nameExample };
  },
};

export const regionStep: Step<Draft> = {
  ask: ({ texts: { registration } }, { outsideNamed = false }) => ({
    text: registration.askRegion,
    ...(outsideNamed ? { choices: [{ value: outsideEastJava.code, label: registration.outside }] } : {}),
  }),
  take({ texts: { registration, forms } }, data, answer) {
    if (answer.choice === outsideEastJava.code) return next({ ...data, regionCode: outsideEastJava.code });
    const found = regionsFrom(answer.text);
    const isElsewhere = namesOutside(answer.text);
    // Whoever lives here and has papers from elsewhere names both.
    if (found.length === 0 && isElsewhere) {
      return { to: 'region', data: { ...data, outsideNamed: true }, say: [{ text: forms.outsideProgram }] };
    }
    if (found.length === 0) return { wrong: registration.regionExample };
    const told = isLong(answer.text) ? filled(data, givenIn(answer.text)) : data;
    // A district may be called as a city elsewhere is: Bandung in Tulungagung.
    const isBoth = isElsewhere && !isLong(answer.text) && !/\b(?:kec|kecamatan)\b/i.test(answer.text);
    return withRegions(told, [...found.map(({ code }) => code), ...(isBoth ? [outsideEastJava.code] : [])]);
  },
};

/** More than a place. */
const isLong = (text: string): boolean => text.split(/\s+/).length > 4;

function withRegions(data: Draft, codes: readonly string[]): Outcome<Draft> {
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return next({ ...data, regionCode: only });
  const { regionCode: _, ...rest } = data;
  return { to: 'which-region', data: { ...rest, candidates: codes.slice(0, 7) } };
}

export const whichRegionStep: Step<Draft> = {
  ask: ({ texts: { registration } }, { candidates = [] }) => ({
    text: registration.whichRegion,
    choices: [
      ...candidates.map((code) => ({ value: code, label: regionName(code) })),
      { value: 'none', label: registration.notListed },
    ],
  }),
  take({ texts: { registration } }, data, answer) {
    const { candidates = [] } = data;
    if (answer.choice === 'none') return { to: 'region', data: { ...data, candidates: [] } };
    if (answer.choice !== null) return next({ ...data, regionCode: answer.choice });
    const found = regionsFrom(answer.text);
    // "kota" or "kabupaten" alone tells the two apart.
    const kind = /\bkota\b/i.test(answer.text) ? 'Kota' : /\bkab/i.test(answer.text) ? 'Kabupaten' : null;
    const named = kind ? candidates.filter((code) => regionName(code).startsWith(kind)) : [];
    const code = found.length === 1 ? found[0]?.code : named.length === 1 ? named[0] : undefined;
    return code === undefined ? { wrong: registration.whichExample } : next({ ...data, regionCode: code });
  },
};

export const audienceStep: Step<Draft> = {
  ask({ texts: { registration } }, { audiencePage = 0 }) {
    const page: readonly AudienceKind[] = audiencePages[audiencePage] ?? [];
    return {
      text: registration.askAudience,
      choices: [
        ...page.map(({ code, label }) => ({ value: code, label })),
        { value: 'more', label: registration.more },
      ],
    };
  },
  take({ texts: { registration } }, data, answer) {
    const { audiencePage = 0, ...rest } = data;
    if (answer.choice === 'more') {
      return { to: 'audience', data: { ...data, audiencePage: (audiencePage + 1) % audiencePages.length } };
    }
    if (answer.choice !== null) return next({ ...rest, audiences: [answer.choice] });
    const found = ownAudiencesFrom(answer.text);
    if (found.length === 0) return { wrong: registration.audienceExample };
    return next({ ...filled(rest, givenIn(answer.text)), audiences: found.map((kind) => kind.code) });
  },
};
