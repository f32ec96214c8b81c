import { type Language, languages } from '../../src/words/language-ids.ts';

/** Returns the language that a command should answer in (`--cy`, else the first), and its other arguments. */
export function languageAsked(args: readonly string[]): readonly [language: Language, rest: readonly string[]] {
  const asked = (language: Language): boolean => args.includes(`--${language}`);
  const flags: readonly string[] = languages.map((language) => `--${language}`);
  return [languages.find(asked) ?? languages[0], args.filter((arg) => !flags.includes(arg))];
}
