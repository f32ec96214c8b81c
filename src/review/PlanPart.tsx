import type { ReactNode } from 'react';
import { type Advice, type DoId, doIds, type DoNotId, doNotIds, doNots, dos } from '#protocol/evidence';
import { concern, type Condition } from '#protocol/questions';
import { never } from '#protocol/shapes';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import { named, nameOf } from '../chart/named-conditions';
import { whenInWords } from '../chart/when-in-words';
import { lineInWords } from '../wizard/newer/Stands';
import type { StandingKey } from '../wizard/newer/basis';
import { labelOf as optionLabel } from '../wizard/question/option-words';
import type { Locale } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { groundsInWords, groundsRow } from './grounds';
import { PairHeading, PairTable } from './Pairs';
import { labelOf, Lines, linesStanding, Noted, type Row } from './text-rows';

interface ConditionsProps {
  readonly words: Words;
  readonly condition: Condition;
}

function Parts({ words, head, parts }: { words: Words; head: string; parts: readonly Condition[] }) {
  return (
    <>
      <p>{head}</p>
      <ul className="bullets">
        {parts.map((part, at) => (
          <li key={at}>
            <ConditionInWords words={words} condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Answered({ words, condition }: { words: Words; condition: Extract<Condition, { question: unknown }> }) {
  const { question, has } = condition;
  const head = words.t(has.length === 1 ? 'book:conditions/answeredOne' : 'book:conditions/answeredAny', {
    question: words.t(`questions:${question}/label`),
  });
  return (
    <>
      <p>{head}</p>
      <ul className="bullets">
        {has.map((option) => (
          <li key={option}>
            <Tagged text={optionLabel(words, `${question}:${option}`)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a condition stands for, answer by answer. */
function ConditionSpelt({ words, condition }: ConditionsProps) {
  const { t } = words;
  if ('question' in condition) return <Answered words={words} condition={condition} />;
  if ('not' in condition) return <Parts words={words} head={t('book:conditions/not')} parts={[condition.not]} />;
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return <p>{t('all' in condition ? 'book:conditions/always' : 'book:conditions/never')}</p>;
  return (
    <Parts words={words} head={t('all' in condition ? 'book:conditions/all' : 'book:conditions/any')} parts={parts} />
  );
}

/** A condition in words: by its name, where it has one. */
function ConditionInWords({ words, condition }: ConditionsProps) {
  const name = nameOf(condition);
  return name ? (
    <p>{words.t(`book:conditions/named/${name}`)}</p>
  ) : (
    <ConditionSpelt words={words} condition={condition} />
  );
}

interface AdviceTexts {
  readonly line: StandingKey;
  readonly more: StandingKey;
}

function adviceRow(words: Words, { line, more }: AdviceTexts, { shownWhen, grounds }: Advice): Row {
  const body = (
    <>
      <p>
        <strong>{lineInWords(words, line)}</strong>
      </p>
      <Lines lines={linesStanding(words, more)} />
      <Noted label={labelOf(words, 'shown')} lines={[whenInWords(words, shownWhen)]} />
      <Noted label={labelOf(words, 'stands')} lines={groundsInWords(words, grounds)} />
    </>
  );
  return { key: line, body };
}

const doNotRow = (words: Words, id: DoNotId): Row =>
  adviceRow(words, { line: `do-nots:${id}`, more: `advice:doNot/${id}` }, doNots[id]);
const doRow = (words: Words, id: DoId): Row =>
  adviceRow(words, { line: `advice:do/${id}/line`, more: `advice:do/${id}/more` }, dos[id]);

/** Each evidence rule, when it is shown, and what it stands on. */
export function EvidencePart() {
  return (
    <>
      <PairHeading level={3} text={({ t }) => t('ui:evidence/doNot')} />
      <PairTable rows={(words) => doNotIds.map((id) => doNotRow(words, id))} />
      <PairHeading level={3} text={({ t }) => t('ui:evidence/do')} />
      <PairTable rows={(words) => doIds.map((id) => doRow(words, id))} />
    </>
  );
}

const When = ({ words, condition }: { words: Words; condition: Condition }) => (
  <p>
    <Tagged text={whenInWords(words, condition)} />
  </p>
);

/** When a report opens, in words: at once, or once others have been told. */
export function opensInWords({ t }: Words, task: TaskId): string {
  const { need, of } = tasks[task].opensAfter;
  if (of.length === 0) return t('book:plan/atOnce');
  const others = of.map((other) => t(`ui:tasks/${other}`)).join('; ');
  return t(need === 'any' ? 'book:plan/afterAny' : 'book:plan/afterAll', { tasks: others });
}

/** Where a report is an option, in words; nothing where it is a duty wherever it can be in the plan, since outside a concern that is empty. */
export function optionInWords({ t }: Words, task: TaskId): string | undefined {
  const { dutyWhen } = tasks[task];
  if (dutyWhen === concern) return undefined;
  return t(dutyWhen === never ? 'book:plan/optionAlways' : 'book:plan/optionElse');
}

/** Who else may make a report, in words. 5.5.6-g: they may make it, or ask that it be left; that to Prevent/Channel they can only make (5.5.3). */
function othersInWords({ t }: Words, task: TaskId): string {
  const { mayBeSaid } = tasks[task];
  if (mayBeSaid.length === 0) return t('book:plan/othersNobody');
  return t(mayBeSaid.includes('left') ? 'book:plan/othersReport' : 'book:plan/othersReferral');
}

function ruleRows(words: Words, task: TaskId): readonly Row[] {
  const { t } = words;
  const { inPlanWhen, dutyWhen, madeWhen, clauses, clausesWhenGroomed = [] } = tasks[task];
  const row = (key: keyof Locale['book']['plan'], body: ReactNode): Row => ({
    key,
    label: t(`book:plan/${key}`),
    body,
  });
  const [isDuty, option] = [dutyWhen !== never, optionInWords(words, task)];
  return [
    row('inPlan', <When words={words} condition={inPlanWhen} />),
    ...(isDuty ? [row('duty', <When words={words} condition={dutyWhen} />)] : []),
    ...(option ? [row('option', <p>{option}</p>)] : []),
    row(
      'opens',
      <p>
        <Tagged text={opensInWords(words, task)} />
      </p>,
    ),
    row('made', <When words={words} condition={madeWhen} />),
    row('others', <p>{othersInWords(words, task)}</p>),
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
