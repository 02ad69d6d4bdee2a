import type { Columns } from '../../outreach/imports/imports.ts';
import type { RowProblem, SheetPerson } from '../../outreach/imports/rows.ts';
import { parsePhone } from '../../people/phone.ts';
import { audiencesFrom } from '../understanding/audiences.ts';
import { regionsFrom } from '../understanding/regions.ts';
import type { Headings } from './columns.ts';

const nameLetters = 100;
/** Milliseconds between two breaths, so that other people's turns go on. */
const breath = 10;

/**
 * What each row says of a person, or why it cannot be used. Nothing else of the sheet goes on from here: a column of
 * identity numbers or addresses is never kept. `region`: where all of them are from, if no column tells it.
 */
export async function peopleIn(
  rows: readonly (readonly string[])[],
  { row: headingRow }: Headings,
  columns: Columns,
  region: string | null,
): Promise<SheetPerson[]> {
  const found: SheetPerson[] = [];
  const seen = new Map<string, number>();
  let since = performance.now();
  const regionOf = remembered((text) => {
    const fitting = regionsFrom(text);
    return fitting.length === 1 ? (fitting[0]?.code ?? null) : null;
  });
  const audiencesOf = remembered((text) => audiencesFrom(text).map(({ code }) => code));
  for (let at = headingRow + 1; at < rows.length; at++) {
    if (performance.now() - since > breath) {
      await new Promise<void>((resolve) => void setImmediate(resolve));
      since = performance.now();
    }
    const cells = rows[at] ?? [];
    const cell = (column: number | null | undefined): string => (column == null ? '' : (cells[column] ?? ''));
    const name = cell(columns.name).slice(0, nameLetters);
    const number = cell(columns.phone);
    // A line of sums, or a blank one between two groups.
    if (name === '' && number === '') continue;
    const given = cell(columns.region);
    const phone = phoneIn(number);
    const regionCode = columns.region == null ? region : regionOf(given);
    const first = phone === null ? undefined : seen.get(phone);
    const problem = problemOf({ name, number, phone, given, regionCode, first });
    if (phone !== null && first === undefined) seen.set(phone, at + 1);
    found.push({
      rowNumber: at + 1,
      fullName: name,
      phone: problem === null ? phone : null,
      regionCode: problem === null ? regionCode : null,
      audiences: problem === null ? audiencesOf(cell(columns.audience)) : [],
      problem,
      shown: problem === null ? '' : shownOf(problem, { number, given, first }),
    });
  }
  return found;
}

/** The first number of a cell that is one: people write two with a stroke between them. */
function phoneIn(text: string): string | null {
  for (const part of [text, ...text.split(/[/,;&|]|\batau\b|\bdan\b/i)]) {
    const phone = part.trim() === '' ? null : parsePhone(part);
    if (phone !== null) return phone;
  }
  return null;
}

interface Judged {
  readonly name: string;
  readonly number: string;
  readonly phone: string | null;
  readonly given: string;
  readonly regionCode: string | null;
  /** The row where the same number stands before. */
  readonly first: number | undefined;
}

function problemOf({ name, number, phone, regionCode, first }: Judged): RowProblem | null {
  if (number === '') return 'no-number';
  // Excel has shown it rounded, and saved it so: the digits are gone.
  if (/^\d+(?:[.,]\d+)?e\+?\d+$/i.test(number)) return 'cut-number';
  if (phone === null) return 'bad-number';
  if (name === '' || !/\p{L}{2}/u.test(name)) return 'no-name';
  if (regionCode === null) return 'unknown-region';
  return first === undefined ? null : 'twice';
}

/** What the row has where it is wrong. An identity number in the wrong column is not repeated. */
function shownOf(problem: RowProblem, { number, given, first }: Pick<Judged, 'number' | 'given' | 'first'>): string {
  if (problem === 'unknown-region') return given.slice(0, 60);
  if (problem === 'twice') return String(first ?? '');
  const digits = number.replace(/\D/g, '');
  return digits.length >= 15 ? '' : number.slice(0, 30);
}

/** Sheets repeat a few dozen places and kinds thousands of times. */
function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const key = text.toLowerCase();
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = read(text);
    known.set(key, value);
    return value;
  };
}
