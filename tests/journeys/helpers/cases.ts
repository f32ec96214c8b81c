import { readFileSync } from 'node:fs';
import { caseText } from '../../../tools/replay/case-text.ts';
import { asks, type WalkScreen } from '../../../tools/proof/terms/screens.ts';
import { bothLanguages, headingOf, text } from './words.ts';

/** Answers by question id: one option, or a list. */
type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A case worked out by hand: its answers, and the screens of its path, including the last. */
export interface WalkedCase {
  readonly answers: Answers;
  readonly path: readonly string[];
}

/** Reads a case of `tests/cases` and its path. Use one without changes: the path is of the first answers. */
export function readCase(name: string): WalkedCase {
  const file = new URL(`../../cases/${name}.json`, import.meta.url).pathname;
  const { answers } = JSON.parse(caseText(file) ?? '') as { answers: Answers };
  const { expected } = JSON.parse(readFileSync(file, 'utf8')) as { expected: { path: string | readonly string[] } };
  return { answers, path: [expected.path].flat().join(', ').split(', ') };
}

/** Returns the questions that a screen asks in this case. */
export const questionsOn = (screen: string, { answers }: WalkedCase): readonly string[] =>
  asks(screen as WalkScreen).filter((question) => question in answers);

/** Returns the options chosen for a question. */
export const chosen = ({ answers }: WalkedCase, question: string): readonly string[] =>
  [answers[question] ?? []].flat();

const words = ({ answers, path }: WalkedCase): readonly string[] =>
  bothLanguages.flatMap((language) => [
    ...Object.keys(answers).map((question) => text(language, `questions:${question}/label`)),
    ...path.map((screen) => headingOf(language, screen)),
    ...['social-services', 'police', 'ceop'].map((task) => text(language, `ui:tasks/${task}`)),
  ]);

/** Returns ids and words that would reveal a case, in each language. Short ones also occur in other texts. */
export const telling = (walked: WalkedCase): readonly string[] =>
  [...Object.values(walked.answers).flat(), 'call-handler', ...words(walked)].filter((one) => one.length > 6);
