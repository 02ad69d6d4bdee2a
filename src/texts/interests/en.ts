import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said of trainings that people wait for, in English. */
export const interestsEn: Catalog['interests'] = {
  choice: 'Tell me when it opens',
  noted: (title) => rich`Fine, we will tell you once when *${title}* opens. Type STOP if you change your mind.`,
  opened: (session) => rich`The news you asked for: *${session.title}*, batch ${session.batch}, is open.
${session.when}, ${session.place}.`,
  look: 'See and enroll',
  heading: rich`*What people wait for*`,
  line: (number, title, people, regions) => rich`${number}. *${title}*: ${people} people (${regions})`,
  announce: rich`Choose one to send them an announcement.`,
  nobody: rich`Nobody waits for a training yet.`,
  waiting: (title) => `those waiting for ${title}`,
};
