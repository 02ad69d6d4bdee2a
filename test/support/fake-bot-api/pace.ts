/** When messages reached the platform, and what that says of their pace. Milliseconds. */
export class PaceRecord {
  private readonly times: number[] = [];
  private readonly byChat = new Map<number, number[]>();

  add(chat: number, at: number): void {
    this.times.push(at);
    const own = this.byChat.get(chat);
    if (own) own.push(at);
    else this.byChat.set(chat, [at]);
  }

  get count(): number {
    return this.times.length;
  }

  /** The most messages in any sliding window of a second. */
  mostInASecond(): number {
    let most = 0;
    let first = 0;
    for (let last = 0; last < this.times.length; last++) {
      while ((this.times[last] ?? 0) - (this.times[first] ?? 0) >= 1_000) first += 1;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  /** The shortest time between two messages to one chat; null where no chat got two. */
  closestInAChat(): number | null {
    let closest: number | null = null;
    for (const times of this.byChat.values()) {
      times.forEach((time, index) => {
        const before = times[index - 1];
        if (before !== undefined) closest = Math.min(closest ?? Number.POSITIVE_INFINITY, time - before);
      });
    }
    return closest;
  }

  forget(): void {
    this.times.length = 0;
    this.byChat.clear();
  }
}
