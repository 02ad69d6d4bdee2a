import type { InboundContent } from '../messaging/inbound.ts';
import type { Dialogue, Reaction, RunnableFlow, TurnContext } from './flow.ts';
import { allDialogues } from './flows/index.ts';
import type { Command } from './understanding/commands.ts';

/** What `flows/` brings, looked up by name. */
const flows = new Map<string, RunnableFlow>();
const commands = new Map<Command, NonNullable<NonNullable<Dialogue['commands']>[Command]>>();
const actions = new Map<string, NonNullable<Dialogue['actions']>[string]>();
const exactWords: NonNullable<Dialogue['exact']>[] = [];
const files: NonNullable<Dialogue['file']>[] = [];
const freeWords: NonNullable<Dialogue['words']>[] = [];

for (const dialogue of allDialogues) {
  for (const flow of dialogue.flows ?? []) flows.set(flow.name, flow);
  for (const [name, handler] of Object.entries(dialogue.commands ?? {})) commands.set(name as Command, handler);
  for (const [prefix, handler] of Object.entries(dialogue.actions ?? {})) actions.set(prefix, handler);
  if (dialogue.exact) exactWords.push(dialogue.exact);
  if (dialogue.file) files.push(dialogue.file);
  if (dialogue.words) freeWords.push(dialogue.words);
}

export const flowNamed = (name: string): RunnableFlow | null => flows.get(name) ?? null;

/** Runs the dialogue that answers a command. */
export async function runCommand(command: Command, context: TurnContext, text: string): Promise<Reaction> {
  const handler = commands.get(command);
  if (!handler) throw new Error(`No dialogue answers the command ${command}.`);
  return handler(context, text);
}

/** Runs what a durable button means; null where the value is no such button's. */
export async function runAction(value: string, context: TurnContext): Promise<Reaction | null> {
  const [prefix = '', ...parts] = value.split(':');
  const handler = actions.get(prefix);
  return handler ? handler(context, parts) : null;
}

/** Asks each dialogue for words that can mean one thing only; null where they are none's. */
export const runExactWords = (context: TurnContext, text: string): Promise<Reaction | null> =>
  firstOf(exactWords, context, text);

/** Lets each dialogue look at a file that no question asked for; null where none wants it, or there is none. */
export async function runFile(context: TurnContext, content: InboundContent): Promise<Reaction | null> {
  if (content.kind !== 'media' || !content.file || (content.media !== 'document' && content.media !== 'image'))
    return null;
  for (const file of files) {
    const reaction = await file(context, { media: content.media, file: content.file });
    if (reaction) return reaction;
  }
  return null;
}

/** Lets each dialogue look at words that no command and no question claimed; null where none knows them. */
export const runFreeWords = (context: TurnContext, text: string): Promise<Reaction | null> =>
  firstOf(freeWords, context, text);

async function firstOf(
  readers: readonly NonNullable<Dialogue['words']>[],
  context: TurnContext,
  text: string,
): Promise<Reaction | null> {
  for (const words of readers) {
    const reaction = await words(context, text);
    if (reaction) return reaction;
  }
  return null;
}
