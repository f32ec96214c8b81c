import type { ClauseId, Ground } from '../../protocol/2015-07/clauses';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';

function Clause({ id }: { id: ClauseId }) {
  const { t, maybe } = useWords();
  const newer = maybe(`clauses:${id}/newer`);
  return (
    <Disclosure summary={t('ui:clauses/protocol', { ref: t(`clauses:${id}/ref`) })} data={{ 'data-clause': id }}>
      <p className="nhsuk-u-visually-hidden">{t('ui:clauses/ours')}</p>
      <p><Tagged text={t(`clauses:${id}/says`)} /></p>
      {newer ? <p><strong>{t('ui:newer')}:</strong> <Tagged text={newer} /></p> : null}
    </Disclosure>
  );
}

/** The clauses that a screen stands on, each opened in place to what it says in our words. */
export function Clauses({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  const clauses = grounds.filter((ground) => ground !== 'good-practice');
  if (grounds.length === 0) return null;
  return (
    <section className="clauses" aria-labelledby="clauses-title">
      <h2 className="clauses__title" id="clauses-title">{t('ui:clauses/title')}</h2>
      {clauses.map((id) => <Clause key={id} id={id} />)}
      {clauses.length < grounds.length ? <p className="clauses__practice">{t('ui:goodPractice')}</p> : null}
    </section>
  );
}
