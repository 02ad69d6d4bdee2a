import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';
import { broadcastsEn } from '../broadcasts/en.ts';
import { papersEn, reportEn, postersEn } from '../papers/en.ts';
import { planningEn, sessionsEn, settingsEn } from '../sessions/en.ts';

/** What staff are told, in English. */
export const coordinationEn: Catalog['coordination'] = {
  menu: rich`*Staff menu*
Please choose:`,
  bringIn: rich`*Bring people in*
Take over a list of people, print a poster, or see which trainings are waited for.`,
  more: rich`*More*
Please choose:`,
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
  nothingDone: rich`All right, nothing has been done yet.`,
  invitations: {
    askRole: rich`Invite as what?`,
    askRegions: rich`For which region? Answer 1 for the whole province, or type names of regions, separated by commas.`,
    askOwnRegions: rich`For which region? Type the name of your region, or several, separated by commas.`,
    regionExample: (text) =>
      rich`We do not know the region “${text}”, or there is more than one. Example: Kab. Malang, Kota Batu.`,
    regionsUnknown: (unknown, read) =>
      rich`We do not know: *${unknown}*.${read === '' ? '' : ` We understood: ${read}.`}
Please type all of the regions once more, for example: Kab. Malang, Kota Batu.`,
    regionUnclear: (name, regions) =>
      rich`“${name}” may be ${regions.join(' or ')}. Please type all of the regions once more, in full.`,
    regionsThemselves: (regions) =>
      rich`“All but ${regions}” cannot be used here. Please type the regions that are meant, for example: Kab. Malang, Kota Batu.`,
    notYourRegions: (foreign, own) =>
      rich`${foreign === '' ? 'That' : foreign} is outside your regions. Yours: *${own}*.`,
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
  planning: planningEn,
  sessions: sessionsEn,
  settings: settingsEn,
  people: {
    heading: (session) =>
      rich`*People of ${session.title}*, batch ${session.batch}
${session.counts || 'nobody yet'}${
  session.total === 0
    ? ''
    : rich`

${session.from}–${session.to} of ${session.total}. Answer with a number, or type a name to search.`
}`,
    found: (text, people) => rich`*${people} people* fit “${text}”. Which one?`,
    notFound: (text) => rich`Nobody in this batch has the name or number “${text}”.`,
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
    confirmDecline: (one) =>
      rich`Decline *${one.name}* (${one.region}) for *${one.title}*, batch ${one.batch}?
The reason that we tell: “${one.reason}”`,
    yesDecline: 'Yes, decline',
    confirmTakeOut: (one) =>
      rich`Take *${one.name}* (${one.region}) out of *${one.title}*, batch ${one.batch}?
The reason that we tell: “${one.reason}”`,
    yesTakeOut: 'Yes, take out',
    confirmApproveAll: (all) =>
      rich`Approve *${all.people} applications* for *${all.title}*, batch ${all.batch}, at once? Everyone is told.`,
    confirmDeclineAll: (all) =>
      rich`Decline *${all.people} applications* for *${all.title}*, batch ${all.batch}, at once? Everyone is told.
The reason that we tell: “${all.reason}”`,
    yesAll: 'Yes, all of them',
    decidedAll: (counts) =>
      rich`Done: ${counts.enrolled} enrolled, ${counts.waitlisted} on the waitlist, ${counts.declined} declined. Everyone is told.`,
    askNumber: rich`What is their phone number? They must have a profile.`,
    confirmAdd: (one) => rich`*${one.name}*, ${one.region}: add them?`,
    yesAdd: 'Yes, add',
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

Who is absent? Type their numbers or names: *absent 3, 7*
If all are present, type ALL PRESENT. To go back, type BACK.`,
    marksExample: rich`Please type ALL PRESENT, or who is absent, such as: absent 3, 7`,
    nobodyCalled: (named) => rich`No number or name “${named}” is in this list.`,
    severalCalled: (named, people) => rich`“${named}” can mean:
${people}
Please say it again with the number.`,
    askSide: (names) => rich`*${names}*: present or absent?`,
    theAbsent: 'Absent',
    thePresent: 'Present',
    confirmMarks: (absent, present) => rich`Absent: *${absent}* (${present} present). Is that right?`,
    confirmEveryone: (people) => rich`*All present* (${people} people). Is that right?`,
    yesMarks: 'Yes, note it',
    noMarks: 'No, change it',
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
  papers: papersEn,
  broadcasts: broadcastsEn,
  statistics: (numbers) => rich`*Statistics*
With a profile: ${numbers.people} people, want announcements: ${numbers.wantAnnouncements}
New profiles in the last 4 weeks: ${numbers.perWeek}

Next 30 days: ${numbers.upcoming.sessions} batches, ${numbers.upcoming.taken} of ${numbers.upcoming.seats} seats taken
Last 30 days: ${numbers.completed} completed, ${numbers.absent} absent
Reminders: ${numbers.reminders.sent} sent, ${numbers.reminders.waiting} on their way, ${numbers.reminders.notSent} not

Most people by region:
${numbers.regions}`,
  report: reportEn,
  posters: postersEn,
};
