import { randomUUID } from 'node:crypto';
import { type Clause, reachOf, sessionParts } from '../../outreach/broadcasts/audience.ts';
import { unknownField } from '../../outreach/broadcasts/wording.ts';
import { rolesOf } from '../../people/roles.ts';
import type { Entry, Say, TurnContext } from '../flow.ts';
import { announcementIn, type SaidAnnouncement } from '../understanding/announcement-orders.ts';
import { audiencesFrom } from '../understanding/audiences.ts';
import { momentFrom } from '../understanding/moments.ts';
import { regionsListed } from '../understanding/region-lists.ts';
import { placesNamed } from '../understanding/regions.ts';
import { type Drafted, mayWrite, mostLetters, reachText } from './announce-audience.ts';
import { foreignRegions, regionsNamed } from './region-answers.ts';
import { sessionsMeant } from './sessions-meant.ts';

/** Whom words mean: conditions, or the question that finds it out. */
type Whom =
  | { readonly clauses: readonly Clause[] }
  | {
      readonly step: 'regions' | 'session' | 'audience';
      readonly say: readonly Say[];
      readonly first?: readonly string[];
    };

const everyone =
  /^(?:(?:semua|seluruh|semuanya|sedaya|kabeh|all|everyone|everybody)(?: (?:orang|wong|relawan|warga|people|volunteers?))?)(?: (?:se-?jatim|jawa timur))?$/i;
const ofSession =
  /\b(?:peserta|pendaftar|kelas|angkatan|gelombang|batch|pelatihan|yang ikut|yg ikut|sing melu|participants?)\b/i;

/** Where an announcement begins with all that was said of it: for whom, what, and when. */
export async function draftOf(
  context: TurnContext,
  text: string,
): Promise<{ readonly start: Entry; readonly say: readonly Say[] }> {
  const empty: Drafted = { draftKey: randomUUID(), audience: [] };
  const said = announcementIn(text);
  const at = (step: string, data: Drafted, say: readonly Say[] = []) => ({
    start: { flow: 'announce', step, data },
    say,
  });
  if (!said) return at('audience', empty);
  const divided = said.runsOn ? await dividedOf(context, said, empty) : said;
  const { broadcasts } = context.texts.coordination;
  const { words } = divided;
  const field = unknownField(words);
  const isFit = words.length >= 10 && words.length <= mostLetters && field === null;
  const unfit = field === null ? broadcasts.textExample(mostLetters) : broadcasts.unknownField(field.slice(0, 40));
  const amiss = isFit ? [{ text: broadcasts.notedText(words) }] : words === '' ? [] : [{ text: unfit }];
  const when = divided.before === '' ? null : momentFrom(divided.before, context.now, context.agency.zone, '08:00');
  const data: Drafted = {
    ...empty,
    ...(isFit ? { text: words } : {}),
    ...(when && when.at > context.now ? { startsAt: when.at.toISOString() } : {}),
  };
  const whom = divided.whom === '' ? null : await whomMeant(context, divided.whom, data);
  if (whom === null) return at('audience', data, amiss);
  if ('step' in whom)
    return at(whom.step, whom.first ? { ...data, first: [...whom.first] } : data, [...amiss, ...whom.say]);
  const drafted = { ...data, audience: [...whom.clauses] };
  if (!(await mayWrite(context, drafted.audience))) {
    const codes = whom.clauses.flatMap((clause) => (clause.kind === 'region' ? clause.codes : []));
    if (codes.length === 0) return at(whom.clauses.length === 0 ? 'audience' : 'audience-review', drafted, amiss);
    const held = await rolesOf(context.tx, context.person.id);
    return at('regions', data, [...amiss, { text: foreignRegions(context, held, codes) }]);
  }
  const reach = await reachOf(context.tx, drafted.audience);
  if (reach.people === 0) return at('audience-review', drafted, amiss);
  if (isFit) return at('review', drafted);
  return at('text', drafted, [{ text: await reachText(context, drafted.audience, reach) }, ...amiss]);
}

