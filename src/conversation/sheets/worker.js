// @ts-check
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readXlsx } from 'hucre/xlsx';

/**
 * Reads the rows of a sheet beside the event loop: strings and shared strings of a large workbook are parsed in one
 * piece, which would hold everybody's turns for a second. JavaScript, since a worker is loaded by its address.
 *
 * @typedef {{ kind: 'rows', rows: string[][] } | { kind: 'end' }
 *   | { kind: 'unreadable', why: import('./read.ts').Unreadable }} Told
 */

if (!parentPort) throw new Error('This runs as a worker.');
const port = parentPort;
const { bytes, rowLimit, columnLimit } = /** @type {{ bytes: Uint8Array, rowLimit: number, columnLimit: number }} */ (
  workerData
);
const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

class Refusal extends Error {
  /** @param {import('./read.ts').Unreadable} why */
  constructor(why) {
    super(why);
    this.why = why;
  }
}

/** @param {Told} told */
const tell = (told) => port.postMessage(told);

// ── workbooks ────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a workbook may hold when it is unpacked; a small file can claim, and be, gigabytes. */
const entryLimit = 40_000_000;
const totalLimit = 80_000_000;
const entriesLimit = 200;

/** Looks at the list of a zip before anything is unpacked; the reader unpacks no more of an entry than it declares. */
function checkZip() {
  const end = buffer.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 20 > buffer.length) throw new Refusal('broken');
  const count = buffer.readUInt16LE(end + 10);
  if (count > entriesLimit) throw new Refusal('too-large');
  let at = buffer.readUInt32LE(end + 16);
  let total = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) throw new Refusal('broken');
    const packed = buffer.readUInt32LE(at + 20);
    const unpacked = buffer.readUInt32LE(at + 24);
    if (unpacked > entryLimit || (unpacked === 0 && packed > 2)) throw new Refusal('too-large');
    total += unpacked;
    if (total > totalLimit) throw new Refusal('too-large');
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
}

const phoneHeading = /\b(?:hp|telp|telepon|telpon|wa|whatsapp|handphone|ponsel|phone)\b/i;

/** The sheet with a heading for numbers, else the first that has anything. */
async function workbookRows() {
  checkZip();
  const head = await readXlsx(buffer, { maxRows: 30, range: `A1:${columnName(columnLimit)}30` });
  const filled = head.sheets.flatMap((sheet, index) =>
    sheet.rows.some((row) => row.some((cell) => textOf(cell) !== '')) ? [{ sheet, index }] : [],
  );
  const chosen =
    filled.find(({ sheet }) => sheet.rows.some((row) => row.some((cell) => phoneHeading.test(textOf(cell))))) ??
    filled[0];
  if (!chosen) throw new Refusal('empty');
  const range = `A1:${columnName(columnLimit)}${rowLimit + 100}`;
  const { sheets } = await readXlsx(buffer, { sheets: [chosen.index], maxRows: rowLimit + 100, range });
  const sheet = sheets[0];
  const rows = (sheet?.rows ?? []).map((row) => row.map(textOf));
  for (const { startRow, startCol, endRow, endCol } of sheet?.merges ?? []) {
    // A place that stands once for several people; a title over the columns is no value of theirs.
    if (startCol !== endCol) continue;
    for (let at = startRow + 1; at <= Math.min(endRow, rows.length - 1); at++) {
      const row = rows[at];
      if (row) row[startCol] = rows[startRow]?.[startCol] ?? '';
    }
  }
  return rows;
}

/** 1 is A. @param {number} column @returns {string} */
const columnName = (column) =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** @param {unknown} cell */
function textOf(cell) {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  return typeof cell === 'string' ? tidy(cell) : '';
}

/** @param {string} text */
const tidy = (text) =>
  text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed();

// ── comma-separated values ───────────────────────────────────────────────────────────────────────────────────────

/** Excel saves in whatever its computer has; forms save UTF-8. */
function decoded() {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return new TextDecoder('utf-16le').decode(buffer);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer);
  } catch {
    // Without `stream` Node 20 reads 0x80 to 0x9F wrongly.
    return new TextDecoder('windows-1252').decode(buffer, { stream: true });
  }
}

function separatedRows() {
  const text = decoded().replace(/^\uFEFF/, '');
  // Text has no NUL; whatever else has been given this name does.
  if (text.slice(0, 4_000).includes('\u0000')) throw new Refusal('not-a-sheet');
  const given = /^sep=(.)\r?\n/i.exec(text);
  const body = given ? text.slice(given[0].length) : text;
  const delimiter = given?.[1] ?? delimiterOf(body);
  /** @type {string[][]} */
  const rows = [];
  /** @type {string[]} */
  let row = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    if (row.length < columnLimit) row.push(tidy(cell));
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < body.length && rows.length <= rowLimit + 100; at++) {
    const letter = body[at] ?? '';
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (body[at + 1] === '"') cell += body[++at];
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (letter === delimiter) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  // An open quotation would make one cell of all that follows.
  if (quoted) throw new Refusal('broken');
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** Whatever stands most often in the first lines, outside quotations. @param {string} text */
function delimiterOf(text) {
  const lines = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t', '|'].map((mark) => ({ mark, count: lines.split(mark).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).mark;
}

// ── all of it ────────────────────────────────────────────────────────────────────────────────────────────────────

async function rowsOf() {
  if (buffer.subarray(0, 2).toString('latin1') === 'PK') return workbookRows();
  // The old Excel, and everything with a password.
  if (buffer.readUInt32BE(0) === 0xd0cf11e0) throw new Refusal('old-excel');
  if (/^(?:%PDF|\x89PNG|\xff\xd8\xff|GIF8|\{\\rtf|<!doctype|<html)/i.test(buffer.toString('latin1', 0, 16))) {
    throw new Refusal('not-a-sheet');
  }
  return separatedRows();
}

try {
  if (buffer.length < 4) throw new Refusal('empty');
  const rows = await rowsOf();
  if (!rows.some((row) => row.some((cell) => cell !== ''))) throw new Refusal('empty');
  for (let from = 0; from < rows.length; from += 500) {
    tell({ kind: 'rows', rows: rows.slice(from, from + 500) });
    // Asked for one by one, or the other side would unpack all of them in one go.
    await once(port, 'message');
  }
  tell({ kind: 'end' });
} catch (error) {
  tell({ kind: 'unreadable', why: error instanceof Refusal ? error.why : 'broken' });
}
