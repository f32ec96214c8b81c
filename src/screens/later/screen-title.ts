import { screenOf } from '../../case/path';
import { questionIds } from '../../protocol/2015-07/questions';
import type { ScreenId } from '../../protocol/2015-07/screens';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';

const own: Readonly<Partial<Record<ScreenId, Key>>> = {
  'specific-risks': 'ui:risks/title', 'risks-explained': 'ui:risks/explained/title', 'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:hub/title', record: 'ui:record/title',
  notes: 'ui:notes/title',
};

/** The key of a screen's title: its question, its task, or its page. */
export function titleKey(screen: ScreenId): Key {
  const [, task] = screen.split('/');
  if (task) return `tasks:${task}/title` as Key;
  const question = questionIds.find((id) => id === screen && screenOf(id) === screen);
  return own[screen] ?? (question ? `questions:${question}/title` : `pages:${screen}/title` as Key);
}

/** The title of any screen, in the language shown. */
export function useScreenTitle(): (screen: ScreenId) => string {
  const { t } = useWords();
  return (screen) => t(titleKey(screen));
}
