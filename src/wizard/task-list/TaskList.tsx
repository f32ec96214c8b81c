import { isAnswered } from '../../case/answers';
import { useState } from 'react';
import { useCase, useSession } from '../../session/session';
import { Button, Disclosure } from '../../ui/controls';
import { useWords } from '../../words/words';
import { AreaField } from '../question/AreaField';
import { PlanList, planTitleId } from './PlanList';
import { areCallsMade, isComplete } from '../../case/outstanding';
import { DoNots } from '../advice/DoNots';
import { LazyMark, LazyPart } from '../frame/LazyPart';
import { Page } from '../frame/Page';
import { ToScreen } from '../frame/links';
import { AnswersList, StillToAnswer } from './Answers';

/** Asks for the area in place until it is answered, then moves focus to the numbers. */
function AreaInPlace() {
  const { t } = useWords();
  const { context, take } = useSession();
  const [isMissing, setMissing] = useState(false);
  if (isAnswered(context.answers, 'local-authority')) return null;
  const show = () => {
    const missing = take(['local-authority']);
    setMissing(missing.length > 0);
    const next = document.getElementById(missing[0] ?? planTitleId);
    next?.focus();
    // Show all the numbers, not just the heading.
    if (missing.length === 0) next?.scrollIntoView();
  };
  return (
    <div className={`area-in-place${isMissing ? ' nhsuk-form-group--error' : ''}`}>
      {isMissing ? (
        <p className="nhsuk-error-message" id="area-error" role="alert">
          {t('questions:local-authority/error')}
        </p>
      ) : null}
      <AreaField label={t('ui:task-list/area')} describedBy={isMissing ? 'area-error' : undefined} />
      <Button action="show-numbers" look="secondary" onPress={show}>
        {t('ui:actions/showNumbers')}
      </Button>
    </div>
  );
}

/** Before the calls are made: where to ring, and in which area. After: what is still to answer, or what follows. */
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

/** What not to do with evidence: in sight until the page about evidence was shown in this case, then one tap away. */
function NotToDo() {
  const { t } = useWords();
  const isSeen = useCase((view) => view.context.reached.includes('evidence-guidance'));
  const title = t('ui:task-list/doNots');
  if (isSeen)
    return (
      <Disclosure summary={title}>
        <DoNots />
      </Disclosure>
    );
  return (
    <section className="block--short">
      <h2 className="nhsuk-u-visually-hidden">{title}</h2>
      <DoNots />
    </section>
  );
}

/** The task list, `referrals`: whom to tell, in order, and what not to do; closed, questions, answers and scripts. */
export function TaskList() {
  const { t } = useWords();
  const { context, goOn } = useSession();
  const areMade = areCallsMade(context);
  return (
    <Page title={t(areMade ? 'ui:task-list/titleMade' : 'ui:task-list/title')} onContinue={() => goOn([])}>
      <LazyPart part="OwnSafety" isQuiet />
      <Lead areMade={areMade} />
      <PlanList areMade={areMade} />
      <NotToDo />
      <div className="hub__more">
        {areMade ? null : <StillToAnswer />}
        <AnswersList />
        <LazyPart part="WhatToSay" />
        <ToScreen screen="record">{t('ui:actions/record')}</ToScreen>
      </div>
    </Page>
  );
}
