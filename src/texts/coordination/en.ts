import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What staff are told, in English. */
export const coordinationEn: Catalog['coordination'] = {
  menu: rich`*Staff menu*
Choose a button, or answer with its number.`,
  choices: {
    applications: 'Applications',
    invite: 'Invite staff',
    staff: 'Staff list',
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
};
