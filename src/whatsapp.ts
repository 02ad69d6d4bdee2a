import { renderUnicodeCompact } from 'uqr';
import type { Linking, WhatsApp } from './channels/whatsapp/channel.ts';
import type { Config } from './config.ts';
import { messageOf } from './delivery/outbox.ts';
import type { Clock } from './messaging/clock.ts';
import type { Log } from './messaging/log.ts';
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
    onLinking: showLinking(),
    onAlert() {},
  });
}

/** Shows in the terminal how to link the number: each QR code lives for a few seconds only. */
function showLinking(): (linking: Linking | null) => void {
  let shownCode: string | null = null;
  let waits = false;
  return (linking) => {
    if (!linking) {
      if (waits) process.stdout.write('WhatsApp is no longer waiting to be linked.\n');
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
