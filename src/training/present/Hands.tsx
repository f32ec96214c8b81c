import { type QuestionId, questions } from '#protocol/questions';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';

/** A question with the hands that the room raised for each option. */
export function Hands({ question, hands }: { question: QuestionId; hands: readonly number[] }) {
  const words = useWords();
  const title = words.t(`questions:${question}/title`);
  usePageTitle(title);
  const most = Math.max(...hands);
  return (
    <div className="page__body">
      <Heading title={title} />
      <ul className="hands">
        {questions[question].options.map((option, at) => (
          <li key={option} data-option={option}>
            <meter max={most} value={hands[at] ?? 0} aria-hidden="true" />
            <span className="hands__count">{hands[at] ?? 0}</span>
            <span>
              <Tagged text={labelOf(words, `${question}:${option}`)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
