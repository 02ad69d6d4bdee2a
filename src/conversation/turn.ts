import { menuOfQuoted } from '../delivery/quoted.ts';
import type { InboundContent, InboundMessage } from '../messaging/inbound.ts';
import type { OutboundMessage, QuickReply } from '../messaging/outbound.ts';
import type { OpenTalk } from '../outreach/hand-off-talk.ts';
import { requestOfMenu, takesRequest } from '../outreach/hand-off-words.ts';
import type { OpenQuestion } from '../people/open-questions.ts';
import { flowNamed, runAction, runCommand, runExactWords, runFile, runFreeWords } from './dialogues.ts';
import type { Answer, TurnContext } from './flow.ts';
import { heardFrom, isForm, showsIdentity, withSalam } from './hearing.ts';
import { keepWords } from './flows/feedback.ts';
import { addToWaiting } from './flows/officer.ts';
import { announcementMeant } from './flows/stop-announcement.ts';
import { answerQuoted, questionsWanted } from './flows/answer-person.ts';
import { tellOfCardHeldBack, tellOfficer } from './officer-talk.ts';
import { renderReplies } from './replies.ts';
import { returningEntry, showsNumber } from './flows/accounts.ts';
import { type ConversationState, freshState, type Menu } from './state.ts';
import { askWhatIsMeant, mayNameTraining, reactionTo } from './meaning.ts';
import { announcementIn } from './understanding/announcement-orders.ts';
import { begunBy, chosen, named, ordinal } from './understanding/choice.ts';
import { type Command, commandOf } from './understanding/commands.ts';
import { holdsIdentityNumber, looksLikeIdentityNumber } from './understanding/names.ts';
import { answerTo } from './open-answers.ts';
import { type Care, careInDanger, careInTrouble, stillInForce } from './trouble.ts';
import { speaksOfOwnData } from './understanding/own-data.ts';
import { isAskedSince, laterChoice } from './sent-menus.ts';
import { noteUnclear } from './unclear.ts';
import { givesCodeAway } from './understanding/rules.ts';
import { understand } from './understanding/understand.ts';
import { accepts, yesOrNo } from './understanding/yes-no.ts';
import { Course, saidInPassing } from './course.ts';

export interface TurnInput {
  readonly context: Omit<TurnContext, 'pausedFlow' | 'isFirstTurn' | 'misses' | 'trouble'>;
  readonly inbound: InboundMessage;
  /** Null where a stored one cannot be read by this program's version. */
  readonly state: ConversationState | null;
  /** What unasked messages have asked and is still open, latest first. */
  readonly questions: readonly OpenQuestion[];
  /** The talk with an officer that they are in. */
  readonly talk: OpenTalk | null;
  /** When they said something before; null: never. */
  readonly saidBefore: Date | null;
}

export interface TurnResult {
  readonly state: ConversationState;
  readonly replies: readonly OutboundMessage[];
}

/**
 * One turn: a message and a state in, a state and replies out. Domain changes go through the context's transaction;
 * nothing is sent here. Throws only on faults, never on what a person may write.
 */
export async function runTurn(input: TurnInput): Promise<TurnResult> {
  const { content } = input.inbound;
  if (content.kind === 'reachability') return { state: input.state ?? freshState, replies: [] };
  return new Turn(input).run(content);
}

/** Heard anywhere, before the question of a dialogue under way. */
const heardAnywhere: ReadonlySet<Command> = new Set([
  'menu',
  'help',
  'cancel',
  'stop',
  'resume',
  'erase-data',
  'my-data',
  'officer',
  'official',
]);

/** They change what one is sent or kept oneself; where the same words stand on the screen, those are meant. */
const ofOneself: ReadonlySet<Command> = new Set(['stop', 'resume', 'erase-data']);

/** What is written there is for others to read, and speaks of no danger to whoever writes it. */
const writesForOthers: ReadonlySet<string> = new Set(['answer-person', 'faq-editing']);

/** The dialogue in which an officer answers a person. */
const answersOthers = 'answer-person';

