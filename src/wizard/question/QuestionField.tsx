import { type ReactNode, useState } from 'react';
import { harm, type QuestionId, questions } from '#protocol/questions';
import { asks, type WalkScreen } from '#protocol/screens';
import { useWords, Paragraphs, Tagged } from '../../words/words';
import { useSession } from '../../session/session';
import { type Answers, isAsked, takesOne, ticked, toggled, type FormId, formIds } from '../../case/answers';
import { Button, type Choice, Choices, Fieldset } from '../../ui/controls';
import { Heading } from '../frame/Heading';
import { NotUsedHere, useLazy } from '../frame/LazyPart';
import { Page } from '../frame/Page';
import { explains, labelOf } from './option-words';

/**
 * Handles Continue on a screen. Returns the questions that it asks now, and what its page needs: errors and Continue.
 * `withTicks`: the answers once its ticks are taken, if these can bring a question onto it.
 */
export function useAnswering(screen: WalkScreen, withTicks?: Answers) {
  const { goOn, context } = useSession();
  const { t } = useWords();
  const [{ missing, attempt }, setResult] = useState({ missing: [] as readonly QuestionId[], attempt: 0 });
  const asked = asks(screen).filter((question) => isAsked(withTicks ?? context.answers, question));
  const errors = asked
    .filter((question) => missing.includes(question))
    .map((question) => ({ id: question, text: t(`questions:${question}/error`) }));
  return {
    asked,
    page: { asks: true, attempt, errors, onContinue: () => setResult({ missing: goOn(asked), attempt: attempt + 1 }) },
  };
}

interface Props {
  readonly question: QuestionId;
  readonly legend: ReactNode;
  readonly errors?: ReturnType<typeof useAnswering>['page']['errors'];
  readonly inline?: boolean;
}

/** The form in 5.5.3 that an option of `harm` belongs to; undefined for ‘not sure’. */
const formOf = (id: string): FormId | undefined => harm.rows.find((row) => row.id === id)?.form;

/** The harms under their three forms (5.5.3), each a named group; those without a form come last. */
function Forms({ choices, choose }: { choices: readonly Choice[]; choose: (some: readonly Choice[]) => ReactNode }) {
  const { t } = useWords();
  const of = (form: FormId | undefined) => choices.filter(({ value }) => formOf(value) === form);
  return (
    <div className="forms">
      {formIds.map((form) => (
        <div className="form" role="group" aria-labelledby={`harm-${form}`} key={form}>
          <h2 className="question-title" id={`harm-${form}`}>
            {t(`questions:harm/groups/${form}`)}
          </h2>
          {choose(of(form))}
        </div>
      ))}
      <div className="form form--none">{choose(of(undefined))}</div>
    </div>
  );
}

/** A line of help, and whether an update that it is based on is not used here. */
export const Line = ({ of, line }: { of: string; line: string }) => (
  <>
    <Tagged text={line} />
    <NotUsedHere of={of} />
  </>
);

/** The options of a question as native inputs, with its help. Ticks are kept as a draft. */
export function QuestionField({ question, legend, errors = [], inline = false }: Props) {
  const error = errors.find(({ id }) => id === question)?.text;
  const words = useWords();
  const { context, drafts, draft } = useSession();
  const ticks = ticked(context.answers, drafts, question);
  const kind = takesOne(question) ? 'one' : 'many';
  const tick = (option: string) => draft(question, kind === 'one' ? [option] : toggled(question, ticks, option));
  const choices = questions[question].options.map((option) => {
    const hint = `questions:${question}/options/${option}/hint`;
    return {
      value: option,
      label: <Tagged text={labelOf(words, `${question}:${option}`)} />,
      hint: words.maybe(hint) && <Line of={hint} line={words.maybe(hint) ?? ''} />,
    };
  });
  const choose = (some: readonly Choice[]) => (
    <Choices
      kind={kind}
      name={question}
      first={choices[0]}
      choices={some}
      ticked={ticks}
      onTick={tick}
      inline={inline}
    />
  );
  const help = explains(words, question, 'help');
  return (
    <Fieldset
      id={question}
      legend={legend}
      error={error ? { prefix: words.t('ui:errors/prefix'), text: error } : undefined}
      hint={
        help.length > 0
          ? help.map(([key, line]) => (
              <span className="help-line" key={line}>
                <Line of={key} line={line} />
              </span>
            ))
          : undefined
      }
    >
      {question === 'harm' ? <Forms choices={choices} choose={choose} /> : choose(choices)}
    </Fieldset>
  );
}

function HideTaught() {
  const { t } = useWords();
  const { send, tell } = useSession();
  const practise = () => {
    send({ type: 'hide' });
    tell('practised');
  };
  return (
    <section className="taught">
      <h2>{t('ui:practice/title')}</h2>
      <Button action="practise" look="link" onPress={practise}>
        {t('ui:practice/link')}
      </Button>
    </section>
  );
}

/** One question on a page. The first one ends with an introduction to the app. */
export function QuestionScreen({ question }: { question: WalkScreen & QuestionId }) {
  const { t, lines } = useWords();
  const { page } = useAnswering(question);
  const { lazy } = useLazy();
  const title = t(`questions:${question}/title`);
  const isFirst = question === 'immediate-danger';
  return (
    <Page title={title} ownHeading {...page}>
      <QuestionField question={question} legend={<Heading title={title} />} errors={page.errors} />
      {isFirst ? (
        <div className="intro">
          <Paragraphs lines={lines('questions:immediate-danger/intro')} />
          <HideTaught />
        </div>
      ) : null}
      {lazy ? <lazy.FactsByName screen={question} /> : null}
    </Page>
  );
}
