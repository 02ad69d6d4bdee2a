import { keepUnclear, type UnclearMessage } from '../outreach/faq/unclear.ts';
import type { TurnContext } from './flow.ts';
import { likenesses } from './understanding/likeness.ts';
import { normalise } from './understanding/normalise.ts';
import { formIn } from './understanding/slots.ts';

/** Keeps a message that was not understood, for coordinators to look at; whose it was is not kept. */
export async function noteUnclear({ tx, person, now }: TurnContext, text: string): Promise<void> {
  await keepUnclear(tx, withoutNames(text, person.fullName), now);
}

/** Whom one speaks to or of: "Bu Siti", "pak Budi Santoso". */
const addressed =
  /(?<=\b(?:[Bb]u|[Ii]bu|[Pp]ak|[Bb]apak|[Bb]pk|[Mm]as|[Mm]ba|[Mm]bak|[Cc]ak|[Nn]ing|[Kk]ak|[Gg]us|[Uu]stadz?)\s+)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)*/gu;

/** Takes out the name that the person has told before, the one they tell now, and those that stand behind "Bu" and "Pak". */
export function withoutNames(text: string, fullName: string | null): string {
  const told = [fullName, formIn(text).name].flatMap((name) => name?.match(/\p{Letter}{3,}/gu) ?? []);
  const names = new Set(told.map((name) => name.toLowerCase()));
  return text
    .replace(addressed, '[nama]')
    .replace(/\p{Letter}+/gu, (word) => (names.has(word.toLowerCase()) ? '[nama]' : word))
    .replace(/\[nama\](?:\s+\[nama\])+/g, '[nama]');
}

/** Messages that are alike. */
export interface UnclearGroup {
  /** The one that was written most often, first. */
  readonly messages: readonly UnclearMessage[];
  readonly times: number;
}

/** This alike they are one group. */
const alike = 0.33;

/** Groups what is alike, the biggest group first. `messages` come written most often first. */
export function grouped(messages: readonly UnclearMessage[]): UnclearGroup[] {
  const all = likenesses(messages.map((message) => ({ key: message.id, text: normalise(message.words) })));
  const open = new Map(messages.map((message) => [message.id, message]));
  const groups: UnclearGroup[] = [];
  for (const first of messages) {
    if (!open.has(first.id)) continue;
    const members = all
      .rank(first.words)
      .flatMap(({ key, score }) => (key === first.id || score >= alike ? (open.get(key) ?? []) : []));
    const ordered = [first, ...members.filter(({ id }) => id !== first.id)];
    for (const { id } of ordered) open.delete(id);
    groups.push({ messages: ordered, times: ordered.reduce((sum, { times }) => sum + times, 0) });
  }
  return groups.toSorted((a, b) => b.times - a.times);
}
