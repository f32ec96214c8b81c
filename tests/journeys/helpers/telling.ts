import type { WalkedCase } from './cases';
import { bothLanguages, headingOf, text } from './words';

const words = ({ answers, path }: WalkedCase): readonly string[] =>
  bothLanguages.flatMap((language) => [
    ...Object.keys(answers).map((question) => text(language, `questions:${question}/label`)),
    ...path.map((screen) => headingOf(language, screen)),
    ...['social-services', 'police', 'ceop'].map((task) => text(language, `ui:tasks/${task}`)),
  ]);

/** What would tell of a case: ids of its answers and marks, and their words in both languages; none so short that it stands in other texts too. */
export const telling = (walked: WalkedCase): readonly string[] =>
  [...Object.values(walked.answers).flat(), 'call-handler', ...words(walked)].filter((one) => one.length > 6);
