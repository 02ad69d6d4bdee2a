import type { Sql } from 'postgres';
import { connectionClosed } from './line.ts';

/** A connection of its own, used until it breaks and then never again. */
export interface Member {
  readonly driver: Sql;
  readonly openedAt: number;
  /** Statements that wait for their answer. */
  statements: number;
  inTransaction: boolean;
  isBroken: boolean;
}

interface Waiting {
  readonly exclusively: boolean;
  readonly take: (member: Member) => void;
  readonly refuse: (error: Error) => void;
}

/** After so long a connection that nobody uses at the moment is renewed: the server's side of it grows. Milliseconds. */
const longLife = 45 * 60_000;
/** How many statements may wait for their answers on one connection. */
const mostStatements = 100;

/**
 * Connections to the database. One that the driver (postgres.js 3.4.9) renews by itself still holds bytes, statements and
 * answers of the one before: what is asked of it may wait for ever, or get an answer that is not its own. So none is
 * renewed, and what waits for a connection depends on none.
 */
export class Pool {
  private readonly size: number;
  private readonly open: (onClose: () => void) => Sql;
  private readonly members = new Set<Member>();
  private readonly waiting: Waiting[] = [];
  private isClosed = false;

  /** @param open opens a connection, or begins to; `onClose` is to be called when it has ended for whatever reason. */
  constructor(size: number, open: (onClose: () => void) => Sql) {
    this.size = size;
    this.open = open;
  }

  /** Runs a statement; several share a connection where all are in use. */
  async statement<T>(run: (member: Member) => PromiseLike<T>): Promise<T> {
    const member = await this.take(false);
    try {
      return await run(member);
    } finally {
      member.statements -= 1;
      this.putBack(member);
    }
  }

  /** Runs a transaction, on a connection that nobody else uses meanwhile. */
  async transaction<T>(run: (member: Member) => PromiseLike<T>): Promise<T> {
    const member = await this.take(true);
    try {
      return await run(member);
    } finally {
      member.inTransaction = false;
      this.putBack(member);
    }
  }

  /** Lets what is under way end for so many seconds; what still waits for a connection is refused. */
  async close(seconds: number): Promise<void> {
    this.isClosed = true;
    for (const { refuse } of this.waiting.splice(0)) refuse(connectionClosed());
    await Promise.all([...this.members].map(({ driver }) => driver.end({ timeout: seconds })));
  }

  /** Nobody overtakes who waits: else those who need one alone would wait for as long as others come. */
  private take(exclusively: boolean): Member | Promise<Member> {
    if (this.isClosed) return Promise.reject(connectionClosed());
    const member = this.waiting.length === 0 ? this.find(exclusively) : null;
    if (member) return member;
    return new Promise((take, refuse) => this.waiting.push({ exclusively, take, refuse }));
  }

  /** A connection for a statement or a transaction, and notes that it is used so. */
  private find(exclusively: boolean): Member | null {
    let best: Member | null = null;
    for (const member of this.members) {
      if (!member.inTransaction && member.statements < (best?.statements ?? mostStatements)) best = member;
    }
    if (best === null || best.statements > 0) {
      if (this.members.size < this.size) best = this.enlarge();
      else if (exclusively) return null;
    }
    if (best && exclusively) best.inTransaction = true;
    else if (best) best.statements += 1;
    return best;
  }

  private enlarge(): Member {
    const driver = this.open(() => {
      member.isBroken = true;
      this.members.delete(member);
      this.serve();
    });
    const member: Member = { driver, openedAt: Date.now(), statements: 0, inTransaction: false, isBroken: false };
    this.members.add(member);
    return member;
  }

  private putBack(member: Member): void {
    const isIdle = !member.inTransaction && member.statements === 0;
    if (isIdle && !member.isBroken && Date.now() - member.openedAt > longLife) {
      this.members.delete(member);
      void member.driver.end();
    }
    this.serve();
  }

  private serve(): void {
    for (let next = this.waiting[0]; next && !this.isClosed; next = this.waiting[0]) {
      const member = this.find(next.exclusively);
      if (!member) return;
      this.waiting.shift();
      next.take(member);
    }
  }
}
