import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What coordinators are told of their announcements, in English. */

export const broadcastsEn: Catalog['coordination']['broadcasts'] = {
  askAudience: rich`Whom is the announcement for?`,
  askMore: rich`Narrow it by what?`,
  everyone: 'Everyone',
  byRegion: 'By region',
  byVolunteer: 'By kind of volunteer',
  bySession: 'People of one batch',
  untrained: 'Completed no training yet',
  byChannel: 'Users of WhatsApp or Telegram',
  askRegions: rich`Which regions? Several are fine, separated by commas.`,
  askVolunteers: rich`Which kinds? Example: PSM, TKSK, Tagana.`,
  askSession: rich`People of which batch?`,
  noSession: rich`There is no batch to choose.`,
  askChannel: rich`Those who use what?`,
  channels: { telegram: 'Telegram', whatsapp: 'WhatsApp', webchat: 'the chat page', terminal: 'the terminal' },
  not: (condition) => `not ${condition}`,
  and: ' and ',
  participantsOf: (session, part) => `people of ${session} (${part})`,
  askPart: rich`Which of them?`,
  parts: {
    seated: 'Those with a seat',
    everybody: 'All, those who wait too',
    waitlisted: 'Those on the waitlist',
    pending: 'Those who await approval',
    completed: 'Those who completed it',
    absent: 'Those who were absent',
  },
  reach: (reach) =>
    rich`Audience: *${reach.audience}*
Will get it: *${reach.people} people*${reach.byChannel === '' ? '' : ` (${reach.byChannel})`}${
      reach.without === ''
        ? reach.people === 0
          ? rich`
Nobody fits that yet.`
          : ''
        : rich`
Will not: ${reach.without}`
    }`,
  without: {
    'no-consent': (people) => `${people} have not agreed to announcements`,
    unreachable: (people) => `${people} cannot be reached`,
    'no-contact': (people) => `${people} have to write to us first (hand out the poster or the link)`,
  },
  next: 'Go on',
  narrow: 'Narrow it (and)',
  except: 'Leave out (not)',
  again: 'Begin again',
  otherPart: 'Choose other participants',
  ownRegionFirst: (own) => rich`Your announcement has to name your own region first: *${own}*.`,
  askText: rich`Write the announcement. You may use {nama}, {sapaan} and {daerah}: we fill them in for each person.`,
  addFile: 'Add a picture or document',
  removeFile: 'Leave the attachment out',
  askFile: rich`Send one picture, or one PDF, Word, Excel or PowerPoint file. 5 MB at most.`,
  withFile: (name) => rich`📎 ${name}`,
  fileComing: rich`📎 We are fetching the attachment, and show it here in a moment.`,
  fileReady: rich`This is the attachment. It goes out with the announcement.`,
  fileMissing: rich`The attachment is not ready. Wait a moment and send again, or leave it out.`,
  fileTroubles: {
    kind: rich`That cannot be attached. Send a picture, or a PDF, Word, Excel or PowerPoint file.`,
    'too-large': rich`That file is too large, or of a kind that cannot be attached. 5 MB at most.`,
    gone: rich`We could not fetch the attachment. Please send it once more.`,
  },
  plan: (channel, days, total) =>
    rich`By ${channel} step by step, so that our number is not blocked: today ${days[0] ?? 0}, tomorrow ${days[1] ?? 0}${
      days[2] === undefined ? '' : `, then ${days[2]}`
    }${total > 3 ? ` … done in ${total} days` : ''}.`,
  held: (channel) =>
    rich`${channel} restricts our number. What goes by ${channel} waits until an administrator lets it out.`,
  unknownField: (field) => rich`We do not know the field {${field}}. There are {nama}, {sapaan}, {daerah}.`,
  textExample: (most) => rich`Please write the announcement in 10 to ${most} letters.`,
  howToStop: rich`Type STOP if you want no more announcements.`,
  preview: rich`This is how the announcement looks for you:`,
  send: 'Send it now',
  notedText: (words) => rich`We have noted the text: “${words}”`,
  sendAt: (when) => `Send ${when}`,
  schedule: 'Schedule it',
  test: 'Send me a test',
  changeText: 'Change the text',
  changeAudience: 'Change the audience',
  askWhen: rich`Send it when? Example: tomorrow 9.00`,
  whenExample: rich`We did not understand that time, or it has passed. Example: Friday 8.00.`,
  confirm: (plan) => rich`Send it to *${plan.people} people* (${plan.audience}), from *${plan.when}*?`,
  yesSend: 'Yes, send it',
  no: 'No',
  now: 'now',
  created: rich`The announcement begins. We show its progress here.`,
  planned: (when) => rich`The announcement is scheduled: ${when}.`,
  awaiting: (people) => rich`An announcement to ${people} people needs the word of another coordinator. They are told.`,
  already: rich`This announcement was made already. We do not send it twice.`,
  nobody: rich`Nobody would get it. Please change the audience.`,
  askSecond: (people) => rich`A coordinator wants to write to *${people} people*. Please have a look.`,
  look: 'See the announcement',
  statuses: {
    'awaiting-approval': 'awaiting approval',
    scheduled: 'scheduled',
    running: 'being sent',
    paused: 'paused',
    done: 'done',
    stopped: 'stopped',
  },
  progress: (progress) => rich`*Announcement: ${progress.status}*
Sent ${progress.sent} of ${progress.people}, delivered ${progress.delivered}, read ${progress.read}
Failed ${progress.failed}, not sent to ${progress.skipped}${
    progress.minutesLeft === 0
      ? ''
      : rich`
Time left: about ${progress.minutesLeft} minutes`
  }`,
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  approve: 'Approve',
  ledger: 'Download the ledger (Excel)',
  askStop: (words) => rich`Stop the announcement “${words}”? What is not sent yet will not be.`,
  notStopped: rich`All right, the announcement was not stopped.`,
  yesStop: 'Yes, stop it',
  done: (status) => rich`The announcement is *${status}* now.`,
  impossible: rich`That cannot be done now.`,
  own: rich`The second word must be another coordinator's.`,
  gone: rich`There is no such announcement.`,
  list: rich`*Announcements.* Answer with a number to see one.`,
  empty: rich`There is no announcement yet.`,
  line: (text, status) => `${text} (${status})`,
  create: 'Make an announcement',
  ledgerTitle: (id) => `Ledger of announcement ${id}`,
  ledgerColumns: ['Channel', 'Status', 'Why', 'Sent at'],
  ledgerStatuses: {
    queued: 'waiting',
    sending: 'being sent',
    sent: 'sent',
    delivered: 'delivered',
    read: 'read',
    failed: 'failed',
    uncertain: 'uncertain',
    skipped: 'not sent',
    cancelled: 'taken back',
  },
  ledgerReasons: {
    'no-consent': 'has not agreed to announcements',
    unreachable: 'cannot be reached',
    'no-contact': 'has never written to us',
    stopped: 'the announcement was stopped',
    'called-off': 'the announcement was taken back',
    expired: 'its time was over',
    restricted: 'our number is restricted',
    rejected: 'the app refuses the content',
    'no-answer': 'may have arrived, no answer came',
    fault: 'a fault of the program',
    erased: 'their data were erased',
  },
  ledgerReady: (people) => rich`The ledger of an announcement, ${people} people.
It holds personal data: please do not spread it.`,
  stopped: rich`All right, nothing is announced.`,
};
