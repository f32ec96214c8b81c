import type { QuestionId } from '#protocol/questions';
import { useWords } from '../../words/words';
import { Heading } from '../frame/Heading';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { QuestionField } from './QuestionField';
import { useAnswering } from './use-answering';

/** One question on a page. The first one opens with what this is. */
export function QuestionScreen({ question }: { question: QuestionId }) {
  const { t, lines } = useWords();
  const { errors, attempt, onContinue } = useAnswering([question]);
  const title = t(`questions:${question}/title`);
  return (
    <Page asks title={title} ownHeading errors={errors} attempt={attempt} onContinue={onContinue}>
      {question === 'immediate-danger' ? (
        <div className="intro">
          <Paragraphs lines={lines('questions:immediate-danger/intro')} />
        </div>
      ) : null}
      <QuestionField question={question} legend={<Heading title={title} />} error={errors[0]?.text} />
    </Page>
  );
}
