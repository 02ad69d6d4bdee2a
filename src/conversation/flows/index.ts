import type { Dialogue } from '../flow.ts';
import { accounts } from './accounts.ts';
import { announcing } from './announce.ts';
import { announcements } from './announcements.ts';
import { applications } from './applications.ts';
import { browse } from './browse.ts';
import { enrolling } from './enroll.ts';
import { feedback } from './feedback.ts';
import { faq } from './faq.ts';
import { faqEditing } from './faq-editing.ts';
import { home } from './home.ts';
import { importing } from './import-people.ts';
import { interested } from './interests.ts';
import { language } from './language.ts';
import { managing } from './manage-sessions.ts';
import { mine } from './mine.ts';
import { needs } from './needs.ts';
import { operations } from './operations.ts';
import { people } from './participants.ts';
import { planning } from './plan-session.ts';
import { officer } from './officer.ts';
import { posters } from './posters.ts';
import { privacy } from './privacy.ts';
import { registeringOthers } from './register-others.ts';
import { registration } from './registration.ts';
import { staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { unclear } from './unclear.ts';

/** Every dialogue the bot can hold. A new one is a file beside this and a line here. */
export const allDialogues: readonly Dialogue[] = [
  home,
  language,
  registration,
  registeringOthers,
  needs,
  accounts,
  browse,
  enrolling,
  mine,
  feedback,
  privacy,
  officer,
  faq,
  faqEditing,
  applications,
  staff,
  announcing,
  planning,
  managing,
  operations,
  people,
  announcements,
  statistics,
  posters,
  importing,
  interested,
  unclear,
];
