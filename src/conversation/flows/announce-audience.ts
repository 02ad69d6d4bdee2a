import { z } from 'zod';
import { broadcastPlan } from '../../delivery/guard.ts';
import { channelNames } from '../../messaging/address.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import {
  type Audience,
  audience as audienceShape,
  type Clause,
  mayWriteTo,
  type Reach,
  reachOf,
  sessionParts,
  sessionRegions,
} from '../../outreach/broadcasts/audience.ts';
import { audienceLabel } from '../../people/audiences.ts';
import { coordinatedRegions } from '../../outreach/statistics.ts';
import { regionName } from '../../people/regions.ts';
import { rolesOf } from '../../people/roles.ts';
import { managedSessions } from '../../training/managed.ts';
import type { Answer, Outcome, Say, Step, TurnContext } from '../flow.ts';
import { audiencesFrom } from '../understanding/audiences.ts';
import { listStep } from './paging.ts';
import { foreignRegions, regionsNamed } from './region-answers.ts';
import { peopleEntry } from './session-people.ts';

/** An announcement that is being written. */
export const drafted = z.object({
  /** Names this very draft, so that it becomes one broadcast. */
  draftKey: z.string(),
  audience: audienceShape,
  /** The condition that is being added turns people away. */
  not: z.boolean().optional(),
  page: z.number().optional(),
  /** Of a list: what was meant, perhaps. */
  first: z.array(z.string()).optional(),
  /** Whose people are being chosen from. */
  trainingSessionId: z.number().optional(),
  /** It is for the people of this session and nobody else, whatever goes wrong. */
  ofSession: z.number().optional(),
  text: z.string().optional(),
  /** A picture or document was sent for it; it is kept by the draft's key. */
  withFile: z.boolean().optional(),
  startsAt: z.string().optional(),
});

export type Drafted = z.infer<typeof drafted>;

export const mostLetters = 3_000;
const pageSize = 6;
const parts = ['seated', 'everybody', 'waitlisted', 'pending', 'completed', 'absent'] as const;

/** "Kota Malang dan bukan peserta … (yang punya tempat)" */
export async function describe(context: TurnContext, wanted: Audience): Promise<string> {
  const { broadcasts } = context.texts.coordination;
  if (wanted.length === 0) return broadcasts.everyone.toLowerCase();
  const sessions = await managedSessions(context.tx, context.person.id, context.now);
  const said = wanted.map((one) => {
    const condition = conditionText(one);
    return one.not ? broadcasts.not(condition) : condition;
  });
  return said.join(broadcasts.and);

  function conditionText(one: Clause): string {
    switch (one.kind) {
      case 'region':
        return one.codes.map(regionName).join(', ');
      case 'volunteer':
        return one.codes.map(audienceLabel).join(', ');
      case 'session': {
        const session = sessions.find(({ id }) => id === one.trainingSessionId);
        const name = session ? `${session.title} ${session.batch}` : `#${one.trainingSessionId}`;
        const part = parts.find((known) => sessionParts[known].join() === one.statuses.join()) ?? 'seated';
        return broadcasts.participantsOf(name, broadcasts.parts[part].toLowerCase());
      }
      case 'untrained':
        return broadcasts.untrained.toLowerCase();
      case 'interested':
        return context.texts.interests.waiting(one.trainingCode);
      case 'channel':
        return broadcasts.channels[one.channel];
    }
  }
}

function add(data: Drafted, clause: Clause): Outcome<Drafted> {
  const { not: _, page: __, trainingSessionId: ___, first: ____, ...rest } = data;
  return { to: 'audience-review', data: { ...rest, audience: [...data.audience, clause] } };
}

/** Begins the audience anew; a message to the people of one session stays theirs. */
export const audienceAnew = (data: Drafted): Outcome<Drafted> =>
  data.ofSession === undefined
    ? { to: 'audience', data: { ...data, audience: [], not: false } }
    : { to: 'session-part', data: { ...data, audience: [], not: false, trainingSessionId: data.ofSession } };

