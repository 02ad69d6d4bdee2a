import type { RunClock } from './clock.ts';

/** Lines; a program that says more than this in a run says the same again and again. */
const longest = 20_000;

/** What the programs of a run wrote, and what was done to them. */
export class RunLog {
  readonly lines: string[] = [];
  private readonly clock: RunClock;
  private readonly began = performance.now();
  private noted = 0;
  private readonly floods: string[] = [];

  constructor(clock: RunClock) {
    this.clock = clock;
  }

  readonly note = (line: string): void => {
    // The code to link WhatsApp by is a picture.
    if (!/\w/.test(line)) return;
    this.noted += 1;
    if (this.noted === longest) this.floods.push(line.slice(0, 200));
    if (this.lines.length >= longest) this.lines.splice(0, longest / 2);
    const seconds = ((performance.now() - this.began) / 1_000).toFixed(1);
    this.lines.push(`${seconds} s ${new Date(this.clock.now()).toISOString()} ${line}`);
  };

  /** None or one: that more was written than anybody reads. */
  violations(): string[] {
    return this.floods.map((line) => `The programs wrote ${this.noted} lines, such as: ${line}`);
  }
}
