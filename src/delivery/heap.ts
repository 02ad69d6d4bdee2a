/** A binary heap: what `precedes` all others is on top. */
export class Heap<Entry> {
  private readonly entries: Entry[] = [];
  private readonly precedes: (a: Entry, b: Entry) => boolean;

  constructor(precedes: (a: Entry, b: Entry) => boolean) {
    this.precedes = precedes;
  }

  get top(): Entry | undefined {
    return this.entries[0];
  }

  push(entry: Entry): void {
    let at = this.entries.push(entry) - 1;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = this.entries[parentAt];
      if (parent === undefined || !this.precedes(entry, parent)) break;
      this.entries[at] = parent;
      at = parentAt;
    }
    this.entries[at] = entry;
  }

  pop(): Entry | undefined {
    const top = this.entries[0];
    const last = this.entries.pop();
    if (last !== undefined && this.entries.length > 0) this.sink(last);
    return top;
  }

  /** Puts an entry in the place of the top, and lets it down to where it belongs. */
  private sink(entry: Entry): void {
    let at = 0;
    for (;;) {
      const leftAt = 2 * at + 1;
      const left = this.entries[leftAt];
      const right = this.entries[leftAt + 1];
      if (left === undefined) break;
      const [child, childAt] = right !== undefined && this.precedes(right, left) ? [right, leftAt + 1] : [left, leftAt];
      if (!this.precedes(child, entry)) break;
      this.entries[at] = child;
      at = childAt;
    }
    this.entries[at] = entry;
  }
}
