import { languages } from './language-ids.ts';

/** What stands within a text before or after words of another language, as a pattern: it catches the language. */
export const languageMark = `</?(${languages.join('|')})>`;
/** Words of another language within a text, with their marks, as a pattern: it catches the language and the words. */
export const markedWords = `<(${languages.join('|')})>(.*?)</\\1>`;
