import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich, type RichText } from '../../messaging/rich-text.ts';
import type { Dialogue, Reaction, Say, TurnContext } from '../flow.ts';
import { type Command, opensWithSalam } from '../understanding/commands.ts';

/** A button that is the same as typing a command. */
export const commandButton = (command: Command, label: string): QuickReply => ({ value: `cmd:${command}`, label });

/** What a person can do from here, by who they are. */
export function menuChoices({ person, pausedFlow, texts }: TurnContext): QuickReply[] {
  const { choices } = texts.home;
  return [
    ...(pausedFlow === null ? [] : [commandButton('continue', choices.resume)]),
    commandButton('browse', choices.browse),
    ...(person.registeredAt === null
      ? [
          ...(pausedFlow === 'registration' ? [] : [commandButton('register', choices.register)]),
          commandButton('join-info', choices.joinInfo),
        ]
      : [commandButton('my-trainings', choices.myTrainings), commandButton('profile', choices.profile)]),
    ...(person.staff ? [commandButton('staff', choices.staff)] : []),
    commandButton('help', choices.help),
  ];
}

function greeting(
  { person, isFirstTurn, texts: { home, common } }: TurnContext,
  text: string,
  question: RichText,
): RichText {
  const isKnown = person.registeredAt !== null;
  const salam = opensWithSalam(text) ? home.salam : '';
  // One line for whoever is known or was welcomed before; who is speaking, and then the question, for everybody else.
  if (isKnown) return joinRich([salam, joinRich([home.welcomeBack(common.address(person.fullName)), question], ' ')]);
  if (!isFirstTurn) return joinRich([salam, joinRich([home.hereAgain, question], ' ')]);
  return joinRich([joinRich([salam, home.welcome]), question], '\n\n');
}

const greet = (context: TurnContext, text: string): Say => ({
  text: greeting(context, text, context.texts.home.whatToday),
  choices: menuChoices(context),
});

/** Somebody has a question, and has not put it yet. */
function ask(context: TurnContext, text: string): Reaction {
  const { home } = context.texts;
  // Whoever writes for the first time is told first of all who is speaking.
  if (context.isFirstTurn) {
    return { say: [{ text: greeting(context, text, home.askAway), choices: menuChoices(context) }] };
  }
  return { say: [{ text: joinRich([opensWithSalam(text) ? home.salam : '', home.askAway]) }], keep: true };
}

function joinInfo({ texts, person }: TurnContext): Reaction {
  const choices = [
    ...(person.registeredAt === null ? [commandButton('register', texts.home.choices.register)] : []),
    commandButton('browse', texts.home.choices.browse),
    commandButton('menu', texts.common.menu),
  ];
  return { say: [{ text: texts.home.joinInfo, choices, offer: choices[0]?.value ?? 'cmd:menu' }] };
}

/** What is asked for and not there: an honest word and an officer, no menu. */
const notYet = ({ texts }: TurnContext, text: RichText): Reaction => ({
  say: [{ text, choices: [commandButton('officer', texts.home.officerChoice)] }],
});

/** Greeting, menu, help, and the plain facts about who is speaking. */
export const home: Dialogue = {
  commands: {
    greet: (context, text) => ({ say: [greet(context, text)] }),
    menu: (context) => ({ say: [{ text: context.texts.home.menu, choices: menuChoices(context) }] }),
    continue: (context) => ({ say: [{ text: context.texts.home.menu, choices: menuChoices(context) }] }),
    help: (context) => ({
      say: [{ text: context.texts.home.help, choices: [commandButton('menu', context.texts.common.menu)] }],
      keep: true,
    }),
    ask,
    thanks: (context) => ({ say: [{ text: context.texts.home.thanks }], keep: true }),
    official: (context) => ({
      say: [{ text: context.texts.home.official, choices: [commandButton('menu', context.texts.common.menu)] }],
      keep: true,
    }),
    'join-info': joinInfo,
    agreed: (context) => ({ say: [{ text: context.texts.assistance.agreed, choices: menuChoices(context) }] }),
    attendance: (context) => notYet(context, context.texts.assistance.notYet.attendance),
    certificate: (context) => notYet(context, context.texts.assistance.notYet.certificate),
    elsewhere: (context) => ({
      say: [{ text: context.texts.assistance.elsewhere, choices: [commandButton('menu', context.texts.common.menu)] }],
    }),
    'not-understood': (context) => {
      const { home } = context.texts;
      const again = context.misses > 1;
      return {
        say: [
          {
            text: again ? home.notUnderstoodAgain : home.notUnderstood,
            choices: [...menuChoices(context), ...(again ? [commandButton('officer', home.officerChoice)] : [])],
          },
        ],
      };
    },
  },
};