/** Somebody's own words are kept there, whatever they tell. */
const keepsWords: ReadonlySet<string> = new Set(['feedback']);

/** A yes or a no is wanted there, whatever it comes with. */
const wantsYesOrNo: ReadonlySet<string> = new Set(['erase-data', 'cancel-enrollment']);

/** Reads what the person did: in which order the ears of the house listen is decided here. */
class Turn extends Course {
  private readonly input: TurnInput;

  constructor(input: TurnInput) {
    const before = input.state ?? freshState;
    const state = { ...before, turns: before.turns + 1 };
    // A form under way is what a menu offers to go on with: going to the menu sets it aside.
    const form = isForm(state.active) ? state.active : state.paused;
    const context = {
      ...input.context,
      pausedFlow: form?.flow ?? null,
      isFirstTurn: state.turns === 1,
      misses: 0,
      trouble: stillInForce(state.trouble, input.context.now),
    };
    super(context, state);
    this.input = input;
  }

  async run(content: InboundContent): Promise<TurnResult> {
    this.closeWhatCannotGoOn(this.input.state !== null);
    const returning = returningEntry(this.context);
    const asksWhoItIs = returning !== null && this.state.active?.flow !== returning.flow;
    if (asksWhoItIs && (await this.hearsDanger(heardFrom(content).text))) {
      // Who it is can be asked once they are safe.
    } else if (asksWhoItIs) await this.enter(returning);
    else if (content.kind === 'start') await this.open(content.payload);
    else if (content.kind === 'choice') await this.press(content.menu, content.value, content.label ?? '');
    else await this.hear(heardFrom(content));
    const pressed = content.kind === 'choice' ? content.messageId : null;
    const { address, texts, now } = this.context;
    const numberHint = address.channel === 'whatsapp' ? texts.common.chooseNumber : null;
    return renderReplies(this.said, this.state, { now, pressed, numberHint });
  }

  // ── what the person did ───────────────────────────────────────────────────────────────────────────────────────

  private async open(payload: string | null): Promise<void> {
    const reaction = payload === null ? null : await runAction(payload.replaceAll('_', ':'), this.context);
    return reaction ? this.react(reaction) : this.command('greet', '');
  }

  private async press(menu: string, value: string, label: string): Promise<void> {
    const current = this.state.menu?.id === menu ? this.state.menu : null;
    const choice = current?.choices.find((offered) => offered.value === value);
    if (await this.durableButton(value)) return;
    if (choice && this.state.active) return this.answer(this.answerOf(choice, choice.label));
    const known =
      label === '' ? null : ((await runExactWords(this.context, label)) ?? (await runFreeWords(this.context, label)));
    if (known) return this.react(known);
    this.said.push({ text: this.context.texts.common.staleButton });
    return this.askAgainOrMenu();
  }

  /** A number beyond what was offered is asked again; counted as a miss, so that a second one is offered a person. */
  private async askNumberAgain({ choices }: Menu): Promise<void> {
    const misses = this.state.misses + 1;
    await this.react({ say: [{ text: this.context.texts.browse.choiceExample, choices }], keep: true });
    this.state = { ...this.state, misses };
  }

