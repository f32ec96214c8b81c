import { isComplete } from '../../case/outstanding';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { AnswersList } from '../parts/AnswersList';
import { AreaField } from '../parts/AreaField';
import { DoNots } from '../parts/EvidenceLists';
import { Page } from '../parts/Page';
import { useSession } from '../session';
import { PlanList } from './PlanList';
import { StillToAnswer } from './StillToAnswer';

/** The area, chosen in place while it is not answered. */
function AreaInPlace() {
  const { t } = useWords();
  const { view: { context }, take } = useSession();
  if (context.answers['local-authority'] !== undefined) return null;
  return (
    <div className="area-in-place">
      <AreaField label={t('ui:hub/area')} />
      <Button action="show-numbers" look="secondary" onPress={() => take(['local-authority'])}>{t('ui:actions/showNumbers')}</Button>
    </div>
  );
}

/** The hub, `referrals`: whom to tell, in order, what is outstanding, and what was said. */
export function Hub() {
  const { t } = useWords();
  const { view: { context }, goOn } = useSession();
  return (
    <Page title={t('ui:hub/title')} onContinue={() => goOn([])}>
      <p className="lead">{t('ui:hub/where')}</p>
      {context.madeConcern ? <p className="said" role="status">{t('ui:hub/madeConcern')}</p> : null}
      <section className="block block--do-not block--short">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:hub/doNots')}</h2>
        <DoNots />
      </section>
      <AreaInPlace />
      <PlanList />
      <p>{t('ui:hub/complex')}</p>
      {isComplete(context) ? <p className="said">{t('ui:hub/done')}</p> : null}
      <StillToAnswer />
      <AnswersList />
      <p><a href="#/record">{t('ui:actions/record')}</a></p>
    </Page>
  );
}
