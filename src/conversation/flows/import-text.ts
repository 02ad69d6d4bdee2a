import type { QuickReply } from '../../messaging/outbound.ts';
import { joinRich } from '../../messaging/rich-text.ts';
import { problemsOf } from '../../outreach/imports/applying.ts';
import { fields, type Import, openQuestion } from '../../outreach/imports/imports.ts';
import { rowProblems } from '../../outreach/imports/rows.ts';
import { regionName } from '../../people/regions.ts';
import type { Queries } from '../../store/database.ts';
import type { Catalog } from '../../texts/catalog.ts';
import type { Say } from '../flow.ts';
import { commandButton } from './home.ts';

/** Fewer than nine, beside "none" and the way back. */
const columnsShown = 7;

/** "C" is column 2, counted from 0. */
export const columnLetter = (column: number): string =>
  column >= 26
    ? columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26)
    : String.fromCharCode(65 + column);

/** How an import stands and what may be done with it: as an answer in the chat, and unasked when it has been read. */
export async function importSay(queries: Queries, texts: Catalog, found: Import): Promise<Say> {
  const { imports, home } = texts;
  const button = (word: string, label: string): QuickReply => ({ value: `imp:${found.id}:${word}`, label });
  const cancel = button('cancel', imports.cancel);
  const staff = commandButton('staff', home.choices.staff);
  const file = found.fileName === '' ? imports.nameless : found.fileName;
  switch (found.status) {
    case 'reading':
      // No choices: a number that is typed must be of the message that comes when it has been read.
      return { text: imports.reading(file) };
    case 'unreadable': {
      const reasons: Readonly<Record<string, Say['text']>> = imports.unreadable;
      return { text: reasons[found.reason ?? ''] ?? imports.unreadable.broken, choices: [staff] };
    }
    case 'asking': {
      const open = openQuestion(found);
      if (open === 'whole-region' || open === null) return { text: imports.askRegion, choices: [cancel] };
      const taken = new Set(Object.values(found.columns));
      const columns = found.headings.flatMap((heading, column) =>
        heading === '' || taken.has(column)
          ? []
          : [button(`${open}-${column}`, imports.column(columnLetter(column), heading.slice(0, 24)))],
      );
      const none = open === 'region' || open === 'audience' ? [button(`${open}-none`, imports.noColumn)] : [];
      const choices = [...columns.slice(0, columnsShown), ...none, cancel];
      return { text: imports.askColumn(imports.fields[open]), choices };
    }
    case 'ready':
      return ready(queries, texts, found, { button, cancel, file });
    case 'applying':
      return { text: imports.applying(found.applied, found.fresh) };
    case 'done':
      return {
        text: imports.done(found.applied),
        choices: [commandButton('poster', texts.coordination.choices.poster), staff],
      };
    case 'cancelled':
      return { text: imports.ended, choices: [staff] };
  }
}

async function ready(
  queries: Queries,
  texts: Catalog,
  found: Import,
  { button, cancel, file }: { button: (word: string, label: string) => QuickReply; cancel: QuickReply; file: string },
): Promise<Say> {
  const { imports } = texts;
  const counted = new Map((await problemsOf(queries, found.id)).map(({ problem, rows }) => [problem, rows]));
  const problems = rowProblems.flatMap((problem) => {
    const rows = counted.get(problem);
    return rows === undefined ? [] : [`${rows} ${imports.problems[problem]}`];
  });
  const columns = fields.flatMap((field) => {
    const column = found.columns[field];
    if (column == null) return [];
    return [`${imports.fields[field]} = ${imports.column(columnLetter(column), found.headings[column] ?? '')}`];
  });
  const summary = imports.ready({
    file,
    fresh: found.fresh,
    known: found.known,
    faulty: found.faulty,
    problems: problems.join(', '),
    columns: columns.join(', '),
    region: found.columns.region == null && found.regionCode !== null ? regionName(found.regionCode) : '',
  });
  return {
    text: joinRich([summary, found.fresh > 0 ? imports.consent : []], '\n\n'),
    choices: [
      ...(found.fresh > 0 ? [button('apply', imports.apply)] : []),
      ...(found.faulty + found.known > 0 ? [button('faults', imports.faults)] : []),
      button('columns', imports.wrongColumns),
      cancel,
    ],
  };
}
