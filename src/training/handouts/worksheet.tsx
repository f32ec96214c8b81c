import { caseResult } from '../../case/result';
import { isConcern } from '../../case/path';
import { Tagged } from '../../words/Tagged';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { callRows } from './calls';
import type { Column } from './column';
import { Lines } from './Lines';
import { questionRows } from './questions';
import type { Row } from './Rows';
import { Head, Said } from './Said';

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
