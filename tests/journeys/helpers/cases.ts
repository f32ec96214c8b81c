import { readFileSync } from 'node:fs';
import { caseText } from '../../../tools/replay/case-text.ts';
import { asks, type WalkScreen } from '../../../tools/proof/terms/screens.ts';
import { bothLanguages, headingOf, text } from './words.ts';

/** Answers by question id: one option, or a list. */
type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A case worked out by hand: what is answered, and the screens that it leads over, its end included. */
export interface WalkedCase {
  readonly answers: Answers;
  readonly path: readonly string[];
}

/** A case of `tests/cases` with its expected path. Take one without changes: its path is that of the answers given first. */
export function readCase(name: string): WalkedCase {
  const file = new URL(`../../cases/${name}.json`, import.meta.url).pathname;
  const { answers } = JSON.parse(caseText(file) ?? '') as { answers: Answers };
  const { expected } = JSON.parse(readFileSync(file, 'utf8')) as { expected: { path: string | readonly string[] } };
  return { answers, path: [expected.path].flat().join(', ').split(', ') };
}

/** The questions that a screen asks in this case. */
export const questionsOn = (screen: string, { answers }: WalkedCase): readonly string[] =>
  asks(screen as WalkScreen).filter((question) => question in answers);

/** The options chosen for a question. */
export const chosen = ({ answers }: WalkedCase, question: string): readonly string[] =>
  [answers[question] ?? []].flat();

const words = ({ answers, path }: WalkedCase): readonly string[] =>
  bothLanguages.flatMap((language) => [
    ...Object.keys(answers).map((question) => text(language, `questions:${question}/label`)),
    ...path.map((screen) => headingOf(language, screen)),
    ...['social-services', 'police', 'ceop'].map((task) => text(language, `ui:tasks/${task}`)),
  ]);

/** What would tell of a case: ids of its answers and marks, and their words in both languages; none so short that it stands in other texts too. */
export const telling = (walked: WalkedCase): readonly string[] =>
  [...Object.values(walked.answers).flat(), 'call-handler', ...words(walked)].filter((one) => one.length > 6);
