/** So many of the latest delays of each kind are kept. */
const delaysKept = 1_000;

/** Counts since the process began, by what happened; read by the metrics page. */
export class DeliveryMetrics {
  /** Keys: channel, kind of message, outcome (`sent`, or the reason it did not go out). */
  readonly sends = new Map<string, number>();
  /** By kind of message, milliseconds from when it was due (a reply: from its turn) to when the platform had it. */
  readonly delays = new Map<string, number[]>();
  /** Reminders and notices that did not arrive in time: found too late, failed, expired, or waiting for too long. */
  missedReminders = 0;

  count(channel: string, kind: string, outcome: string, messages = 1): void {
    const key = `${channel} ${kind} ${outcome}`;
    this.sends.set(key, (this.sends.get(key) ?? 0) + messages);
  }

  delay(kind: string, milliseconds: number): void {
    const delays = this.delays.get(kind) ?? [];
    delays.push(milliseconds);
    if (delays.length > delaysKept) delays.shift();
    this.delays.set(kind, delays);
  }
}
