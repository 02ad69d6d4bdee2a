/** The time of a run: it goes as fast as the real one, and jumps. */
export class RunClock {
  /** The moments (before the jump) of all jumps so far: across one, no pace can be told. */
  readonly jumps: { readonly from: number; readonly to: number }[] = [];
  private readonly listeners = new Set<(offset: number) => void>();
  offset: number;

  constructor(start: number) {
    this.offset = start - Date.now();
  }

  now(): number {
    return Date.now() + this.offset;
  }

  jumpTo(moment: number): void {
    const from = this.now();
    if (moment <= from) return;
    this.offset += moment - from;
    this.jumps.push({ from, to: moment });
    for (const listener of this.listeners) listener(this.offset);
  }

  /** Told the offset (milliseconds from real time) of every jump; answers how to stop that. */
  onJump(listener: (offset: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
