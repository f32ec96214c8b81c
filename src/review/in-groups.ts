/** A number with commas, as both languages write it: `412,345`. */
export const inGroups = (number: string | number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** Counts by name, each with commas. */
export const grouped = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));
