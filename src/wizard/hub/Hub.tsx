import { useState } from 'react';
import { isOnlineConcern } from '../../case/path';
import { useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { Afterwards } from '../advice/FollowUps';
import { DoNots } from '../advice/DoNots';
import { Page } from '../frame/Page';
import { ToScreen } from '../frame/ToScreen';
import { AreaField } from '../question/AreaField';
import { AnswersList } from './AnswersList';
import { PlanList, planTitleId } from './PlanList';
import { StillToAnswer } from './StillToAnswer';

/** The area, chosen in place while it is not answered; then focus goes to the numbers. */
function AreaInPlace() {
  const { t } = useWords();
  const {
    view: { context },
    take,
  } = useSession();
  const [isMissing, setMissing] = useState(false);
  if (context.answers['local-authority'] !== undefined) return null;
  const show = () => {
    const missing = take(['local-authority']);
    setMissing(missing.length > 0);
    const next = document.getElementById(missing[0] ?? planTitleId);
    next?.focus();
    // All the numbers in sight, not the heading alone.
    if (missing.length === 0) next?.scrollIntoView();
  };
  return (
    <div className={`area-in-place${isMissing ? ' nhsuk-form-group--error' : ''}`}>
      {isMissing ? (
        <p className="nhsuk-error-message" id="area-error" role="alert">
          {t('questions:local-authority/error')}
        </p>
      ) : null}
      <AreaField label={t('ui:hub/area')} describedBy={isMissing ? 'area-error' : undefined} />
      <Button action="show-numbers" look="secondary" onPress={show}>
        {t('ui:actions/showNumbers')}
      </Button>
    </div>
  );
}

/** The hub, `referrals`: whom to tell, in order, what is outstanding, and what was said. */
export function Hub() {
  const { t } = useWords();
  const {
    view: { context },
    goOn,
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
      {isOnlineConcern(context.answers) ? <p>{t('ui:hub/complex')}</p> : null}
      <Afterwards />
      <StillToAnswer />
      <AnswersList />
      <p>
        <ToScreen screen="record">{t('ui:actions/record')}</ToScreen>
      </p>
    </Page>
  );
}
