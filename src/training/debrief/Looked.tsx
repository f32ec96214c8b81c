import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { ReactNode } from 'react';
import type { Answers } from '../../case/answers';
import { againstOrder } from '../../case/log';
import type { CaseFacts, Log } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import {
  callOf,
  compared,
  type Comparison,
  differenceOf,
  isChanged,
  isEarly,
  isSame,
  modelCall,
} from '../model/compare';
import { hasReasons } from '../model/said';
import type { Scenario } from '../model/scenario';
import { Beside, CallBody, Taught } from '../practice/Compared';

/** Returns the questions that the learner or the model reached, in order, each compared with the model. */
export const lookedQuestions = (scenario: Scenario, answers: Answers): readonly Comparison[] =>
  questionIds
    .filter(hasReasons)
    .map((question) => compared(scenario, answers, question))
    .filter(({ isOffModel, isOffYours }) => !isOffModel || !isOffYours);

/** A call in the debrief. `isSame`: the learner made it as the model does, and not too early. */
interface LookedCall {
  readonly task: TaskId;
  readonly isSame: boolean;
}

/** Returns the calls that the learner or the model marked, in the order of the plan. */
export function lookedCalls(scenario: Scenario, facts: CaseFacts, log: Log): readonly LookedCall[] {
  const both = (task: TaskId) => [callOf(facts, task), modelCall(scenario, task)] as const;
  return taskIds
    .filter((task) => both(task).some((call) => call !== 'none'))
    .map((task) => ({
      task,
      isSame:
        differenceOf(...both(task)) === undefined
        && !isEarly(facts, task)
        && !againstOrder(log).some((one) => one.task === task),
    }));
}

interface Props {
  /** The question or call: its id, and its name in words. */
  readonly id: string;
  readonly what: string;
  readonly isSame: boolean;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** One question or call of the debrief, open or folded up. */
function Looked({ id, what, isSame, isFolded, children }: Props) {
  const title = <Tagged text={what} />;
  return (
    <li className="looked" data-looked={id} data-same={isSame}>
      {isFolded ? (
        <Disclosure summary={title}>{children}</Disclosure>
      ) : (
        <>
          <h3>{title}</h3>
          {children}
        </>
      )}
    </li>
  );
}

interface CallsProps {
  readonly scenario: Scenario;
  readonly calls: readonly LookedCall[];
  readonly areFolded: boolean;
}

/** Calls, each with the learner's mark and the model's, the order and the reason. */
export function Calls({ scenario, calls, areFolded }: CallsProps) {
  const { t } = useWords();
  const { context, log } = useSession().view;
  return (
    <ol className="looked-list plain-list">
      {calls.map(({ task, isSame }) => (
        <Looked key={task} id={task} what={t(`ui:tasks/${task}`)} isSame={isSame} isFolded={areFolded}>
          <CallBody scenario={scenario} task={task} facts={context} log={log} isLong />
        </Looked>
      ))}
    </ol>
  );
}

interface QuestionsProps {
  readonly scenario: Scenario;
  /** The learner's first answers. */
  readonly first: Answers;
  readonly rows: readonly Comparison[];
  readonly areFolded: boolean;
}

/** The learner's first answer, if it was changed later. */
function FirstAnswer({ first, question }: { first: Answers; question: QuestionId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  if (!isChanged(first, context.answers, question)) return null;
  const then = first[question].map((option) => plain(labelOf(words, `${question}:${option}`))).join('; ');
  return <p data-first={question}>{words.t('training:practice/debrief/first', { answer: then })}</p>;
}

/** Questions, each with both choices, the reasons and the usual mistake. */
export function Questions({ scenario, first, rows, areFolded }: QuestionsProps) {
  const { t } = useWords();
  return (
    <ol className="looked-list plain-list">
      {rows.map((row) => (
        <Looked
          key={row.question}
          id={row.question}
          what={t(`questions:${row.question}/label`)}
          isSame={isSame(row)}
          isFolded={areFolded}
        >
          <FirstAnswer first={first} question={row.question} />
          <Beside scenario={scenario} comparison={row} />
          {row.isOffModel ? null : <Taught scenario={scenario} id={row.question} isLong />}
        </Looked>
      ))}
    </ol>
  );
}
