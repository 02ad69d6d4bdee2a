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
    feedback: rich`Thank you, your impressions matter to us. They cannot be recorded in this chat yet; an officer can note them.`,
  },
  unknownFact: rich`We have no sure answer to that. An officer will tell you.`,
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
    coordinator_broadcast: 'Officer menu',
    coordinator_create_session: 'Officer menu',
    coordinator_participants: 'Applications',
    coordinator_stats: 'Officer menu',
  },
};
