import { readBytes } from '../replay/read-text';
import { type Checked, checkScenario, mendOf, noText, placeOf, textIn } from '../../src/training/own/check';
import { languages, loadTrainingWords } from '../../src/words/languages';
import { plain, type Words, wordsIn } from '../../src/words/words';
import { languageAsked } from '../lib/asked.ts';

// At load time: the runner of tools loads nothing after that.
await Promise.all(languages.map(loadTrainingWords));

/** Returns the lines to print about one file: what is wrong with it, or none if it is right. */
function complaints(words: Words, file: string): readonly string[] {
  const bytes = readBytes(file);
  if (bytes === undefined) return [`${file}: ${words.t('training:own/command/unreadable')}`];
  const text = textIn(bytes);
  return linesOf(words, file, text === undefined ? noText : checkScenario(text));
}

/** Returns the lines to print about a file that was checked: none if it is right. */
export function linesOf(words: Words, file: string, checked: Checked): readonly string[] {
  if ('scenario' in checked) return [];
  return checked.problems.map(
    (problem) => `${file}:${problem.line}: ${placeOf(words, problem)}: ${plain(mendOf(words, problem))}`,
  );
}

/**
 * Checks files of trainers' own scenarios, as the app does when it opens one, with messages in Welsh after `--cy`.
 * Returns the exit code: 0 if all are right; 2 if one is wrong or cannot be read, or if none was named.
 */
export default function main(args: readonly string[]): number {
  const [language, files] = languageAsked(args);
  const words = wordsIn(language);
  const lines =
    files.length === 0 ? [words.t('training:own/command/usage')] : files.flatMap((file) => complaints(words, file));
  if (lines.length > 0) console.error(lines.join('\n'));
  else console.log(words.t('training:own/command/right'));
  return lines.length > 0 ? 2 : 0;
}
