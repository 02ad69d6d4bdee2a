import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What stands on papers and pictures that leave the chat, in English. */

export const papersEn: Catalog['coordination']['papers'] = {
  government: 'PEMERINTAH PROVINSI JAWA TIMUR',
  agency: 'DINAS SOSIAL',
  unit: 'UPT Peningkatan Tenaga Kesejahteraan Sosial (PTKS) Malang',
  attendance: 'ATTENDANCE SHEET',
  participants: 'LIST OF PARTICIPANTS',
  batch: (batch) => `Batch ${batch}`,
  columns: {
    number: 'No',
    name: 'Name',
    region: 'Region',
    audiences: 'Kind',
    phone: 'Phone',
    status: 'Status',
    reason: 'Note',
    signature: 'Signature',
  },
  place: 'Place',
  dates: 'Dates',
  madeBy: (name, at) => `Made by ${name}, ${at}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  nobody: 'Nobody yet.',
};

export const reportEn: Catalog['coordination']['report'] = {
  thisMonth: 'Picture of this month',
  lastMonth: 'Picture of last month',
  ofSession: 'One batch',
  askPaper: rich`Shown as what?`,
  picture: 'Picture',
  sheetOf: 'Excel',
  sheet: 'Excel of this month',
  lastSheet: 'Excel of last month',
  askSession: rich`Which batch?`,
  title: 'Training statistics',
  summary: (report) => rich`*Statistics: ${report.title}*
${report.sessions} batches, ${report.taken} of ${report.seats} seats taken
Completed ${report.completed}, absent ${report.absent}
Reminders: ${report.sent} sent, ${report.delivered} known to have arrived, ${report.notSent} not sent`,
  of: (part, whole) => `${part} of ${whole}`,
  newPeople: 'New profiles',
  taken: 'Seats taken',
  absent: 'Absent',
  states: 'How the batch stands',
  bySession: (left) => `Taken by batch${left === 0 ? '' : ` (${left} more in the Excel)`}`,
  byRegion: (left) => `People by region${left === 0 ? '' : ` (${left} more in the Excel)`}`,
  none: 'None yet.',
  week: (week) => `New profiles in week ${week}`,
  sheets: { summary: 'Summary', sessions: 'Batches', regions: 'Regions' },
  columns: {
    session: 'Batch',
    date: 'Begins',
    seats: 'Seats',
    taken: 'Taken',
    share: 'Taken (%)',
    waiting: 'Waiting',
    completed: 'Completed',
    absent: 'Absent',
    region: 'Region',
    remindersSent: 'Reminders sent',
    remindersDelivered: 'Reminders known to have arrived',
    remindersNotSent: 'Reminders not sent',
  },
};

export const postersEn: Catalog['coordination']['posters'] = {
  askRegion: rich`A poster for which region? Answer 1 for the whole province, or type the name of a region.`,
  noLinks: rich`Neither Telegram nor WhatsApp is connected yet, so there is no link for a poster.`,
  province: 'East Java',
  title: 'Join our social training!',
  invitation: (region) => `For volunteers, partners and the people of ${region}. Free of charge.`,
  steps: [
    "Scan the code with your phone's camera, or look up the number.",
    'Press send or start in the chat that opens.',
    'Answer a few questions, then choose a training.',
  ],
  safety: 'We never ask for money, an OTP, your NIK or a photo of your KTP.',
  ready: (region, links) => rich`The poster for *${region}*, ready to print.
Its links: ${links.join(' and ')}`,
};
