/** A text with the ends of its lines written in one way only. */
export const lineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');
/** A text with the ends of its lines, and its letters, each written in one way only. */
export const tidy = (text: string): string => lineEnds(text).normalize('NFC');
