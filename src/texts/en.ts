import { rich } from '../messaging/rich-text.ts';
import type { Catalog } from './catalog.ts';

export const en: Catalog = {
  common: {
    yes: 'Yes',
    no: 'No',
    menu: 'Main menu',
    back: 'Back',
    next: 'Next',
    previous: 'Previous',
    address: (name) => name ?? 'Sir/Madam',
    chooseNumber: (count) => rich`Reply with a number 1–${count}.`,
    startedAnew: rich`Sorry, our talk was cut off because the service was updated. Let us start again.`,
    staleButton: rich`That button belongs to an older message, so we did not use it.`,
    wordsOnly: rich`Sorry, for now we can only read text.`,
    wayOut: rich`Type CANCEL to stop, or MENU to go back.`,
    stopped: rich`All right, stopped.`,
    apology: rich`Sorry, something went wrong on our side and your message was not answered. Please try again, or type MENU.`,
  },
  home: {
    salam: rich`Waalaikumsalam.`,
    welcome: rich`Welcome 🙏
This is *Sinau*, the training service of Dinas Sosial Jawa Timur. _(sample service)_
We never ask for money, one-time codes or a photo of your ID card.

What would you like to do?`,
    welcomeBack: (address) => rich`Hello, ${address}. What would you like to do?`,
    menu: rich`*Main menu*
Press a button, or reply with its number.`,
    choices: {
      browse: 'See the trainings',
      register: 'Register',
      joinInfo: 'How to join',
      help: 'Help',
      myTrainings: 'My trainings',
      profile: 'My profile',
      resume: 'Continue the form',
      applications: 'Applications',
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
Whoever does is not us. Check with the office: (031) 8290794.`,
    officer: rich`You can reach an officer at Dinas Sosial Provinsi Jawa Timur:
Jl. Gayung Kebonsari 56b, Surabaya
Phone (031) 8290794`,
    thanks: rich`You are welcome.`,
    notUnderstood: rich`Sorry, we did not understand. Which of these do you mean?`,
    notUnderstoodAgain: rich`Sorry, we still do not understand. Please choose below, or talk to an officer.`,
    officerChoice: 'Talk to an officer',
    chooseLanguage: rich`Which language shall we use?`,
    languageSet: rich`All right, we will use English.`,
  },
};
