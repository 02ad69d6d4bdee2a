/** Counts since the process began, by what happened; read by the metrics page. */
export class DeliveryMetrics {
  /** Keys: channel, kind of message, outcome (`sent`, or the reason it did not go out). */
  readonly sends = new Map<string, number>();

  count(channel: string, kind: string, outcome: string): void {
    const key = `${channel} ${kind} ${outcome}`;
    this.sends.set(key, (this.sends.get(key) ?? 0) + 1);
  }
}
