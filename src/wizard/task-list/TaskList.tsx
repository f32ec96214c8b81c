import { areCallsMade, isComplete } from '../../case/outstanding';
import { useCase, useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { DoNots } from '../advice/DoNots';
import { LazyMark, LazyPart } from '../frame/LazyPart';
import { Page } from '../frame/Page';
import { ToScreen } from '../frame/ToScreen';
import { AnswersList } from './AnswersList';
import { AreaInPlace } from './AreaInPlace';
import { PlanList } from './PlanList';
import { StillToAnswer } from './StillToAnswer';

/** While calls are to be made: where to ring, and of which area; once they are made: what is still to answer, and where nothing is, what follows. */
function Lead({ areMade }: { areMade: boolean }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  if (isComplete(context)) return <LazyPart part="Afterwards" />;
  return (
    <>
      {areMade ? (
        <StillToAnswer isOpen />
      ) : (
        <p className="lead">
          {t('ui:task-list/where')}
          <LazyMark of="ui:task-list/where" />
        </p>
      )}
      {context.madeConcern ? (
        <p className="said" role="status">
          {t('ui:task-list/madeConcern')}
        </p>
      ) : null}
      {areMade ? null : <AreaInPlace />}
    </>
  );
}

/** The task list, `referrals`: whom to tell, in order, and what not to do; closed, what is still to answer, what was said, and what may be said. */
export function TaskList() {
  const { t } = useWords();
  const {
    view: { context },
    goOn,
  } = useSession();
  const areMade = areCallsMade(context);
  return (
    <Page title={t(areMade ? 'ui:task-list/titleMade' : 'ui:task-list/title')} onContinue={() => goOn([])}>
      <Lead areMade={areMade} />
      <PlanList areMade={areMade} />
      <section className="block--short">
        <h2 className="nhsuk-u-visually-hidden">{t('ui:task-list/doNots')}</h2>
        <DoNots />
      </section>
      <div className="hub__more">
        {areMade ? null : <StillToAnswer />}
        <AnswersList />
        <LazyPart part="WhatToSay" />
        <ToScreen screen="record">{t('ui:actions/record')}</ToScreen>
      </div>
    </Page>
  );
}
