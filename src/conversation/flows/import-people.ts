import { z } from 'zod';
import { requestErrand } from '../../delivery/errands.ts';
import {
  beginImport,
  fields,
  type Import,
  type ImportOrder,
  importsAtAll,
  openImport,
  openQuestion,
  orderImport,
} from '../../outreach/imports/imports.ts';
import {
  type Answer,
  type Dialogue,
  defineFlow,
  type Outcome,
  type Reaction,
  type Say,
  type SentFile,
  type TurnContext,
} from '../flow.ts';
import { isSheet } from '../sheets/kind.ts';
import { chosen } from '../understanding/choice.ts';
import { regionsFrom } from '../understanding/regions.ts';
import { columnLetter, importSay } from './import-text.ts';
import { commandButton } from './home.ts';
import { notAllowed, staffDoor } from './staff-door.ts';

const looking = z.object({ importId: z.number() });
type Looking = z.infer<typeof looking>;

/** Bytes; a list of 25,000 people has a fifth of it. */
const largestSheet = 10_000_000;

/** What people take for a list of people, and cannot be read as one. */
const nearlySheets = /\.(?:xls|xlsb|ods|numbers|pdf|docx?|txt|zip|rar)$/i;

const entryOf = (importId: number) => ({ flow: 'import', step: 'look', data: { importId } });

async function look(context: TurnContext, importId: number | null): Promise<{ found: Import | null; say: Say }> {
  const { tx, person, now, texts } = context;
  const outcome = await openImport(tx, { actorId: person.id, importId }, now);
  if (outcome.kind === 'not-allowed') return { found: null, say: notAllowed(context) };
  if (outcome.kind === 'gone') {
    return {
      found: null,
      say: { text: texts.imports.none, choices: [commandButton('staff', texts.home.choices.staff)] },
    };
  }
  return { found: outcome.import, say: await importSay(tx, texts, outcome.import) };
}

async function order(context: TurnContext, importId: number, given: ImportOrder): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const outcome = await orderImport(tx, { actorId: person.id, importId, order: given }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  const staff = commandButton('staff', texts.home.choices.staff);
  if (outcome.kind === 'done' && given.order === 'cancel')
    return { say: [{ text: texts.imports.cancelled, choices: [staff] }] };
  return { start: entryOf(importId) };
}

/** What a button of an import does, by the last part of its value. */
async function press(context: TurnContext, importId: number, word: string): Promise<Reaction | null> {
  if (word === 'apply' || word === 'cancel') return order(context, importId, { order: word });
  if (word === 'columns') return order(context, importId, { order: 'ask-columns' });
  if (word === 'faults') return faults(context, importId);
  if (word === 'look') return { start: entryOf(importId) };
  const [, name, column = ''] = /^([a-z]+)-(\d{1,2}|none)$/.exec(word) ?? [];
  const field = fields.find((known) => known === name);
  if (!field) return null;
  return order(context, importId, { order: 'column', field, column: column === 'none' ? null : Number(column) });
}

async function faults(context: TurnContext, importId: number): Promise<Reaction> {
  const { tx, person, contactId, address, now, texts } = context;
  const chat = { contactId, channel: address.channel, address: address.externalId };
  const outcome = await openImport(tx, { actorId: person.id, importId }, now);
  if (outcome.kind === 'not-allowed') return { say: [notAllowed(context)] };
  await requestErrand(
    tx,
    { kind: 'import-faults', parameters: { import: importId }, personId: person.id, ...chat },
    now,
  );
  return { say: [{ text: texts.coordination.people.preparing }], start: entryOf(importId) };
}

async function take(context: TurnContext, { importId }: Looking, answer: Answer): Promise<Outcome<Looking>> {
  const { texts } = context;
  const { found, say } = await look(context, importId);
  if (!found) return { end: [say] };
  // What has been read is told by a message of its own: its numbers are none of a menu of this dialogue.
  const value = answer.choice ?? chosen(answer.text, say.choices ?? [])?.value;
  if (value?.startsWith('imp:')) return outcomeOf(await press(context, importId, value.split(':')[2] ?? ''), importId);
  const open = found.status === 'asking' ? openQuestion(found) : null;
  if (open === 'whole-region') {
    const fitting = regionsFrom(answer.text);
    const [only] = fitting;
    if (!only || fitting.length > 1) return { wrong: texts.imports.regionExample };
    return outcomeOf(await order(context, importId, { order: 'region', regionCode: only.code }), importId);
  }
  const column = open === null ? null : columnNamed(answer.text, found);
  if (open === null || column === null)
    return { wrong: open === null ? texts.browse.choiceExample : texts.imports.columnExample };
  return outcomeOf(await order(context, importId, { order: 'column', field: open, column }), importId);
}

/** By its letter, or by what stands above it. */
function columnNamed(text: string, { headings }: Import): number | null {
  const wanted = text.trim().toLowerCase();
  const letter = wanted.replace(/^kolom\s+|^column\s+/, '').toUpperCase();
  const byLetter = headings.findIndex((_, column) => columnLetter(column) === letter);
  if (byLetter >= 0) return byLetter;
  const named = headings.flatMap((heading, column) =>
    wanted.length > 1 && heading.toLowerCase().includes(wanted) ? [column] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function outcomeOf(reaction: Reaction | null, importId: number): Outcome<Looking> {
  if (reaction === null) return { to: 'look', data: { importId } };
  const say = reaction.say ?? [];
  return 'start' in reaction ? { to: 'look', data: { importId }, say } : { end: say };
}

const importFlow = defineFlow<Looking>({
  name: 'import',
  version: 1,
  data: looking,
  forStaff: true,
  stopped: ({ texts }) => texts.imports.left,
  steps: { look: { ask: async (context, { importId }) => (await look(context, importId)).say, take } },
});

/** A list of people that a coordinator sends; of anybody else's file nothing is said here. */
async function file(context: TurnContext, sent: SentFile): Promise<Reaction | null> {
  const { tx, person, contactId, address, now, texts } = context;
  if (!person.staff || sent.media !== 'document') return null;
  const { name, size } = sent.file;
  const choices = [commandButton('staff', texts.home.choices.staff)];
  if (!isSheet(sent.file)) {
    if (!nearlySheets.test(name ?? '')) return null;
    const old = /\.xlsb?$/i.test(name ?? '');
    return { say: [{ text: texts.imports.unreadable[old ? 'old-excel' : 'not-a-sheet'], choices }] };
  }
  if (size !== null && size > largestSheet) return { say: [{ text: texts.imports.unreadable['too-large'], choices }] };
  const chat = { contactId, channel: address.channel, address: address.externalId };
  const outcome = await beginImport(tx, { actorId: person.id, file: sent.file, chat }, now);
  return outcome.kind === 'begun' ? { start: entryOf(outcome.importId) } : { say: [notAllowed(context)] };
}

/** Bringing in the people of a sheet. */
export const importing: Dialogue = {
  flows: [importFlow],
  commands: {
    import: (context) =>
      staffDoor(context, 'import', importsAtAll, async () => {
        const { found, say } = await look(context, null);
        if (found && ['reading', 'asking', 'ready', 'applying'].includes(found.status))
          return { start: entryOf(found.id) };
        const howTo = { text: context.texts.imports.howTo, choices: say.choices ?? [] };
        return { say: [{ ...howTo, choices: [commandButton('staff', context.texts.home.choices.staff)] }] };
      }),
  },
  actions: {
    imp: (context, [id, word]) => (/^\d{1,15}$/.test(id ?? '') ? press(context, Number(id), word ?? '') : null),
  },
  file,
};
