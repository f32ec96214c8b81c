import { languages } from '../../src/words/languages';
import type { Codes } from './codes';
import { judgementPage } from './judgement/page';
import { bookPage } from './page';
import { trainingPage } from './training-page';

/** What is printed, by the names of its files: the judgement book in each language, the reviewer's book, and the texts of training. In: the project's folder; the codes that are signed. */
export const pages = (root: string, codes: Codes): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    languages.map((language) => [`clear-steps-judgement-${language}`, judgementPage(root, language, codes)]),
  ),
  'clear-steps-book': bookPage(root, codes),
  'clear-steps-training': trainingPage(root, codes),
});
