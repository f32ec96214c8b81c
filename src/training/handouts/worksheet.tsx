import { taskIds } from '#protocol/tasks';
import { isConcern } from '../../case/path';
import type { PlannedTask } from '../../case/plan';
import { caseResult } from '../../case/result';
import { statusKey } from '../../wizard/call/status-key';
import { Tagged } from '../../words/Tagged';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import type { Column } from './column';
import { Lines } from './Lines';
import { questionRows } from './questions';
import { refs } from './refs';
import type { Row } from './Rows';
import { Head, Said } from './Said';

/** The order of the calls to fill in by hand: as many lines as there are whom a case may be told to. */
const blankCalls: readonly Row[] = taskIds.map((_, at) => ({
  key: `call-${at + 1}`,
  cell: ({ words: { t } }) => (
    <>
      <p>
        <strong>
          {at + 1}. {t('training:handouts/calls/who')}
        </strong>
      </p>
      <Lines count={1} />
      <p>{t('training:handouts/calls/why')}</p>
      <Lines count={1} />
    </>
  ),
}));

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
    cell: ({ words: { t } }) => <h3>{t('training:handouts/calls/title')}</h3>,
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

const toWrite = (key: 'told' | 'say' | 'notDo', count: number): Row => ({
  key,
  cell: ({ words: { t } }) => (
    <>
      <h3>{t(`training:handouts/${key}`)}</h3>
      <Lines count={count} />
    </>
  ),
});

/** A worksheet to fill in by hand, which gives no answer away. */
export const worksheetRows: readonly Row[] = [
  head('worksheet'),
  toWrite('told', 5),
  { key: 'tick', look: 'head', cell: ({ words: { t } }) => <p>{t('training:handouts/tick')}</p> },
  ...questionRows(undefined),
  ...callRows(undefined),
  toWrite('say', 4),
  toWrite('notDo', 4),
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
    ...questionRows(context.answers),
    ...callRows(isConcern(context.answers) ? plan : []),
    ...(evidence.doNot.length > 0 ? [notDo] : []),
  ];
}
