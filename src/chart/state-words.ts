import { screenOf } from '../case/path';
import { questionIds } from '../protocol/2015-07/questions';
import { type ScreenId, taskScreens } from '../protocol/2015-07/screens';
import { taskIds } from '../protocol/2015-07/tasks';
import type { Key } from '../words/keys';
import type { Words } from '../words/words';
import { screens } from './graph';

const own: Readonly<Partial<Record<ScreenId, Key>>> = {
  'specific-risks': 'ui:risks/title', 'risks-explained': 'ui:risks/explained/title', 'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:hub/title', record: 'ui:record/title', notes: 'ui:notes/title', book: 'book:title',
};
const short: Readonly<Partial<Record<ScreenId, Key>>> = { 'specific-risks': 'chart:fiveRisks' };

const questionOf = (screen: ScreenId) => questionIds.find((id) => id === screen && screenOf(id) === screen);
const taskOf = (screen: ScreenId) => taskIds.find((_, at) => taskScreens[at] === screen);

/** The key of a screen's title: that of its question, its task or its page. */
export function titleKey(screen: ScreenId): Key {
  const task = taskOf(screen);
  if (task) return `tasks:${task}/title`;
  const question = questionOf(screen);
  return own[screen] ?? (question ? `questions:${question}/title` : `pages:${screen}/title` as Key);
}

/** The number under which a screen stands, the same everywhere. */
export const numberOf = (screen: ScreenId): number => screens.indexOf(screen) + 1;

/** A screen by its number and title, such as `3. What do you need?`. */
export const titleOf = ({ t }: Words, screen: ScreenId): string => `${numberOf(screen)}. ${t(titleKey(screen))}`;

/** A screen by its number and a short name, such as `3. What you need`. */
export function shortNameOf({ t }: Words, screen: ScreenId): string {
  const question = questionOf(screen);
  const task = taskOf(screen);
  const key = short[screen] ?? (question ? `questions:${question}/label` : task ? `ui:tasks/${task}` : titleKey(screen));
  return `${numberOf(screen)}. ${t(key)}`;
}
