import { z } from 'zod';
import { regionName } from '../../people/regions.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { showPhone } from '../../people/phone.ts';
import type { TurnContext } from '../flow.ts';
import { type Form, formIn } from '../understanding/slots.ts';
import { wish } from './register-others.ts';

const entry = z.object({ flow: z.string(), step: z.string(), data: z.unknown() });

export const draft = z.object({
  fullName: z.string().optional(),
  regionCode: z.string().optional(),
  /** Regions that a reply fits, until the person says which. */
  candidates: z.array(z.string()).optional(),
  audiences: z.array(z.string()).optional(),
  audiencePage: z.number().optional(),
  /** Null: they have none. */
  phone: z.string().nullable().optional(),
  /** A number was asked for in vain: the ways to go on are shown. */
  phoneMissed: z.boolean().optional(),
  phoneProven: z.boolean().optional(),
  /** A place elsewhere was named: how to go on from there is shown. */
  outsideNamed: z.boolean().optional(),
  /** What they wrote of others whom they would register, and the step to go back to. */
  others: wish.extend({ from: z.string() }).optional(),
  /** Where the person was going when they were asked to register. */
  after: entry.optional(),
});

export type Draft = z.infer<typeof draft>;

/** The next question that has no answer yet; once all have one, the read-back. */
export function next(data: Draft): { to: string; data: Draft } {
  const { candidates = [], ...answered } = data;
  if (answered.fullName === undefined) return { to: 'name', data };
  if (answered.regionCode === undefined) {
    return candidates.length > 1 ? { to: 'which-region', data } : { to: 'region', data: answered };
  }
  if (answered.audiences === undefined) return { to: 'audience', data: answered };
  if (answered.phone === undefined) return { to: 'phone', data: answered };
  return { to: 'review', data: answered };
}

/** What was told beside an answer, where it has not been answered yet. */
export const filled = (data: Draft, told: Draft): Draft => {
  const isOpen = data.regionCode === undefined && data.candidates === undefined;
  const { regionCode, candidates, ...others } = told;
  const region = isOpen ? { ...(regionCode && { regionCode }), ...(candidates && { candidates }) } : {};
  return { ...others, ...region, ...data };
};

/** The answers as they are read back. */
export const readBack = ({ texts }: TurnContext, data: Draft) => ({
  name: data.fullName ?? '',
  region: regionName(data.regionCode ?? ''),
  audiences: (data.audiences ?? []).map(audienceLabel).join(', '),
  phone: data.phone == null ? texts.forms.noPhoneShown : showPhone(data.phone),
});

/** A profile with what is to be otherwise; a region that may be one of several is open again. */
export function corrected({ regionCode, ...others }: Draft, told: Draft): Draft {
  const isOpen = (told.candidates ?? []).length > 1;
  const region = isOpen || regionCode === undefined ? {} : { regionCode };
  return { ...others, ...region, ...told };
}

/** Answers that came unasked, "DAFTAR#nama#kota" or "sy wahyu dari kec waru psm": only what is missing is asked. */
export const givenIn = (text: string): Draft => draftOf(formIn(text));

export function draftOf({ name, regions, audiences, phone }: Form): Draft {
  const [only] = regions;
  return {
    ...(name === null ? {} : { fullName: name }),
    ...(only !== undefined && regions.length === 1 ? { regionCode: only } : {}),
    ...(regions.length > 1 ? { candidates: regions.slice(0, 7) } : {}),
    ...(audiences.length === 0 ? {} : { audiences: [...audiences] }),
    ...(phone === null ? {} : { phone, phoneProven: false }),
  };
}
