import { useWords } from '../../words/words';
import { Rows, usePlan } from './PlanList';

/** What may be reported afterwards (5.5.5, 5.5.7), while it is locked: the names, and what opens them. */
export function Later() {
  const { t } = useWords();
  const { all, later } = usePlan();
  if (later.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('ui:task-list/afterwards')}</h2>
      <p>{t('ui:task-list/locked')}</p>
      <Rows all={all} isHere={(row) => later.includes(row)} look="later" />
    </section>
  );
}
