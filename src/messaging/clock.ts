/** The one source of time. Whatever decides something is given a `now` that came from here; SQL's now() decides nothing. */
export interface Clock {
  now(): Date;
  /** Calls back once after `milliseconds`; the returned function calls it off. Tests move it by hand. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  after(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
