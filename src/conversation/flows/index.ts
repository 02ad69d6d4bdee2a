import type { Dialogue } from '../flow.ts';
import { home } from './home.ts';
import { language } from './language.ts';

/** Every dialogue the bot can hold. A new one is a file beside this and a line here. */
export const allDialogues: readonly Dialogue[] = [home, language];
