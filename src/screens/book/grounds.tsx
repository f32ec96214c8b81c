import type { Ground } from '../../protocol/2015-07/clauses';
import type { Words } from '../../words/words';
import { Lines, labelOf } from './text-rows';
import type { Row } from './rows';

/** A ground by its reference, or as good practice. */
export const groundInWords = ({ t }: Words, ground: Ground): string =>
  (ground === 'good-practice' ? t('ui:goodPractice') : t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${ground}`) }));

/** What something stands on, as a row; none where it stands on nothing. */
export function groundsRow(words: Words, grounds: readonly Ground[]): readonly Row[] {
  if (grounds.length === 0) return [];
  return [{ key: 'stands', label: labelOf(words, 'stands'), body: <Lines lines={grounds.map((ground) => groundInWords(words, ground))} /> }];
}