  private async hear(heard: Answer): Promise<void> {
    const quoted = await this.questionQuoted();
    if (quoted === null && (await this.hearsDanger(heard.text))) return;
    if (this.refusesIdentity(heard, quoted !== null)) {
      if (this.input.talk) await tellOfCardHeldBack(this.context, this.input.talk);
      return;
    }
    if (quoted !== null) return this.react(await answerQuoted(this.context, quoted, heard));
    // Passed on to nobody: who we are, and that we never ask for it. Staff warn others of it.
    if (!this.context.person.staff && givesCodeAway(heard.text)) return this.command('official', '');
    const command = commandOf(heard.text);
    if (await this.talksToOfficer(heard, command)) return;
    if (!this.isForOthers(heard.text) && (await this.staysWithTrouble(heard.text, command))) return;
    if (await this.passesOn(heard, command)) return;
    if (await this.choosesOfLaterMenu(heard.text)) return;
    const wanted = await questionsWanted(this.context, heard.text, isForm(this.state.active));
    if (wanted) return this.react(wanted);
    const file = this.state.active ? null : await runFile(this.context, heard.content);
    if (file) return this.react(file);
    const shown = this.shownAs(command, heard.text);
    if (command && !shown && (await this.staysInDialogue(command, heard.text))) return;
    if (command && heardAnywhere.has(command) && !shown) return this.command(command, heard.text);
    if (await this.takesTheOffer(heard.text)) return;
    if (await this.answersOpenQuestion(heard.text)) return;
    const choice = shown ?? this.chosen(heard.text);
    if (choice && (await this.durableButton(choice.value))) return;
    const { active } = this.state;
    const looksAround = active === null || active.flow === 'browse';
    const { content } = heard;
    const known =
      looksAround && content.kind === 'contact' && content.own ? await showsNumber(this.context, content.phone) : null;
    if (known) return this.react(known);
    if (active) return this.answer(choice ? this.answerOf(choice, heard.raw) : heard);
    if (command) return this.command(command, heard.text);
    if (heard.text === '') return this.react({ say: [{ text: this.unreadable(heard.content) }], keep: true });
    // A channel without start links of its own lets the person send the payload: "Halo Sinau #gabung_35-73".
    const payload = /(?:^|\s)#([a-z]+(?:_[A-Za-z0-9-]+)*)\s*$/.exec(heard.text)?.[1];
    const opened = payload === undefined ? null : await runAction(payload.replaceAll('_', ':'), this.context);
    if (opened) return this.react(opened);
    const exact = await runExactWords(this.context, heard.text);
    if (exact) return this.react(exact);
    if (ordinal(heard.text) !== null) {
      const { misses } = this.state;
      const menu = this.context.laterMenus[0] ?? this.state.menu;
      // A number where nothing was offered means nothing yet.
      if (menu === null || menu.choices.length === 0) return this.command('greet', heard.text);
      if (misses === 0) return this.askNumberAgain(menu);
    }
    const meaning = understand(heard.text);
    const reaction =
      (await reactionTo(this.context, heard.text, meaning)) ??
      (mayNameTraining(heard.text, meaning) ? await runFreeWords(this.context, heard.text) : null);
    if (reaction) return this.react(withSalam(reaction, heard.text, this.context));
    const added = await addToWaiting(this.context, heard.text);
    if (added) return this.react({ say: [added], keep: true });
    await noteUnclear(this.context, heard.text);
    // Whoever writes for the first time is told first of all who is speaking.
    if (this.state.turns === 1) return this.command('greet', heard.text);
    const misses = this.state.misses + 1;
    const guess = misses > 1 ? null : await askWhatIsMeant(this.context, heard.text, meaning);
    await this.react(
      guess ? { say: [guess] } : await runCommand('not-understood', { ...this.context, misses }, heard.text),
    );
    this.state = { ...this.state, misses };
  }

  /** The question that an officer answers by quoting a message of it, but of whom they are answering now; null: none. */
  private async questionQuoted(): Promise<number | null> {
    const { context, input, state } = this;
    const { quotes } = input.inbound;
    if (quotes === undefined || !context.person.staff) return null;
    const menu = await menuOfQuoted(context.tx, context.address, quotes);
    const requestId = requestOfMenu(menu);
    const own = state.active && flowNamed(state.active.flow)?.passesOn(state.active.step, state.active.data);
    return requestId === null || own === takesRequest(requestId) ? null : requestId;
  }

  /** Whether danger is spoken of, which is heard wherever they are in the talk, and cared for. */
  private async hearsDanger(text: string): Promise<boolean> {
    const { active } = this.state;
    if (writesForOthers.has(active?.flow ?? '')) return false;
    // A flood in what staff write there, an announcement or a session's place, is for others to read of.
    const ofStaff = (active !== null && (flowNamed(active.flow)?.forStaff ?? false)) || this.isForOthers(text);
    const care = await careInDanger(this.context, text, ofStaff ? ['self-harm'] : undefined);
    if (care) this.careFor(care);
    return care !== null;
  }

