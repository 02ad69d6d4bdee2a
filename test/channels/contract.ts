import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Address } from '../../src/messaging/address.ts';
import type { Channel } from '../../src/messaging/channel.ts';
import type { InboundFile } from '../../src/messaging/inbound.ts';
import type { OutboundMessage } from '../../src/messaging/outbound.ts';
import { rich } from '../../src/messaging/rich-text.ts';
import { SendError } from '../../src/messaging/send-error.ts';
import { type CollectedInbound, collectInbound } from '../support/inbound.ts';

/** What a person sees of one message. */
export interface Seen {
  /** Without markup; labels of choices may stand in it. */
  readonly text: string;
  readonly file: { readonly fileName: string; readonly bytes: Buffer } | null;
}

/** A channel that is not started yet, and a person on its other side. */
export interface ContractSubject {
  readonly channel: Channel;
  readonly address: Address;
  /** Resolves when the channel, once started, is connected; absent where it is at once. */
  readonly connected?: () => Promise<void>;
  says(text: string): void | Promise<void>;
  /** Presses the button with this label, or types its number where the channel has no buttons. */
  chooses(label: string, number: number): void | Promise<void>;
  /** The next message the person sees. */
  sees(): Promise<Seen>;
  sendsFile(name: string, bytes: Buffer): void | Promise<void>;
  /** The platform has no file any more; absent where that cannot be. */
  readonly losesFiles?: () => void | Promise<void>;
  /** The platform hands over once more what it handed over last; absent where it never does. */
  readonly repeats?: () => void | Promise<void>;
  /** The platform no longer lets us write to the person; absent where it always does. */
  readonly becomesUnreachable?: () => void | Promise<void>;
  /** Each makes the next send fail in another way. */
  readonly troubles?: Readonly<Record<string, () => void | Promise<void>>>;
  close(): Promise<void>;
}

const text = (words: string): OutboundMessage => ({ text: [{ text: words }] });

