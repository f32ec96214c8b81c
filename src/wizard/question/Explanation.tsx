import type { QuestionId } from '#protocol/questions';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Paragraphs } from '../frame/Paragraphs';
import { isGrounded } from '../updates/basis';
import { GroundedParagraphs } from '../updates/Grounded';
import { explains } from './option-words';

/** More about a question, line by line; where it advises, with what each line stands on. */
function More({ question }: { question: QuestionId }) {
  const key = `questions:${question}/more`;
  const words = useWords();
  return isGrounded(key) ? <GroundedParagraphs of={key} /> : <Paragraphs lines={explains(words, question, 'more')} />;
}

/** What helps to answer the questions of a screen, such as examples: opened in place. */
export function Explanation({ questions }: { questions: readonly QuestionId[] }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('ui:question/more')}>
      {questions.map((question) => (
        <div key={question} data-explains={question}>
          <More question={question} />
        </div>
      ))}
    </Disclosure>
  );
}
