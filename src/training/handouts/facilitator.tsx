import type { ReactNode } from 'react';
import { chosen } from '../../case/answers';
import { titleOf } from '../../chart/state-words';
import type { QuestionId } from '#protocol/questions';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import type { Scenario, ScenarioWords, Taught } from '../model/scenario';
import type { Column } from './column';
import { refs } from './refs';
import type { Row } from './Rows';
import { Head, Said } from './Said';
import { type Stop, stopsOf } from './stops';

/** The model answer with its reason, its clauses, and what people usually get wrong. */
function Model({
  column,
  scenario,
  what,
  answer,
}: {
  column: Column;
  scenario: Scenario;
  what: Taught;
  answer: ReactNode;
}) {
  const { words, said } = column;
  const { t } = words;
  return (
    <>
      <p>
        <strong>{t('training:handouts/answer')}: </strong>
        {answer}
      </p>
      <Said column={column} label={t('training:handouts/why')} text={said.why[what]} />
      <p className="handout__note">{refs(words, scenario.clauses[what] ?? [])}</p>
      <Said column={column} label={t('training:handouts/mistake')} text={said.mistake[what]} />
    </>
  );
}

function questionRow(scenario: Scenario, question: QuestionId): Row {
  const answers = (column: Column) =>
    chosen(scenario.file.answers, question)
      .map((option) => plain(labelOf(column.words, { question, option })))
      .join('; ');
  return {
    key: `answer-${question}`,
    cell: (column) => (
      <>
        <h4>
          <Tagged text={column.words.t(`questions:${question}/label`)} />
        </h4>
        {question === 'local-authority' ? (
          <p>{answers(column)}</p>
        ) : (
          <Model column={column} scenario={scenario} what={question} answer={answers(column)} />
        )}
      </>
    ),
  };
}

/** Rows of a stop: what is told and asked there, then its answers. A bare heading stays with what follows it. */
function stopRows(
  scenario: Scenario,
  words: ScenarioWords,
  { screen, from, questions, report }: Stop,
  at: number,
): readonly Row[] {
  const told: Row = {
    key: `stop-${at}`,
    look: words.stages[screen] === undefined && words.pauses[screen] === undefined ? 'head' : 'part',
    cell: (column) => (
      <>
        <h3>
          <Tagged text={titleOf(column.words, screen)} /> ({column.words.t('training:handouts/from', { from })})
        </h3>
        <Said column={column} label={column.words.t('training:handouts/story')} text={column.said.stages[screen]} />
        <Said column={column} label={column.words.t('training:handouts/ask')} text={column.said.pauses[screen]} />
      </>
    ),
  };
  if (!report || !('to' in report)) return [told, ...questions.map((question) => questionRow(scenario, question))];
  const { to, do: action } = report;
  return [
    told,
    {
      key: `report-${at}`,
      cell: (column) => (
        <Model
          column={column}
          scenario={scenario}
          what={to}
          answer={column.words.t(`training:handouts/marks/${action}`)}
        />
      ),
    },
  ];
}

/** The facilitator's sheet: the story by stages with its timing, what to ask, each answer with why and its clauses, the usual mistakes. */
export function facilitatorRows(scenario: Scenario, column: Column): readonly Row[] {
  const { level, minutes } = scenario;
  return [
    {
      key: 'head',
      cell: (one) => (
        <>
          <Head column={one} kind="facilitator" />
          <Said column={one} text={one.said.summary} />
          <p>{one.words.t('training:library/about', { level: one.words.t(`training:levels/${level}`), minutes })}</p>
          <p>{one.words.t('training:handouts/run')}</p>
        </>
      ),
    },
    ...stopsOf(scenario, column.said).flatMap((stop, at) => stopRows(scenario, column.said, stop, at)),
    {
      key: 'debrief',
      cell: (one) => (
        <>
          <h3>{one.words.t('training:handouts/debrief')}</h3>
          <Said column={one} text={one.said.debrief} />
        </>
      ),
    },
  ];
}