/** What every channel promises, whatever platform is behind it. */
export function describeChannelContract(name: string, setup: () => Promise<ContractSubject>): void {
  describe(`${name}, as a channel`, () => {
    let subject: ContractSubject;
    let inbound: CollectedInbound;
    let sends = 0;
    const send = (message: OutboundMessage) => {
      sends += 1;
      return subject.channel.send(subject.address, message, { messageId: String(sends) });
    };

    beforeEach(async () => {
      subject = await setup();
      inbound = collectInbound();
      await subject.channel.start(inbound);
      await subject.connected?.();
    });

    afterEach(async () => {
      await subject.channel.stop();
      await subject.close();
    });

    it('hands over what a person says, with where it came from and an id of its own', async () => {
      await subject.says('Halo, apakah ada pelatihan? 🙏');
      const first = await inbound.next();
      expect(first.from).toEqual(subject.address);
      expect(first.content).toEqual({ kind: 'text', text: 'Halo, apakah ada pelatihan? 🙏' });
      expect(first.externalId).not.toBe('');
      expect(first.sentAt === null || Number.isFinite(first.sentAt.getTime())).toBe(true);

      await subject.says('Halo, apakah ada pelatihan? 🙏');
      const second = await inbound.next();
      expect(second.externalId).not.toBe(first.externalId);
    });

    it('brings the bytes of a file that a person sent, also after it has come through a database, and no more than wanted', async () => {
      const bytes = Buffer.from(`nama;no hp\r\nSiti – Aminah;0812\u0000\r\n${'x'.repeat(70_000)}`);
      await subject.sendsFile('data/peserta: 1.csv', bytes);
      const { content } = await inbound.next();
      expect(content).toMatchObject({ kind: 'media', media: 'document', file: { size: bytes.length } });
      const file = content.kind === 'media' ? content.file : undefined;
      if (!file) throw new Error('The message has no file.');
      expect(file.name).toBe('peserta: 1.csv');
      const kept: InboundFile = JSON.parse(JSON.stringify(file));
      const fetch = (longest: number, wanted = kept) =>
        subject.channel.fetchFile?.(wanted, { bytes: longest, milliseconds: 5_000 });
      expect((await fetch(bytes.length))?.equals(bytes)).toBe(true);
      // The size is the sender's word.
      for (const told of [kept, { ...kept, size: null }]) {
        await expect(fetch(bytes.length - 100, told)).rejects.toMatchObject({ name: 'FileError', kind: 'too-large' });
      }
      if (!subject.losesFiles) return;
      await subject.losesFiles();
      await expect(fetch(bytes.length)).rejects.toMatchObject({ name: 'FileError', kind: 'gone' });
    });

    it('gives a repeat the id of what it repeats', async () => {
      if (!subject.repeats) return;
      await subject.says('Halo');
      const first = await inbound.next();
      await subject.repeats();
      const again = await inbound.next();
      expect(again).toEqual(first);
    });

    it('brings a choice back as its value, or as the number that was typed', async () => {
      const choices = [
        { value: 'browse', label: 'Lihat jadwal' },
        { value: 'cmd:my-trainings', label: 'Pelatihan saya' },
      ];
      await subject.says('menu');
      await inbound.next();
      const { externalId } = await send({ ...text('Mau apa?'), choices, menu: 'm1' });
      await subject.sees();
      await subject.chooses('Pelatihan saya', 2);
      const { content } = await inbound.next();
      expect(content).toEqual(
        subject.channel.capabilities.buttons
          ? { kind: 'choice', menu: 'm1', value: 'cmd:my-trainings', messageId: externalId }
          : { kind: 'text', text: '2' },
      );
    });

    it('shows what people typed as they typed it, not as markup', async () => {
      const typed = '<b>Siti</b> & *Budi* _x_ `y` [z](http://a.b) &amp; "kutip" \\*';
      await send({ text: rich`Halo *${typed}*, selamat _datang_.` });
      expect((await subject.sees()).text).toContain(typed);
    });

    it('brings a long text whole, in as many pieces as it takes', async () => {
      const words = Array.from({ length: 2_000 }, (_, index) => `kata${index}`);
      await send(text(words.join(' ')));
      const seen: string[] = [];
      while (!seen.at(-1)?.endsWith('kata1999')) seen.push((await subject.sees()).text);
      expect(seen.join(' ').split(/\s+/)).toEqual(words);
    });

    it('brings a document as it is', async () => {
      const bytes = Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:Pelatihan – hari 1\r\nEND:VCALENDAR\r\n\u0000\u0001');
      await send({
        ...text('Simpan ke kalender.'),
        attachment: {
          kind: 'document',
          fileName: 'pelatihan.ics',
          mediaType: 'text/calendar',
          base64: bytes.toString('base64'),
        },
      });
      const seen = await subject.sees();
      expect(seen.text).toContain('Simpan ke kalender.');
      if (seen.file) expect({ ...seen.file }).toMatchObject({ fileName: 'pelatihan.ics', bytes });
    });

    it('says that a person cannot be reached', async () => {
      if (!subject.becomesUnreachable) return;
      await subject.becomesUnreachable();
      const error = await send(text('Halo')).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(SendError);
      expect(error).toMatchObject({ kind: 'unreachable', retryable: false });
    });

    it('fails with a SendError and nothing else, whatever goes wrong', async () => {
      for (const [trouble, happens] of Object.entries(subject.troubles ?? {})) {
        await happens();
        const error = await send(text('Halo')).catch((caught: unknown) => caught);
        expect(error, trouble).toBeInstanceOf(SendError);
      }
    });

    it('stops as often as it is told to, and then takes nothing in', async () => {
      await subject.says('Sebelum');
      await inbound.next();
      await Promise.all([subject.channel.stop(), subject.channel.stop()]);
      await subject.channel.stop();
      expect(subject.channel.health().status).toBe('stopped');
      await subject.says('Sesudah');
      await new Promise((resolve) => setImmediate(resolve));
      expect(inbound.messages).toHaveLength(1);
    });

    it('finishes handing over what it has begun before it has stopped', async () => {
      let commit: () => void = () => {};
      let committed = false;
      inbound.take = () =>
        new Promise((resolve) => {
          commit = () => {
            committed = true;
            resolve();
          };
        });
      await subject.says('Sebentar');
      await inbound.next();
      const stopping = subject.channel.stop().then(() => committed);
      setImmediate(() => commit());
      expect(await stopping).toBe(true);
    });
  });
}
