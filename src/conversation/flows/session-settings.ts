import { type RichText, joinRich } from '../../messaging/rich-text.ts';
import { regionName } from '../../people/regions.ts';
import type { SessionMode } from '../../training/catalogue.ts';
import { matchTrainings } from '../../training/find.ts';
import { planningChoices } from '../../training/managed.ts';
import type { Pool, RegionQuotas } from '../../training/quotas.ts';
import type { Outcome, Step, TurnContext } from '../flow.ts';
import { audiencesFrom } from '../understanding/audiences.ts';
import { quotasListed } from '../understanding/region-lists.ts';
import { type Settle, severalNumbers } from './session-steps.ts';
import { audiencesOf, titlesOf } from './session-texts.ts';

/*
 * What few sessions need to be asked about: each begins as the training, the place or the whole province has it, and is
 * found behind "other settings".
 */

/** How these stand for a session, planned or there already. */
export interface Settings {
  readonly trainingCode: string;
  /** Null: the training's own. */
  readonly audiences: readonly string[] | null;
  readonly prerequisites: readonly string[] | null;
  readonly regionQuotas: RegionQuotas;
  readonly regionCodes: readonly string[];
  readonly mode: SessionMode;
  readonly days: number;
}

const names = ['audiences', 'prerequisites', 'quotas', 'mode'] as const;

async function trainingsOf(context: TurnContext, { trainingCode }: Settings) {
  const { trainings } = await planningChoices(context.tx);
  return { trainings, own: trainings.find(({ code }) => code === trainingCode) };
}

async function prerequisitesText(context: TurnContext, codes: readonly string[]): Promise<string> {
  const { trainings } = await planningChoices(context.tx);
  const wanted = trainings.filter(({ code }) => codes.includes(code));
  return wanted.length === 0 ? context.texts.coordination.settings.nothing : titlesOf(context, wanted);
}

const quotasText = ({ texts }: TurnContext, quotas: RegionQuotas): string =>
  Object.entries(quotas)
    .map(([code, seats]) => `${regionName(code)} ${seats}`)
    .join(', ') || texts.coordination.settings.undivided;

/** Each setting in words: "Sasaran: PSM"; where `all` is false, those alone that are not as usual. */
export async function settingLines(context: TurnContext, settings: Settings, all: boolean): Promise<RichText[]> {
  const { settings: words } = context.texts.coordination;
  const { audiences, prerequisites, regionQuotas, mode } = settings;
  const lines = [
    ['audiences', audiences === null ? words.asUsual : audiencesOf(context, audiences), audiences === null],
    [
      'prerequisites',
      prerequisites === null ? words.asUsual : await prerequisitesText(context, prerequisites),
      prerequisites === null,
    ],
    ['quotas', quotasText(context, regionQuotas), Object.keys(regionQuotas).length === 0],
    ['mode', context.texts.browse.modes[mode], mode === 'onsite'],
  ] as const;
  return lines.flatMap(([name, said, usual]) => (all || !usual ? [words.line(words.names[name], said)] : []));
}

/** "Kab. Malang 3 dari 10, daerah lain 2 dari 25" */
export const poolsText = ({ texts }: TurnContext, pools: readonly Pool[]): string =>
  pools
    .map(({ regionCode, taken, seats }) =>
      texts.coordination.settings.pool(
        regionCode === null ? texts.coordination.settings.others : regionName(regionCode),
        taken,
        seats,
      ),
    )
    .join(', ');

