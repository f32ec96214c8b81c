import { isComplete } from '../../case/outstanding';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { DoNots } from '../advice/DoNots';
import { LaterPart } from '../frame/LaterPart';
import { Page } from '../frame/Page';
import { ToScreen } from '../frame/ToScreen';
import { AnswersList } from './AnswersList';
import { AreaInPlace } from './AreaInPlace';
import { PlanList } from './PlanList';
import { StillToAnswer } from './StillToAnswer';

/** While calls are to be made: where to ring, and of which area; once they are made: what follows. */
function Lead({ isMade }: { isMade: boolean }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  if (isMade) return <LaterPart part="Afterwards" />;
  return (
    <>
      <p className="lead">{t('ui:hub/where')}</p>
      {context.madeConcern ? (
        <p className="said" role="status">
          {t('ui:hub/madeConcern')}
        </p>
      ) : null}
      <AreaInPlace />
    </>
  );
}

/** The hub, `referrals`: whom to tell, in order, and what not to do; closed, what is still to answer, what was said, and what may be said. */
export function Hub() {
  const { t } = useWords();
  const {
    view: { context },
    goOn,
  } = useSession();
  const isMade = isComplete(context);
  return (
    <Page title={t(isMade ? 'ui:hub/titleMade' : 'ui:hub/title')} onContinue={() => goOn([])}>
      <Lead isMade={isMade} />
      <PlanList areMade={isMade} />
      <section className="block--short">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:hub/doNots')}</h2>
        <DoNots />
      </section>
      <div className="hub__more">
        <StillToAnswer />
        <AnswersList />
        <LaterPart part="WhatToSay" />
        <ToScreen screen="record">{t('ui:actions/record')}</ToScreen>
      </div>
    </Page>
  );
}
