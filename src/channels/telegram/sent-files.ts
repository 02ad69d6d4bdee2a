import { z } from 'zod';
import type { KeptFile } from './render.ts';

const file = z.object({ file_id: z.string() });
const shape = z.object({ photo: z.array(file).optional(), document: file.optional() });

/** So many files are remembered: of an announcement there is one. */
const most = 50;

/**
 * What Telegram calls files that it has of us already: a picture for thousands is uploaded once. Forgotten when the
 * process ends; then it is uploaded once more.
 */
export class SentFiles {
  private readonly ids = new Map<number, string>();

  idOf({ kept }: KeptFile): string | null {
    return this.ids.get(kept) ?? null;
  }

  /** `sent`: the message as Telegram answers it. */
  remember({ kept, field }: KeptFile, sent: unknown): void {
    const found = shape.safeParse(sent).data?.[field];
    // A photo comes in several sizes, the largest last.
    const id = Array.isArray(found) ? found.at(-1)?.file_id : found?.file_id;
    if (id === undefined) return;
    this.ids.set(kept, id);
    const [oldest] = this.ids.keys();
    if (this.ids.size > most && oldest !== undefined) this.ids.delete(oldest);
  }

  forget({ kept }: KeptFile): void {
    this.ids.delete(kept);
  }
}
