import { readFileSync } from 'node:fs';

/** Answers by question id: one option, or a list. */
type Answers = Readonly<Record<string, string | readonly string[]>>;

/** A case worked out by hand: what is answered, and the screens that it leads over, its end included. */
export interface WalkedCase {
  readonly answers: Answers;
  readonly path: readonly string[];
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../cases/${file}.json`, import.meta.url), 'utf8'));

/** A case of `tests/cases` with its expected path. Take one without changes: its path is that of the answers given first. */
export function readCase(name: string): WalkedCase {
  const { answers } = read(name) as { answers: Answers };
  const { path } = read(`expected/${name}`) as { path: readonly string[] };
  return { answers, path };
}

const risks = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];

/** The questions that a screen asks in this case. */
export const questionsOn = (screen: string, { answers }: WalkedCase): readonly string[] =>
  (screen === 'specific-risks' ? risks : [screen]).filter((question) => question in answers);

/** The options chosen for a question. */
export const chosen = ({ answers }: WalkedCase, question: string): readonly string[] =>
  [answers[question] ?? []].flat();
