import type { PlannedTask } from '../../case/plan';
import { taskIds } from '#protocol/tasks';
import { dutyWord } from '../../wizard/call/duty-word';
import { refs } from './refs';
import { Lines } from './Lines';
import type { Row } from './Rows';

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
  const { task, status, because } = row;
  return {
    key: `call-${at + 1}`,
    cell: ({ words }) => (
      <>
        <p>
          <strong>
            {at + 1}. {words.t(`ui:tasks/${task}`)}
          </strong>
        </p>
        <p>
          {words.t(`ui:duty/${dutyWord(row)}`)}. {refs(words, because)}
        </p>
        <p>
          {words.t('training:handouts/calls/done')}: {words.t(`ui:status/${status}`)}
        </p>
      </>
    ),
  };
}

/** The calls as rows: blank, or the model's plan as it stands at the end. */
export function callRows(plan: readonly PlannedTask[] | undefined): readonly Row[] {
  const rows = plan ? plan.map(callRow) : blankCalls;
  const none: Row = { key: 'no-calls', cell: ({ words: { t } }) => <p>{t('training:handouts/calls/none')}</p> };
  const head: Row = {
    key: 'calls',
    look: 'head',
    cell: ({ words: { t } }) => <h3>{t('training:handouts/calls/title')}</h3>,
  };
  return [head, ...(rows.length > 0 ? rows : [none])];
}
