import { type QuestionId, questionIds } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { screenOf } from '../../case/path';
import { type Stage, stageOf, stages } from '../../case/stage';
import { Tagged, type Words } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { routesOf } from '../present/routes';
import { type Route, type Stop, stopsOf } from '../present/show';
import { Boxes, Head, Lines, Name, type Row, Said } from './sheet';

/** Questions that are asked only after certain answers, or that begin a part which is. */
const conditional = ['called-999', 'harm', 'looked-after', 'extremism-signs', 'already-reported'] as const;

/** Questions that depend on a single answer: to say that they are told would give that answer away. */
const hanging: readonly QuestionId[] = ['called-999', 'looked-after', 'extremism-signs'];

/** The question that a stop tells if the route does not ask it. */
function questionAt(stop: Stop): readonly QuestionId[] {
  if (stop.kind === 'implied') return [stop.risk];
  return stop.kind === 'question' && stop.step.report === undefined ? [stop.question] : [];
}

/** The questions that a route tells rather than asks. */
const toldOn = ({ stops, ways }: Route): readonly QuestionId[] =>
  stops
    .flatMap((stop, at) => (ways[at] === 'together' ? questionAt(stop) : []))
    .filter((one) => !hanging.includes(one));

function Note({ words: { t }, question }: { words: Words; question: QuestionId }) {
  const condition = conditional.find((one) => one === question);
  return condition ? <p className="handout__note">{t(`training:handouts/onlyIf/${condition}`)}</p> : null;
}

const asked =
  (question: QuestionId): Row['cell'] =>
  (words) => (
    <>
      <Name words={words} question={question} of="title" />
      <Note words={words} question={question} />
      {question === 'local-authority' ? <Lines count={1} /> : <Boxes words={words} question={question} />}
    </>
  );

/** A question whose answer is told, with a line to write it on: print would give earlier answers away. */
const told =
  (question: QuestionId): Row['cell'] =>
  (words) => (
    <>
      <div className="handout__tell">
        <Name words={words} question={question} of="label" />
        <Lines count={1} />
      </div>
      <Note words={words} question={question} />
    </>
  );

/** The calls, in an order that does not give the plan away. */
const callsOffered: readonly TaskId[] = ['iwf', 'police', 'site', 'prevent-spoc', 'ceop', 'social-services'];

/** Whom to tell: each call has a box for the number that the group gives it. */
const callRows: readonly Row[] = [
  {
    key: 'calls',
    look: 'head',
    cell: ({ t }) => (
      <div className="handout__call">
        <h4>{t('training:handouts/calls/title')}</h4>
        <p>{t('training:handouts/calls/why')}</p>
      </div>
    ),
  },
  ...callsOffered.map((task): Row => ({
    key: `call-${task}`,
    cell: ({ t }) => (
      <div className="handout__call handout__call--blank">
        <span className="handout__box" aria-hidden="true" />
        <Tagged as="p" text={t(`ui:tasks/${task}`)} />
        <Lines count={1} />
      </div>
    ),
  })),
];

const head: Row = {
  key: 'head',
  cell: (told) => (
    <>
      <Head told={told} kind="worksheet" />
      <p>{told.t('training:presenter/route/twenty')}</p>
      <Said told={told} text={told.said.summary} />
    </>
  ),
};

const toWrite = (key: 'told' | 'say' | 'notDo', Title: 'h3' | 'h4' = 'h4'): Row => ({
  key,
  cell: ({ t }) => (
    <>
      <Title>{t(`training:handouts/${key}`)}</Title>
      <Lines count={2} />
    </>
  ),
});

/** Lines for the questions to the group. Their text would give the answers away, so it is not printed. */
const groupRows = ({ stops, ways }: Route, stage: Stage): readonly Row[] =>
  stops
    .filter(({ kind, step }, at) => kind === 'pause' && ways[at] !== 'left' && stageOf(step.screen) === stage)
    .map(({ step }) => ({
      key: `group-${step.screen}`,
      cell: ({ t }) => (
        <div className="handout__tell">
          <h4>{t('training:presenter/pause')}</h4>
          <Lines count={1} />
        </div>
      ),
    }));

const stageRow = (stage: Stage): Row => ({
  key: `stage-${stage}`,
  look: 'head',
  cell: ({ t }) => <h3>{t(`ui:stages/${stage}`)}</h3>,
});

/** What is written in a stage beside its questions. */
const writtenIn: Readonly<Partial<Record<Stage, readonly Row[]>>> = {
  evidence: [toWrite('notDo')],
  refer: [...callRows, toWrite('say')],
};

/** Returns a worksheet for twenty minutes: what the route asks, and room for what it tells, but no answers. */
export function worksheetRows(scenario: Scenario): readonly Row[] {
  const routes = routesOf(scenario, stopsOf(scenario, ''));
  const known = toldOn(routes.twenty);
  const questionRow = (question: QuestionId): Row => ({
    key: question,
    cell: (known.includes(question) ? told : asked)(question),
  });
  return [
    head,
    toWrite('told', 'h3'),
    { key: 'tick', look: 'head', cell: ({ t }) => <p>{t('training:handouts/tick')}</p> },
    ...stages.flatMap((stage) => [
      stageRow(stage),
      ...questionIds.filter((question) => stageOf(screenOf(question)) === stage).map(questionRow),
      ...groupRows(routes.twenty, stage),
      ...(writtenIn[stage] ?? []),
    ]),
  ];
}
