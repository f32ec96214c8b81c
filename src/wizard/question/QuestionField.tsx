import type { ReactNode } from 'react';
import { type QuestionId, questions } from '#protocol/questions';
import { takesOne, toggled } from '../../case/answers';
import { ticked } from '../../case/drafts';
import { useSession } from '../../session/session';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Heading } from '../frame/Heading';
import { Page } from '../frame/Page';
import { Paragraphs } from '../frame/Paragraphs';
import { labelOf } from './option-words';
import { useAnswering } from './use-answering';

interface Props {
  readonly question: QuestionId;
  readonly legend: ReactNode;
  readonly error: string | undefined;
  readonly inline?: boolean;
}

/** The options of a question as native inputs, with its help; ticks are kept as a draft. */
export function QuestionField({ question, legend, error, inline = false }: Props) {
  const words = useWords();
  const {
    view: { context, drafts },
    draft,
  } = useSession();
  const ticks = ticked(context.answers, drafts, question);
  const kind = takesOne(question) ? 'one' : 'many';
  const tick = (option: string) => draft(question, kind === 'one' ? [option] : toggled(question, ticks, option));
  const choices = questions[question].options.map((option) => {
    const hint = words.maybe(`questions:${question}/options/${option}/hint`);
    return {
      value: option,
      label: <Tagged text={labelOf(words, { question, option })} />,
      hint: hint && <Tagged text={hint} />,
    };
  });
  const help = [
    ...words.lines(`questions:${question}/help`),
    ...(kind === 'many' ? [words.t('ui:question/chooseMany')] : []),
  ];
  return (
    <Fieldset
      id={question}
      legend={legend}
      error={error ? { prefix: words.t('ui:errors/prefix'), text: error } : undefined}
      hint={help.map((line) => (
        <span className="help-line" key={line}>
          <Tagged text={line} />
        </span>
      ))}
    >
      <Choices kind={kind} name={question} choices={choices} ticked={ticks} onTick={tick} inline={inline} />
    </Fieldset>
  );
}

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
