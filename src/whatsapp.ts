import { renderUnicodeCompact } from 'uqr';
import type { Linking, WhatsApp } from './channels/whatsapp/channel.ts';
import type { Config } from './config.ts';
import { closeBreaker, unaskedState } from './delivery/guard.ts';
import { messageAgain, messageOf } from './delivery/outbox.ts';
import type { Clock } from './messaging/clock.ts';
import { errorFields, type Log } from './messaging/log.ts';
import { alertAdministrators, type OperatorAlert, reopenChannel } from './outreach/operations.ts';
import { usePageLink } from './people/page-links.ts';
import type { Database } from './store/database.ts';

/** WhatsApp as the settings want it; null: off. Its library is loaded only where it is on: it takes half a second. */
export async function openWhatsApp(
  config: Config,
  parts: { readonly database: Database; readonly clock: Clock; readonly log: Log },
): Promise<WhatsApp | null> {
  if (!config.whatsapp) return null;
  const { database } = parts;
  const [{ createWhatsApp }, { keyFrom }] = await Promise.all([
    import('./channels/whatsapp/channel.ts'),
    import('./channels/whatsapp/sealer.ts'),
  ]);
  return createWhatsApp({
    ...parts,
    ...config.whatsapp,
    key: keyFrom(config.whatsapp.key, config.dataDirectory),
    messageOf: (id) => messageOf(database.queries, id),
    messageAgain: (id) => messageAgain(database.queries, id, parts.clock.now()),
    onLinking: showLinking(),
    onAlert: (alert) => tellAdministrators(database, alert, parts.clock, parts.log),
  });
}

/** Administrators hear of trouble with WhatsApp by the other channel of theirs. */
export function tellAdministrators(database: Database, alert: OperatorAlert, clock: Clock, log: Log): void {
  alertAdministrators(database, alert, clock.now()).then(
    (told) => log.error('WhatsApp needs an administrator.', { alert, told }),
    (error: unknown) => log.error('WhatsApp needs an administrator, and none could be told.', errorFields(error)),
  );
}

/** What the operators' page shows and does. */
export function whatsappPage(whatsapp: WhatsApp, config: Config, database: Database, clock: Clock) {
  const unasked = config.whatsapp?.unasked;
  if (!unasked) return null;
  return {
    state: () => whatsapp.state(),
    unasked: () =>
      unaskedState(
        database.queries,
        { channel: 'whatsapp', rules: unasked, accountSince: whatsapp.state().linkedSince },
        clock.now(),
      ),
    again: () => whatsapp.again(),
    unlink: () => whatsapp.unlink(),
    reopen: (personId: number | null) =>
      database.transaction(async (tx) => {
        if (personId === null) await closeBreaker(tx, 'whatsapp', null, clock.now());
        else await reopenChannel(tx, { actorId: personId, channel: 'whatsapp' }, clock.now());
      }),
    admit: (code: string) => database.transaction((tx) => usePageLink(tx, code, clock.now())),
    now: () => clock.now(),
  };
}

/** Shows in the terminal how to link the number: each QR code lives for a few seconds only. */
function showLinking(): (linking: Linking | null) => void {
  let shownCode: string | null = null;
  let waits = false;
  return (linking) => {
    if (!linking) {
      if (waits)
        process.stdout.write('That code has been used or is over; /readyz says whether WhatsApp is connected.\n');
      waits = false;
      shownCode = null;
      return;
    }
    waits = true;
    if (linking.code !== null && linking.code !== shownCode) {
      shownCode = linking.code;
      const code = `${linking.code.slice(0, 4)}-${linking.code.slice(4)}`;
      process.stdout.write(`Pairing code for WhatsApp (Linked devices > Link with phone number): ${code}\n`);
    } else if (linking.code === null) {
      process.stdout.write(
        `Scan this with WhatsApp (Linked devices > Link a device):\n${renderUnicodeCompact(linking.qr)}\n`,
      );
    }
  };
}
