/** "Siti Aminah, S.Sos." is called Siti Aminah. */
export const withoutDegrees = (name: string): string => name.split(',')[0] ?? name;