  /** In a talk with somebody, in an answer for everybody, or in an announcement: its troubles are not the writer's. */
  private isForOthers(text: string): boolean {
    return (
      writesForOthers.has(this.state.active?.flow ?? '') || (this.context.person.staff && announcementIn(text) !== null)
    );
  }

  /**
   * In a dialogue of staff a bare "hapus" is about what they look at, and whoever writes an announcement stops that one,
   * or one that is going out: neither is about themselves.
   */
  private async staysInDialogue(command: Command, text: string): Promise<boolean> {
    const { active } = this.state;
    if (active === null || !flowNamed(active.flow)?.forStaff) return false;
    if (command === 'erase-data' && !speaksOfOwnData(text)) {
      await this.react({ say: [{ text: this.context.texts.privacy.notErasedHere }], keep: true });
      return true;
    }
    // A question for words would take its name for an answer.
    if (command === 'staff' && /\b(?:menu|kelola)\b/i.test(text)) {
      await this.command(command, text);
      return true;
    }
    if (command !== 'stop' || active.flow !== 'announce') return false;
    const meant = await announcementMeant(this.context, text);
    await (meant ? this.react(meant) : this.stopFlow(active));
    return true;
  }

  /** The choice on the screen that a command's word means rather than the command; null: it means the command. */
  private shownAs(command: Command | null, text: string): QuickReply | null {
    if (command !== null && ofOneself.has(command)) return this.begun(text);
    // Asked whether to cancel, "batal" is a yes and no way out.
    return command === 'cancel' && this.state.active ? named(text, this.state.menu?.choices ?? []) : null;
  }

  /** Says what is said to somebody in trouble, and offers no menu; a dialogue under way ends, or is put again. */
  private careFor({ trouble, say, goesOn }: Care): void {
    this.said.push(...say);
    this.state = { ...this.state, trouble };
    this.context = { ...this.context, trouble };
    if (goesOn) return;
    this.leave();
    this.state = { ...this.state, menu: null };
  }

  /** Whether what was said is answered by care for what weighs on them, and by nothing else. */
  private async staysWithTrouble(text: string, command: Command | null): Promise<boolean> {
    const { active, menu } = this.state;
    // What staff write there is about others.
    const forStaff = active !== null && (flowNamed(active.flow)?.forStaff ?? false);
    if (forStaff || (active !== null && keepsWords.has(active.flow))) return false;
    if (active === null && ordinal(text) !== null && (menu !== null || this.input.questions.length > 0)) return false;
    const care = await careInTrouble(this.context, text, command, active !== null);
    if (care === null) return false;
    const confirms = active !== null && wantsYesOrNo.has(active.flow);
    this.careFor({ ...care, goesOn: care.goesOn || confirms });
    if (!confirms) return !care.goesOn;
    if (yesOrNo(text) !== null) return false;
    await this.askAgainOrMenu();
    return true;
  }

  /**
   * With an officer in the talk the bot is silent: what is said goes to them. Only a plain command is its own, and a
   * dialogue that one has begun.
   */
  private async talksToOfficer(heard: Answer, command: Command | null): Promise<boolean> {
    const { talk } = this.input;
    if (!talk) return false;
    if (this.state.talk !== talk.requestId) {
      // Whoever is answering somebody else just now goes on with that: their words are for them.
      if (this.state.active?.flow === answersOthers) return false;
      this.leave();
      this.state = { ...this.state, talk: talk.requestId, menu: null };
    }
    const { active, menu } = this.state;
    if (command !== null && command !== 'ask' && !saidInPassing.has(command)) return false;
    // Whoever has looked at the schedule meanwhile, and does not choose of it, speaks to the officer again.
    const looks = active?.flow === 'browse' && !chosen(heard.text, menu?.choices ?? []);
    if (active !== null && !looks) return false;
    if (looks) this.leave();
    const wanted = active === null || looks ? await questionsWanted(this.context, heard.text, true) : null;
    if (wanted) {
      await this.react(wanted);
      return true;
    }
    // What unasked messages had asked before is no longer the last that was said here.
    const askedAt = this.context.now.toISOString();
    this.state = { ...this.state, menu: { id: 'talk', choices: [], askedAt, offer: null } };
    this.said.push(...(await tellOfficer(this.context, talk, heard)));
    return true;
  }

