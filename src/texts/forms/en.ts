import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said in between, while somebody fills in the registration, in English. */
export const formsEn: Catalog['forms'] = {
  wait: rich`All right, take your time.`,
  answers: {
    degrees: rich`Degrees are welcome: name and degrees stand on the certificate.`,
    nickname: rich`Your full name please, no nickname: it stands on the certificate.`,
    whyName: rich`Your full name stands on the certificate and the attendance list.`,
    whyRegion: rich`The region decides on quotas and on the officer who helps you. Where you live now counts.`,
    whyPhone: rich`The number is only for telling you, for example that a date has changed.`,
    relative: rich`A relative’s number is fine, as long as you can be reached by it.`,
    whoSees: rich`They are used for registration, reminders and certificates. Only the officers of the training see them, and you can delete them at any time.`,
    ifNot: rich`That is fine. Without your consent nothing is noted, and you can still see the schedule.`,
    groups: rich`The kind is your social role, such as PSM in a village or TKSK in a district. If you have none, choose member of the public.`,
  },
  belongsTo: (kinds) => rich`That belongs to *${kinds}*.`,
  placeNotName: rich`That is the name of a place; we ask for it after this.`,
  outsideProgram: rich`The programme is for people who live in East Java, even with an ID card from elsewhere.
If you live outside East Java, type OFFICER, or choose number 1.`,
  phoneWays: rich`The number is only for telling you when a date changes. Please choose, or type the number.`,
  otherPhone: 'Another number',
  noPhone: 'I have no phone number',
  typePhone: rich`Please type the number.`,
  withoutPhone: rich`All right, no phone number. We write to you in this chat.`,
  chatHidesNumber: rich`We cannot see the number of this chat. Please type it.`,
  noPhoneShown: 'none',
  whatIsWrong: rich`All right. What should be changed?`,
  profile: (profile) => rich`*Your profile*
Name: *${profile.name}*
Region: *${profile.region}*
Kind: *${profile.audiences}*
Phone: *${profile.phone}*`,
  notSavedYet: rich`Your profile is not saved yet, so there is no training of yours. Let us finish the form first.`,
  others: {
    offer: rich`One chat is for one person. An officer registers friends and groups.

Shall we pass your message on to an officer?`,
    more: rich`We add that. Shall we pass it on to an officer now?`,
    pass: 'Yes, pass it on',
    leave: 'No need',
    left: rich`All right, we do not pass it on.`,
  },
  needs: {
    passedOn: rich`We have passed it on to the officers. The answer comes in this chat.`,
    nobody: rich`Thank you for telling us. There is no officer in this chat yet. We keep this for them; please tell the organisers, too, before the training.`,
    none: rich`We have heard of no need yet. Please write it here, and we pass it on to an officer.`,
  },
};
