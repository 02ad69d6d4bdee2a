import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said of questions that come again and again, in English. */
export const questionsEn: Catalog['questions'] = {
  which: rich`Which do you mean?`,
  isIt: rich`Is it this?`,
  noneOfThese: 'None of these',
  restFromOfficer: rich`To be sure, ask an officer: type OFFICER.`,
  restFromThem: rich`To be sure, ask an officer.`,
  allFromOfficer: (question) => rich`_${question}_
An officer has the full answer: type OFFICER.`,
  allFromThem: (question) => rich`_${question}_
An officer has the full answer.`,
  askOfficer: 'Ask an officer',
  gone: rich`Sorry, that answer no longer holds.`,
  editing: {
    door: 'Questions and answers',
    list: (from, to, all) => rich`*Questions and answers* (${from}–${to} of ${all})
Choose one to change, or type a word to search.`,
    found: (words, count) => rich`*Questions and answers* about “${words}”: ${count}`,
    nothingFound: (words) => rich`There is nothing about “${words}” yet. Type another word, or add a new one.`,
    empty: rich`There are no questions and answers yet.`,
    add: 'Add a new one',
    everything: 'See all',
    off: (question) => `${question} (off)`,
    entry: (entry) => rich`*${entry.question}*
${
  entry.variants.length === 0
    ? ''
    : rich`_Also asked:_ ${entry.variants.join(' · ')}${entry.more > 0 ? ` … (+${entry.more})` : ''}
`
}
${entry.answers}
${
  entry.gaps === ''
    ? ''
    : rich`
⚠️ Not filled in yet: ${entry.gaps}. That part is not shown.`
}
${entry.period}${entry.edited === '' ? '' : ` ${entry.edited}`}`,
    inLanguage: (language, answer) => rich`_${language}:_ ${answer}`,
    always: 'Always holds.',
    from: (day) => `Holds from ${day}.`,
    until: (day) => `Holds until ${day}.`,
    between: (from, until) => `Holds from ${from} until ${until}.`,
    switchedOff: 'Switched off.',
    editedBy: (name, when) => `Last changed by ${name}, ${when}.`,
    choices: {
      question: 'Change the question',
      variants: 'Change other wordings',
      answer: 'Change the answer',
      period: 'Change when it holds',
      switchOff: 'Switch off',
      switchOn: 'Switch on',
      back: 'To the list',
      save: 'Save',
      discard: 'Do not save',
    },
    askQuestion: rich`Write the question, as people ask it.
For example: _Is there a place to park?_`,
    askAnswer: (language) =>
      rich`Write the answer (${language}), 1,500 characters at most. End with the next step, such as: _Type SCHEDULE_.`,
    askLanguage: rich`In which language is the answer?`,
    askVariants: (numbered) =>
      rich`Write how else people ask it, one a line. To take one out, write minus and its number, such as _-2_.${
        numbered === ''
          ? ''
          : rich`

${numbered}`
      }`,
    askPeriod: rich`When does it hold? For example: _1 Desember 2026 sampai 31 Desember 2026_, _sampai 31 Desember_, or _selalu_ (always).`,
    tooShort: rich`Please write a few words.`,
    tooLong: (limit) => rich`Too long: ${limit} characters at most.`,
    noSuchVariant: rich`There is no such number. See the list, and write -2 for example.`,
    periodExample: rich`We did not understand the dates. For example: _1 Desember 2026 sampai 31 Desember 2026_.`,
    periodOver: rich`It would end before it begins. Please write it again.`,
    preview: rich`This is how it will read. Save it?`,
    saved: rich`Saved ✓ It holds from now on.`,
    savedUnseen: rich`Saved ✓ Nobody is shown it at present.`,
    discarded: rich`All right, it was not saved.`,
    stopped: rich`All right, closed. What was not saved has not changed.`,
    gone: rich`That entry is gone.`,
    changedMeanwhile: (
      by,
      answer,
    ) => rich`Meanwhile ${by === '' ? 'another officer' : by} has changed this entry. Its answer now:
${answer}

What you wrote is not saved, but not lost either.`,
    keptOver: rich`That answer cannot be kept any more.`,
  },
  unclear: {
    door: 'Not understood',
    list: (groups, times) =>
      rich`*Not understood:* ${groups} groups, ${times} messages. Those written most come first.`,
    nothing: rich`Every message was understood or looked at. 👍`,
    line: (words, times) => `${words} (${times}×)`,
    group: (words, times) => rich`${words}

Written ${times}×. What does it mean?`,
    otherMeaning: 'Another meaning',
    makeFaq: 'Make it a new question',
    addTo: (question) => `Add to: ${question}`,
    ignore: 'Ignore',
    back: 'To the list',
    which: rich`Which meaning is it?`,
    labelled: rich`Noted ✓ A mistake? Reply *undo*.`,
    undo: (words) => `Take back: ${words}`,
    takenBack: (words) => rich`Taken back. “${words}” is in the list again.`,
    nothingToUndo: rich`There is nothing to take back.`,
    gone: rich`That message was looked at already.`,
    stopped: rich`All right, stopped.`,
  },
};
