import type { Ground } from '#protocol/clauses';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { useLater } from './use-later';

/** The clauses that a screen stands on, each opened in place to what it says in our words. */
export function Clauses({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  const { later, retry } = useLater();
  const clauses = grounds.filter((ground) => ground !== 'good-practice');
  if (grounds.length === 0) return null;
  return (
    <section className="clauses" aria-labelledby="clauses-title">
      <h2 className="clauses__title" id="clauses-title">
        {t('ui:clauses/title')}
      </h2>
      {clauses.map((id) => (
        <Disclosure
          key={id}
          summary={t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}
          data={{ 'data-clause': id }}
        >
          {later ? <later.ClauseText id={id} /> : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>}
        </Disclosure>
      ))}
      {clauses.length < grounds.length ? <p className="clauses__practice">{t('ui:goodPractice')}</p> : null}
    </section>
  );
}