  /** What is written for somebody else is not read: only a choice of what came meanwhile, and the words that leave. */
  private async passesOn(heard: Answer, command: Command | null): Promise<boolean> {
    const { active } = this.state;
    const own = active && flowNamed(active.flow)?.passesOn(active.step, active.data);
    if (!own) return false;
    const leaves = (command === 'menu' && ordinal(heard.text) === null) || command === 'cancel';
    if (leaves) await this.command(command, heard.text);
    else if (!(await this.choosesOfLaterMenu(heard.text, own))) await this.answer(heard);
    return true;
  }

  /** A part of a label is enough where no dialogue waits for words of its own. */
  private chosen(text: string): QuickReply | null {
    const { active, menu } = this.state;
    for (const { choices } of active ? [] : this.context.laterMenus) {
      const choice = chosen(text, choices);
      if (choice) return choice;
    }
    return chosen(text, menu?.choices ?? []);
  }

  /** The choice on the screen that is begun by the words, of what came last first. */
  private begun(text: string): QuickReply | null {
    for (const menu of [...this.context.laterMenus, this.state.menu]) {
      const choice = begunBy(text, menu?.choices ?? []);
      if (choice) return choice;
    }
    return null;
  }

  /** Whether a number or a label is of what came with choices after whatever the chat asked; not of `own`. */
  private async choosesOfLaterMenu(text: string, own: string | null = null): Promise<boolean> {
    const choice = laterChoice(this.context.laterMenus, text, own, this.input.questions);
    return choice !== null && this.durableButton(choice.value);
  }

  /** An identity number or a photo of a card is not wanted, and not kept. */
  private refusesIdentity(heard: Answer, quotes: boolean): boolean {
    const photo = showsIdentity(heard);
    const { active } = this.state;
    const { assistance, registration } = this.context.texts;
    const toSomebody =
      quotes ||
      active?.flow === answersOthers ||
      (this.input.talk !== null && (active === null || active.flow === 'browse'));
    if (!photo && toSomebody && holdsIdentityNumber(heard.text)) {
      this.said.push({ text: assistance.handOff.numberNotPassed });
      return true;
    }
    // A form's own question says it in its own words.
    if (!photo && (active !== null || toSomebody || !looksLikeIdentityNumber(heard.text))) return false;
    this.said.push({ text: photo ? assistance.noIdPhoto : registration.noIdNumber });
    return true;
  }

  private answerOf(choice: QuickReply, raw: string): Answer {
    return { text: raw, choice: choice.value, content: this.input.inbound.content, raw };
  }

  /** Whether a plain yes takes the next step that the chat offered last. */
  private async takesTheOffer(text: string): Promise<boolean> {
    const { menu, active } = this.state;
    if (active !== null || !menu?.offer || !accepts(text)) return false;
    if (isAskedSince(this.input.questions, menu) || this.context.laterMenus.length > 0) return false;
    return this.durableButton(menu.offer);
  }

  /** Whether what was typed answers a question that an unasked message put. */
  private async answersOpenQuestion(text: string): Promise<boolean> {
    const { active } = this.state;
    const menu = this.context.laterMenus[0] ?? this.state.menu;
    const beside = {
      menuAskedAt: menu ? Date.parse(menu.askedAt) : 0,
      inDialogue: active !== null,
      saidAt: this.input.saidBefore?.getTime() ?? 0,
      ratings: this.context.texts.reminders.ratings,
    };
    const meant = answerTo(this.input.questions, text, beside);
    if (meant === null) return false;
    if ('button' in meant) return this.durableButton(meant.button);
    await this.react(await keepWords(this.context, meant.wordsOn, text));
    return true;
  }
}
