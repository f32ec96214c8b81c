import { type ClauseId, type Ground } from '#protocol/clauses';
import { type ScreenId, taskOf } from '#protocol/screens';
import { type TaskId, tasks } from '#protocol/tasks';
import type { Words } from '../words/words';
import { labelOf, Run, type Row } from './text-rows';

/** A ground by its reference, or as good practice. */
const groundInWords = ({ t }: Words, ground: Ground): string =>
  ground === 'good-practice' ? t('ui:goodPractice') : t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${ground}`) });

/** What a report stands on only where grooming is identified (5.5.5-d). */
const onlyWhenGroomed = (task: TaskId): readonly ClauseId[] => tasks[task].clausesWhenGroomed ?? [];

/** Whether a screen stands on a ground only where grooming is identified. */
export const needsGrooming = (screen: ScreenId | undefined, ground: Ground): boolean => {
  const task = screen && taskOf(screen);
  return task !== undefined && onlyWhenGroomed(task).some((clause) => clause === ground);
};
/** A text, with what must hold added where grooming must be identified. */
export const whereGroomed = ({ t }: Words, text: string, isSo: boolean): string =>
  isSo ? t('book:whereGroomed', { text }) : text;

/** What a screen stands on, line by line. */
export const groundsInWords = (words: Words, grounds: readonly Ground[], screen?: ScreenId): readonly string[] =>
  grounds.map((ground) => whereGroomed(words, groundInWords(words, ground), needsGrooming(screen, ground)));

/** What something stands on, as a row; none where it stands on nothing. */
export function groundsRow(words: Words, grounds: readonly Ground[], screen?: ScreenId): readonly Row[] {
  if (grounds.length === 0) return [];
  return [
    { key: 'stands', label: labelOf(words, 'stands'), body: <Run lines={groundsInWords(words, grounds, screen)} /> },
  ];
}
