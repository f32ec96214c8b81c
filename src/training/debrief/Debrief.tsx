import { type QuestionId, questionIds } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import type { ReactNode } from 'react';
import type { Answers } from '../../case/answers';
import { againstOrder } from '../../case/log';
import { taskStatus } from '../../case/plan';
import type { CaseFacts, Log } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { traceStorage } from '../../session/storage';
import { baseOf } from '../../session/addresses';
import { Button, Disclosure } from '../../ui/controls';
import { labelOf } from '../../wizard/question/option-words';
import { Bullets, plain, Tagged, useWords } from '../../words/words';
import { callOf, compared, differenceOf, isSame, modelCall } from '../model/compare';
import { hasReasons, taughtKey, type Scenario, type Taught as TaughtId } from '../model/scenario';
import { Section } from '../parts/Page';
import { useSaid } from '../parts/Scenario';
import { Beside, CallBody, Taught } from '../practice/Compared';
import { type SlipId, slips, WhatFollows } from '../practice/WhatFollows';
import { keepTrace, type PracticeRecord } from '../practice/practised';
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
    const isTooEarly = taskStatus(facts, id) === 'made-early' || againstOrder(log).some(({ task }) => task === id);
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
export function Debrief({ trace }: { trace: PracticeRecord }) {
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
