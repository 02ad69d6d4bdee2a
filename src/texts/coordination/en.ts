import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What staff are told, in English. */
export const coordinationEn: Catalog['coordination'] = {
  menu: rich`*Staff menu*
Choose a button, or answer with its number.`,
  bringIn: rich`*Bring people in*
Take over a list of people, print a poster, or see which trainings are waited for.`,
  more: rich`*More*
Press a button, or reply with its number.`,
  choices: {
    applications: 'Applications',
    sessions: 'Manage batches',
    teaching: 'What I teach',
    newSession: 'New batch',
    announcements: 'Announcements',
    statistics: 'Statistics',
    poster: 'Posters and links',
    invite: 'Invite staff',
    staff: 'Staff list',
    toCall: 'People to call',
    bringIn: 'Bring people in',
    import: 'Import people',
    demand: 'Interest of the public',
    more: 'More',
  },
  roles: { administrator: 'administrator', coordinator: 'coordinator', trainer: 'trainer' },
  wholeProvince: 'the whole province',
  notYours: rich`Sorry, that is not within your role. Ask a coordinator of the province.`,
  invitations: {
    askRole: rich`Invite as what?`,
    askRegions: rich`For which region? Answer 1 for the whole province, or type names of regions, separated by commas.`,
    askOwnRegions: rich`For which region? Type the name of your region, or several, separated by commas.`,
    regionExample: (text) =>
      rich`We do not know the region “${text}”, or there is more than one. Example: Kab. Malang, Kota Batu.`,
    confirm: (role, regions) => rich`Make an invitation for *${role}* (${regions})? It holds 72 hours, for one person.`,
    create: 'Yes, make it',
    cancel: 'No',
    created: (invitation) =>
      rich`The invitation as *${invitation.role}* (${invitation.regions}) is ready. Forward the message below to one person.
It holds until ${invitation.until}.`,
    forward: (role, code, links) =>
      rich`You are invited as *${role}* of the training service of East Java's social-affairs agency.
${
  links.length === 0
    ? ''
    : rich`Open: ${links.join(' or ')}
`
}Or type in the chat with Sinau: *UNDANGAN ${code}*`,
    accepted: (role, regions) => rich`Welcome. You are *${role}* now (${regions}). Type MANAGE for the staff menu.`,
    registerToo: rich`So that we can write to you, please make a profile too: type REGISTER.`,
    invalid: rich`Sorry, that code does not hold. Ask whoever invited you for a new one.`,
    stopped: rich`All right, no invitation was made.`,
  },
  staffList: {
    heading: (from, to, total) => rich`*Staff* (${from}–${to} of ${total})
Answer with a number to take a role away.`,
    nameless: 'no name',
    invitation: (role, until) => `invitation ${role}, until ${until}`,
    askRevoke: (who) => rich`Take the role from *${who}*? From then on the staff menu is closed to them.`,
    yesRevoke: 'Yes, take it away',
    noRevoke: 'No',
    outcomes: {
      revoked: rich`It was taken away.`,
      gone: rich`That was taken away before.`,
      'last-administrator': rich`This is the last administrator, who must stay. Appoint another first.`,
    },
    empty: rich`There is no other staff yet.`,
    stopped: rich`All right, nothing was taken away.`,
  },
  planning: {
    askTraining: rich`A new batch of which training? Answer with a number, or type a part of its title.`,
    trainingExample: rich`We do not know that training. Type a part of its title.`,
    askDates: rich`When? Write it as usual: *Senin 7 Des jam 9 pagi sampai Kamis*, or *7-10 december 08.00-15.30*.`,
    dateExample: rich`We did not understand that date. Example: 7-10 December, or Monday 9.00.`,
    past: rich`That date has passed. Please write one to come.`,
    weekdayDiffers: (date) => rich`Mind: the weekday is not that of the date. We take the date: *${date}*.`,
    askHours: rich`From when to when? Example: 09.00-15.30`,
    askEnd: (start) => rich`It starts at ${start}. When does it end?`,
    hoursExample: rich`We did not understand those hours. Example: 09.00-15.30`,
    askVenue: rich`Where? Answer with a number.`,
    newVenue: 'A new place',
    askVenueName: rich`What is the name of the place?`,
    venueNameExample: rich`Please write the name of the place, such as: Balai Desa Sumberejo.`,
    askVenueRegion: rich`In which kabupaten or kota is it?`,
    askVenuePin: rich`Send its location as an attachment, or type its address.`,
    withoutPin: 'Skip',
    askCapacity: rich`How many seats?`,
    capacityExample: (most) => rich`Please write a number from 1 to ${most}, such as: 40`,
    askApproval: rich`How are people admitted?`,
    open: 'At once',
    approval: 'Approved by staff first',
    askRegions: rich`For which regions? Answer 1 for all, or type names of regions, separated by commas.`,
    everywhere: 'All regions',
    askTrainers: rich`Who teaches? Several numbers are fine, such as: 1, 3`,
    noTrainers: 'Not known yet',
    clash: (clash) => rich`⚠️ ${clash.name} already teaches *${clash.title}*, batch ${clash.batch} (${clash.when}).`,
    review: (plan) => rich`Please check:
*${plan.title}*
📅 ${plan.dates}
Hours: ${plan.hours}
Place: ${plan.venue}
Seats: ${plan.capacity}, ${plan.approval}
Regions: ${plan.regions}
Trainers: ${plan.trainers}`,
    daysCount: (days) => `${days} days`,
    to: ' to ',
    publish: 'Publish now',
    draft: 'Keep as a draft',
    changeDates: 'Change the dates',
    changeVenue: 'Change the place',
    changeCapacity: 'Change the seats',
    changeApproval: 'Change admission',
    changeRegions: 'Change the regions',
    changeTrainers: 'Change the trainers',
    changeSettings: 'Change other settings',
    published: rich`The new batch is published ✅`,
    drafted: rich`The draft is kept. Nobody else can see it yet.`,
    incomplete: rich`That training or place is there no more. Please begin again.`,
    stopped: rich`All right, no batch was made.`,
  },
  sessions: {
    heading: (from, to, total) => rich`*Batches* (${from}–${to} of ${total})
Answer with a number to manage one.`,
    empty: rich`There is no batch yet. Type NEW BATCH to make one.`,
    statuses: { draft: 'draft', published: 'open', closed: 'closed', cancelled: 'cancelled' },
    line: (session) =>
      `${session.title} ${session.batch}, ${session.dates}, ${session.taken}/${session.capacity}, ${session.status}`,
    detail: (session) => rich`*${session.title}*, batch ${session.batch}
Status: *${session.status}*
📅 ${session.dates}
Hours: ${session.hours}
Place: ${session.venue}
Taken: ${session.taken} of ${session.capacity}, waiting: ${session.waiting}, applications: ${session.pending}
Admission: ${session.approval}
Regions: ${session.regions}
Trainers: ${session.trainers}
Enrollment until: ${session.closes}`,
    people: 'People',
    reach: {
      title: 'Who got the reminder',
      summary: (reach) => rich`*Latest reminder*: ${reach.title}, batch ${reach.batch}
People: ${reach.people}
Sent: ${reach.sent} (known to have arrived ${reach.delivered}, read ${reach.read})
On its way: ${reach.waiting}, not due yet: ${reach.notDue}
${reach.unreached === 0 ? rich`Nobody needs to be called.` : rich`*Not reached: ${reach.unreached}.* Please call:`}`,
      line: (person) => rich`${person.number}. *${person.name}* ${person.phone} — ${person.reason}`,
      noPhone: 'no number',
      reasons: {
        'reminders-off': 'reminders turned off',
        'no-consent': 'has not agreed to be written to',
        unreachable: 'cannot be reached by chat',
        'too-late': 'sent too late',
        'quiet-hours': 'it fell in the night',
        cap: 'WhatsApp limits what we may send',
        uncertain: 'may not have arrived',
        fault: 'could not be sent',
      },
    },
    edit: 'Change',
    publish: 'Publish',
    close: 'Close enrollment',
    reopen: 'Open enrollment again',
    move: 'Move to another date',
    cancel: 'Cancel this batch',
    copy: 'Copy as a new batch',
    back: 'List of batches',
    askWhat: rich`What is to be changed?`,
    what: {
      capacity: 'Seats',
      venue: 'Place',
      approval: 'Admission',
      closing: 'Enrollment deadline',
      regions: 'Regions',
      trainers: 'Trainers',
      reminders: 'Reminders',
      settings: 'Other settings',
    },
    reminders: {
      ask: rich`Which reminders go out for this batch? Choose one to turn it on or off.`,
      line: (kind, on) => `${on ? '✅' : '⬜'} ${kind}`,
      kinds: {
        'week-before': '7 days before',
        'day-before': 'The day before',
        'same-day': 'The same day',
        'thank-you': 'Thank you, afterwards',
      },
    },
    askClosing: rich`Until when is enrollment open? Example: Friday 16.00`,
    changed: rich`Changed ✅`,
    offered: (people) => rich`Changed ✅ ${people} people on the waitlist were offered a seat.`,
    meanwhile: rich`Somebody else has just changed this batch. Please look again below, and repeat it if needed.`,
    belowTaken: (taken) => rich`Not possible: ${taken} seats are taken already. No fewer than ${taken}.`,
    impossible: rich`That is not possible: the batch has begun or is off, or the time does not fit.`,
    askNewDate: (when) => rich`Now: ${when}.
Move it to when? It lasts as long, at the same hour where you write none.`,
    affected: (people) =>
      rich`Affected: ${people.seats} participants, ${people.waiting} waiting, ${people.pending} applications.`,
    askReason: rich`What is the reason? We tell them in your words.`,
    reasonExample: rich`Please write the reason in a few words, such as: the building is being repaired.`,
    confirmMove: (move) => rich`Move it?
Before: ${move.from}
Now: *${move.to}*
Reason: ${move.reason}

Everyone is told and asked whether they can come.`,
    yesMove: 'Yes, move it',
    moved: (people) => rich`Moved ✅ ${people} people are told.`,
    unchanged: rich`It is the same date, so nothing changed.`,
    confirmCancel: (session) =>
      rich`Cancel *${session.title}*, batch ${session.batch}? This cannot be undone, and everyone is told.
Reason: ${session.reason}`,
    yesCancel: 'Yes, cancel it',
    no: 'No',
    cancelled: (people) => rich`The batch is cancelled. ${people.told} of ${people.affected} people are told.`,
    gone: rich`That batch is there no more.`,
    stopped: rich`All right, nothing was changed.`,
  },
  settings: {
    heading: rich`*Other settings.* They rarely need a change.`,
    names: { audiences: 'For', prerequisites: 'Requirement', quotas: 'Seats by region', mode: 'Held' },
    line: (name, value) => rich`${name}: ${value}`,
    asUsual: 'as the training has it',
    usual: 'As the training has it',
    nothing: 'none',
    undivided: 'not divided',
    askAudiences: (usual) => rich`Whom is this batch for? Type the kinds of volunteer, such as: PSM, TKSK.
The training itself is for: ${usual}`,
    anyone: 'Anybody',
    askPrerequisites: (usual) =>
      rich`Which training must people have completed? Type its title; separate several with commas. Any one is enough.
The training itself asks for: ${usual}`,
    noPrerequisite: 'None',
    askQuotas: rich`How many seats for each region? Example: *Kab. Malang 10, Kota Batu 5*. The rest is for the other regions.`,
    noQuotas: 'Not divided',
    quotasExample: (text) =>
      rich`We did not understand “${text}”. Write regions and numbers, such as: Kab. Malang 10, Kota Batu 5.`,
    quotaElsewhere: (region) => rich`${region} is not among the regions of this batch. Please write it again.`,
    tooMany: (quotas, capacity) =>
      rich`The regions' seats come to ${quotas}, but there are ${capacity} in all. Please change one of them.`,
    tooManyForSession: (quotas) =>
      rich`That cannot be: the regions' seats come to ${quotas}, more than there are in all. Please write another number.`,
    belowTaken: (region, taken) =>
      rich`That cannot be: ${taken} people of ${region} have a seat already. It needs at least ${taken}.`,
    pool: (region, taken, seats) => `${region} ${taken} of ${seats}`,
    others: 'other regions',
    askMode: rich`How is it held?`,
    askOnlineDays: (days) => rich`It has ${days} days. Which of them are online? Example: 1, 2`,
    onlineDaysExample: (days) =>
      rich`Please write the numbers of the days, from 1 to ${days}, such as: 1. At least one day stays on site.`,
  },
  people: {
    heading: (session) =>
      rich`*People of ${session.title}*, batch ${session.batch}
${session.counts || 'nobody yet'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} of ${session.total}. Answer with a number, or type a name to search.`
}`,
    found: (text) => rich`Those that fit “${text}”:`,
    notFound: rich`Nobody of that name is in this batch.`,
    line: (name, status) => `${name} (${status})`,
    showAll: 'Everybody',
    actions: 'More to do',
    askAction: rich`What would you like to do?`,
    person: (person) => rich`*${person.name}*
${person.region}, ${person.audiences}
Phone: ${person.phone}
Status: *${person.status}*${
      person.declaration === null
        ? ''
        : rich`
Statement: “${person.declaration}”`
    }`,
    approve: 'Approve',
    decline: 'Decline',
    takeOut: 'Take out',
    approveAll: (people) => `Approve all (${people})`,
    declineAll: (people) => `Decline all (${people})`,
    add: 'Add by phone number',
    message: 'Write to the people',
    attendance: 'Mark attendance',
    feedback: 'What they say',
    noFeedback: (session) =>
      rich`Nobody has said yet how *${session.title}*, batch ${session.batch}, was. We ask them the day after.`,
    feedbackSummary: (session) =>
      rich`*What they say of ${session.title}*, batch ${session.batch}${
        session.rated === 0
          ? ''
          : rich`
On average *${session.average}* of 5 (${session.rated} people)
${session.counts}`
      }`,
    said: (words) => rich`– “${words}”`,
    sheet: 'Download the list (Excel)',
    paper: 'Print an attendance sheet (PDF)',
    back: 'Back to the people',
    askReason: rich`What is the reason? We tell the person.`,
    confirmAll: (people, approve) =>
      rich`${approve ? 'Approve' : 'Decline'} *${people} applications* at once? Everyone is told.`,
    yesAll: 'Yes, all of them',
    decidedAll: (counts) =>
      rich`Done: ${counts.enrolled} enrolled, ${counts.waitlisted} on the waitlist, ${counts.declined} declined. Everyone is told.`,
    askNumber: rich`What is their phone number? They must have a profile.`,
    added: (name) => rich`${name} has a seat now and is told ✅`,
    addedToLine: (name) => rich`${name} is on the waitlist, since it is full.`,
    unknownNumber: rich`That number has no profile. Ask the person to type REGISTER first.`,
    ambiguousNumber: rich`Several profiles name that number and none has proved it, so we do not guess.`,
    alreadyIn: rich`That person is in this batch already.`,
    cannotAdd: rich`That person does not meet the conditions of this batch, or enrollment is closed.`,
    takenOut: (name) => rich`${name} was taken out and is told.`,
    nothingChanged: rich`That had changed before. Please look at the list again.`,
    askDay: rich`Attendance of which day?`,
    noDayYet: rich`No day has begun yet, so there is nothing to mark.`,
    askMarks: (day, names) => rich`*Attendance ${day}*
${names}

Answer 1 if all are present. If some are absent, type their numbers: *absent 3, 7*`,
    everyonePresent: 'All present',
    marksExample: rich`Please answer ALL PRESENT, or the numbers of those who are not: absent 3, 7`,
    marked: (counts) =>
      rich`Noted: ${counts.present} present, ${counts.absent} absent.${
        counts.completed === 0 ? '' : ` ${counts.completed} completed it.`
      }`,
    nobodyToMark: rich`There is nobody to mark.`,
    preparing: rich`We are preparing it. The file follows in a moment.`,
    failed: rich`Sorry, that file could not be made. Please try again.`,
    ready: (title, batch) => rich`The file of *${title}*, batch ${batch}.
It holds personal data: please do not spread it.`,
    teaching: rich`*What you teach.* Answer with a number to see the people.`,
    reminder: (session) => rich`*You teach soon*
${session.title}, batch ${session.batch}
📅 ${session.when}
Place: ${session.place}
People: ${session.people}`,
    see: 'See the people',
    notTeaching: rich`You have nothing to teach yet.`,
    stopped: rich`All right.`,
  },
  papers: {
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
  },
  broadcasts: {
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
          ? ''
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
    awaiting: (people) =>
      rich`An announcement to ${people} people needs the word of another coordinator. They are told.`,
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
    askStop: rich`Stop this announcement? What is not sent yet will not be.`,
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
  },
  statistics: (numbers) => rich`*Statistics*
With a profile: ${numbers.people} people, want announcements: ${numbers.wantAnnouncements}
New profiles in the last 4 weeks: ${numbers.perWeek}

Next 30 days: ${numbers.upcoming.sessions} batches, ${numbers.upcoming.taken} of ${numbers.upcoming.seats} seats taken
Last 30 days: ${numbers.completed} completed, ${numbers.absent} absent
Reminders: ${numbers.reminders.fired} sent, ${numbers.reminders.notSent} not

Most people by region:
${numbers.regions}`,
  report: {
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
  },
  posters: {
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
  },
};
