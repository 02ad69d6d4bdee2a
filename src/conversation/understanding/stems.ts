/** A word without the endings that Indonesian and Javanese hang on it: "jadwalnya", "tempatipun" and "syarate" lose them. */
export function stemOf(word: string): string {
  if (word.length < 6) return word;
  const stem = word
    .replace(/(?:nya|nipun|ipun|kah|lah|kan|ku|mu|pun|ne|e|i)$/, '')
    .replace(/^(?:men|mem|me|di|ber|ter)(?=\p{Letter}{4})/u, '');
  return stem.length >= 4 ? stem : word;
}
