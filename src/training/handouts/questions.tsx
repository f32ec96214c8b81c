import { type Answers, chosen } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import { riskStatus } from '../../case/harm';
import { type Stage, stageOf } from '../../case/stage';
import { numberOf } from '../../chart/state-words';
import { type QuestionId, questions, riskIds } from '#protocol/questions';
import { asks, type WalkScreen, walkScreens } from '#protocol/screens';
import { labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import type { Column } from './column';
import { Lines } from './Lines';
import type { Row } from './Rows';

/** Questions that are asked only after some answers, or with which a part begins that is. */
const conditional = ['called-999', 'harm', 'looked-after', 'extremism-signs', 'already-reported'] as const;

const isImplied = (answers: Answers, question: QuestionId): boolean =>
  riskIds.some((risk) => risk === question && riskStatus(answers, risk) === 'implied');

function Option({
  column: { words },
  question,
  option,
  isTicked,
}: {
  column: Column;
  question: QuestionId;
  option: string;
  isTicked: boolean;
}) {
  return (
    <li
      className={isTicked ? 'handout__option handout__option--ticked' : 'handout__option'}
      data-option={`${question}/${option}`}
    >
      <span className="handout__box" aria-hidden="true">
        {isTicked ? '✓' : ''}
      </span>
      <span>
        {isTicked ? <span className="nhsuk-u-visually-hidden">{words.t('training:handouts/chosen')}: </span> : null}
        <Tagged text={labelOf(words, { question, option })} />
      </span>
    </li>
  );
}

function Area({ column: { words }, area }: { column: Column; area: string | undefined }) {
  return area === undefined ? (
    <Lines count={1} />
  ) : (
    <p>{labelOf(words, { question: 'local-authority', option: area })}</p>
  );
}

/** One question with its boxes; `answers`: the model's, for the filled example. */
function Question({
  column,
  screen,
  question,
  answers,
}: {
  column: Column;
  screen: WalkScreen;
  question: QuestionId;
  answers: Answers | undefined;
}) {
  const {
    words: { t },
  } = column;
  const condition = answers ? undefined : conditional.find((one) => one === question);
  const ticked: readonly string[] = answers ? chosen(answers, question) : [];
  const boxes = questions[question].options.map((option) => (
    <Option key={option} column={column} question={question} option={option} isTicked={ticked.includes(option)} />
  ));
  return (
    <>
      <h4>
        {numberOf(screen)}. <Tagged text={t(`questions:${question}/title`)} />
      </h4>
      {condition ? <p className="handout__note">{t(`training:handouts/onlyIf/${condition}`)}</p> : null}
      {answers && isImplied(answers, question) ? <p>{t('ui:question/alreadyFlagged')}</p> : null}
      {question === 'local-authority' ? <Area column={column} area={answers && ticked[0]} /> : null}
      {question === 'local-authority' || (answers && ticked.length === 0) ? null : (
        <ul className="handout__options">{boxes}</ul>
      )}
    </>
  );
}

/** What is asked in a stage, each with the screen that asks it. */
const askedIn = (stage: Stage): readonly (readonly [WalkScreen, QuestionId])[] =>
  walkScreens
    .filter((screen) => stageOf(screen) === stage)
    .flatMap((screen) => asks(screen).map((question) => [screen, question] as const));

/** The questions of a stage as rows, under the numbers of the chart: all of them, blank; or, with the model's answers, those that it is asked. */
export function stageRows(stage: Stage, answers: Answers | undefined): readonly Row[] {
  const shown = askedIn(stage).filter(
    ([, question]) => !answers || askedQuestions(answers).includes(question) || isImplied(answers, question),
  );
  if (shown.length === 0) return [];
  const head: Row = {
    key: `stage-${stage}`,
    look: 'head',
    cell: ({ words: { t } }) => <h3>{t(`ui:stages/${stage}`)}</h3>,
  };
  const rows = shown.map(([screen, question]): Row => ({
    key: question,
    cell: (column) => <Question column={column} screen={screen} question={question} answers={answers} />,
  }));
  return [head, ...rows];
}
