import { joinRich, rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What operators are told about how the service runs, in English. */
export const operationsEn: Catalog['operations'] = {
  toCall: (count) =>
    count === 0
      ? rich`Nobody needs a call.`
      : rich`*To be called* (${count}). Something important could not be sent to them. Choose the name after the call.`,
  toCallLine: ({ number, name, phone, about }) => rich`${number}. *${name}* ${phone} — ${about}`,
  about: {
    notice: 'a changed date',
    offer: 'a seat on offer',
    reminder: 'a reminder of a training',
    broadcast: 'an announcement',
    reply: 'an answer',
  },
  missed: {
    report: (sessions) =>
      joinRich([
        rich`*Some reminders or notices have not reached people*:`,
        ...sessions,
        rich`Their names and numbers are in the CALL LIST; the reasons are in each session, menu *Who got the reminder*.`,
      ]),
    line: (session) => rich`– *${session.title}*, batch ${session.batch} (${session.date}): ${session.people} people`,
  },
  nameless: 'No name',
  called: rich`Noted as called.`,
  uncertain: (messages, channel) =>
    rich`⚠️ ${messages} message${messages === 1 ? '' : 's'} by ${channel} may not have arrived, and will not be repeated lest they come twice.
The names are in each session, menu *Who got the reminder*. The whole list, on the server: *npm run outbox -- list*`,
  whatsapp: {
    open: rich`WhatsApp may send reminders and announcements.`,
    restricted: (since) =>
      rich`*WhatsApp restricts this number* since ${since}. Reminders and announcements are held; answers still go out.
Look at the phone first. Once all is well, let them out again.`,
    reopen: 'Let them out again',
    reopened: rich`All right, reminders and announcements go out by WhatsApp again.`,
    notRestricted: rich`WhatsApp is not held.`,
    link: 'Open its page',
    linkMade: (address) => rich`Open this page within 10 minutes, once. Do not pass it on.
${address}`,
    alerts: {
      'logged-out': rich`⚠️ WhatsApp is off: the phone unlinked this device. Link it again on the WhatsApp page (type WHATSAPP).`,
      banned: rich`⚠️ WhatsApp refuses this number; it may be banned. WhatsApp has stopped. Look at the phone.`,
      replaced: rich`⚠️ Another program uses this WhatsApp login. WhatsApp has stopped until one of the two ends.`,
      outdated: rich`⚠️ WhatsApp no longer accepts this version of the program. It has to be updated.`,
      restricted: rich`⚠️ WhatsApp restricts this number. Reminders and announcements are held. Type WHATSAPP to see.`,
    },
  },
};
