import {
  type AuthenticationCreds,
  BufferJSON,
  initAuthCreds,
  proto,
  type SignalKeyStore,
} from '@whiskeysockets/baileys';
import type { Vault } from './vault.ts';

/** The login: who we are to WhatsApp, and the keys of every conversation. */
export interface Auth {
  readonly creds: AuthenticationCreds;
  readonly keys: SignalKeyStore;
  /** Whether a phone has linked this login. */
  readonly isLinked: () => boolean;
  /** Takes in what Baileys says has changed; it has changed `creds` already. */
  save(): void;
}

const credsName = 'creds';
const keyPrefix = 'key/';

/** When the login was linked, as an ISO moment; of the operator's page. */
export const linkedSinceName = 'linked-since';

/** What phones could not read and asked this login for again; see `repeats.ts`. */
export const askedAgainPrefix = 'asked-again/';

export const keyName = (type: string, id: string): string => `${keyPrefix}${type}/${id}`;

const written = (value: unknown): string => JSON.stringify(value, BufferJSON.replacer);
const read = (json: string): unknown => JSON.parse(json, BufferJSON.reviver);

/** The login in the vault, or a new one that waits to be linked. */
export function openAuth(vault: Vault): Auth {
  const stored = vault.get(credsName);
  let creds = stored === null ? null : (read(stored) as AuthenticationCreds);
  // A code was asked for, which makes Baileys believe that it is somebody, but no phone has taken it.
  if (creds?.me && !creds.account) creds = null;
  if (creds === null) forgetAuth(vault);
  const current = creds ?? initAuthCreds();
  return {
    creds: current,
    isLinked: () => current.me !== undefined && current.account !== undefined,
    save: () => vault.put([[credsName, written(current)]]),
    keys: {
      // Parsed anew at each reading, since Baileys changes what it was given.
      get: (type, ids) => {
        const found: Record<string, never> = {};
        for (const id of ids) {
          const value = vault.get(keyName(type, id));
          if (value === null) continue;
          const parsed = read(value);
          Object.assign(found, { [id]: type === 'app-state-sync-key' ? appStateSyncKey(parsed) : parsed });
        }
        return found;
      },
      async set(changes) {
        vault.put(
          Object.entries(changes).flatMap(([type, values]) =>
            Object.entries(values ?? {}).map(
              ([id, value]: [string, unknown]) => [keyName(type, id), value == null ? null : written(value)] as const,
            ),
          ),
        );
        // What is handed to the server for strangers to write to us with: a crash must not leave it with keys that we lost.
        if (Object.values(changes['pre-key'] ?? {}).some((value) => value !== null)) await vault.flushed();
      },
    },
  };
}

const appStateSyncKey = (value: unknown): proto.Message.AppStateSyncKeyData =>
  proto.Message.AppStateSyncKeyData.fromObject(value as Record<string, unknown>);

/**
 * Forgets a login that is void, and what was asked of it: another number must not answer. What people wrote, and was not
 * answered yet, stays.
 */
export function forgetAuth(vault: Vault): void {
  const names = [credsName, linkedSinceName, ...vault.names(keyPrefix), ...vault.names(askedAgainPrefix)];
  vault.put(names.map((name) => [name, null] as const));
}