/** Whom it would reach, how, and whom not and why. */
export async function reachText(context: TurnContext, wanted: Audience, reach: Reach): Promise<RichText> {
  const { broadcasts } = context.texts.coordination;
  const text = broadcasts.reach({
    audience: await describe(context, wanted),
    people: reach.people,
    byChannel: reach.byChannel.map(({ channel, people }) => `${broadcasts.channels[channel]}: ${people}`).join(', '),
    without: reach.without.map(({ reason, people }) => broadcasts.without[reason](people)).join(', '),
  });
  return joinRich([text, ...(await planLines(context, reach))], '\n');
}

/** How it would go out where the platform lets us write to few unasked, and not all fit into today. */
async function planLines({ tx, guarded, now, texts }: TurnContext, reach: Reach): Promise<RichText[]> {
  const { broadcasts } = texts.coordination;
  const lines: RichText[] = [];
  for (const account of guarded()) {
    const people = reach.byChannel.find(({ channel }) => channel === account.channel)?.people ?? 0;
    const { held, days } = await broadcastPlan(tx, account, people, now);
    const name = broadcasts.channels[account.channel];
    if (people > 0 && held) lines.push(broadcasts.held(name));
    else if (days.length > 1) lines.push(broadcasts.plan(name, days.slice(0, 3), days.length));
  }
  return lines;
}

async function askAudience(context: TurnContext, data: Drafted): Promise<Say> {
  const { broadcasts } = context.texts.coordination;
  const first = data.audience.length === 0;
  const held = await rolesOf(context.tx, context.person.id);
  const everyone = first && data.not !== true && mayWriteTo(held, [], new Map());
  return {
    text: first ? broadcasts.askAudience : broadcasts.askMore,
    choices: [
      { value: 'regions', label: broadcasts.byRegion },
      { value: 'volunteers', label: broadcasts.byVolunteer },
      { value: 'session', label: broadcasts.bySession },
      { value: 'untrained', label: broadcasts.untrained },
      { value: 'channel', label: broadcasts.byChannel },
      // Last, so that no number typed in a hurry writes to everybody.
      ...(everyone ? [{ value: 'everyone', label: broadcasts.everyone }] : []),
    ],
  };
}

async function takeRegions(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  const named = regionsNamed(context, { step: 'regions', data }, answer.text);
  const { not = false } = data;
  if ('allBut' in named) return add(data, { kind: 'region', codes: [...named.allBut], not: !not });
  if (!('codes' in named)) return named;
  const clause: Clause = { kind: 'region', codes: [...named.codes], not };
  if (!not && !(await mayWrite(context, [...data.audience, clause]))) {
    const held = await rolesOf(context.tx, context.person.id);
    return { to: 'regions', data, say: [{ text: foreignRegions(context, held, named.codes) }] };
  }
  return add(data, clause);
}

export async function mayWrite({ tx, person }: TurnContext, wanted: Audience): Promise<boolean> {
  return mayWriteTo(await rolesOf(tx, person.id), wanted, await sessionRegions(tx, [wanted]));
}

async function askReviewed(context: TurnContext, data: Drafted): Promise<Say> {
  const { broadcasts, people } = context.texts.coordination;
  const reach = await reachOf(context.tx, data.audience);
  const text = await reachText(context, data.audience, reach);
  const again = { value: 'again', label: data.ofSession === undefined ? broadcasts.again : broadcasts.otherPart };
  if (reach.people === 0) {
    const back = data.ofSession === undefined ? [] : [{ value: 'back', label: people.back }];
    return { text: joinRich([text, broadcasts.nobody], '\n\n'), choices: [again, ...back] };
  }
  return {
    text,
    choices: [
      { value: 'next', label: broadcasts.next },
      { value: 'narrow', label: broadcasts.narrow },
      { value: 'except', label: broadcasts.except },
      again,
    ],
  };
}

