import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Asked, askedBy } from '../../src/conversation/understanding/asked.ts';
import { type Example, examplesIn, train } from '../../src/conversation/understanding/classifier.ts';
import { type Command, commandOf } from '../../src/conversation/understanding/commands.ts';
import { emergencyIn } from '../../src/conversation/understanding/emergencies.ts';
import type { Intent } from '../../src/conversation/understanding/intents.ts';
import { polarityOf } from '../../src/conversation/understanding/polarity.ts';
import { trainingData } from '../../src/conversation/understanding/training-data.ts';
import { classifier, understand as understandText } from '../../src/conversation/understanding/understand.ts';
import { percentile, table } from './statistics.ts';

interface Message {
  readonly text: string;
  readonly intent: string;
  readonly language: string;
  readonly asked: Asked | null;
  readonly inContext: boolean;
  readonly hard: boolean;
  /** Other intents that would do. */
  readonly others: readonly string[];
}

interface Contender {
  readonly name: string;
  readonly learn: () => Promise<(text: string, asked: Asked | null) => Promise<string> | string>;
}

const peer = 'scripts/bench/peers/nlpjs';

/** How well messages are understood, and how fast: ours, its parts alone, and the peer, in one run. */
export async function understand(given: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...given],
    options: {
      set: { type: 'string', default: 'test/fixtures/utterances-development.tsv' },
      misses: { type: 'boolean', default: false },
    },
  });
  const messages = messagesIn(values.set);
  const rows = [
    [
      '',
      'no context: strict / lenient',
      'id',
      'jv',
      'mix',
      'en',
      'hard',
      'in context',
      'p50 ms',
      'p95 ms',
      'learning ms',
      'MB',
    ],
  ];
  const missed: string[] = [];
  for (const contender of contenders()) {
    const heapBefore = memory();
    const began = performance.now();
    const classify = await contender.learn();
    const learning = performance.now() - began;
    const heap = memory() - heapBefore;
    // What is compiled at first belongs to the start.
    for (const { text, asked } of messages) await classify(text, asked);
    const times: number[] = [];
    const answers: string[] = [];
    for (const { text, asked } of messages) {
      const start = performance.now();
      answers.push(await classify(text, asked));
      times.push(performance.now() - start);
    }
    const score = (chosen: (message: Message) => boolean): string => {
      const picked = messages.flatMap((message, index) =>
        chosen(message) ? [{ message, answer: answers[index] }] : [],
      );
      if (picked.length === 0) return '';
      const strict = picked.filter(({ message, answer }) => answer === message.intent).length;
      const lenient = picked.filter(
        ({ message, answer }) => answer === message.intent || message.others.includes(answer ?? ''),
      ).length;
      return `${share(strict, picked.length)} / ${share(lenient, picked.length)}`;
    };
    const free = (language: string) => score((message) => !message.inContext && message.language === language);
    rows.push([
      contender.name,
      score((message) => !message.inContext),
      free('id'),
      free('jv'),
      free('mix'),
      free('en'),
      score((message) => message.hard),
      score((message) => message.inContext),
      percentile(times, 0.5).toFixed(2),
      percentile(times, 0.95).toFixed(2),
      learning.toFixed(0),
      heap.toFixed(0),
    ]);
    if (values.misses && contender.name === 'ours') {
      for (const [index, { text, intent }] of messages.entries()) {
        if (answers[index] !== intent) missed.push(`${intent} taken for ${answers[index]}: ${JSON.stringify(text)}`);
      }
    }
  }
  const examples = examplesIn(trainingData);
  process.stdout.write(
    `${messages.length} messages of ${values.set}; ${examples.length} lines to learn from.\n\n${table(rows)}\n` +
      `Learnt from four fifths of its lines, the classifier understands ${crossValidated(examples)} of the last fifth.\n` +
      (existsSync(`${peer}/node_modules`) ? '' : `Without nlp.js, which is not installed: see ${peer}/README.md.\n`) +
      missed.map((line) => `${line}\n`).join(''),
  );
}

function contenders(): Contender[] {
  const examples = examplesIn(trainingData);
  const ours: Contender[] = [
    { name: 'rules only', learn: async () => (text, asked) => byRules(text, asked) },
    {
      name: 'classifier only',
      learn: async () => {
        const classifierAlone = train(examples);
        return (text) => classifierAlone.rank(text)[0]?.intent ?? '';
      },
    },
    {
      name: 'ours',
      learn: async () => {
        classifier();
        return (text, asked) => understandText(text, asked).intent;
      },
    },
  ];
  if (!existsSync(`${peer}/node_modules`)) return ours;
  const learn = async () => {
    const loaded = (await import(pathToFileURL(`${peer}/understand.mjs`).href)) as {
      learn(examples: readonly Example[]): Promise<(text: string) => Promise<string>>;
    };
    // It tells of its progress where only the table belongs.
    const say = console.log;
    console.log = () => {};
    const classify = await loaded.learn(examples).finally(() => (console.log = say));
    return (text: string) => classify(text);
  };
  return [...ours, { name: 'nlp.js', learn }];
}

const meant: Partial<Record<Command, Intent>> = {
  menu: 'help',
  help: 'help',
  cancel: 'cancel_enrollment',
  greet: 'greet',
  thanks: 'smalltalk_thanks',
  'join-info': 'join_info',
  official: 'help',
  register: 'register',
  browse: 'browse_sessions',
  'my-trainings': 'my_sessions',
  'cancel-enrollment': 'cancel_enrollment',
  profile: 'profile_edit',
  'my-data': 'profile_view',
  'erase-data': 'delete_my_data',
  stop: 'stop_broadcast',
  resume: 'resume_broadcast',
  reminders: 'reminder_settings',
  language: 'language',
  officer: 'human',
};

function byRules(text: string, asked: Asked | null): string {
  if (emergencyIn(text)) return 'out_of_scope';
  const polarity = asked === 'yes-no' ? polarityOf(text) : null;
  if (polarity) return polarity === 'yes' ? 'confirm_yes' : 'confirm_no';
  const command = commandOf(text);
  return (command && meant[command]) ?? 'not understood';
}

function messagesIn(file: string): Message[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.map((line): Message => {
    const [text = '', intent = '', language = '', notes = ''] = line.split('\t');
    const question = /ctx:([^;]+)/.exec(notes)?.[1];
    return {
      text: text.replaceAll('\\n', '\n'),
      intent,
      language,
      asked: question === undefined ? null : askedBy(question),
      inContext: question !== undefined,
      hard: notes.includes('hard:'),
      others: [...notes.matchAll(/(?:alt|also):([\w|]+)/g)].flatMap((match) => (match[1] ?? '').split('|')),
    };
  });
}

function crossValidated(examples: readonly Example[]): string {
  let right = 0;
  for (let fold = 0; fold < 5; fold++) {
    const learnt = train(examples.filter((_, index) => index % 5 !== fold));
    const asked = examples.filter((_, index) => index % 5 === fold);
    right += asked.filter(({ text, intent }) => learnt.rank(text)[0]?.intent === intent).length;
  }
  return share(right, examples.length);
}

const share = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
