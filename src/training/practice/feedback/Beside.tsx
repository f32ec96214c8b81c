import { labelOf } from '../../../wizard/question/option-words';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { type Comparison, missed, notInModel } from '../../model/compare';
import type { Scenario } from '../../model/scenario';
import { hasReasons, reasonFor } from '../reasons';

interface Props {
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

/** What the learner chose; each option that is not the model's with its reason. */
function Yours({ scenario, comparison }: Props) {
  const words = useWords();
  const { question, yours } = comparison;
  const title = words.t('training:practice/feedback/you');
  const wrong = notInModel(comparison);
  return (
    <div>
      <p className="beside__title">{title}</p>
      {yours.length === 0 ? (
        <p>{words.t(`training:practice/feedback/${comparison.isOffYours ? 'notAsked' : 'unanswered'}`)}</p>
      ) : (
        <ul className="beside__list" aria-label={title}>
          {yours.map((option) => {
            const isWrong = wrong.includes(option);
            const reason = isWrong && hasReasons(question) ? reasonFor(words, scenario, question, option) : undefined;
            return (
              <li key={option} data-option={option} data-compared={isWrong ? 'not-in-model' : 'same'}>
                <span className="beside__option">
                  <Tagged text={labelOf(words, `${question}:${option}`)} />
                </span>
                {isWrong && !comparison.isOffModel ? (
                  <span className="beside__state">{words.t('training:practice/feedback/notInModel')}</span>
                ) : null}
                {reason ? (
                  <span className="beside__reason" lang={reason.language} data-reason={option}>
                    <Tagged text={reason.text} />
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** What the model chooses; each option that the learner did not choose says so. */
function Model({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const { question, model, isOffModel, isOffYours } = comparison;
  const title = words.t('training:practice/feedback/model');
  const left = missed(comparison);
  return (
    <div>
      <p className="beside__title">{title}</p>
      {isOffModel ? (
        <p>{words.t('training:practice/feedback/offPath')}</p>
      ) : (
        <ul className="beside__list" aria-label={title}>
          {model.map((option) => (
            <li key={option} data-option={option} data-compared={left.includes(option) ? 'missed' : 'same'}>
              <span className="beside__option">
                <Tagged text={labelOf(words, `${question}:${option}`)} />
              </span>
              {left.includes(option) && !isOffYours ? (
                <span className="beside__state">{words.t('training:practice/feedback/missed')}</span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What the learner chose beside what the model chooses. */
export function Beside({ scenario, comparison }: Props) {
  return (
    <div className="beside">
      <Yours scenario={scenario} comparison={comparison} />
      <Model comparison={comparison} />
    </div>
  );
}
