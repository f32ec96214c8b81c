import { type QuestionId, questionIds } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import type { ReactNode } from 'react';
import type { Answers } from '../../case/answers';
import { outOfOrder } from '../../case/log';
import { taskStatus } from '../../case/plan';
import type { CaseFacts, Log } from '../../case/marks';
import { Address } from '../../session/address';
import { baseOf, library } from '../../session/addresses';
import { openCase } from '../../session/case-store';
import { useCase, useSession } from '../../session/session';
import { traceStorage, trainingStorage } from '../../session/storage';
import { Actions, Button, Disclosure } from '../../ui/controls';
import { Go } from '../../wizard/frame/links';
import { labelOf } from '../../wizard/question/option-words';
import { Bullets, plain, Tagged, useWords } from '../../words/words';
import { callOf, compared, differenceOf, isSame, modelCall } from '../model/compare';
import { hasReasons, taughtKey, type Scenario, type Taught as TaughtId } from '../model/scenario';
import { Page, Section } from '../parts/Page';
import { CaseTitle, ScenarioProvider, useSaid } from '../parts/Scenario';
import { TrainingFrame, TrainingSession } from '../parts/TrainingSession';
import { Beside, CallBody, Taught } from '../practice/Compared';
import { type SlipId, slips, WhatFollows } from '../practice/WhatFollows';
import { caseUnderWay, keepTrace, type PracticeRecord, readTrace } from '../practice/practised';
import '../practice/practice.scss';
import { deedsOf } from './deeds';

/** Goes back to the moment at which the slip was made, and lets it happen again. */
function goBack(id: string, trace: PracticeRecord, slip: SlipId): void {
  const { at, undo } = slips[slip];
  traceStorage.keep(keepTrace({ ...trace, ...undo }, id));
  location.hash = `${baseOf(id)}${at}`;
}

/** One slip: what could follow for the child, the clause, and the way back to the moment. */
function Slip({ slip, trace }: { slip: SlipId; trace: PracticeRecord }) {
  const { t, scenario } = useSaid();
  return (
    <section className="feedback" data-slip={slip}>
      <h3>{t(`training:practice/deeds/slips/${slip}`)}</h3>
      <p className="beside__title">{t('training:practice/moment/next')}</p>
      <WhatFollows from={slip} />
      <p>
        <Button action={`back-to-${slip}`} look="secondary" onPress={() => goBack(scenario.id, trace, slip)}>
          {t('training:practice/moment/again')}
        </Button>
      </p>
    </section>
  );
}

/** What this learner did: what was done well, then each slip. Renders nothing if there is nothing to say yet. */
function Did({ trace }: { trace: PracticeRecord }) {
  const { t, scenario } = useSaid();
  const facts = useCase((view) => view.context);
  const deeds = deedsOf({ scenario, trace, facts });
  if (deeds.length === 0) return null;
  const goods = deeds.flatMap((deed) => ('good' in deed ? [deed.good] : []));
  const made = deeds.flatMap((deed) => ('slip' in deed ? [deed.slip] : []));
  return (
    <Section title={t('training:practice/deeds/title')}>
      {goods.length > 0 ? <Bullets lines={goods.map((good) => t(`training:practice/deeds/goods/${good}`))} /> : null}
      {made.map((slip) => (
        <Slip key={slip} slip={slip} trace={trace} />
      ))}
    </Section>
  );
}

/** A question or call that the learner or the model reached. */
interface Looked {
  readonly id: TaughtId;
  readonly isSame: boolean;
  /** Only the learner or only the model was asked, which follows from another difference. */
  readonly isOneSided: boolean;
  readonly body: ReactNode;
}

