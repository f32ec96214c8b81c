import { taskIds } from '#protocol/tasks';
import { isConcern } from '../../case/path';
import type { PlannedTask } from '../../case/plan';
import { caseResult } from '../../case/result';
import { type Stage, stageOf, stages } from '../../case/stage';
import { statusKey } from '../../wizard/call/status-key';
import { Tagged } from '../../words/Tagged';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import type { Column } from './column';
import { Lines } from './Lines';
import { stageRows } from './questions';
import { refs } from './refs';
import type { Row } from './Rows';
import { Head, Said } from './Said';

/** The order of the calls to fill in by hand: as many lines as there are whom a case may be told to. */
const blankCalls: readonly Row[] = [
  {
    key: 'ask-calls',
    look: 'head',
    cell: ({ words: { t } }) => (
      <div className="handout__call">
        <p>
          <strong>{t('training:handouts/calls/who')}</strong>
        </p>
        <p>{t('training:handouts/calls/why')}</p>
      </div>
    ),
  },
  ...taskIds.map((_, at): Row => ({
    key: `call-${at + 1}`,
    cell: () => (
      <div className="handout__call handout__call--blank">
        <p>{at + 1}.</p>
        <Lines count={1} />
        <Lines count={1} />
      </div>
    ),
  })),
];

function callRow(row: PlannedTask, at: number): Row {
  const { task, because, duty } = row;
  return {
    key: `call-${at + 1}`,
    cell: ({ words }) => (
      <>
        <p>
          <strong>
            {at + 1}. {words.t(`ui:tasks/${task}`)}: {words.t(`ui:duty/${duty ? 'must' : 'may'}`)}
          </strong>
        </p>
        <p>{refs(words, because)}</p>
        <p>
          {words.t('training:handouts/calls/done')}: {words.t(statusKey(row))}
        </p>
      </>
    ),
  };
}

/** The calls as rows: blank, or the model's plan as it stands at the end. */
function callRows(plan: readonly PlannedTask[] | undefined): readonly Row[] {
  const rows = plan ? plan.map(callRow) : blankCalls;
  const none: Row = { key: 'no-calls', cell: ({ words: { t } }) => <p>{t('training:handouts/calls/none')}</p> };
  const head: Row = {
    key: 'calls',
    look: 'head',
    cell: ({ words: { t } }) => <h4>{t('training:handouts/calls/title')}</h4>,
  };
  return [head, ...(rows.length > 0 ? rows : [none])];
}

const head = (kind: 'worksheet' | 'example'): Row => ({
  key: 'head',
  cell: (column) => (
    <>
      <Head column={column} kind={kind} />
      <Said column={column} text={column.said.summary} />
    </>
  ),
});

const toWrite = (key: 'told' | 'say' | 'notDo', Title: 'h3' | 'h4' = 'h4'): Row => ({
  key,
  cell: ({ words: { t } }) => (
    <>
      <Title>{t(`training:handouts/${key}`)}</Title>
      <Lines count={2} />
    </>
  ),
});

/** What the group is asked in a stage of the case, with lines to answer on. */
const groupRows = ({ pauses }: Scenario, stage: Stage): readonly Row[] =>
  pauses
    .filter((screen) => stageOf(screen) === stage)
    .map((screen) => ({
      key: `group-${screen}`,
      cell: (column) => (
        <>
          <Said column={column} text={column.said.pauses[screen]} />
          <Lines count={1} />
        </>
      ),
    }));

/** What is written in a stage beside its questions. */
const writtenIn: Readonly<Partial<Record<Stage, readonly Row[]>>> = {
  evidence: [toWrite('notDo')],
  refer: [...callRows(undefined), toWrite('say')],
};

/** A worksheet to fill in by hand, with the questions that the case asks the group; it gives no answer away. */
export const worksheetRows = (scenario: Scenario): readonly Row[] => [
  head('worksheet'),
  toWrite('told', 'h3'),
  { key: 'tick', look: 'head', cell: ({ words: { t } }) => <p>{t('training:handouts/tick')}</p> },
  ...stages.flatMap((stage) => [
    ...stageRows(stage, undefined),
    ...groupRows(scenario, stage),
    ...(writtenIn[stage] ?? []),
  ]),
];

function DoNots({
  column: {
    words: { t },
  },
  ids,
}: {
  column: Column;
  ids: readonly (keyof (typeof import('../../../locales/en/advice.json'))['doNot'])[];
}) {
  return (
    <>
      <h3>{t('training:handouts/notDo')}</h3>
      <ul className="bullets">
        {ids.map((id) => (
          <li key={id}>
            <Tagged text={t(`do-nots:${id}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The worksheet as the model fills it in: its answers, its plan and its marks. */
export function exampleRows({ file }: Scenario): readonly Row[] {
  const { context } = modelSteps(file, '').at(-1)!.after;
  const { plan, evidence } = caseResult(context);
  const notDo: Row = { key: 'notDo', cell: (column) => <DoNots column={column} ids={evidence.doNot} /> };
  return [
    head('example'),
    ...stages.flatMap((stage) => stageRows(stage, context.answers)),
    ...callRows(isConcern(context.answers) ? plan : []),
    ...(evidence.doNot.length > 0 ? [notDo] : []),
  ];
}
