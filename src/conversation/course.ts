import { isDeepStrictEqual } from 'node:util';
import type { InboundContent } from '../messaging/inbound.ts';
import { choicesLimit } from '../messaging/outbound.ts';
import { joinRich } from '../messaging/rich-text.ts';
import { loadPersons } from '../people/persons.ts';
import { textsFor } from '../texts/index.ts';
import { flowNamed, runAction, runCommand, runFile, runFreeWords } from './dialogues.ts';
import type { Answer, Entry, Reaction, RunnableFlow, Say, TurnContext } from './flow.ts';
import { isForm } from './hearing.ts';
import { type ConversationState, freshState, type Place } from './state.ts';
import { changeOfMind } from './meaning.ts';
import { type Command, commandOf, isCommand } from './understanding/commands.ts';
import { understand } from './understanding/understand.ts';
import { callsOff } from './understanding/yes-no.ts';

/** Said in passing: no answer, and no wish to go elsewhere either. */
export const saidInPassing: ReadonlySet<Command> = new Set(['greet', 'thanks']);

/**
 * How a talk goes on within one turn: the dialogue under way, what is said, and where it leaves the person. What they did
 * is read by `Turn`.
 */
export abstract class Course {
  protected context: TurnContext;
  protected state: ConversationState;
  protected readonly said: Say[] = [];

  constructor(context: TurnContext, state: ConversationState) {
    this.context = context;
    this.state = state;
  }

  // ── the dialogue under way ────────────────────────────────────────────────────────────────────────────────────

  protected async answer(answer: Answer): Promise<void> {
    const place = this.state.active;
    const flow = place && flowNamed(place.flow);
    if (!place || !flow) return this.command('menu', '');
    // Where this answer ends a form, the menu after it has only another one to go on with.
    const context = { ...this.context, pausedFlow: this.state.paused?.flow ?? null };
    const outcome = await flow.take(context, place.step, place.data, answer);
    if ('wrong' in outcome) {
      const again = outcome.data === undefined ? place : { ...place, data: outcome.data };
      return this.notAnAnswer(flow, again, outcome.wrong, answer);
    }
    this.state = { ...this.state, misses: 0 };
    if ('to' in outcome) {
      this.said.push(...(outcome.say ?? []));
      const to = { ...place, step: outcome.to, data: outcome.data ?? place.data };
      // A form's question is the same whatever it knows by now; a list that was narrowed or turned is another one.
      const again = to.step === place.step && (flow.resumable || isDeepStrictEqual(to.data, place.data));
      return this.ask(flow, to, { again });
    }
    this.said.push(...outcome.end);
    this.state = outcome.forget ? { ...freshState, turns: this.state.turns } : { ...this.state, active: null };
    if (outcome.then) {
      await this.reloadPerson();
      await this.enter(outcome.then);
    }
  }

  /** The step could not use it. A clear change of mind wins; else the question comes again, in the end with a way out. */
  private async notAnAnswer(flow: RunnableFlow, place: Place, wrong: Say['text'], answer: Answer): Promise<void> {
    const file = await runFile(this.context, answer.content);
    if (file) return this.react(file);
    const command = commandOf(answer.text);
    // Whoever looks around and thanks has seen enough; a form goes on.
    if (command === 'thanks' && !flow.resumable) {
      this.said.push({ text: this.context.texts.home.thanks });
      return this.leave();
    }
    if (command && saidInPassing.has(command)) return this.ask(flow, place, { again: true });
    if (flow.resumable && callsOff(answer.text)) return this.command('cancel', answer.text);
    // A question in between is answered, and the dialogue goes on.
    if (command && command !== 'question') return this.command(command, answer.text);
    // Of somebody who looks around, words that a dialogue knows are a change of mind; in a form they are an answer.
    const meant =
      answer.text === '' ? null : await changeOfMind(this.context, answer.text, understand(answer.text), flow);
    const elsewhere =
      meant ?? (flow.resumable || answer.text === '' ? null : await runFreeWords(this.context, answer.text));
    if (elsewhere) return this.react(elsewhere);
    const misses = this.state.misses + 1;
    this.state = { ...this.state, misses };
    const unread = answer.text === '' && answer.content.kind !== 'contact';
    this.said.push({ text: unread ? this.unreadable(answer.content) : wrong });
    return this.ask(flow, place, { again: true, withWayOut: misses >= 2 });
  }

  protected async ask(flow: RunnableFlow, place: Place, { again = false, withWayOut = false } = {}): Promise<void> {
    this.state = { ...this.state, active: place };
    const { context } = this;
    const question = await (again
      ? flow.again(context, place.step, place.data)
      : flow.ask(context, place.step, place.data));
    if (!withWayOut) {
      this.said.push(question);
      return;
    }
    const { common } = this.context.texts;
    this.said.push({ text: common.wayOut });
    const choices = question.choices ?? [];
    const menu = { value: 'cmd:menu', label: common.menu };
    const offers = choices.length >= choicesLimit || choices.some(({ value }) => value === menu.value);
    this.said.push(offers || question.contactRequest ? question : { ...question, choices: [...choices, menu] });
  }

  protected async enter(entry: Entry): Promise<void> {
    const flow = flowNamed(entry.flow);
    if (!flow) throw new Error(`No flow is named ${entry.flow}.`);
    const kept = this.state.paused?.flow === entry.flow ? this.state.paused : null;
    if (kept && flow.takenUp(kept, entry)) return this.takeUp(kept, entry);
    // Any other form that starts anew takes the place of the one that was kept.
    this.state = { ...this.state, paused: kept ? null : this.state.paused, misses: 0 };
    return this.ask(flow, { flow: flow.name, version: flow.version, step: entry.step, data: entry.data });
  }