async function takeReviewed(context: TurnContext, data: Drafted, answer: Answer): Promise<Outcome<Drafted>> {
  switch (answer.choice) {
    case 'next': {
      if (!(await mayWrite(context, data.audience))) {
        const own = coordinatedRegions(await rolesOf(context.tx, context.person.id)) ?? [];
        const text = context.texts.coordination.broadcasts.ownRegionFirst(own.map(regionName).join(', '));
        return { to: 'regions', data: { ...data, not: false }, say: [{ text }] };
      }
      const { people } = await reachOf(context.tx, data.audience);
      if (people === 0) return { to: 'audience-review', data };
      return { to: data.text === undefined ? 'text' : 'review', data };
    }
    case 'narrow':
    case 'except':
      return { to: 'audience', data: { ...data, not: answer.choice === 'except' } };
    case 'again':
      return audienceAnew(data);
    case 'back':
      return { end: [], then: peopleEntry(data.ofSession ?? 0) };
    default:
      return { wrong: context.texts.browse.choiceExample };
  }
}

function takeAudience(context: TurnContext, data: Drafted, answer: Answer): Outcome<Drafted> {
  if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
  if (answer.choice === 'everyone') return { to: 'audience-review', data };
  if (answer.choice === 'untrained') return add(data, { kind: 'untrained', not: data.not ?? false });
  return { to: answer.choice, data };
}

/** For whom it is: one condition after the other. */
export const audienceSteps: Record<string, Step<Drafted>> = {
  audience: { ask: askAudience, take: takeAudience },
  regions: {
    ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askRegions }),
    take: takeRegions,
  },
  volunteers: {
    ask: ({ texts }) => ({ text: texts.coordination.broadcasts.askVolunteers }),
    take(context, data, answer) {
      const found = audiencesFrom(answer.text);
      if (found.length === 0) return { wrong: context.texts.registration.audienceExample };
      return add(data, { kind: 'volunteer', codes: found.map(({ code }) => code), not: data.not ?? false });
    },
  },
  session: listStep<Drafted>({
    step: 'session',
    pageSize,
    text: ({ texts: { coordination } }, items) =>
      items.length === 0 ? coordination.broadcasts.noSession : coordination.broadcasts.askSession,
    async items(context) {
      const sessions = await managedSessions(context.tx, context.person.id, context.now);
      return sessions.map(({ id, title, batch }) => ({ value: `s${id}`, label: `${title} ${batch}` }));
    },
    more: ({ texts }) => [{ value: 'back', label: texts.common.back }],
    take(context, data, answer) {
      if (answer.choice === 'back') return { to: 'audience', data };
      if (!answer.choice?.startsWith('s')) return { wrong: context.texts.browse.choiceExample };
      return { to: 'session-part', data: { ...data, trainingSessionId: Number(answer.choice.slice(1)) } };
    },
  }),
  'session-part': {
    ask: ({ texts: { coordination } }) => ({
      text: coordination.broadcasts.askPart,
      choices: parts.map((part) => ({ value: part, label: coordination.broadcasts.parts[part] })),
    }),
    take(context, data, answer) {
      const part = parts.find((known) => known === answer.choice);
      if (!part) return { wrong: context.texts.browse.choiceExample };
      const { trainingSessionId = 0, not = false } = data;
      return add(data, { kind: 'session', trainingSessionId, statuses: [...sessionParts[part]], not });
    },
  },
  channel: {
    ask: ({ texts: { coordination } }) => ({
      text: coordination.broadcasts.askChannel,
      choices: (['whatsapp', 'telegram'] as const).map((channel) => ({
        value: channel,
        label: coordination.broadcasts.channels[channel],
      })),
    }),
    take(context, data, answer) {
      const channel = channelNames.find((known) => known === answer.choice);
      if (!channel) return { wrong: context.texts.browse.choiceExample };
      return add(data, { kind: 'channel', channel, not: data.not ?? false });
    },
  },
  'audience-review': { ask: askReviewed, take: takeReviewed },
};
