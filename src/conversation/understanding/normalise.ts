/**
 * Text as it is compared: lower case, no accents or marks, no emoji but the thumb, single spaces. Never shown or
 * stored.
 */
export function normalise(text: string): string {
  return text
    .replaceAll('👍', ' ya ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[^\p{Letter}\p{Number}'/+@#&-]+/gu, ' ')
    .replace(/^[\s'/#-]+|[\s'/#-]+$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(\p{Letter})\1{2,}/gu, '$1');
}

/** The same, without the words people add out of politeness, which decide nothing: "ya min", "2 aja kak". */
export function bare(text: string): string {
  const words = normalise(text).split(' ');
  const kept = words.filter((word) => !politeWords.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

const politeWords = new Set(
  'min mimin admin kak kaka ka gan bang mas mbak mba cak ning pak bu bapak ibu bpk dong deh sih aja saja ae wae lah kok nih tolong mohon monggo please pls terima kasih makasih trims nggeh'.split(
    ' ',
  ),
);
