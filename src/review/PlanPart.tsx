import type { ReactNode } from 'react';
import { named } from '../chart/named-conditions';
import { whenInWords } from '../chart/when-in-words';
import type { Condition } from '#protocol/questions';
import { never } from '#protocol/shapes';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import type { Locale } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import type { Row } from './text-rows';
import { ConditionSpelt } from './Conditions';
import { groundsRow } from './grounds';
import { PairHeading, PairTable } from './Pairs';

const When = ({ words, condition }: { words: Words; condition: Condition }) => (
  <p>
    <Tagged text={whenInWords(words, condition)} />
  </p>
);

function Opens({ words, task }: { words: Words; task: TaskId }) {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return <p>{words.t('book:plan/atOnce')}</p>;
  const others = of.map((other) => words.t(`ui:tasks/${other}`)).join('; ');
  return (
    <p>
      <Tagged text={words.t(need === 'any' ? 'book:plan/afterAny' : 'book:plan/afterAll', { tasks: others })} />
    </p>
  );
}

/** 5.5.6-g: they may make a report, or ask that it be left; the referral to Prevent/Channel they can only make (5.5.3). */
function othersKey(task: TaskId): 'othersNobody' | 'othersReferral' | 'othersReport' {
  if (!tasks[task].othersMayMakeIt) return 'othersNobody';
  return tasks[task].dutyWhen === never ? 'othersReport' : 'othersReferral';
}

function ruleRows(words: Words, task: TaskId): readonly Row[] {
  const { t } = words;
  const { inPlanWhen, dutyWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const row = (key: keyof Locale['book']['plan'], body: ReactNode): Row => ({
    key,
    label: t(`book:plan/${key}`),
    body,
  });
  const isDuty = dutyWhen !== never;
  return [
    row('inPlan', <When words={words} condition={inPlanWhen} />),
    ...(isDuty ? [row('duty', <When words={words} condition={dutyWhen} />)] : []),
    row('option', <p>{t(isDuty ? 'book:plan/optionElse' : 'book:plan/optionAlways')}</p>),
    row('opens', <Opens words={words} task={task} />),
    row('made', <When words={words} condition={madeWhen} />),
    row('others', <p>{t(`book:plan/${othersKey(task)}`)}</p>),
    ...groundsRow(words, clauses),
    ...groundsRow(words, clausesWhenGroomed).map(({ body }) => row('groomed', body)),
  ];
}

/** The rules of the plan, task by task, in its order. */
export function PlanPart() {
  return taskIds.map((task) => (
    <section key={task}>
      <PairHeading level={3} text={({ t }) => t(`ui:tasks/${task}`)} />
      <PairTable rows={(words) => ruleRows(words, task)} />
    </section>
  ));
}

const spelt = (words: Words): readonly Row[] =>
  named.map(([name, condition]) => ({
    key: name,
    label: words.t(`book:conditions/named/${name}`),
    body: <ConditionSpelt words={words} condition={condition} />,
  }));

/** What the names of conditions stand for. */
export const ConditionsPart = () => <PairTable rows={spelt} />;
