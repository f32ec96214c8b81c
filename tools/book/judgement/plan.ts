import { type FollowUpId, followUpIds, followUps } from '#protocol/follow-ups';
import { never } from '#protocol/shapes';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import { named } from '../../../src/chart/named-conditions';
import { whenInWords } from '../../../src/chart/when-in-words';
import { opensInWords } from '../../../src/review/PlanPart';
import { inBrackets } from '../../../src/wizard/newer/Stands';
import type { Words } from '../../../src/words/words';
import { spelt } from './spelt';
import { standing } from './standing';
import { columnsOf, lines, type Row, standsOn, type Table, titled } from './table';

function reportRow(words: Words, task: TaskId): Row {
  const { t } = words;
  const { inPlanWhen, dutyWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const isDuty = dutyWhen !== never;
  const when = lines(
    `${t('book:plan/inPlan')}: ${whenInWords(words, inPlanWhen)}`,
    isDuty && `${t('book:plan/duty')}: ${whenInWords(words, dutyWhen)}`,
    t(isDuty ? 'book:plan/optionElse' : 'book:plan/optionAlways'),
  );
  const order = lines(
    `${t('book:plan/opens')}: ${opensInWords(words, task)}`,
    `${t('book:plan/made')}: ${whenInWords(words, madeWhen)}`,
  );
  const groomed = clausesWhenGroomed.length > 0 && `${t('book:plan/groomed')}: ${standsOn(words, clausesWhenGroomed)}`;
  return { cells: [t(`ui:tasks/${task}`), when, order, lines(standsOn(words, clauses), groomed)] };
}

function dueInWords({ t }: Words, id: FollowUpId): string {
  const { due } = followUps[id];
  if (due === undefined) return t('judgement:nothing');
  return 'hours' in due ? t('judgement:hours', due) : t('judgement:days', { days: due.workingDays });
}

function followRow(words: Words, id: FollowUpId): Row {
  const { thereWhen, afterMade } = followUps[id];
  const after = afterMade && words.t('book:plan/afterAll', { tasks: words.t(`ui:tasks/${afterMade}`) });
  const when = lines(whenInWords(words, thereWhen), after);
  const stands = inBrackets(words, `pages:next-steps/followUps/${id}`).replace(/^ \((.*)\)$/, '$1');
  return { cells: [words.t(`pages:next-steps/followUps/${id}`), when, dueInWords(words, id), stands] };
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
