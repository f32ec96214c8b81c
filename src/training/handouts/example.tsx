import { type QuestionId, questionIds, riskIds } from '#protocol/questions';
import { type Answers, isConcern } from '../../case/answers';
import { riskStatus } from '../../case/harm';
import { askedQuestions } from '../../case/path';
import { stages } from '../../case/stage';
import type { PlannedTask } from '../../case/plan';
import { caseResult } from '../../case/result';
import { labelOf } from '../../wizard/question/option-words';
import { statusKey } from '../../wizard/call/status-key';
import { Bullets } from '../../words/Tagged';
import type { Scenario } from '../model/scenario';
import { modelSteps } from '../model/steps';
import { Boxes, type Column, Head, Name, refs, type Row, Said, stageRows } from './sheet';

const isImplied = (answers: Answers, question: QuestionId): boolean =>
  riskIds.some((risk) => risk === question && riskStatus(answers, risk) === 'implied');

function Answer({ column, question, ticked }: { column: Column; question: QuestionId; ticked: readonly string[] }) {
  const [area] = ticked;
  if (area === undefined) return null;
  if (question === 'local-authority') return <p>{labelOf(column.words, `${question}:${area}`)}</p>;
  return <Boxes column={column} question={question} ticked={ticked} />;
}

/** A question with the model's answer. */
const answered = (question: QuestionId, answers: Answers): Row['cell'] =>
  function Answered(column) {
    return (
      <>
        <Name column={column} question={question} of="title" />
        {isImplied(answers, question) ? <p>{column.words.t('ui:question/alreadyFlagged')}</p> : null}
        <Answer column={column} question={question} ticked={answers[question]} />
      </>
    );
  };

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

/** The model's plan at the end of the case. */
function callRows(plan: readonly PlannedTask[]): readonly Row[] {
  const none: Row = { key: 'no-calls', cell: ({ words: { t } }) => <p>{t('training:handouts/calls/none')}</p> };
  const head: Row = {
    key: 'calls',
    look: 'head',
    cell: ({ words: { t } }) => <h4>{t('training:handouts/calls/title')}</h4>,
  };
  return [head, ...(plan.length > 0 ? plan.map(callRow) : [none])];
}

const head: Row = {
  key: 'head',
  cell: (column) => (
    <>
      <Head column={column} kind="example" />
      <Said column={column} text={column.said.summary} />
    </>
  ),
};

/** Returns the worksheet filled in by the model: its answers, its plan and its marks. */
export function exampleRows({ file }: Scenario): readonly Row[] {
  const { context } = modelSteps(file, '').at(-1)!.after;
  const { answers } = context;
  const { plan, evidence } = caseResult(context);
  const asked = questionIds.filter((one) => askedQuestions(answers).includes(one) || isImplied(answers, one));
  const notDo: Row = {
    key: 'notDo',
    cell: ({ words: { t } }) => (
      <>
        <h3>{t('training:handouts/notDo')}</h3>
        <Bullets lines={evidence.doNot.map((id) => t(`do-nots:${id}`))} />
      </>
    ),
  };
  return [
    head,
    ...stages.flatMap((stage) => stageRows(stage, asked, (question) => answered(question, answers))),
    ...callRows(isConcern(answers) ? plan : []),
    ...(evidence.doNot.length > 0 ? [notDo] : []),
  ];
}
