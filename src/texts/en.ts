import { rich } from '../messaging/rich-text.ts';
import { assistanceEn } from './assistance/en.ts';
import { coordinationEn } from './coordination/en.ts';
import { formsEn } from './forms/en.ts';
import { importsEn } from './imports/en.ts';
import { interestsEn } from './interests/en.ts';
import { operationsEn } from './operations/en.ts';
import { questionsEn } from './questions/en.ts';
import { withoutDegrees } from './names.ts';
import type { Catalog } from './catalog.ts';

export const en: Catalog = {
  common: {
    yes: 'Yes',
    no: 'No',
    menu: 'Main menu',
    back: 'Back',
    next: 'Next',
    previous: 'Previous',
    address: (name) => (name === null ? 'Sir/Madam' : withoutDegrees(name)),
    chooseNumber: (count) => rich`Reply with ${count === 1 ? 'the number 1' : `a number 1–${count}`}.`,
    startedAnew: rich`Sorry, our talk was cut off because the service was updated. Let us start again.`,
    staleButton: rich`That button belongs to an older message, so we did not use it.`,
    wordsOnly: rich`Sorry, for now we can only read text.`,
    notHeard: rich`Sorry, we cannot listen to voice messages yet. Please type it 🙏`,
    deleted: rich`That message was deleted. If something went wrong, please write it again.`,
    wayOut: rich`Type CANCEL to stop, MENU to go back, or OFFICER to speak to a person.`,
    stopped: rich`All right, stopped.`,
    apology: rich`Sorry, something went wrong on our side and your message was not answered. Please try again, or type MENU.`,
  },
  commands: [
    { command: 'menu', description: 'Main menu' },
    { command: 'schedule', description: 'See the open trainings' },
    { command: 'my_trainings', description: 'My trainings' },
    { command: 'register', description: 'Make a profile' },
    { command: 'profile', description: 'See and change the profile' },
    { command: 'cancel', description: 'Stop, or give up a seat' },
    { command: 'reminders', description: 'Turn reminders on or off' },
    { command: 'my_data', description: 'My data, and deleting it' },
    { command: 'language', description: 'Change the language' },
    { command: 'help', description: 'Help' },
  ],
  home: {
    salam: rich`Waalaikumsalam.`,
    welcome: rich`Welcome 🙏
This is *Sinau*, the training service of Dinas Sosial Jawa Timur. _(sample service)_
We never ask for money, one-time codes or a photo of your ID card.`,
    hereAgain: rich`Hello again. This is *Sinau*, the training service of Dinas Sosial Jawa Timur.`,
    welcomeBack: (address) => rich`Hello, ${address}.`,
    whatToday: rich`What can we do for you?`,
    menu: rich`*Main menu*
Please choose:`,
    choices: {
      browse: 'See the trainings',
      register: 'Register',
      joinInfo: 'How to join',
      help: 'Help',
      myTrainings: 'My trainings',
      profile: 'My profile',
      resume: 'Continue the form',
      staff: 'Staff menu',
    },
    help: rich`*Help.* Type one of these words at any time:
*SCHEDULE*: see the trainings
*REGISTER*: make your profile
*MY TRAININGS*: what you take part in
*CANCEL*: stop, or give up a seat
*PROFILE*, *MY DATA*, *DELETE MY DATA*
*REMINDERS*, *STOP*, *LANGUAGE*, *CONTACT*`,
    joinInfo: rich`Volunteers, social-work partners, staff of care homes and the public may join.

How:
1. Type *REGISTER* and answer a few short questions.
2. Type *SCHEDULE* and choose a training.
3. We tell you in this chat whether you have a seat.`,
    official: rich`This is the automatic message service of the training programme of Dinas Sosial Provinsi Jawa Timur. _(sample service)_

*We never ask for money, one-time codes, your NIK or a photo of your ID card.*
Whoever does is not us. Check with the office: (031) 8290794.
Type OFFICER to talk to a person.`,
    officer: rich`You can reach an officer at Dinas Sosial Provinsi Jawa Timur:
Jl. Gayung Kebonsari 56b, Surabaya
Phone (031) 8290794`,
    thanks: rich`You are welcome.`,
    notUnderstood: rich`Sorry, we did not understand. Which of these do you mean?`,
    notUnderstoodAgain: rich`Sorry, we still do not understand. Please choose below, or talk to an officer.`,
    askAway: rich`Please do. What would you like to ask?`,
    officerChoice: 'Talk to an officer',
    chooseLanguage: rich`Which language shall we use?`,
    languageSet: rich`All right, we will use English.`,
  },
  registration: {
    consentVersion: 'en-2026-11',
    consent: rich`To register, Dinas Sosial Jawa Timur notes your *name, kabupaten/kota, kind of volunteer and phone number*.
They are used for this training programme only. You can see them (MY DATA) and delete them (DELETE MY DATA) at any time.

Do you agree?`,
    agree: 'I agree',
    disagree: 'No',
    consentAgain: rich`May we note your name, kabupaten/kota, kind of volunteer and phone number for the training?`,
    consentExample: rich`Please answer I AGREE or NO.`,
    consentRefused: rich`All right, we note nothing. You can see the schedule without registering.`,
    askName: rich`What is your full name, with degrees if any?`,
    nameExample: rich`That does not look like a name. Example: Siti Aminah, S.Sos.`,
    noIdNumber: rich`Please do not send your NIK or a photo of your ID card. We do not need it.`,
    askRegion: rich`In which kabupaten or kota do you live? A district will do.`,
    regionExample: rich`We do not know that place. Example: Kab. Malang, Surabaya, or Singosari.`,
    outside: 'Outside East Java',
    whichRegion: rich`More than one place has that name. Which one is yours?`,
    whichExample: rich`Please reply with one of the numbers.`,
    notListed: 'None of these',
    askAudience: rich`Which of these are you? Choose a number or type it.`,
    audienceExample: rich`We do not know that kind. Example: PSM, Karang Taruna, or member of the public.`,
    more: 'More…',
    askPhone: rich`What is your phone number?`,
    askPhoneOrThis: rich`What is your phone number? It may be this WhatsApp number, or type another.`,
    thisNumber: (phone) => `This number: ${phone}`,
    askPhoneButton: rich`Press the button below to share your phone number. You may also type it.`,
    shareNumber: '📱 Share my number',
    phoneExample: rich`That number is not complete. Example: 0812-3456-7890`,
    notOwnCard: rich`That is somebody else’s card. We need your own number.`,
    phoneTaken: (phone) => rich`We have your number ${phone}.`,
    review: (profile) => rich`Please check:
Name: *${profile.name}*
Region: *${profile.region}*
Kind: *${profile.audiences}*
Phone: *${profile.phone}*

Is this right?`,
    reviewExample: rich`Reply 1 if it is right, or choose what to change.`,
    correct: 'It is right',
    changeName: 'Change the name',
    changeRegion: 'Change the region',
    changeAudience: 'Change the kind',
    changePhone: 'Change the number',
    askAnnouncements: rich`One more: may we tell you when there is a new training?`,
    announcementsExample: rich`Please answer YES or NO.`,
    registered: (address) => rich`Thank you, ${address}. Your profile is ready ✅
Now you can choose a training.`,
    saved: rich`All right, your profile is up to date.`,
    stopped: rich`The form was stopped and is not kept. To begin again, type REGISTER.`,
    editStopped: rich`The change was stopped. Your old profile stays.`,
    noProfileYet: rich`There is no profile of yours in this chat yet. Let us make one first.`,
    alreadyRegistered: rich`You are registered already. This is your profile.`,
    administrator: rich`This number belongs to an administrator. Type MANAGE for the staff menu.`,
  },
  browse: {
    list: (from, to, total) => rich`*Open trainings* (${from}–${to} of ${total})`,
    filtered: (filters) => rich`Filter: ${filters}`,
    nothing: rich`No training is open now. We tell those who want announcements when there is one.`,
    nothingOf: (wanted) => rich`Nothing is open for ${wanted} yet. This is what is open now:`,
    nothingIn: (place) => rich`Nothing is held in ${place} yet. You are still welcome elsewhere or online.`,
    nothingFits: rich`No training fits that filter.`,
    line: (number, session) => rich`${number === null ? '' : `${number}. `}*${session.title}*
${session.dates} · ${session.place} · ${session.seats}`,
    shortLine: (number, title, dates) => rich`${number}. ${title} (${dates})`,
    whichOne: rich`Which number would you like to join?`,
    partlyOnline: (place) => `${place}, partly online`,
    onlineOn: (online, onsite, place) => `day ${online} online, day ${onsite} on site at ${place}`,
    facts: {
      hours: (hours, start) => rich`*${hours}*, beginning on ${start}.`,
      days: (days, dates, hours) => rich`*${days} ${days === 1 ? 'day' : 'days'}*: ${dates}, ${hours}.`,
      place: (place) => rich`The place: *${place}*.`,
      link: rich`The Zoom link is not in this chat yet. Type OFFICER and we will ask.`,
      noLink: (place) => rich`This training is on site, without Zoom. The place: *${place}*.`,
      bring: rich`Bring *something to write with*, your *letter of assignment* (if any) and your medicine. To stay overnight: toiletries.`,
      bringOnline: rich`A *phone or laptop* with internet and *something to write with* will do.`,
    },
    seatsLeft: (seats) => `${seats} left`,
    full: 'full',
    choose: rich`Reply with a number to see more.`,
    filter: 'Filter',
    clearFilter: 'Clear the filter',
    askFilter: rich`Filter by what?`,
    filterBy: {
      month: 'Month',
      topic: 'Topic',
      place: 'Place',
      mode: 'On site or online',
    },
    askValue: rich`Choose one.`,
    choiceExample: rich`Please reply with one of the numbers.`,
    modes: { onsite: 'on site', online: 'online', mixed: 'mixed' },
    notOpenNow: (title) => rich`*${title}* is not open now. See the others under SCHEDULE.`,
    found: (text) => rich`Trainings that fit “${text}”:`,
    detail: (session) => rich`*${session.title}*, batch ${session.batch}
📅 ${session.dates}, ${session.hours}
Place: ${session.venue}${session.mode === null ? '' : ` · ${session.mode}`}
${
  session.status === null
    ? rich`Seats: *${session.seats}*. Enrollment until ${session.closes}`
    : rich`Status: *${session.status}*`
}
For: ${session.audiences}${
      session.prerequisites === null
        ? ''
        : rich`
Requirement: ${session.prerequisites}`
    }${
      session.note === null
        ? ''
        : rich`
Note: ${session.note}`
    }

${session.summary} Length: ${session.lessonHours} JP (1 JP = 45 minutes).${session.trainers === null ? '' : ` Trainers: ${session.trainers}.`}`,
    everyone: 'everyone',
    trainingNeeded: (titles) => `completed ${titles}`,
    or: ' or ',
    addressLater: 'full address to follow',
    seatsOf: (seats) => `${seats} seats`,
    seatsOfQuota: (seats, region) => `${seats} for ${region ?? 'your region'}`,
    fullWithLine: (waiting) => (waiting === 0 ? 'full' : `full, ${waiting} waiting`),
    take: 'Take a seat',
    joinLine: 'Join the waitlist',
    map: 'See the map',
    backToList: 'See other trainings',
    registerFirst: rich`Before you take a seat we need to know you. It is quick.`,
    stopped: rich`All right. Type SCHEDULE to see the trainings again.`,
    gone: rich`That training is no longer on the schedule.`,
  },
  enrollment: {
    enrolled: (session) => rich`You have a seat ✅
*${session.title}*, batch ${session.batch}
📅 ${session.when}
Place: ${session.place}

We remind you before it begins.`,
    pending: (session) => rich`We have your application: *${session.title}*, batch ${session.batch}.
Status: an officer has to approve it. We tell you in this chat.`,
    waitlisted: (
      session,
      position,
      quota,
    ) => rich`${quota === null ? '' : `The seats of ${quota} are taken: `}*${session.title}*, batch ${session.batch}, is full. You are *number ${position} on the waitlist*.
When a seat becomes free, we offer it in this chat.`,
    askDeclaration: (
      needed,
      trainings,
    ) => rich`This training has a requirement: *${needed}*${trainings === null ? '' : rich`, or having completed ${trainings}`}.
If you meet it, tell us briefly in one message. An officer will check it.`,
    declarationExample: rich`Please tell us in a few words. Example: supporting PKH families since 2023.`,
    declarationStopped: rich`All right, nothing was sent.`,
    already: {
      pending: rich`We have your application already; an officer will decide.`,
      enrolled: rich`You have a seat in this training already.`,
      offered: rich`A seat is being offered to you. Reply YES to take it.`,
      waitlisted: rich`You are on the waitlist of this training already.`,
      done: rich`You have taken part in this training already.`,
    },
    declinedBefore: rich`Sorry, your application for this training was not accepted. Type CONTACT if you have a question.`,
    refused: {
      'not-found': rich`Sorry, that training is not on the schedule.`,
      'not-registered': rich`Please register first: type REGISTER.`,
      cancelled: rich`Sorry, that training was cancelled.`,
      closed: rich`Sorry, enrollment for that training is closed.`,
      started: rich`Sorry, that training has begun.`,
    },
    refusedAudience: (audiences) =>
      rich`Sorry, this training is for: ${audiences}. If your kind is wrong, change it under PROFILE.`,
    refusedRegion: (regions) => rich`Sorry, this training is for: ${regions}.`,
    refusedPrerequisite: (trainings) => rich`This is an advanced training. You need to complete first: ${trainings}.`,
    refusedOverlap: (title) =>
      rich`The dates clash with your training *${title}*. Cancel that one first if you want to change.`,
  },
  mine: {
    nothing: rich`You take part in no training yet. Type SCHEDULE to see what is open.`,
    list: rich`*Your trainings.* Choose one to see more:`,
    statuses: {
      pending: 'waiting for approval',
      enrolled: 'enrolled',
      offered: 'offered, waiting for your answer',
      waitlisted: 'waitlist',
      cancelled: 'cancelled',
      declined: 'not accepted',
      attended: 'taking part',
      completed: 'completed',
      absent: 'absent',
    },
    position: (position) => `number ${position} on the waitlist`,
    turn: (position, session) =>
      rich`You are *number ${position}* on the waitlist of *${session.title}*, batch ${session.batch}.`,
    turnComes: rich`We cannot say how long it takes. As soon as a seat is free, we write to you here.`,
    name: (session) => rich`*${session.title}*, batch ${session.batch}`,
    detail: (own) => rich`*${own.title}*, batch ${own.batch}
Status: *${own.status}*
📅 ${own.when} (${own.countdown})
Place: ${own.place}`,
    countdown: (days) => (days <= 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    calendar: 'Save to calendar',
    calendarTitle: (title, batch) => `${title}, batch ${batch}`,
    calendarSent: rich`Here is the calendar file. Open it to save the dates on your phone.`,
    cancel: 'Give up the seat',
    back: 'My trainings',
    whichToChange: rich`Which training would you like to move?`,
    askBatch: (title) =>
      rich`Another batch of *${title}*: which one? Your place is given up only once you have the new one.`,
    batch: (batch, dates, seats) => `Batch ${batch}: ${dates} (${seats})`,
    keepBatch: 'Stay where I am',
    batchKept: rich`All right, nothing was moved. Your place is as it was.`,
    oldBatchLeft: rich`Your place in the earlier batch was given up.`,
    oldBatchKept: rich`Your place in the earlier batch is kept.`,
    noOtherBatch: (title) => rich`No other batch of *${title}* is open yet. Your present place is kept.`,
    whichToCancel: rich`Which training do you want to cancel?`,
    askCancel: (title, status, seat) =>
      rich`Cancel *${title}* (${status})?${seat ? ' The seat goes to somebody else.' : ''}`,
    askCancelInSorrow: (title) => rich`Shall we cancel *${title}* for you?`,
    notNow: 'Not now',
    cancelledInSorrow: (title) => rich`We have cancelled *${title}*. We wish you and your family strength.`,
    yesCancel: 'Yes, cancel it',
    noCancel: 'No, keep it',
    cancelExample: rich`Please answer YES to cancel, or NO.`,
    cancelled: (title) => rich`All right, you no longer take part in *${title}*. Thank you for telling us.`,
    leftLine: (title) => rich`All right, you are off the waitlist of *${title}*.`,
    kept: rich`All right, nothing was cancelled.`,
    retake: 'Take part again',
    notFound: rich`We found no registration of yours from this chat. If you registered in another way, an officer can look it up.`,
    nothingToCancel: rich`There is no training to cancel.`,
  },
  offers: {
    taken: (seat) => rich`The seat in *${seat.title}* is yours now ✅
📅 ${seat.when}
Place: ${seat.place}`,
    tooLate: rich`Sorry, the time for that offer is over; the seat went to the next in line.`,
    already: rich`That seat is yours already.`,
    left: rich`All right, we offer it to the next in line. Thank you for answering.`,
    notFound: rich`That offer no longer stands.`,
  },
  notices: {
    offer: (offer) => rich`Good news, ${offer.address}. There is a free seat:
*${offer.title}*, batch ${offer.batch}
📅 ${offer.when}
Place: ${offer.place}

Do you want it? Reply YES by *${offer.deadline}*.`,
    takeSeat: 'Yes, I take it',
    leaveSeat: 'No',
    offerLapsing: (offer) =>
      rich`We are still holding your seat in *${offer.title}*, batch ${offer.batch}, until *${offer.deadline}*. Would you like it?`,
    offerLapsed: (session) =>
      rich`The time for the offer of *${session.title}*, batch ${session.batch}, is over. The seat went to the next in line.`,
    offerTakenBack: (session) =>
      rich`*${session.title}*, batch ${session.batch}, now begins so soon that we have to take back the seat we offered you. You are still on the waitlist.`,
    approved: (session) => rich`Approved ✅ You have a seat in *${session.title}*, batch ${session.batch}.
📅 ${session.when}`,
    approvedButFull: (session) =>
      rich`Your application for *${session.title}*, batch ${session.batch}, is approved, but it is full. You are number ${session.position} on the waitlist.`,
    declined: (session) =>
      rich`Sorry, your application for *${session.title}*, batch ${session.batch}, could not be accepted.${
        session.reason === null ? '' : rich` Reason: ${session.reason}.`
      } Type SCHEDULE to see others.`,
    takenOut: (session) =>
      rich`Sorry, your place in *${session.title}*, batch ${session.batch}, was cancelled. Reason: ${session.reason}. Type OFFICER if you have a question.`,
    added: (session) =>
      rich`An officer gave you a seat in *${session.title}*, batch ${session.batch} ✅
📅 ${session.when}

You cannot come? Type CANCEL.`,
    moved: (session) => rich`*New date:* ${session.title}, batch ${session.batch}.
Before: ${session.from}
Now: *${session.to}*
Place: ${session.place}${
      session.reason === null
        ? ''
        : rich`
Reason: ${session.reason}`
    }`,
    askNewDate: rich`Can you come on the new date?`,
    teachingCancelled: (session) =>
      rich`A training that you teach is *cancelled*: ${session.title}, batch ${session.batch} (${session.when}).
Reason: ${session.reason}`,
    cancelled: (
      session,
    ) => rich`We are sorry, this training is *cancelled*: ${session.title}, batch ${session.batch} (${session.when}).
Reason: ${session.reason}

Others are in the SCHEDULE.`,
  },
  reminders: {
    'week-before': (reminder) => rich`${reminder.address}, your training is near:
*${reminder.title}*, batch ${reminder.batch}
📅 ${reminder.when}
Place: ${reminder.place}

Can you still come?`,
    'day-before': (reminder) => rich`${reminder.address}, your training begins *tomorrow*:
*${reminder.title}*, batch ${reminder.batch}
📅 ${reminder.when}
Place: ${reminder.place}${
      reminder.online
        ? ''
        : rich`
Bring: your letter of assignment (if any) and something to write with.`
    }

Can you still come?`,
    'same-day': (reminder) => rich`${reminder.address}, *today at ${reminder.time}*:
*${reminder.title}*, batch ${reminder.batch}
Place: ${reminder.place}
${reminder.online ? 'Enjoy the training.' : 'Have a safe journey.'}`,
    'thank-you': (reminder) => rich`Thank you for taking part in *${reminder.title}*, batch ${reminder.batch}.

How was it for you, ${reminder.address}?`,
    ratings: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'],
    map: 'Open the map',
    titles: {
      'week-before': 'Reminder 7 days before',
      'day-before': 'Reminder the day before',
      'same-day': 'Reminder today',
      'thank-you': 'Thank you afterwards',
    },
    canCome: 'Yes, I will come',
    cannotCome: 'I cannot come',
    confirmed: rich`Thank you, we noted that you will come. See you there.`,
    released: (title) => rich`All right, your seat in *${title}* is free for others. Thank you for telling us.
If you change your mind, reply I CAN COME.`,
    retaken: (title) => rich`Good to hear. Your seat in *${title}* is yours again ✅ See you there.`,
    takenMeanwhile: (session, position) =>
      rich`Sorry, the seat in *${session.title}*, batch ${session.batch}, has gone to somebody else. You are *number ${position} on the waitlist*.
If a seat becomes free, we offer it in this chat.`,
    fullMeanwhile: (title) =>
      rich`Sorry, the seat in *${title}* has gone to somebody else, and the training begins soon. Type SCHEDULE to see others.`,
    nothingOpen: rich`That question is no longer open.`,
    ask: (on) => rich`Training reminders are *${on ? 'on' : 'off'}* now. Change it?`,
    turnOn: 'Turn reminders on',
    turnOff: 'Turn reminders off',
    whenTheyCome: rich`We remind you a week before, the day before, and on the day itself. The hour cannot be chosen yet. Nothing is sent between 20.00 and 06.00.`,
    isOn: rich`All right, reminders are on. We remind you before a training begins.`,
    isOff: rich`All right, reminders are off. Type MY TRAININGS to see your schedule.`,
  },
  feedback: {
    askMore: rich`Thank you, we noted it. Anything you would like to add? Just write it here; the organisers read it without your name.`,
    askWords: rich`How was your last training? Write what you thought of it; the organisers read it without your name.`,
    none: 'Nothing to add',
    wordsExample: rich`Please write a few words. For example: clear lessons, too little time.`,
    wordsKept: rich`Thank you very much 🙏 We passed it on to the organisers.`,
    nothingMore: rich`All right, thank you. See you at the next training.`,
    over: rich`We can no longer note what you think of that training. Type OFFICER to tell somebody.`,
    afterwards: rich`You can tell us what you think here after your training. For anything else, an officer is glad to listen.`,
  },
  privacy: {
    data: (data) => rich`*What we keep about you*
Name: ${data.name}
Region: ${data.region}
Kind: ${data.audiences}
Phone: ${data.phone}
Announcements: ${data.announcements ? 'yes' : 'no'}, reminders: ${data.reminders ? 'yes' : 'no'}
Trainings: ${data.trainings}, our messages: ${data.messages}`,
    nothing: 'nothing yet',
    file: 'Download everything',
    fileSent: rich`This is all we keep about you.`,
    erase: 'Delete my data',
    nothingKept: rich`We keep no personal data about you.`,
    askErase: (own) =>
      rich`*${own.address}*, this will be deleted: *your own* profile, phone number and the text of messages.${own.roles === '' ? '' : rich` You will no longer be *${own.roles}*.`}${own.trainings === 0 ? '' : rich` *${own.trainings} trainings* you take part in are cancelled too.`}
Attendance without your name stays as a record.

Delete everything?`,
    yesErase: 'Yes, delete it',
    noErase: 'No, keep it',
    eraseExample: rich`Please answer YES to delete, or NO.`,
    erased: rich`Your data is deleted. Thank you for having been with us. Type REGISTER if you want to come back.`,
    erasedInGrief: rich`The data is deleted, and no more invitations come here. We wish you and your family strength.`,
    kept: rich`All right, nothing was deleted.`,
    notErasedHere: rich`Nothing is deleted here. To delete your own data, type MENU first, then DELETE DATA.`,
    lastAdministrator: rich`You are the last administrator, so your data cannot be deleted yet. Appoint another first: type INVITE STAFF.`,
    stopVersion: 'en-stop-1',
    stopped: rich`All right, no more announcements. Reminders of trainings you booked still come. Type RESUME to get announcements again.`,
    resumed: rich`All right, announcements are on again. Type STOP to end them.`,
  },
  assistance: assistanceEn,
  accounts: {
    phoneChanged: rich`The phone behind this number seems to have changed. So that nobody else sees your data: what is your *full name*?`,
    knownAgain: (address) => rich`Thank you, ${address}. We know you again.`,
    somebodyElse: rich`Thank you. Let us start from the beginning.`,
    joined: (address) => rich`Welcome, ${address}. Your profile is used here too from now on.`,
    code: (code) => rich`In your other chat, type: *SAMBUNG ${code}*
It works once, for 15 minutes. Do not give it to anybody else.`,
    noProfileYet: rich`You have no profile here yet. Type SAMBUNG in the chat where you registered.`,
    shareInstead: rich`If you registered elsewhere with this phone number, just press the button below: your profile is then used here, too.`,
    numberUnknown: rich`That number is not registered yet. Would you like to register now?`,
    alreadyOne: rich`Both chats use the same profile already.`,
    askMerge: (
      named,
    ) => rich`You are registered in this chat too. We can *join* the two profiles: their training sessions and history become one, and show in both chats.
Go on only if both are your own. If somebody else gave you the code, choose *Do not join*.${
      named ? rich`\nWhich name and region shall we use from now on?` : ''
    }`,
    yesMerge: 'Yes, join them',
    noMerge: 'Do not join',
    mergeExample: rich`Answer with the number of your choice, for example 1.`,
    notMerged: rich`All right, not joined. Both profiles stay as they were.`,
    merged: (address) => rich`Done, ${address}: it is one profile now. All your training sessions show in both chats.`,
    mergedDoubles: rich`Where you were booked twice you keep one place.`,
    mergedElsewhere: rich`The profile in this chat has just been joined with your profile in another chat. That was not you? Type OFFICER.`,
    codeInvalid: rich`That code is not valid. Get a new one: type SAMBUNG in the other chat.`,
  },
  coordination: coordinationEn,
  forms: formsEn,
  imports: importsEn,
  interests: interestsEn,
  operations: operationsEn,
  questions: questionsEn,
  staff: {
    notAllowed: rich`Sorry, that is for officers only.`,
    noApplications: rich`No application is waiting.`,
    application: (one) => rich`*Application ${one.number} of ${one.total}*
${one.name}, ${one.region} (${one.audiences})
Wants: *${one.title}*, batch ${one.batch}, ${one.when}
Seats left: ${one.seats}${
      one.declaration === null
        ? ''
        : rich`
Statement: “${one.declaration}”`
    }`,
    approve: 'Approve',
    decline: 'Decline',
    skip: 'Skip',
    decided: {
      enrolled: (name) => rich`Approved: *${name}* has a seat and was told ✅`,
      waitlisted: (name) => rich`Approved: *${name}*. It is full, so they are on the waitlist.`,
      declined: (name) => rich`Declined: *${name}*, who was told.`,
    },
    alreadyDecided: rich`That application was decided already.`,
    decideExample: rich`Please answer APPROVE, DECLINE or SKIP, or type the name of another applicant.`,
    noApplicationOf: (name) => rich`No application of “${name}” is waiting.`,
    stopped: rich`All right, the others keep waiting.`,
  },
};