  protected async askAgainOrMenu(inFull = false): Promise<void> {
    const place = this.state.active;
    const flow = place && flowNamed(place.flow);
    return place && flow ? this.ask(flow, place, { again: !inFull }) : this.command('menu', '');
  }

  // ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────

  protected async command(command: Command, text: string): Promise<void> {
    const { active, paused } = this.state;
    if (command === 'cancel' && active) return this.stopFlow(active);
    if (command === 'continue' && (isForm(active) || !paused) && active) return this.askAgainOrMenu();
    if (command === 'continue' && paused) return this.takeUp(paused);
    const reaction = await runCommand(command, this.context, text);
    // Whoever holds no seat can only mean the form that was set aside.
    const inVain = !('start' in reaction) && reaction.inVain === true;
    return command === 'cancel' && paused !== null && inVain ? this.stopFlow(paused) : this.react(reaction);
  }

  protected async stopFlow(place: Place): Promise<void> {
    const { texts } = this.context;
    const text = flowNamed(place.flow)?.stopped(this.context, place.data) ?? texts.common.stopped;
    const { paused } = this.state;
    this.state = { ...this.state, active: null, paused: paused === place ? null : paused, misses: 0 };
    this.said.push({ text, choices: [{ value: 'cmd:menu', label: texts.common.menu }] });
  }

  /** Goes on with a form that was begun; `wanted`: where the person came from this time, and what they said with it. */
  private async takeUp(place: Place, wanted?: Entry): Promise<void> {
    const flow = flowNamed(place.flow);
    if (!flow) return this.command('menu', '');
    const { active, paused } = this.state;
    const other = place === active ? paused : active;
    this.state = { ...this.state, paused: isForm(other) ? other : null, misses: 0 };
    return this.ask(flow, { ...place, ...(wanted && flow.takenUp(place, wanted)) });
  }

  protected async react(reaction: Reaction): Promise<void> {
    if ('start' in reaction) {
      this.said.push(...(reaction.say ?? []));
      const { active, paused } = this.state;
      // Asking again for a form one has begun must not throw its answers away.
      const begun = [active, paused].find((place) => place?.flow === reaction.start.flow && isForm(place));
      if (begun) return this.takeUp(begun, reaction.start);
      this.leave(reaction.start);
      return this.enter(reaction.start);
    }
    const stays = reaction.keep && this.state.active;
    if (!stays) this.leave();
    this.said.push(...reaction.say);
    if (stays) return this.askAgainOrMenu(reaction.keep === 'in-full');
  }

  /** Ends the dialogue under way; a form is kept, to be taken up again. */
  protected leave(towards?: Entry): void {
    const { active } = this.state;
    const flow = active && flowNamed(active.flow);
    if (flow?.saysWhenLeft && !this.returnsTo(towards)) {
      this.said.push({ text: flow.stopped(this.context, active?.data) });
    }
    const kept = isForm(active) ? active : this.state.paused;
    this.state = { ...this.state, active: null, paused: kept, misses: 0 };
  }

  /** Whether what begins is the very talk that one is in. */
  private returnsTo(towards?: Entry): boolean {
    const { active } = this.state;
    if (!active || towards?.flow !== active.flow) return false;
    const flow = flowNamed(active.flow);
    return flow?.passesOn(towards.step, towards.data) === flow?.passesOn(active.step, active.data);
  }

  /** A place that an earlier version of the program wrote, and this one cannot read, is closed with an apology. */
  protected closeWhatCannotGoOn(isReadable: boolean): void {
    const fits = (place: Place | null): boolean => {
      const flow = place && flowNamed(place.flow);
      return !place || (flow !== null && flow.version === place.version && flow.fits(place.step, place.data));
    };
    const { active, paused } = this.state;
    if (!fits(active) || !isReadable) {
      this.said.push({ text: this.context.texts.common.startedAnew });
      this.state = { ...this.state, active: null, menu: null };
    }
    if (!fits(paused)) this.state = { ...this.state, paused: null };
  }

  private async reloadPerson(): Promise<void> {
    const [person] = await loadPersons(this.context.tx, [this.context.person.id]);
    if (person) this.context = { ...this.context, person, texts: textsFor(person.language) };
  }

  /** `cmd:` buttons are commands; others belong to the dialogues. False where the value is a step's own choice. */
  protected async durableButton(value: string): Promise<boolean> {
    if (value.startsWith('cmd:')) {
      const command = value.slice('cmd:'.length);
      if (!isCommand(command)) return false;
      await this.command(command, '');
      return true;
    }
    const reaction = await runAction(value, this.context);
    if (reaction) await this.react(reaction);
    return reaction !== null;
  }

  protected unreadable(content: InboundContent): Say['text'] {
    const { common, assistance } = this.context.texts;
    if (content.kind === 'unsupported' && content.what === 'deleted') return common.deleted;
    if (content.kind === 'media' && (content.media === 'voice' || content.media === 'audio')) return common.notHeard;
    const picture = content.kind === 'media' && (content.media === 'image' || content.media === 'document');
    return picture ? joinRich([common.wordsOnly, assistance.noIdPhoto], ' ') : common.wordsOnly;
  }
}
