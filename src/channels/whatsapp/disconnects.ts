/** What follows when the connection to WhatsApp has ended. */
export type AfterDisconnect =
  /** Connects again at once: the server asked for it. */
  | { readonly act: 'again' }
  /** Connects again after a pause that grows with the failures in a row. */
  | { readonly act: 'later'; readonly milliseconds: number; readonly alert?: Alert }
  /** The login is void: it is forgotten, and a new one is offered for linking. */
  | { readonly act: 'link-anew'; readonly alert: Alert }
  /** Stays away until a person has looked. */
  | { readonly act: 'stop'; readonly alert: Alert };

/** What the administrators are told, on another channel. */
export type Alert = 'logged-out' | 'banned' | 'replaced' | 'outdated';

/** Milliseconds. */
const firstPause = 1_000;
const longestPause = 60_000;
const outdatedPause = 600_000;

/**
 * The table of reasons. `failures` counts the connections in a row that did not come up; `random` is from 0 to 1, so
 * that many who lost the same server do not come back together.
 */
export function afterDisconnect(code: number, failures: number, random: number): AfterDisconnect {
  switch (code) {
    case 515:
      return failures < 5 ? { act: 'again' } : later(failures, random);
    case 401:
    case 411:
      return { act: 'link-anew', alert: 'logged-out' };
    case 402:
    case 403:
    case 406:
      return { act: 'stop', alert: 'banned' };
    case 440:
      return { act: 'stop', alert: 'replaced' };
    case 405:
      return { act: 'later', milliseconds: outdatedPause * (0.75 + random / 2), alert: 'outdated' };
    default:
      return later(failures, random);
  }
}

const later = (failures: number, random: number): AfterDisconnect => ({
  act: 'later',
  milliseconds: Math.min(longestPause, firstPause * 2 ** Math.min(failures, 10)) * (0.75 + random / 2),
});

/** What the operator reads in `/readyz`, by the reason. */
export function disconnectLine(code: number): string {
  switch (code) {
    case 401:
    case 411:
      return 'WhatsApp has logged this device out: link the number again at /whatsapp.';
    case 402:
    case 403:
    case 406:
      return 'WhatsApp refuses this account (it may be banned): look at the phone, then restart.';
    case 440:
      return 'Another program has taken over this WhatsApp login: stop one of the two, then restart.';
    case 405:
      return 'WhatsApp no longer accepts this version: update the program. Trying again now and then.';
    case 515:
      return 'WhatsApp asks to connect anew.';
    default:
      return `The connection to WhatsApp is down (${code}). Trying again.`;
  }
}
