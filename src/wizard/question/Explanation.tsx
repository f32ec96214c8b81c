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
        <section key={question} data-explains={question}>
          <h2>{words.t(`questions:${question}/label`)}</h2>
          <Paragraphs lines={explains(words, question, 'more')} />
        </section>
      ))}
    </Disclosure>
  );
}
