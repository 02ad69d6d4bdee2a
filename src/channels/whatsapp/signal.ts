import {
  DEFAULT_CONNECTION_CONFIG,
  jidDecode,
  jidEncode,
  type SignalKeyStore,
  type SignalKeyStoreWithTransaction,
} from '@whiskeysockets/baileys';
import { KeyedLock } from './keyed-lock.ts';

type MakeRepository = typeof DEFAULT_CONNECTION_CONFIG.makeSignalRepository;
export type SignalRepository = ReturnType<MakeRepository>;

/**
 * Baileys' signal repository, of which every step stands in `keys` before the next of the same person begins.
 *
 * Baileys keeps the steps of a whole send in a transaction that it finds by its async context, and libsignal does one
 * job after the other in the context of the first. A message that was encrypted while another was decrypted so had its
 * step written down in the transaction of the decryption, which was over: the step was lost, and its key used again.
 * Here no step waits in a transaction. `keys` must be as fast as memory.
 */
export function openSignal(
  keys: SignalKeyStore,
  ...[{ creds }, logger, findLids]: Parameters<MakeRepository>
): SignalRepository {
  const direct: SignalKeyStoreWithTransaction = {
    get: (type, ids) => keys.get(type, ids),
    set: (changes) => keys.set(changes),
    isInTransaction: () => false,
    transaction: (work) => work(),
  };
  const repository = DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ creds, keys: direct }, logger, findLids);
  const { lidMapping } = repository;
  const persons = new KeyedLock();

  const lidOf = async (user: string): Promise<string | undefined> =>
    (await keys.get('lid-mapping', [user]))[user] ?? undefined;

  /** A session lies under the person's LID as soon as that is known, whichever way they are addressed. */
  const placeOf = async (jid: string): Promise<string> => {
    const { user, server, device } = jidDecode(jid) ?? {};
    if (user === undefined || (server !== 's.whatsapp.net' && server !== 'hosted')) return jid;
    const lid = await lidOf(user);
    return lid === undefined ? jid : jidEncode(lid, server === 'hosted' ? 'hosted.lid' : 'lid', device);
  };

  const oneAtATime = async <T>(jid: string, work: (place: string) => Promise<T>): Promise<T> => {
    for (;;) {
      const place = await placeOf(jid);
      // Whoever waited here may have learned the LID meanwhile.
      const done = await persons.run(personOf(place), async () =>
        (await placeOf(jid)) === place ? { result: await work(place) } : null,
      );
      if (done) return done.result;
    }
  };

  const withBoth = <T>(number: string, lid: string, work: () => Promise<T>): Promise<T> => {
    const [from, to] = [personOf(number), personOf(lid)];
    return from === to ? work() : persons.run(from, () => persons.run(to, work));
  };

  /** A step that has begun under the number ends before the LID is known, and the next finds the session there. */
  const learnLids: typeof lidMapping.storeLIDPNMappings = async (pairs) => {
    for (const pair of pairs) {
      const [number, lid] = pair.pn.endsWith('lid') ? [pair.lid, pair.pn] : [pair.pn, pair.lid];
      const user = jidDecode(number)?.user;
      if (user === undefined || (await lidOf(user)) === jidDecode(lid)?.user) continue;
      await withBoth(number, lid, async () => {
        await lidMapping.storeLIDPNMappings([pair]);
        await repository.migrateSession(number, lid);
      });
    }
  };

  return {
    ...repository,
    // What the repository learns in the middle of a step, it learns without waiting for that step.
    lidMapping: new Proxy(lidMapping, {
      get: (target, name, receiver): unknown =>
        name === 'storeLIDPNMappings' ? learnLids : Reflect.get(target, name, receiver),
    }),
    encryptMessage: (message) => oneAtATime(message.jid, (jid) => repository.encryptMessage({ ...message, jid })),
    decryptMessage: (message) => oneAtATime(message.jid, (jid) => repository.decryptMessage({ ...message, jid })),
    injectE2ESession: (bundle) => oneAtATime(bundle.jid, (jid) => repository.injectE2ESession({ ...bundle, jid })),
    migrateSession: (number, lid) => withBoth(number, lid, () => repository.migrateSession(number, lid)),
    async deleteSession(jids) {
      for (const jid of jids) await oneAtATime(jid, (place) => repository.deleteSession([place]));
    },
  };
}

/** The same for all the devices of a person. */
const personOf = (jid: string): string => {
  const { user = jid, server = '' } = jidDecode(jid) ?? {};
  return `${user}@${server === 'lid' || server === 'hosted.lid' ? 'lid' : ''}`;
};