async function whomMeant(context: TurnContext, whom: string, data: Drafted): Promise<Whom> {
  if (everyone.test(whom.trim())) return { clauses: [] };
  if (ofSession.test(whom)) {
    const meant = await sessionsMeant(context, whom, { taught: true });
    const [only, ...others] = meant.sessions;
    if (meant.named && meant.fits && only && others.length === 0) {
      return {
        clauses: [
          { kind: 'session', trainingSessionId: only.id, statuses: [...sessionParts[partIn(whom)]], not: false },
        ],
      };
    }
    if (meant.named) return { step: 'session', say: [], first: meant.sessions.map(({ id }) => `s${id}`) };
  }
  const kinds = audiencesFrom(whom).map(({ code }) => code);
  const volunteers: Clause[] = kinds.length === 0 ? [] : [{ kind: 'volunteer', codes: kinds, not: false }];
  if (kinds.length > 0) {
    const places = placesNamed(whom).map(({ code }) => code);
    return {
      clauses: [
        ...volunteers,
        ...(places.length === 0 ? [] : [{ kind: 'region', codes: places, not: false } as const]),
      ],
    };
  }
  const named = regionsNamed(context, { step: 'regions', data }, whom);
  if ('codes' in named) return { clauses: [{ kind: 'region', codes: [...named.codes], not: false }] };
  if ('allBut' in named) return { clauses: [{ kind: 'region', codes: [...named.allBut], not: true }] };
  if ('wrong' in named) return { step: 'audience', say: [{ text: named.wrong }] };
  return { step: 'regions', say: ('say' in named && named.say) || [] };
}

function partIn(whom: string): keyof typeof sessionParts {
  if (/\b(?:tunggu|antri|antre|waiting)\w*\b/i.test(whom)) return 'waitlisted';
  if (/\b(?:tamat|lulus|selesai)\b/i.test(whom)) return 'completed';
  return 'seated';
}

/** "Umumkan ke surabaya besok pelatihan libur": as many words as name regions, kinds of volunteer or a session, and the rest. */
async function dividedOf(context: TurnContext, said: SaidAnnouncement, data: Drafted): Promise<SaidAnnouncement> {
  if (said.whom === '') return said;
  const words = said.whom.split(/\s+/);
  for (let length = Math.min(6, words.length); length >= 1; length--) {
    const whom = words.slice(0, length).join(' ');
    if (
      !namesWhom(whom) &&
      !(ofSession.test(whom) && isWholeSession(await whomMeant(context, whom, data), words[length]))
    )
      continue;
    const rest = words.slice(length).join(' ');
    // "Umumkan besok libur ke surabaya"
    return rest === '' && said.before !== ''
      ? { ...said, whom, words: said.before, before: '' }
      : { ...said, whom, words: rest };
  }
  return { ...said, whom: '', words: [said.before, said.whom].filter(Boolean).join(' ') };
}

const isWholeSession = (whom: Whom, next: string | undefined): boolean => 'clauses' in whom && !/^\d/.test(next ?? '');

/** Whether words are nothing but names of those concerned. */
function namesWhom(whom: string): boolean {
  if (everyone.test(whom)) return true;
  const list = regionsListed(whom);
  if ('codes' in list || 'allBut' in list || (list.unknown.length === 0 && list.unclear.length > 0)) return true;
  return isKind(whom);
}

const isKind = (whom: string): boolean => {
  const words = whom
    .toLowerCase()
    .replace(/\b(?:semua|para|seluruh|anggota|se-?jatim)\b/g, ' ')
    .trim();
  const [kind, ...others] = audiencesFrom(words);
  if (!kind || others.length > 0) return false;
  const names = [kind.code, kind.name, kind.label, ...kind.aliases].map((name) => name.toLowerCase());
  return names.some((name) => {
    if (words !== name && !words.startsWith(`${name} `)) return false;
    const where = words.slice(name.length).trim();
    return where === '' || 'codes' in regionsListed(where);
  });
};
