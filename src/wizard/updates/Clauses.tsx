import type { ClauseId } from '#protocol/clauses';
import { useWords } from '../../words/words';
import { ClauseText } from './ClauseText';
import { LineByLine } from './LineByLine';

/** What each line of the screen stands on, then the clauses that the screen stands on, each with what it says. */
export function Clauses({ ids }: { ids: readonly ClauseId[] }) {
  const { t } = useWords();
  return (
    <>
      <LineByLine />
      {ids.map((id) => (
        <div key={id} data-clause={id}>
          <h2>{t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}</h2>
          <ClauseText id={id} />
        </div>
      ))}
    </>
  );
}
