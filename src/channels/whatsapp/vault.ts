import { sql } from 'drizzle-orm';
import type { Clock } from '../../messaging/clock.ts';
import { errorFields, type Log } from '../../messaging/log.ts';
import { type Database, rowsOf } from '../../store/database.ts';
import { whatsappVault } from '../../store/schema.ts';
import type { Sealer } from './sealer.ts';

export interface VaultOptions {
  readonly database: Database;
  readonly sealer: Sealer;
  readonly clock: Clock;
  readonly log: Log;
}

/** Milliseconds until a write that failed is tried again. */
const retryAfter = 500;

/**
 * What the login to WhatsApp consists of, by name: as fast as memory, and behind that encrypted in the database. A
 * session's key must never be used twice, and Baileys reads it back long before a database would have written it; so
 * reads and writes are memory's, and every change is written behind, in order and at once, whatever has come together
 * in one transaction. A crash loses the last few, and the phones of those people ask for the message again.
 */
export class Vault {
  private readonly options: VaultOptions;
  private readonly kept: Map<string, string>;
  /** Not yet written; null: to be deleted. */
  private changed = new Map<string, string | null>();
  private holds = 0;
  private writing: Promise<void> | null = null;
  private closed = false;
  private puts = 0;
  private written = 0;
  private failing = false;
  private waiters: { readonly upTo: number; readonly resolve: () => void }[] = [];
  private wake = (): void => {};

  private constructor(options: VaultOptions, kept: Map<string, string>) {
    this.options = options;
    this.kept = kept;
  }

  /** @throws VaultError where the rows were sealed with another key. */
  static async open(options: VaultOptions): Promise<Vault> {
    const rows = await rowsOf<{ name: string; sealed: string }>(
      options.database.queries,
      sql`select name, sealed from ${whatsappVault}`,
    );
    return new Vault(options, new Map(rows.map((row) => options.sealer.open(row.name, row.sealed))));
  }

  /** Whether changes have not reached the database for a while. */
  get isBehind(): boolean {
    return this.failing;
  }

  get(name: string): string | null {
    return this.kept.get(name) ?? null;
  }

  /** The names that begin so. */
  names(prefix: string): string[] {
    return [...this.kept.keys()].filter((name) => name.startsWith(prefix));
  }

  /** All of them reach the database together; null deletes. */
  put(changes: Iterable<readonly [name: string, value: string | null]>): void {
    if (this.closed) return;
    for (const [name, value] of changes) {
      if (value === null) this.kept.delete(name);
      else this.kept.set(name, value);
      this.changed.set(name, value);
      this.puts += 1;
    }
    this.begin();
  }

  /** Until it is let go, nothing more is written: what is put meanwhile reaches the database together. */
  hold(): () => void {
    this.holds += 1;
    let held = true;
    return () => {
      if (held) this.holds -= 1;
      held = false;
      this.wake();
      this.begin();
    };
  }

  /** Resolves when everything put so far is in the database, or never will be. */
  async flushed(): Promise<void> {
    const upTo = this.puts;
    if (this.written >= upTo || this.closed) return;
    await new Promise<void>((resolve) => {
      this.waiters.push({ upTo, resolve });
    });
  }

  /**
   * Writes nothing more: somebody else may own the login by now. Resolves when nothing is under way either, which would
   * land on what the next owner has read.
   */
  async abandon(): Promise<void> {
    this.closed = true;
    this.changed.clear();
    this.wake();
    this.tellWaiters();
    await this.writing;
  }

  private begin(): void {
    if (this.changed.size > 0 && !this.closed) this.writing ??= Promise.resolve().then(() => this.writeAll());
  }

  private async writeAll(): Promise<void> {
    while (this.changed.size > 0 && !this.closed) {
      if (this.holds > 0) {
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
        continue;
      }
      const changes = this.changed;
      const upTo = this.puts;
      this.changed = new Map();
      try {
        await this.write(changes);
        this.written = upTo;
        this.failing = false;
        this.tellWaiters();
      } catch (error) {
        this.changed = new Map([...changes, ...this.changed]);
        if (!this.failing)
          this.options.log.warn('The WhatsApp login could not be written; trying again.', errorFields(error));
        this.failing = true;
        await this.pause();
      }
    }
    this.writing = null;
  }

  private async write(changes: ReadonlyMap<string, string | null>): Promise<void> {
    const { database, sealer } = this.options;
    const kept = [...changes].flatMap(([name, value]) => (value === null ? [] : [sealer.seal(name, value)]));
    const gone = [...changes].flatMap(([name, value]) => (value === null ? [sealer.nameOf(name)] : []));
    await database.transaction(async (tx) => {
      if (kept.length > 0) {
        await tx.execute(
          sql`insert into ${whatsappVault} (name, sealed)
              select * from unnest(
                ${sql.param(kept.map((one) => one.name))}::text[], ${sql.param(kept.map((one) => one.sealed))}::text[]
              ) on conflict (name) do update set sealed = excluded.sealed`,
        );
      }
      if (gone.length > 0) {
        await tx.execute(sql`delete from ${whatsappVault} where name = any(${sql.param(gone)}::text[])`);
      }
    });
  }

  private tellWaiters(): void {
    const over = this.waiters.filter(({ upTo }) => this.closed || upTo <= this.written);
    this.waiters = this.waiters.filter((waiter) => !over.includes(waiter));
    for (const { resolve } of over) resolve();
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const cancel = this.options.clock.after(retryAfter, resolve);
      this.wake = () => {
        if (!this.closed) return;
        cancel();
        resolve();
      };
    });
  }
}
