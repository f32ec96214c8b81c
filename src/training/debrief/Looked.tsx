import type { ReactNode } from 'react';
import type { QuestionId } from '#protocol/questions';
import type { Answers } from '../../case/answers';
import { useCase, useSession } from '../../session/session';
import { Disclosure } from '../../ui/Disclosure';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { type Comparison, isChanged, isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { Beside } from '../practice/feedback/Beside';
import { CallBody } from '../practice/feedback/CallFeedback';
import { Taught } from '../practice/feedback/Taught';
import type { LookedCall } from './side-by-side';

interface Props {
  /** The question or the call, by its id and in words. */
  readonly id: string;
  readonly what: string;
  readonly isSame: boolean;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** One question or call of the debrief: laid open, or folded up. */
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

/** Some calls: of each what both marked, the order, and why. */
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
  /** What the learner answered at first. */
  readonly first: Answers;
  readonly rows: readonly Comparison[];
  readonly areFolded: boolean;
}

/** What the learner answered at first, where that was changed later. */
function FirstAnswer({ first, question }: { first: Answers; question: QuestionId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  if (!isChanged(first, context.answers, question)) return null;
  const then = first[question].map((option) => plain(labelOf(words, `${question}:${option}`))).join('; ');
  return <p data-first={question}>{words.t('training:practice/debrief/first', { answer: then })}</p>;
}

/** Some questions: of each what both chose, the reasons, and what people usually get wrong there. */
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
