import { describe, expect, it } from 'vitest';
import { renderText, unseen } from '../../../src/channels/whatsapp/markup.ts';
import { rich } from '../../../src/messaging/rich-text.ts';

describe('a text for WhatsApp', () => {
  it('keeps what somebody typed from becoming markup', () => {
    const name = '*Siti* _s_';
    expect(renderText(rich`*Halo* ${name}`)).not.toContain('*Siti*');
    expect(renderText(rich`*Halo* ${name}`).replaceAll(unseen, '')).toBe('*Halo* *Siti* _s_');
  });

  it('leaves every address as it is, so that it leads where it should', () => {
    const addresses = [
      'https://wa.me/62811?text=Halo%20Sinau%20%23gabung_35-73',
      'https://t.me/sinau_bot?start=undangan_K7QM2XPR9D',
      'bit.ly/psm_2026',
      'www.dinsos_jatim.go.id',
      'dinsos_jatim@jatimprov.go.id',
    ];
    for (const address of addresses) {
      expect(renderText(rich`Buka ${address} ${'atau_tulis'}`)).toBe(`Buka ${address} atau${unseen}_${unseen}tulis`);
      expect(renderText(rich`*${address}*`)).toBe(`*${address}*`);
    }
  });

  it('is read in no time, however long it is', () => {
    const began = performance.now();
    renderText(rich`${'a'.repeat(100_000)} ${'a.'.repeat(50_000)} ${'_'.repeat(10_000)}`);
    // Read anew from each letter it would take many minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
