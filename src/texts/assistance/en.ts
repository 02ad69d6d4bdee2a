import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said where people ask in their own words, in English. */
export const assistanceEn: Catalog['assistance'] = {
  whatIsMeant: rich`Sorry, we are not sure. Which do you mean?`,
  afterwards: (label) => rich`One after the other. *${label}* can come after this.`,
  agreed: rich`All right. Is there anything else we can help with?`,
  notYet: {
    attendance: rich`Checking in by chat is not possible yet. Please sign the list at the venue, or ask an officer.`,
    certificate: rich`Certificates cannot be fetched in this chat yet. An officer can look it up for you.`,
  },
  unknownFact: rich`Sorry, we have no sure answer to that. Type OFFICER, and we pass it on.`,
  chainLetter: rich`That chain message is not from us. Please do not open its link, and do not pass it on.
*We never ask for money, one-time codes, identity numbers or pictures of your card.*`,
  elsewhere: rich`This service is about training for social volunteers only.
For *social assistance*, *BPJS* or *identity cards*, please ask at your village office, or see cekbansos.kemensos.go.id.`,
  noIdPhoto: rich`For your safety, please send no photo of an identity or bank card, and delete it if you did. We do not need it and do not keep it.`,
  emergencies: {
    'self-harm': rich`We are sorry to hear this, and you are not alone.
Please call now: *119 extension 8* (counselling) or *112* (emergency), and somebody near you whom you trust.`,
    violence: rich`We are sorry to hear this. Safety comes first.
Please call now: *129* (women and children), *112* (emergency) or *110* (police).`,
    disaster: rich`We are sorry to hear this. Please get to a safe place first.
Call now: *112* (emergency) or *115* (rescue).`,
  },
  grief: {
    prayer: rich`Innalillahi wa inna ilaihi raji'un.`,
    condolence: rich`We are sorry for your loss.`,
    askName: rich`If they ever took part in our trainings, please write their name, so that they are invited no more.`,
  },
  illness: {
    wish: rich`We wish a good recovery.`,
    help: rich`If you cannot come because of it, type CANCEL. For anything else, type OFFICER.`,
  },
  cheated: {
    steps: {
      money: rich`We are sorry to hear this. Please, at once:
• call the *bank* and ask it to block the transfer and the account it went to;
• keep the chat and the receipt as proof;
• tell the police: *110*.`,
      code: rich`We are sorry to hear this. Please, at once:
• give no code to anybody any more;
• *register WhatsApp anew* on your phone, so that whoever took it is put out;
• call the bank if an account is linked, and tell your family;
• keep the chat as proof, and tell the police: *110*.`,
    },
    neverAsk: rich`*We never ask for money, one-time codes, your NIK or a photo of your ID card.*`,
    askEvidence: rich`You can write the number or name of whoever did it here.`,
    police: rich`To tell the police, call *110* or go to the nearest police station. Take what proof there is, such as the chat and the receipt.`,
  },
  here: {
    danger: rich`We are here. If it is urgent, please call *112*.`,
    grief: rich`We wish you and your family strength.`,
    illness: rich`We wish a good recovery.`,
    cheated: rich`We are here. You need not wait for an officer to call the bank and the police (*110*).`,
  },
  added: {
    danger: {
      first: rich`We are telling the officers that, too. You are not alone. If it is urgent, please call *112*.`,
      again: rich`We have told the officers that, too.`,
    },
    grief: {
      first: rich`We have told the officers. We wish you and your family strength.`,
      again: rich`We have told the officers that, too.`,
    },
    cheated: {
      first: rich`We have added it to your report. You need not wait for an officer to call the bank and the police (*110*).`,
      again: rich`We have added it to your report.`,
    },
  },
  secret: (passedOn) =>
    passedOn
      ? rich`What you told before was passed on to officers of the training programme and to nobody else. This message and the next are *not* passed on.
To talk in safety: *129* (SAPA) or *119 extension 8* (counselling).`
      : rich`This message is *not* passed on to anybody.
To talk in safety: *129* (SAPA) or *119 extension 8* (counselling). If you want an officer to help, type OFFICER.`,
  keptSecret: rich`This message is not passed on. *129* (SAPA) can listen; if you want an officer to help, type OFFICER.`,
  inJest: rich`All right. It is good if all is well. Should you ever need it, *112* can always be called.`,
  understood: rich`That is all right. We understand.`,
  report: {
    waits: (since) =>
      rich`Your question has been with the officers since *${since}* and is not answered yet. We are sorry for the wait. The answer comes in this chat.`,
    kept: (since) =>
      rich`We have kept your question since *${since}*, but no officer can be reached here yet. We tell the first who can.`,
    none: rich`No question of yours is waiting here. Type OFFICER to write one.`,
  },
  misdirected: {
    otherOwner: rich`We are sorry. This number is no longer tied to its former owner's data, and we do not write here any more.`,
    neverRegistered: rich`We are sorry. We do not write to this number any more.
What data there is can be deleted, or an officer can look into it.`,
  },
  handOff: {
    ask: rich`Please write your question in one message. We pass it on to an officer, and the answer comes in this chat.`,
    askMore: rich`Your question is with the officers and has not been answered yet. Please bear with us.
Is there anything to add? Write it here, or type MENU to go back.`,
    askExample: rich`Please write your question in a few words.`,
    sorry: rich`We are sorry about that.`,
    forwarded: rich`We have passed it on to an officer. The answer comes in this chat.`,
    added: rich`We have added it to your question. Please bear with us.`,
    opens: (when) => rich`Officers answer on working days. At the earliest: *${when}*.`,
    nobody: rich`No officer can be reached in this chat just now. Your message is kept, and we pass it on as soon as there is one.`,
    nobodyInDanger: rich`*No officer* can read this message just now. Please *do not wait for us*: call that number now.
Your message is kept, and we pass it on as soon as there is an officer.`,
    keptToo: rich`This message is kept, too, but no officer has read it yet. If it is urgent, please call *112*.`,
    reached: rich`There is an officer now. The message that we had kept has been passed on. The answer comes in this chat.`,
    putBack: rich`Sorry, that officer cannot go on. We are passing your question on to others. If there is anything to add, please write it here.`,
    gaveUp: rich`Sorry, nobody has answered your question until today. We close it, so that you do not wait any longer. Type OFFICER if you still need one.`,
    question: (asked) => rich`${asked.urgent ? rich`🔴 *URGENT.* ` : ''}*A question from ${asked.name}*${
      asked.region === '' ? '' : ` (${asked.region})`
    }:
“${asked.question}”`,
    take: 'Answer',
    taken: (officer) => rich`Our officer${officer === '' ? '' : rich` *${officer}*`} is reading your question.`,
    answer: (name, question) => rich`*${name}* asks: “${question}”

Please write your answer. Every message is passed on. Answer DONE when you are through.`,
    sentTo: (name) => rich`Sent to *${name}* ✓`,
    writeMore: rich`Write more, or answer DONE.`,
    done: 'Done',
    wordsOnly: rich`Sorry, only words, pictures and documents can be passed on.`,
    fromOfficer: (officer, text) => rich`*Officer${officer === '' ? '' : ` ${officer}`}:*
${text}`,
    fromPerson: (name, text) => rich`*${name}:*
${text}`,
    fileFromPerson: (caption) => `(sent voice or video, which cannot be passed on yet) ${caption}`,
    fileNotPassed: rich`Sorry, voice and video cannot be passed on yet. Pictures and documents can, or tell it in words.`,
    sendsFile: 'sends this file',
    sendsPlace: 'sends this place',
    place: 'Place',
    sendsNumber: (phone) => `(sent a contact: ${phone})`,
    sendsSticker: '(sent a sticker)',
    cardHeldBack: '(sent a picture of an identity card or its number, which is not passed on for safety)',
    fileRefused: rich`Sorry, that file cannot be passed on. What can: pictures, PDF or office documents, up to 5 MB.`,
    fileTooLate: rich`Sorry, that file did not arrive, since that officer cannot be reached any more. Your question goes to others. Please send it again when they ask.`,
    numberNotPassed: rich`That message was neither passed on nor kept, since it has a number like that of an identity card. Please write it again without.`,
    closed: rich`The talk with the officer is over. Thank you. Type OFFICER if you need one again.`,
    fellSilent: rich`We have closed the talk with the officer, as nothing was said for long. Type OFFICER if you need one again.`,
    fellSilentForOfficer: rich`The talk with whoever asked is closed, as nothing was said for two hours.`,
    stillWaiting: rich`Sorry, no officer has found the time yet. We are passing your question on to others.`,
    reminded: rich`Sorry, no officer has found the time yet. We have reminded them.`,
    notToday: rich`Sorry, no officer has found the time today.`,
    stillInDanger: rich`Sorry, *no officer has answered yet*. We have reminded them.
If you or somebody else is in danger, please do not wait: call *112* now.`,
    finished: rich`The talk is over, and the person was told.`,
    askKeep: rich`Keep this answer for everybody who asks?`,
    keep: 'Keep as question and answer',
    staysOpen: (name) => rich`The talk with *${name}* stays open. Type ANSWER to go back to it.`,
    notSent: rich`Your last message was not sent.`,
    askForWhom: (names, text) => rich`For *${names.join(' or ')}*?
“${text}”`,
    askWhetherCommand: (name, text) => rich`Send “${text}” to *${name}*, or open “${text}” here?`,
    sendIt: 'Send',
    openIt: (text) => `Open “${text}”`,
    takeOf: (name) => `Answer ${name}`,
    waiting: (count) =>
      rich`*${count} ${count === 1 ? 'question waits' : 'questions wait'}* for your answer. Reply with a number to answer.`,
    waitingLine: (line) =>
      rich`${line.number}. *${line.name}*${line.region === '' ? '' : ` (${line.region})`}: “${line.question}”`,
    nothingWaits: rich`No question waits for your answer.`,
    askColleagues: (text) => rich`Is this a question to the other officers?
“${text}”`,
    passItOn: 'Yes, pass it on',
    doNotPass: 'No',
    notPassed: rich`All right, it was not passed on.`,
    someoneElse: rich`Another officer has that question already.`,
    over: rich`That talk is over.`,
    waitsForYou: (count) =>
      rich`*${count} ${count === 1 ? 'question waits' : 'questions wait'}* for an answer. Type ANSWER.`,
  },
  meanings: {
    greet: 'Main menu',
    help: 'Help',
    join_info: 'How to join',
    register: 'Register',
    browse_sessions: 'Training schedule',
    session_detail: 'Training schedule',
    enroll: 'Take part in a training',
    cancel_enrollment: 'Give up a seat',
    my_sessions: 'My trainings',
    reminder_settings: 'Reminders',
    confirm_yes: 'Yes',
    confirm_no: 'No',
    check_in: 'Check in',
    certificate: 'Certificate',
    feedback: 'Feedback',
    profile_view: 'My data',
    profile_edit: 'Change my profile',
    language: 'Change the language',
    stop_broadcast: 'Stop announcements',
    resume_broadcast: 'Get announcements again',
    delete_my_data: 'Delete my data',
    human: 'Talk to an officer',
    faq_other: 'Ask an officer',
    smalltalk_thanks: 'Main menu',
    out_of_scope: 'Something else (aid, BPJS, identity card)',
    coordinator_broadcast: 'Make an announcement',
    coordinator_create_session: 'Manage batches',
    coordinator_participants: 'Applications',
    coordinator_stats: 'Statistics',
  },
};
