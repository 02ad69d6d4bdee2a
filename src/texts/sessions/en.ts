import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/* What coordinators are told while they make and run sessions, in English. */

export const planningEn: Catalog['coordination']['planning'] = {
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
  noted: (lines) => rich`We have noted:
${lines}`,
  notedHours: (hours) => `Hours: ${hours}`,
  notedVenue: (venue) => `Venue: ${venue}`,
  notedCapacity: (seats) => `Seats: ${seats}`,
  placeUnclear: (place, fitting) =>
    fitting > 1
      ? rich`“${place}”: ${fitting} venues fit. They come first in the list.`
      : rich`“${place}” is not among our venues yet. Choose one of these, or a new one.`,
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
};

export const sessionsEn: Catalog['coordination']['sessions'] = {
  heading: (from, to, total) => rich`*Batches* (${from}–${to} of ${total})
Answer with a number to manage one.`,
  empty: rich`There is no batch yet. Type NEW BATCH to make one.`,
  statuses: { draft: 'draft', published: 'open', closed: 'closed', cancelled: 'cancelled' },
  running: 'going on',
  over: 'over',
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
      late: 'still not sent',
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
  untold: (people) =>
    rich`${people} ${people === 1 ? 'person' : 'people'} cannot be told by chat. Please call them: type CALL LIST.`,
  which: rich`Which batch do you mean?`,
  whichInstead: rich`We have not found that batch. Is it perhaps one of these?`,
  about: (title, batch, dates) => rich`*${title}*, batch ${batch} (${dates})`,
  toMove: (move) => rich`We have noted: *${move.title}*, batch ${move.batch}
Before: ${move.from}
After: *${move.to}*`,
  confirmChange: (title, batch, dates) => rich`Change *${title}*, batch ${batch} (${dates})?`,
  changes: {
    capacity: (from, to) => rich`Seats: ${from}, then *${to}*`,
    venue: (from, to) => rich`Venue: ${from}, then *${to}*`,
    closing: (from, to) => rich`Enrollment until: ${from}, then *${to}*`,
    closed: rich`Enrollment *closed*`,
    published: rich`Enrollment *open*`,
  },
  waitingAreOffered: rich`Those who wait are told, and offered a seat.`,
  nobodyIsTold: rich`We tell nobody of this change. Please announce it to the participants if need be.`,
  yesChange: 'Yes, change it',
  asItIs: rich`That is how it stands already, so nothing changes.`,
  gone: rich`That batch is there no more.`,
  stopped: rich`All right, nothing was changed.`,
};

export const settingsEn: Catalog['coordination']['settings'] = {
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
};
