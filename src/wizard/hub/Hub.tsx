import { isComplete } from '../../case/outstanding';
import { isConcernFlow } from '../../case/path';
import { useWords } from '../../words/words';
import { AnswersList } from './AnswersList';
import { DoNots } from '../advice/DoNots';
import { Page } from '../frame/Page';
import { StillToAnswer } from './StillToAnswer';
import { useSession } from '../../session/session';
import { AreaInPlace } from './AreaInPlace';
import { PlanList } from './PlanList';

/** The hub, `referrals`: whom to tell, in order, what is outstanding, and what was said. */
export function Hub() {
  const { t } = useWords();
  const {
    view: { context },
    goOn,
    addressOf,
  } = useSession();
  return (
    <Page title={t('ui:hub/title')} onContinue={() => goOn([])}>
      <p className="lead">{t('ui:hub/where')}</p>
      {context.madeConcern ? (
        <p className="said" role="status">
          {t('ui:hub/madeConcern')}
        </p>
      ) : null}
      <AreaInPlace />
      <PlanList />
      <section className="block block--do-not block--short">
        <h2>{t('ui:hub/doNots')}</h2>
        <DoNots />
      </section>
      {isConcernFlow(context.answers) ? <p>{t('ui:hub/complex')}</p> : null}
      {isComplete(context) ? <p className="said">{t('ui:hub/done')}</p> : null}
      <StillToAnswer />
      <AnswersList />
      <p>
        <a className="go" href={addressOf('record')}>
          {t('ui:actions/record')}
        </a>
      </p>
    </Page>
  );
}
