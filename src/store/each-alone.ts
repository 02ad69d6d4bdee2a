/** Does work for each, though it fail for some: what is wrong with one must not hold up the others. Throws the first fault at the end. */
export async function eachAlone<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
}
