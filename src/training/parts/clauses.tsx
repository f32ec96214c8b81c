import type { ClauseId } from '#protocol/clauses';
import { Disclosure } from '../../ui/Disclosure';
import { ClauseText } from '../../wizard/updates/FactText';
import { useWords } from '../../words/words';

const numberOf = (id: ClauseId): string => /^[\d.]+/.exec(id)?.[0] ?? id;

/** Returns the numbers of some clauses in one line, each once, such as `5.5.5, 5.5.7`; empty if there are none. */
export const clauseNumbers = (clauses: readonly ClauseId[]): string => [...new Set(clauses.map(numberOf))].join(', ');

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
