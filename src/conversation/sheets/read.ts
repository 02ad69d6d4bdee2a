import { Worker } from 'node:worker_threads';

/** Why a file cannot be read as a sheet. */
export type Unreadable =
  /** Nothing is in it. */
  | 'empty'
  /** Something else: a picture, a PDF, a program. */
  | 'not-a-sheet'
  /** The workbook of the old Excel, or one with a password. */
  | 'old-excel'
  /** More than a list of people can be, packed or unpacked. */
  | 'too-large'
  /** It begins as a sheet and does not go on as one. */
  | 'broken';

export type SheetRead =
  /** Cells as text, tidied and bounded; row `n` of the sheet is `rows[n - 1]`. */
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** As many people as one sheet may hold. */
export const sheetRowLimit = 25_000;
const columnLimit = 60;
/** Milliseconds; a sheet of that size takes a few seconds on a slow machine. */
const patience = 60_000;
/** Of the worker's own memory, in megabytes. */
const memory = 512;

/** Reads XLSX or CSV, in whatever encoding and with whatever separators. Never rejects for what a file holds. */
export function readSheet(bytes: Buffer): Promise<SheetRead> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: { bytes: new Uint8Array(bytes), rowLimit: sheetRowLimit, columnLimit },
      resourceLimits: { maxOldGenerationSizeMb: memory },
      // Nothing of the environment is its business.
      env: {},
    });
    const rows: (readonly string[])[] = [];
    const end = (read: SheetRead): void => {
      clearTimeout(late);
      resolve(read);
      void worker.terminate();
    };
    const late = setTimeout(() => end({ kind: 'unreadable', why: 'too-large' }), patience);
    worker.on('message', (told: Told) => {
      if (told.kind === 'rows') {
        rows.push(...told.rows);
        worker.postMessage('more');
      } else end(told.kind === 'end' ? { kind: 'rows', rows } : told);
    });
    // Out of memory, for the most part.
    worker.on('error', () => end({ kind: 'unreadable', why: 'too-large' }));
    worker.on('exit', () => end({ kind: 'unreadable', why: 'broken' }));
  });
}

type Told =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable };
