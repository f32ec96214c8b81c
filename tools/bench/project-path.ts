import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { asks, type WalkScreen } from '#protocol/screens';
import type { Act, Screen } from './screen.ts';
import { parseCaseFile } from '../../src/case/file.ts';
import { caseText } from '../replay/case-text.ts';
import { replay } from '../replay/driver.ts';

type Answers = Readonly<Record<string, string | readonly string[]>>;
// Nothing is known: each question but one that excludes another is asked.
const longest = '13-not-sure-of-anything';

function actsOf(question: string, answers: Answers): readonly Act[] {
  const given = [answers[question] ?? []].flat();
  if (question === 'local-authority') return given.map((value) => ({ choose: `select[name="${question}"]`, value }));
  return given.map((value) => ({ check: `input[name="${question}"][value="${value}"]` }));
}

/** A screen of the project, with the acts that answer its questions: those that the protocol has on it, or made-up ones. */
export const projectScreen = (
  id: string,
  answers: Answers,
  asked: readonly string[] = asks(id as WalkScreen),
): Screen => ({
  sign: { selector: `main[data-screen="${id}"] h1` },
  acts: asked.flatMap((question) => actsOf(question, answers)),
});

/** The screens of the longest case there is, each with its answers, from the first question to the record. */
export function projectPath(): readonly Screen[] {
  const found = parseCaseFile(caseText(join(root, `tests/cases/${longest}.json`)) ?? '');
  if ('code' in found) throw new Error(`${longest}: ${found.place}: ${found.code}`);
  const { answers } = found;
  const { path } = replay(found);
  return [...path, 'next-steps', 'record'].map((id) => projectScreen(id, id === 'referrals' ? {} : answers));
}
