import { type Language, languages } from '../../src/words/language-ids.ts';

/** In which language a command is to answer, such as `--cy`, else in the first; and what else it is given. */
export function languageAsked(args: readonly string[]): readonly [language: Language, rest: readonly string[]] {
  const asked = (language: Language): boolean => args.includes(`--${language}`);
  const flags: readonly string[] = languages.map((language) => `--${language}`);
  return [languages.find(asked) ?? languages[0], args.filter((arg) => !flags.includes(arg))];
}
