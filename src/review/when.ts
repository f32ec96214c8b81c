import { whenInWords } from '../chart/when-in-words';
import type { Condition } from '#protocol/conditions';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { Locale } from '../words/keys';
import type { Words } from '../words/words';

/** When a text is shown: a condition on the answers, or something that happens, by its name. `openIf`: and the report is open. */
export type When = Condition | { readonly openIf: Condition } | keyof Locale['book']['when'];

/** Reports by their names; where they are most of the six, by those that are left out. */
function reportsInWords({ t }: Words, tasks: readonly TaskId[]): string {
  const others = taskIds.filter((task) => !tasks.includes(task));
  const named = (some: readonly TaskId[]) => some.map((task) => t(`ui:tasks/${task}`)).join('; ');
  if (others.length === 0) return t('book:reports/all');
  return others.length < tasks.length ? t('book:reports/allBut', { tasks: named(others) }) : named(tasks);
}

function whenOf(words: Words, when: When): string {
  if (typeof when === 'string') return words.t(`book:when/${when}`);
  return 'openIf' in when
    ? words.t('book:openIf', { when: whenInWords(words, when.openIf) })
    : whenInWords(words, when);
}

/** When a text is shown, in words; with `tasks`, on which reports. */
export function shownInWords(words: Words, when: When, tasks: readonly TaskId[] = []): string {
  const inWords = whenOf(words, when);
  if (tasks.length === 0) return words.t('book:shownWhen', { when: inWords });
  return words.t('book:shownOf', { tasks: reportsInWords(words, tasks), when: inWords });
}
