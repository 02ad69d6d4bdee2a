import { rolesOf, type Role } from '../../people/roles.ts';
import { regionName } from '../../people/regions.ts';
import { coordinatedRegions } from '../../outreach/statistics.ts';
import type { RichText } from '../../messaging/rich-text.ts';
import type { Outcome, TurnContext } from '../flow.ts';
import { type RegionList, regionsListed } from '../understanding/region-lists.ts';
import { regionsOf } from './session-texts.ts';

/** Where a question about regions stands, to be put again there. */
interface Place<Data> {
  readonly step: string;
  readonly data: Data;
}

/** What an answer to "which regions?" names, be it all but some; else the question again, with what is amiss. */
export function regionsNamed<Data>(
  { texts }: TurnContext,
  { step, data }: Place<Data>,
  text: string,
): Exclude<RegionList, { readonly unknown: unknown }> | Outcome<Data> {
  const { invitations } = texts.coordination;
  const list = regionsListed(text);
  if (!('unknown' in list)) return list;
  const [unclear] = list.unclear;
  const unknown = invitations.regionsUnknown(list.unknown.join(', '), regionsOf(list.read));
  // Nothing of it is a region: perhaps it is a wish to go elsewhere.
  if (!unclear && list.read.length === 0) return { wrong: unknown };
  const names = unclear?.regions.map(({ name }) => name) ?? [];
  const amiss = list.unknown.length > 0 || !unclear ? unknown : invitations.regionUnclear(unclear.name, names);
  return { to: step, data, say: [{ text: amiss }] };
}

/** The same where only regions themselves can be meant, of which `allows` says whether they are somebody's to decide for. */
export async function ownRegionsNamed<Data>(
  context: TurnContext,
  place: Place<Data>,
  text: string,
  allows: (held: readonly Role[], codes: readonly string[]) => boolean,
): Promise<{ readonly codes: readonly string[] } | Outcome<Data>> {
  const named = regionsNamed(context, place, text);
  const again = (amiss: RichText): Outcome<Data> => ({ to: place.step, data: place.data, say: [{ text: amiss }] });
  if ('allBut' in named) {
    return again(context.texts.coordination.invitations.regionsThemselves(regionsOf(named.allBut)));
  }
  if (!('codes' in named)) return named;
  const held = await rolesOf(context.tx, context.person.id);
  return allows(held, named.codes) ? named : again(foreignRegions(context, held, named.codes));
}

/** That regions are not somebody's to decide for, and which are. */
export function foreignRegions({ texts }: TurnContext, held: readonly Role[], codes: readonly string[]): RichText {
  const own = coordinatedRegions(held) ?? [];
  const foreign = codes.filter((code) => !own.includes(code));
  return texts.coordination.invitations.notYourRegions(regionsOf(foreign), own.map(regionName).join(', '));
}
