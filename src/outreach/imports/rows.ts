/** Why a row of a sheet is not taken over. */
export const rowProblems = [
  'no-number',
  'bad-number',
  'cut-number',
  'no-name',
  'unknown-region',
  'twice',
  'not-your-region',
  'known',
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** What a row of a sheet says of a person. */
export interface SheetPerson {
  /** As the sheet counts them, from 1. */
  readonly rowNumber: number;
  readonly fullName: string;
  /** E.164; null where there is a problem. */
  readonly phone: string | null;
  readonly regionCode: string | null;
  readonly audiences: readonly string[];
  readonly problem: RowProblem | null;
  /** What the cell says that is wrong; of a repeated number the row where it stands first. */
  readonly shown: string;
}
