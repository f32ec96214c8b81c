import { languages } from './language-ids.ts';

/** The pattern of a mark before or after words of another language; it captures the language. */
export const languageMark = `</?(${languages.join('|')})>`;
/** The pattern of words of another language with their marks; it captures the language and the words. */
export const markedWords = `<(${languages.join('|')})>(.*?)</\\1>`;
