import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

export const importsEn: Catalog['imports'] = {
  howTo: rich`*Bringing in people*
Send the file here (XLSX or CSV), with columns for name, phone number and regency/city. At most 25,000 rows.`,
  reading: (file) => rich`The file *${file}* is being read. One moment, we will tell you here.`,
  nameless: 'without a name',
  unreadable: {
    empty: rich`That file is empty. Please send one with names and phone numbers.`,
    'not-a-sheet': rich`That file is neither Excel nor CSV. Open it in Excel or Google Sheets, save it as XLSX and send it again.`,
    'old-excel': rich`That file is from an old Excel or has a password. Open it in Excel, save it as XLSX without a password and send it again.`,
    'too-large': rich`That file is too large. At most 10 MB. Remove pictures and other sheets, or divide it into several files.`,
    'too-many-rows': rich`That file has more than 25,000 rows. Please divide it into several files.`,
    broken: rich`That file cannot be read to its end. Open it, save it once more as XLSX and send it again.`,
    gone: rich`That file cannot be fetched any more. Please send it once more.`,
    nobody: rich`Nobody is in that file. Please check the sheet and its columns.`,
  },
  fields: { phone: 'phone number', name: 'name', region: 'regency/city', audience: 'group' },
  askColumn: (field) => rich`Which column has the *${field}*? Choose, or reply with its letter, such as: C`,
  column: (letter, heading) => (heading === '' ? `Column ${letter}` : `${letter}: ${heading}`),
  noColumn: 'There is no such column',
  columnExample: rich`Please choose the column, or reply with its letter, such as: C`,
  askRegion: rich`Which regency/city is everybody in this file from?`,
  regionExample: rich`We do not know that region yet, or there are several. Example: Kab. Malang`,
  ready: (found) => rich`*${found.file}* has been read.
New: *${found.fresh} people*
Already known: ${found.known}
Cannot be used: ${found.faulty} rows${found.problems === '' ? '' : ` (${found.problems})`}
Columns: ${found.columns}${found.region === '' ? '' : `\nRegion: ${found.region}`}`,
  consent: rich`They have not agreed to be written to, so we do not write first. Invite them with a poster.`,
  problems: {
    'no-number': 'no phone number',
    'bad-number': 'wrong phone number',
    'cut-number': 'phone number cut off',
    'no-name': 'no name',
    'unknown-region': 'unknown region',
    twice: 'number twice in the file',
    'not-your-region': 'outside your region',
    known: 'already known',
  },
  sheet: {
    title: (file) => `Rows that are not used: ${file}`,
    columns: ['Row', 'Name', 'Reason', 'What the cell says'],
    reasons: {
      'cut-number': 'phone number cut off by Excel: make the column text, then write the number again',
      twice: (row) => `the same number is in row ${row}`,
    },
    ready: (rows) => rich`The ${rows} rows that are not used, with the reason.`,
    fileName: 'rows-not-used',
  },
  apply: 'Yes, save',
  faults: 'See the faulty rows',
  wrongColumns: 'The columns are wrong',
  cancel: 'Discard this file',
  applying: (applied, fresh) => rich`Being saved: ${applied} of ${fresh} people. We will tell you when it is done.`,
  done: (applied) =>
    rich`Done: *${applied} people* saved. Invite them with posters and links, so that we may write to them.`,
  cancelled: rich`Fine, nothing was saved.`,
  ended: rich`This import is done already, or was called off.`,
  none: rich`No file has been read yet.`,
  left: rich`Fine. Type IMPORT to go on.`,
  proposed: rich`Your number is in the agency’s records. Please check.`,
};
