import type { QuestionId } from '#protocol/questions';
import { questions } from '#protocol/questions';
import { screenOf } from '../../case/path';
import { type Stage, stageOf } from '../../case/stage';
import { numberOf } from '../../chart/state-words';
import { labelOf } from '../../wizard/question/option-words';
import { Tagged } from '../../words/Tagged';
import type { Column } from './column';
import type { Row } from './Rows';

/** What a question is called on paper, under its number on the chart. */
export function Name({
  column: { words },
  question,
  of,
}: {
  column: Column;
  question: QuestionId;
  of: 'title' | 'label';
}) {
  return (
    <h4>
      {numberOf(screenOf(question))}. <Tagged text={words.t(`questions:${question}/${of}`)} />
    </h4>
  );
}

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
      data-option={`${question}:${option}`}
    >
      <span className="handout__box" aria-hidden="true">
        {isTicked ? '✓' : ''}
      </span>
      <span>
        {isTicked ? <span className="nhsuk-u-visually-hidden">{words.t('training:handouts/chosen')}: </span> : null}
        <Tagged text={labelOf(words, `${question}:${option}`)} />
      </span>
    </li>
  );
}

/** The options of a question, each with a box. */
export function Boxes({
  column,
  question,
  ticked,
}: {
  column: Column;
  question: QuestionId;
  ticked: readonly string[];
}) {
  return (
    <ul className="handout__options">
      {questions[question].options.map((option) => (
        <Option key={option} column={column} question={question} option={option} isTicked={ticked.includes(option)} />
      ))}
    </ul>
  );
}

/** Those of the questions that are asked in a stage, as rows under its name; none where there are none. */
export function stageRows(
  stage: Stage,
  asked: readonly QuestionId[],
  cellOf: (question: QuestionId) => Row['cell'],
): readonly Row[] {
  const here = asked.filter((question) => stageOf(screenOf(question)) === stage);
  if (here.length === 0) return [];
  const head: Row = {
    key: `stage-${stage}`,
    look: 'head',
    cell: ({ words: { t } }) => <h3>{t(`ui:stages/${stage}`)}</h3>,
  };
  return [head, ...here.map((question): Row => ({ key: question, cell: cellOf(question) }))];
}