export function settingSteps<Data>(host: {
  readonly settle: Settle<Data>;
  /** Null where the session is not there any more. */
  readonly now: (context: TurnContext, data: Data) => Promise<Settings | null>;
  /** Where the way back leads. */
  readonly back: string;
}): Record<string, Step<Data>> {
  const withSettings =
    (
      take: (
        context: TurnContext,
        data: Data,
        answer: Parameters<Step<Data>['take']>[2],
        settings: Settings,
      ) => Outcome<Data> | Promise<Outcome<Data>>,
    ): Step<Data>['take'] =>
    async (context, data, answer) => {
      const settings = await host.now(context, data);
      return settings ? take(context, data, answer, settings) : { to: host.back, data };
    };
  const usual = async (context: TurnContext, data: Data) => {
    const settings = await host.now(context, data);
    return settings && (await trainingsOf(context, settings)).own;
  };
  return {
    settings: {
      async ask(context, data) {
        const { settings: words } = context.texts.coordination;
        const settings = await host.now(context, data);
        const lines = settings ? await settingLines(context, settings, true) : [];
        return {
          text: joinRich([words.heading, ...lines], '\n'),
          choices: [
            ...names.map((name) => ({ value: name, label: words.names[name] })),
            { value: 'back', label: context.texts.common.back },
          ],
        };
      },
      take(context, data, answer) {
        if (answer.choice === 'back') return { to: host.back, data };
        return answer.choice === null ? { wrong: context.texts.browse.choiceExample } : { to: answer.choice, data };
      },
    },
    audiences: {
      async ask(context, data) {
        const { settings: words } = context.texts.coordination;
        const own = (await usual(context, data))?.audiences ?? [];
        return {
          text: words.askAudiences(audiencesOf(context, own)),
          choices: [
            { value: 'usual', label: words.usual },
            { value: 'anyone', label: words.anyone },
          ],
        };
      },
      take(context, data, answer) {
        if (answer.choice === 'usual') return host.settle(context, data, { what: 'audiences', audiences: null });
        if (answer.choice === 'anyone') return host.settle(context, data, { what: 'audiences', audiences: [] });
        const found = audiencesFrom(answer.text);
        if (found.length === 0) return { wrong: context.texts.registration.audienceExample };
        return host.settle(context, data, { what: 'audiences', audiences: found.map(({ code }) => code) });
      },
    },
    prerequisites: {
      async ask(context, data) {
        const { settings: words } = context.texts.coordination;
        const own = await usual(context, data);
        const asked = await prerequisitesText(context, own?.prerequisites ?? []);
        return {
          text: words.askPrerequisites(own?.declaration ?? asked),
          choices: [
            { value: 'usual', label: words.usual },
            { value: 'none', label: words.noPrerequisite },
          ],
        };
      },
      take: withSettings(async (context, data, answer, settings) => {
        if (answer.choice === 'usual')
          return host.settle(context, data, { what: 'prerequisites', prerequisites: null });
        if (answer.choice === 'none') return host.settle(context, data, { what: 'prerequisites', prerequisites: [] });
        const { trainings } = await trainingsOf(context, settings);
        const prerequisites: string[] = [];
        for (const part of answer.text.split(/[,;\n]/).filter((one) => one.trim() !== '')) {
          const [only, ...others] = matchTrainings(part, trainings);
          if (!only || others.length > 0) return { wrong: context.texts.coordination.planning.trainingExample };
          prerequisites.push(only.code);
        }
        if (prerequisites.length === 0) return { wrong: context.texts.coordination.planning.trainingExample };
        return host.settle(context, data, { what: 'prerequisites', prerequisites });
      }),
    },
    quotas: {
      ask: ({ texts: { coordination } }) => ({
        text: coordination.settings.askQuotas,
        choices: [{ value: 'none', label: coordination.settings.noQuotas }],
      }),
      take: withSettings((context, data, answer, { regionCodes }) => {
        const { settings: words } = context.texts.coordination;
        if (answer.choice === 'none') return host.settle(context, data, { what: 'quotas', regionQuotas: {} });
        const quotas = quotasListed(answer.text);
        if ('unknown' in quotas) return { wrong: words.quotasExample(quotas.unknown) };
        const elsewhere = Object.keys(quotas.seats).find(
          (code) => regionCodes.length > 0 && !regionCodes.includes(code),
        );
        if (elsewhere !== undefined) return { wrong: words.quotaElsewhere(regionName(elsewhere)) };
        return host.settle(context, data, { what: 'quotas', regionQuotas: quotas.seats });
      }),
    },
    mode: {
      async ask(context, data) {
        const { browse, coordination } = context.texts;
        const days = (await host.now(context, data))?.days ?? 1;
        const modes = days > 1 ? (['onsite', 'online', 'mixed'] as const) : (['onsite', 'online'] as const);
        return {
          text: coordination.settings.askMode,
          choices: modes.map((mode) => ({ value: mode, label: browse.modes[mode] })),
        };
      },
      take(context, data, answer) {
        const { choice } = answer;
        if (choice === 'mixed') return { to: 'online-days', data };
        if (choice !== 'onsite' && choice !== 'online') return { wrong: context.texts.browse.choiceExample };
        return host.settle(context, data, { what: 'mode', mode: choice, onlineDays: [] });
      },
    },
    'online-days': {
      async ask(context, data) {
        const days = (await host.now(context, data))?.days ?? 1;
        return { text: context.texts.coordination.settings.askOnlineDays(days) };
      },
      take: withSettings((context, data, answer, { days }) => {
        const onlineDays = [...new Set(severalNumbers(answer.text))];
        if (onlineDays.length === 0 || onlineDays.length >= days || onlineDays.some((day) => day < 1 || day > days)) {
          return { wrong: context.texts.coordination.settings.onlineDaysExample(days) };
        }
        return host.settle(context, data, { what: 'mode', mode: 'mixed', onlineDays });
      }),
    },
  };
}
