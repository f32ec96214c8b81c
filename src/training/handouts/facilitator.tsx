import type { ReactNode } from 'react';
import { type QuestionId, questions } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import { answersOf, chosen } from '../../case/answers';
import { isTaskReport, type Report } from '../../case/file';
import { titleOf } from '../../chart/state-words';
import { statusKey } from '../../wizard/call/status-key';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import type { Scenario, ScenarioWords, Taught } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { hasReasons, reasonFor } from '../practice/reasons';
import type { Column } from './column';
import { refs } from './refs';
import type { Row } from './Rows';
import { Head, Said } from './Said';

/** A stop of the facilitator's sheet: a screen of the model walk at which there is something to tell, to ask or to answer. */
interface Stop {
  readonly screen: ScreenId;
  /** The minute at which it begins, where the time is shared out by how much there is to do. */
  readonly from: number;
  readonly questions: readonly QuestionId[];
  readonly report: Report | undefined;
  /** The screen stood there before: its story and its question for the group were told there. */
  readonly isAgain: boolean;
}

/** How much there is to do at a stop; a question for the group takes the longest. */
function weightOf(words: ScenarioWords, { screen, questions: put, report, isAgain }: Omit<Stop, 'from'>): number {
  const told = isAgain || words.stages[screen] === undefined ? 0 : 1;
  const asked = isAgain || words.pauses[screen] === undefined ? 0 : 3;
  return told + asked + put.length + (report ? 1 : 0);
}

/** The stops of a scenario, in order. */
function stopsOf({ file, minutes }: Scenario, words: ScenarioWords): readonly Stop[] {
  const all = modelSteps(file, '').map(({ screen, report }, at, steps) => ({
    screen,
    report,
    isAgain: steps.findIndex((step) => step.screen === screen) < at,
    questions: isWalkScreen(screen) ? asks(screen).filter((question) => file.answers[question] !== undefined) : [],
  }));
  const stops = all.filter((stop) => weightOf(words, stop) > 0);
  const whole = stops.reduce((sum, stop) => sum + weightOf(words, stop), 0);
  return stops.map((stop, at) => {
    const before = stops.slice(0, at).reduce((sum, one) => sum + weightOf(words, one), 0);
    return { ...stop, from: Math.floor((before / whole) * minutes) };
  });
}

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

/** Why each other option of a question is not the model's, one row each. */
function againstRows(scenario: Scenario, question: QuestionId): readonly Row[] {
  if (!hasReasons(question)) return [];
  const model: readonly string[] = chosen(answersOf(scenario.file.answers), question);
  return questions[question].options
    .filter((option) => !model.includes(option))
    .map((option) => ({
      key: `against-${question}-${option}`,
      look: 'against',
      cell: ({ words }) => {
        const { text, language } = reasonFor(words, scenario, question, option);
        return (
          <p>
            <strong>
              {words.t('training:handouts/against')}: <Tagged text={labelOf(words, { question, option })} />
            </strong>{' '}
            <span lang={language}>
              <Tagged text={text} />
            </span>
          </p>
        );
      },
    }));
}

function questionRow(scenario: Scenario, question: QuestionId): Row {
  const answers = (column: Column) =>
    chosen(answersOf(scenario.file.answers), question)
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

/** An answer that the model changes after the calls. */
const changeRow = ({ change, answer }: Extract<Report, { change: unknown }>, at: number): Row => ({
  key: `change-${at}`,
  cell: ({ words }) => (
    <p>
      <strong>{words.t('training:handouts/changed')}: </strong>
      <Tagged text={words.t(`questions:${change}/label`)} />:{' '}
      {[answer]
        .flat()
        .map((option) => plain(labelOf(words, { question: change, option })))
        .join('; ')}
    </p>
  ),
});

/** Rows of a stop: what is told and asked there, then its answers. A bare heading stays with what follows it. */
function stopRows(
  scenario: Scenario,
  words: ScenarioWords,
  { screen, from, questions: asked, report, isAgain }: Stop,
  at: number,
): readonly Row[] {
  const isBare = isAgain || (words.stages[screen] === undefined && words.pauses[screen] === undefined);
  const told: Row = {
    key: `stop-${at}`,
    look: isBare ? 'head' : 'part',
    cell: (column) => (
      <>
        <h3>
          <Tagged text={titleOf(column.words, screen)} /> ({column.words.t('training:handouts/from', { from })})
        </h3>
        {isBare ? null : (
          <>
            <Said column={column} label={column.words.t('training:handouts/story')} text={column.said.stages[screen]} />
            <Said column={column} label={column.words.t('training:handouts/ask')} text={column.said.pauses[screen]} />
          </>
        )}
      </>
    ),
  };
  if (report && 'change' in report) return [told, changeRow(report, at)];
  if (!isTaskReport(report))
    return [
      told,
      ...asked.flatMap((question) => [questionRow(scenario, question), ...againstRows(scenario, question)]),
    ];
  const { to } = report;
  return [
    told,
    {
      key: `report-${at}`,
      cell: (column) => (
        <Model
          column={column}
          scenario={scenario}
          what={to}
          answer={column.words.t(
            report.by ? statusKey({ status: report.do, by: report.by }) : `training:handouts/marks/${report.do}`,
          )}
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
