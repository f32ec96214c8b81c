import { type FollowUpId, followUpIds, followUps } from '#protocol/follow-ups';
import { never } from '#protocol/shapes';
import { bodies, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { named } from '../../../src/chart/named-conditions';
import { whenInWords } from '../../../src/chart/when-in-words';
import { opensInWords, optionInWords } from '../../../src/review/PlanPart';
import { type FactId, facts } from '../../../src/newer/facts';
import { standsOf } from '../../../src/wizard/newer/basis';
import type { Words } from '../../../src/words/words';
import { spelt } from './spelt';
import { standing } from './standing';
import { columnsOf, lines, type Row, standsOn, type Table, titled } from './table';

/** Whether a report waits for both of those that can come first: which reading of the protocol that is stands in a row of its own. */
function isAfterBoth(task: TaskId): boolean {
  const { need, of } = tasks[task].opensAfter;
  return need === 'all' && bodies.every((body) => of.includes(body));
}

function reportRow(words: Words, task: TaskId): Row {
  const { t } = words;
  const { inPlanWhen, dutyWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const isDuty = dutyWhen !== never;
  const when = lines(
    `${t('book:plan/inPlan')}: ${whenInWords(words, inPlanWhen)}`,
    isDuty && `${t('book:plan/duty')}: ${whenInWords(words, dutyWhen)}`,
    optionInWords(words, task),
  );
  const order = lines(
    `${t('book:plan/opens')}: ${isAfterBoth(task) ? t('judgement:both') : opensInWords(words, task)}`,
    `${t('judgement:toldByAnswer')}: ${whenInWords(words, madeWhen)}`,
  );
  const groomed = clausesWhenGroomed.length > 0 && `${t('book:plan/groomed')}: ${standsOn(words, clausesWhenGroomed)}`;
  return { cells: [t(`ui:tasks/${task}`), when, order, lines(standsOn(words, clauses), groomed)] };
}

function dueInWords({ t }: Words, id: FollowUpId): string {
  const { due, afterMade } = followUps[id];
  if (due === undefined) return t('judgement:nothing');
  if ('workingDays' in due) return t('judgement:days', { days: due.workingDays });
  return t(afterMade ? 'judgement:hours' : 'judgement:hoursFirst', due);
}

/** What a thing that follows stands on: something newer, or good practice. */
function followStands({ t }: Words, id: FollowUpId): string {
  const on = standsOf(`pages:next-steps/followUps/${id}`).flat();
  const newer = on.filter((basis) => basis in facts).map((fact) => t(`since:facts/${fact as FactId}/name`));
  return newer.length > 0 ? t('judgement:newer', { facts: newer.join('; ') }) : t('judgement:practice');
}

function followRow(words: Words, id: FollowUpId): Row {
  const { thereWhen, afterMade } = followUps[id];
  const when = afterMade ? words.t('judgement:afterSocialServices') : whenInWords(words, thereWhen);
  return {
    cells: [words.t(`pages:next-steps/followUps/${id}`), when, dueInWords(words, id), followStands(words, id)],
  };
}

/** Whom to tell, how that stands, what follows, and what the names of conditions mean. */
export const plan = (words: Words): readonly Table[] => [
  {
    columns: columnsOf(words, 'what', 'when', 'order', 'stands'),
    rows: taskIds.map((task) => reportRow(words, task)),
  },
  ...standing(words),
  {
    title: titled(words, 'follow'),
    columns: columnsOf(words, 'what', 'when', 'due', 'stands'),
    rows: followUpIds.map((id) => followRow(words, id)),
  },
  {
    title: titled(words, 'named'),
    columns: columnsOf(words, 'what', 'means'),
    rows: named.map(([name, condition]) => ({
      cells: [words.t(`book:conditions/named/${name}`), spelt(words, condition)],
    })),
  },
];
