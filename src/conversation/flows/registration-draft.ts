import { z } from 'zod';
import { type Form, formIn } from '../understanding/slots.ts';

const entry = z.object({ flow: z.string(), step: z.string(), data: z.unknown() });

export const draft = z.object({
  fullName: z.string().optional(),
  regionCode: z.string().optional(),
  /** Regions that a reply fits, until the person says which. */
  candidates: z.array(z.string()).optional(),
  audiences: z.array(z.string()).optional(),
  audiencePage: z.number().optional(),
  phone: z.string().optional(),
  phoneProven: z.boolean().optional(),
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

/** A profile with what is to be otherwise; a region that may be one of several is asked for. */
export function corrected({ regionCode, ...others }: Draft, told: Draft): { to: string; data: Draft } {
  const isOpen = (told.candidates ?? []).length > 1;
  const region = isOpen || regionCode === undefined ? {} : { regionCode };
  return { to: isOpen ? 'which-region' : 'review', data: { ...others, ...region, ...told } };
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
