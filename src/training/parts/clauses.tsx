import type { ClauseId } from '#protocol/clauses';
import { Disclosure } from '../../ui/Disclosure';
import { ClauseText } from '../../wizard/updates/FactText';
import { useWords } from '../../words/words';

/** Clauses, each opened in place to what it says; without any, says that it is good practice only. */
export function ClauseList({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useWords();
  if (clauses.length === 0) return <p className="clauses__practice">{t('ui:goodPractice')}</p>;
  return clauses.map((id) => (
    <Disclosure
      key={id}
      summary={t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}
      data={{ 'data-clause': id }}
    >
      <ClauseText id={id} />
    </Disclosure>
  ));
}
