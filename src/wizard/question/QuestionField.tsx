import type { ReactNode } from 'react';
import { takesOne, toggled } from '../../case/answers';
import { ticked } from '../../case/drafts';
import { type QuestionId, questions } from '#protocol/questions';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { labelOf } from './option-words';

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
