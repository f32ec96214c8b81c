import { chosen } from '../../case/answers';
import { labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import { hasAnswer, type Stop } from './stops';

/** What the model ticks or marks at a stop, in words; none where it leaves a question unanswered. */
function answersAt(words: Words, stop: Stop): readonly string[] {
  if (stop.kind === 'report')
    return [words.t('training:presenter/report/marked', { mark: words.t(`call:mark/${stop.report.do}`) })];
  if (stop.kind !== 'question') return [];
  const { question } = stop;
  return chosen(stop.step.after.context.answers, question).map((option) => labelOf(words, { question, option }));
}

/** What the model answers, for the presenter alone. */
export function ModelAnswer({ stop }: { stop: Stop }) {
  const words = useWords();
  const answers = answersAt(words, stop);
  if (!hasAnswer(stop)) return null;
  return (
    <section>
      <h3>{words.t('training:presenter/theAnswer')}</h3>
      {answers.length === 0 ? <p>{words.t('training:presenter/noAnswer')}</p> : null}
      {answers.map((answer) => (
        <p key={answer}>
          <strong>
            <Tagged text={answer} />
          </strong>
        </p>
      ))}
    </section>
  );
}
