import type { QuestionId } from '#protocol/questions';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Paragraphs } from '../frame/Paragraphs';
import { explains } from './option-words';

/** What helps to answer the questions of a screen, such as examples: opened in place. */
export function Explanation({ questions }: { questions: readonly QuestionId[] }) {
  const words = useWords();
  return (
    <Disclosure summary={words.t('ui:question/more')}>
      {questions.map((question) => (
        <div key={question} data-explains={question}>
          <Paragraphs lines={explains(words, question, 'more')} />
        </div>
      ))}
    </Disclosure>
  );
}
