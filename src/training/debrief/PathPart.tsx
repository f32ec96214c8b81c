import { type Answers, chosen } from '../../case/answers';
import type { QuestionId } from '../../protocol/2015-07/options';
import { questionIds } from '../../protocol/2015-07/questions';
import { labelOf } from '../../screens/parts/option-words';
import { useSession } from '../../screens/session';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { compared, type Comparison, isChanged, isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { Beside } from '../practice/feedback/Beside';
import { Taught } from '../practice/feedback/Taught';
import { hasReasons } from '../practice/reasons';
import { Looked } from './Looked';

interface Props {
  readonly scenario: Scenario;
  readonly first: Answers;
}

/** What the learner answered at first, where that was changed later. */
function FirstAnswer({ first, question }: { first: Answers; question: QuestionId }) {
  const words = useWords();
  const { view: { context } } = useSession();
  if (!isChanged(first, context.answers, question)) return null;
  const then = chosen(first, question).map((option) => plain(labelOf(words, { question, option }))).join('; ');
  return <p data-first={question}>{words.t('training:practice/debrief/first', { answer: then })}</p>;
}

/** One question: what each chose, the reasons, and what people usually get wrong there. */
function Question({ scenario, first, comparison }: Props & { comparison: Comparison }) {
  const { t } = useWords();
  const { question, isOffModel } = comparison;
  const label = t(`questions:${question}/label`);
  return (
    <Looked id={question} what={label} isSame={isSame(comparison)}>
      <FirstAnswer first={first} question={question} />
      <Beside scenario={scenario} comparison={comparison} />
      {isOffModel ? null : <Taught scenario={scenario} id={question} isLong />}
    </Looked>
  );
}

/** The learner's path beside the model's, question by question. */
export function PathPart({ scenario, first }: Props) {
  const { t } = useWords();
  const { view: { context: { answers } } } = useSession();
  const rows = questionIds.filter(hasReasons).map((question) => compared(scenario, answers, question))
    .filter(({ isOffModel, isOffYours }) => !isOffModel || !isOffYours);
  return (
    <section>
      <h2>{t('training:practice/debrief/path')}</h2>
      {rows.every(isSame) ? <p>{t('training:practice/debrief/pathSame')}</p> : null}
      <ol className="looked-list plain-list">{rows.map((row) => <Question key={row.question} scenario={scenario} first={first} comparison={row} />)}</ol>
    </section>
  );
}
