/** How often a pattern, which has to look for all (`g`), is in a text. */
export const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
