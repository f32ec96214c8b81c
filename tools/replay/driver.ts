import type { CaseFile, Report } from '../../src/case/file';
import { type CaseResult, caseResult } from '../../src/case/result';
import { refusal, type Refusal } from '../../src/case/marking';
import type { Act, FollowUpAct, Markable } from '../../src/case/marks';
import { askedQuestions } from '../../src/case/path';
import { markEvent } from '../../src/machine/context';
import { begin, give, step, type WizardSnapshot } from '../../src/machine/journey';
import { type QuestionId, questionIds } from '#protocol/questions';

/** A report that was not allowed, and why; or a change to a question that is not asked. */
export type Refused =
  | ({ readonly to: Markable; readonly reason: Refusal | undefined } & (Act | FollowUpAct))
  | { readonly change: QuestionId; readonly reason: 'not-asked' };
type Marking = Extract<Report, { to: Markable }>;
interface Walk {
  readonly snapshot: WizardSnapshot;
  readonly refused: readonly Refused[];
}

function mark({ snapshot, refused }: Walk, { to, ...act }: Marking): Walk {
  const event = markEvent(to, act);
  if (snapshot.can(event)) return { snapshot: step(snapshot, event), refused };
  return { snapshot, refused: [...refused, { to, ...act, reason: refusal(snapshot.context, to, act) }] };
}

function report(walk: Walk, next: Report): Walk {
  if ('to' in next) return mark(walk, next);
  const { snapshot, refused } = walk;
  if (askedQuestions(snapshot.context.answers).includes(next.change)) {
    return { snapshot: give(snapshot, next.change, next.answer), refused };
  }
  return { snapshot, refused: [...refused, { change: next.change, reason: 'not-asked' }] };
}

/** Drives the statechart through a case: its answers in the order of the questions, then its reports. */
function drive(file: CaseFile): Walk {
  const answered = questionIds.reduce((snapshot, question) => {
    const answer = file.answers[question];
    return answer === undefined ? snapshot : give(snapshot, question, answer);
  }, begin());
  return file.reports.reduce(report, { snapshot: answered, refused: [] });
}

/** Returns the result of a case, driven to its end. */
export function replay(file: CaseFile): CaseResult & { readonly refused: readonly Refused[] } {
  const { snapshot, refused } = drive(file);
  return { ...caseResult(snapshot.context), refused };
}
