import { type Answers, chosen } from '../../case/answers';
import type { QuestionId } from '#protocol/questions';
import { labelOf } from '../../wizard/question/option-words';
import { useSession } from '../../session/session';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { type Comparison, isChanged, isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { Beside } from '../practice/feedback/Beside';
import { Taught } from '../practice/feedback/Taught';
import { Looked } from './Looked';

interface Props {
  readonly scenario: Scenario;
  /** What the learner answered at first. */
  readonly first: Answers;
  readonly rows: readonly Comparison[];
  readonly areFolded: boolean;
}

/** What the learner answered at first, where that was changed later. */
function FirstAnswer({ first, question }: { first: Answers; question: QuestionId }) {
  const words = useWords();
  const {
    view: { context },
  } = useSession();
  if (!isChanged(first, context.answers, question)) return null;
  const then = chosen(first, question)
    .map((option) => plain(labelOf(words, { question, option })))
    .join('; ');
  return <p data-first={question}>{words.t('training:practice/debrief/first', { answer: then })}</p>;
}

/** Some questions: of each what both chose, the reasons, and what people usually get wrong there. */
export function Questions({ scenario, first, rows, areFolded }: Props) {
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
