import type { ClauseId } from '#protocol/clauses';
import type { Words } from '../../words/words';

/** Clauses by the numbers under which the protocol prints them, each once; that it is good practice only, where there are none. */
export function refs({ t }: Words, clauses: readonly ClauseId[]): string {
  const named = [...new Set(clauses.map((id) => t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })))];
  return named.length > 0 ? named.join(', ') : t('ui:goodPractice');
}
