import { useWords } from '../../../words/words';
import { type Comparison, isSame } from '../../model/compare';
import type { Scenario } from '../../model/scenario';
import { Beside } from './Beside';
import { Taught } from './Taught';

/** One question: the learner's choice beside the model's, why the model chooses so, and the usual mistake. */
export function QuestionFeedback({ scenario, comparison }: { scenario: Scenario; comparison: Comparison }) {
  const { t } = useWords();
  const { question, isOffModel } = comparison;
  return (
    <section className="feedback" data-feedback={question}>
      <h2>{t(`questions:${question}/label`)}</h2>
      {isOffModel ? null : <p>{t(`training:practice/feedback/${isSame(comparison) ? 'same' : 'differs'}`)}</p>}
      <Beside scenario={scenario} comparison={comparison} />
      {isOffModel ? null : <Taught scenario={scenario} id={question} />}
    </section>
  );
}
