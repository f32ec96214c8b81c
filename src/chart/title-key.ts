import { screenOf } from '../case/path';
import { type QuestionId, questionIds } from '#protocol/questions';
import { type ScreenId, taskOf } from '#protocol/screens';
import type { Key } from '../words/words';

const own: Readonly<Partial<Record<ScreenId, Key>>> = {
  'specific-risks': 'ui:risks/title',
  evidence: 'ui:several/evidence/title',
  'before-you-ring': 'ui:several/before-you-ring/title',
  'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:task-list/title',
  'say/child': 'advice:say/titles/child',
  'say/parent': 'advice:say/titles/parent',
  'say/self': 'advice:say/titles/self',
  record: 'record:title',
  notes: 'ui:notes/title',
  book: 'ui:footer/book',
};

/** Returns the question that has a screen to itself, if this is its screen. */
export const questionOf = (screen: ScreenId): QuestionId | undefined =>
  questionIds.find((id) => id === screen && screenOf(id) === screen);

/** Returns the key of a screen's title: that of its question, its task or its page. */
export function titleKey(screen: ScreenId): Key {
  const task = taskOf(screen);
  if (task) return `tasks:${task}/title`;
  const question = questionOf(screen);
  return own[screen] ?? (question ? `questions:${question}/title` : (`pages:${screen}/title` as Key));
}
