import { describe, expect, it } from 'vitest';
import { parsePhone, showPhone } from '../../src/people/phone.ts';

describe('a phone number', () => {
  it.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '(0812) 3456.7890',
    '+6281234567890',
    '+62 812-3456-7890',
    '6281234567890',
    '62 812 3456 7890',
    '006281234567890',
    '0062 812 3456 7890',
    '81234567890',
    'nomor saya 0812 3456 7890 ya',
  ])('%s is read', (written) => {
    expect(parsePhone(written)).toBe('+6281234567890');
  });

  it('of a landline or another country is read too', () => {
    expect(parsePhone('(031) 8290794')).toBe('+62318290794');
    expect(parsePhone('+60 12-345 6789')).toBe('+60123456789');
  });

  it.each([
    '',
    'siti',
    '0812',
    '12345',
    '08123456789012345678901234567890',
    '0812-3456-7890 / 0813-1111-2222',
    '3573010101900001',
  ])('%j is none', (written) => {
    expect(parsePhone(written)).toBeNull();
  });

  it('is shown as people here write it', () => {
    expect(showPhone('+6281234567890')).toBe('0812-3456-7890');
    expect(showPhone('+60123456789')).toBe('+60 12 345 6789');
  });
});
