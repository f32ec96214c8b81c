import { isComplete } from '../../case/outstanding';
import { useWords } from '../../words/words';
import { AnswersList } from '../parts/AnswersList';
import { DoNots } from '../parts/EvidenceLists';
import { Page } from '../parts/Page';
import { StillToAnswer } from '../parts/StillToAnswer';
import { useSession } from '../session';
import { AreaInPlace } from './AreaInPlace';
import { PlanList } from './PlanList';

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
      <p><a className="go" href="#/record">{t('ui:actions/record')}</a></p>
    </Page>
  );
}
