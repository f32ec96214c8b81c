import { screenOf } from '../case/path';
import { questionIds } from '../protocol/2015-07/questions';
import { type ScreenId, taskScreens } from '../protocol/2015-07/screens';
import { taskIds } from '../protocol/2015-07/tasks';
import type { Key } from '../words/keys';
import { plain } from '../words/Tagged';
import type { Words } from '../words/words';
import { isJunction, type StateId, states } from './graph';

const own: Readonly<Partial<Record<ScreenId, Key>>> = {
  'specific-risks': 'ui:risks/title', 'risks-explained': 'ui:risks/explained/title', 'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:hub/title', record: 'ui:record/title', notes: 'ui:notes/title', book: 'book:title',
};
const short: Readonly<Partial<Record<StateId, Key>>> = { 'specific-risks': 'chart:fiveRisks' };

const questionOf = (state: StateId) => questionIds.find((id) => id === state && screenOf(id) === state);
const taskOf = (state: StateId) => taskIds.find((_, at) => taskScreens[at] === state);

/** The key of a state's title: its question, its task, its page, or what a junction is. */
export function titleKey(state: StateId): Key {
  if (isJunction(state)) return `chart:junctions/${state}`;
  const task = taskOf(state);
  if (task) return `tasks:${task}/title`;
  const question = questionOf(state);
  return own[state] ?? (question ? `questions:${question}/title` : `pages:${state}/title` as Key);
}

/** The number under which a state stands, the same everywhere. */
export const numberOf = (state: StateId): number => states.indexOf(state) + 1;

/** A state by its number and title, such as `3. What do you need?`. */
export const titleOf = ({ t }: Words, state: StateId): string => `${numberOf(state)}. ${t(titleKey(state))}`;

/** A state by its number and a short name, for the picture. */
export function shortNameOf({ t }: Words, state: StateId): string {
  const question = questionOf(state);
  const task = taskOf(state);
  const key = short[state] ?? (question ? `questions:${question}/label` : task ? `ui:tasks/${task}` : titleKey(state));
  return `${numberOf(state)}. ${plain(t(key))}`;
}
