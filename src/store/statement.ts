import { is, type Query, SQL, sql, Table } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';

type Scalar = string | number | boolean | null;

/** What a statement is given; a list goes in as one array. */
type Value = Scalar | readonly Scalar[];

/** What belongs to the text: a table, or a fragment without values. */
type Part = PgTable | SQL;

/** A statement's text, and which of what stands in its template are values. */
interface Made {
  readonly text: string;
  readonly values: readonly number[];
}

const made = new Map<TemplateStringsArray, Made>();
const dialect = new PgDialect();

/**
 * Drizzle's `sql` for what is said on every turn: its text is made once for each place in the source rather than anew
 * each time, which costs more than anything else that the program does with a statement. So what belongs to the text
 * must be the same each time, and a fragment within must be a constant.
 * @throws where a fragment has values, which would be those of the first time for ever.
 */
export function statement(strings: TemplateStringsArray, ...given: readonly (Value | Part)[]): SQL {
  let known = made.get(strings);
  if (!known) {
    known = make(strings, given);
    made.set(strings, known);
  }
  return new Statement(
    known.text,
    known.values.map((place) => given[place]),
  );
}

function make(strings: TemplateStringsArray, given: readonly (Value | Part)[]): Made {
  const values = given.flatMap((one, place) => (isPart(one) ? [] : [place]));
  const built = sql(strings, ...given.map((one) => (isPart(one) ? one : sql.param(one))));
  const { sql: text, params } = dialect.sqlToQuery(built);
  if (params.length !== values.length) throw new Error('A fragment with values stands in a statement.');
  return { text, values };
}

const isPart = (one: Value | Part): one is Part => is(one, Table) || is(one, SQL);

class Statement extends SQL {
  private readonly query: Query;

  constructor(text: string, params: unknown[]) {
    super([]);
    this.query = { sql: text, params };
  }

  override toQuery(): Query {
    return this.query;
  }
}