/** The learner's first answer, if it was changed later. */
function FirstAnswer({ first, question }: { first: Answers; question: QuestionId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  if (first[question].length === 0 || first[question].join() === context.answers[question].join()) return null;
  const then = first[question].map((option) => plain(labelOf(words, `${question}:${option}`))).join('; ');
  return <p data-first={question}>{words.t('training:practice/debrief/first', { answer: then })}</p>;
}

/** Returns the questions that the learner or the model reached, in order, each compared with the model. */
function lookedQuestions(scenario: Scenario, answers: Answers, first: Answers): readonly Looked[] {
  const rows = questionIds.filter(hasReasons).map((question) => compared(scenario, answers, question));
  return rows
    .filter(({ isOffModel, isOffYours }) => !isOffModel || !isOffYours)
    .map((row) => ({
      id: row.question,
      isSame: isSame(row),
      isOneSided: row.isOffModel !== row.isOffYours,
      body: (
        <>
          <FirstAnswer first={first} question={row.question} />
          <Beside comparison={row} />
          {row.isOffModel ? null : <Taught id={row.question} isLong />}
        </>
      ),
    }));
}

/** Returns the calls that the learner or the model marked, in the order of the plan. One made too early differs. */
function lookedCalls(scenario: Scenario, facts: CaseFacts, log: Log): readonly Looked[] {
  return taskIds.flatMap((id) => {
    const [yours, model] = [callOf(facts, id), modelCall(scenario, id)];
    if (yours === 'none' && model === 'none') return [];
    const isTooEarly = taskStatus(facts, id) === 'made-early' || outOfOrder(log).some(({ task }) => task === id);
    return {
      id,
      isSame: differenceOf(yours, model) === undefined && !isTooEarly,
      isOneSided: false,
      body: <CallBody task={id} isLong />,
    };
  });
}

function LookedList({ of, areFolded = false }: { of: readonly Looked[]; areFolded?: boolean }) {
  const { t } = useWords();
  return (
    <ol className="looked-list plain-list">
      {of.map(({ id, isSame: isModels, body }) => {
        const title = <Tagged text={t(taughtKey(id))} />;
        return (
          <li key={id} className="looked" data-looked={id} data-same={isModels}>
            {areFolded ? (
              <Disclosure summary={title}>{body}</Disclosure>
            ) : (
              <>
                <h3>{title}</h3>
                {body}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The practice beside the model: first the differences, then what mattered, then what was the same. */
function Debrief({ trace }: { trace: PracticeRecord }) {
  const { t, scenario, said, saidIn } = useSaid();
  const { context, log } = useSession().view;
  const questions = lookedQuestions(scenario, context.answers, trace.first);
  const calls = lookedCalls(scenario, context, log);
  const [otherAnswers, otherCalls] = [questions.filter((one) => !one.isSame), calls.filter((one) => !one.isSame)];
  const [sameAnswers, sameCalls] = [questions.filter((one) => one.isSame), calls.filter((one) => one.isSame)];
  const oneSided = otherAnswers.filter(({ isOneSided }) => isOneSided);
  const number = sameAnswers.length + sameCalls.length;
  return (
    <>
      <p className="lead">{t('training:practice/debrief/lead')}</p>
      {trace.openedAt ? <p className="inset">{t('training:practice/debrief/opened')}</p> : null}
      <Did trace={trace} />
      <Section title={t('training:practice/debrief/path')}>
        {otherAnswers.length === 0 ? <p>{t('training:practice/debrief/pathSame')}</p> : null}
        <LookedList of={otherAnswers.filter(({ isOneSided }) => !isOneSided)} />
        {oneSided.length > 0 ? <p>{t('training:practice/debrief/oneWay')}</p> : null}
        <LookedList of={oneSided} areFolded />
      </Section>
      <Section title={t('training:practice/debrief/calls')}>
        {otherCalls.length === 0 ? (
          <p>{t(`training:practice/debrief/${calls.length === 0 ? 'noCalls' : 'callsSame'}`)}</p>
        ) : null}
        <LookedList of={otherCalls} />
      </Section>
      <Section title={t('training:practice/debrief/mattered')}>
        <Tagged as="p" lang={saidIn} text={said.debrief} data-debrief={scenario.id} />
      </Section>
      {number > 0 ? (
        <Disclosure summary={t('training:practice/debrief/alike', { number })} data={{ 'data-alike': String(number) }}>
          <LookedList of={sameAnswers} areFolded />
          <LookedList of={sameCalls} areFolded />
        </Disclosure>
      ) : null}
    </>
  );
}

/** Leaves the practice, keeping nothing of it in this tab. */
function leaveFor(address: string): void {
  void trainingStorage.forget();
  traceStorage.forget();
  location.hash = address;
}

/** The debrief of a scenario. `trace`: the kept trace; undefined if no practice is under way in this tab. */
function DebriefPage({ of, trace }: { of: Scenario; trace: PracticeRecord | undefined }) {
  const { t } = useWords();
  return (
    <ScenarioProvider of={of}>
      <TrainingFrame page="debrief">
        <Page title={t('training:practice/debrief/title')}>
          <CaseTitle />
          {trace ? (
            <>
              <Debrief trace={trace} />
              <Actions
                of={[
                  ['finish', t('training:practice/debrief/finish'), () => leaveFor(library)],
                  ['restart', t('training:actions/restart'), () => leaveFor(baseOf(of.id))],
                ]}
              />
            </>
          ) : (
            <>
              <p>{t('training:practice/debrief/nothing')}</p>
              <Go to={baseOf(of.id)}>{t('training:actions/practise')}</Go>
            </>
          )}
        </Page>
      </TrainingFrame>
    </ScenarioProvider>
  );
}

/** Opens the debrief of a scenario: the case practised in this tab beside the model's. It changes nothing. */
export function openDebrief(scenario: Scenario): ReactNode {
  const kept = caseUnderWay(scenario);
  const store = openCase(kept && { ...kept, hidden: false }, () => new Date());
  const address = new Address(store, trainingStorage, baseOf(scenario.id));
  const back = () => {
    location.hash = address.of(store.view().screen);
  };
  return (
    <TrainingSession store={store} address={address} own={{ back: () => back }}>
      <DebriefPage of={scenario} trace={kept && readTrace(traceStorage.kept(), scenario.id)} />
    </TrainingSession>
  );
}
