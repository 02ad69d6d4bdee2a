import { Histogram } from 'prom-client';
import type { OutboxRow } from './outbox.ts';

/** Seconds: what somebody waits for in the chat. */
const whileLooking = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60];
/** Seconds: what is late by minutes, or by half a day. */
const untilTomorrow = [0.1, 0.5, 1, 2, 5, 15, 60, 300, 900, 3_600, 21_600, 86_400];

/** Counts and times since the process began; read by the metrics page. */
export class DeliveryMetrics {
  /** Keys: channel, kind of message, outcome (`sent`, or the reason it did not go out). */
  readonly sends = new Map<string, number>();
  /** Reminders and notices that did not arrive in time: found too late, failed, expired, or waiting for too long. */
  missedReminders = 0;
  // Histograms, since they add up over processes, and a bad night is over when it is.
  private readonly delays = new Histogram({
    name: 'sinau_send_delay_seconds',
    help: 'From when a message was due (a reply: from its turn) to when the platform had it.',
    labelNames: ['kind'],
    buckets: untilTomorrow,
    registers: [],
  });
  private readonly answers = new Histogram({
    name: 'sinau_answer_seconds',
    help: 'From when somebody’s message came in to when the platform had the answer.',
    buckets: whileLooking,
    registers: [],
  });
  private readonly turns = new Histogram({
    name: 'sinau_turn_seconds',
    help: 'From a message to its commit.',
    buckets: whileLooking,
    registers: [],
  });

  get histograms(): readonly Histogram[] {
    return [this.delays, this.answers, this.turns];
  }

  count(channel: string, kind: string, outcome: string, messages = 1): void {
    const key = `${channel} ${kind} ${outcome}`;
    this.sends.set(key, (this.sends.get(key) ?? 0) + messages);
  }

  /** The platform has a message. */
  sent({ channel, kind, dueAt, askedAt }: Pick<OutboxRow, 'channel' | 'kind' | 'dueAt' | 'askedAt'>, now: Date): void {
    this.count(channel, kind, 'sent');
    // A clock that was set back has made nothing early.
    const since = (moment: Date): number => Math.max(0, now.getTime() - moment.getTime()) / 1_000;
    this.delays.observe({ kind }, since(dueAt));
    if (askedAt) this.answers.observe(since(askedAt));
  }

  /** A message was answered and that is committed, after so many milliseconds. */
  turn(milliseconds: number): void {
    this.turns.observe(Math.max(0, milliseconds) / 1_000);
  }
}
