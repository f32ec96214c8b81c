import { doNots, dos } from './advice';
import type { Said } from './case';
import { isAdvised } from './evidence';
import { isAsked, isConcern, isConcernFlow, isImplied, isOpen, tells } from './meaning';
import { endOf, isBlocked, isOnPath } from './path';
import { isDangerUntold, isDuty, isMade, isPlanned, mayBeMade, type Status, statusOf } from './plan';
import { questionIds, questions } from './questions';
import { isSettled } from './reach';
import { type Risk, risks, walk } from './screens';
import { type Task, taskIds } from './tasks';

function riskStatus(said: Said, risk: Risk): string {
  if (!isConcernFlow(said)) return 'unanswered';
  if (isImplied(said, risk)) return 'implied';
  if (!said.isAnswered(risk)) return 'unanswered';
  return said.says(risk, 'no') ? 'clear' : 'flagged';
}

function lockedBy(said: Said, task: Task, status: Status): readonly Task[] {
  if (status !== 'locked' || mayBeMade(said, task)) return [];
  return (['social-services', 'police'] as const).filter((other) => !isMade(said, other));
}

/** An example of the form was picked, other than none and not sure. */
const byExample = (said: Said, form: 'content' | 'contact' | 'conduct'): boolean =>
  tells(said, form, ...questions[form].filter((option) => option !== 'none' && option !== 'not-sure'));

function pathOf(said: Said): readonly string[] {
  const screens = walk.filter((screen) => isOnPath(said, screen));
  const open = screens.findIndex((screen) => isBlocked(said, screen));
  return open < 0 ? [...screens, String(endOf(said))] : screens.slice(0, open + 1);
}

function outstandingOf(said: Said): readonly string[] {
  const notCalled = isDangerUntold(said) && tells(said, 'called-999', 'not-called');
  const open = questionIds.filter((question) => isOpen(said, question) || (question === 'called-999' && notCalled));
  return [...open, ...taskIds.filter((task) => isDuty(said, task) && !isSettled(said, task))];
}

/** All that follows from a case, worked out whole: what the case files expect, save the clauses of the plan. */
export function resultOf(said: Said): unknown {
  const outstanding = outstandingOf(said);
  return {
    path: pathOf(said),
    end: questionIds.find((question) => isOpen(said, question)) ?? endOf(said),
    forms: (['content', 'contact', 'conduct'] as const).filter(
      (form) => tells(said, 'forms', form) || byExample(said, form),
    ),
    risks: Object.fromEntries(risks.map((risk) => [risk, riskStatus(said, risk)])),
    evidence: {
      do: dos.filter((advice) => isAdvised(said, advice)),
      doNot: doNots.filter((advice) => isAdvised(said, advice)),
    },
    plan: taskIds
      .filter((task) => isPlanned(said, task))
      .map((task) => {
        const status = statusOf(said, task);
        return { task, duty: isDuty(said, task), status, lockedBy: lockedBy(said, task, status) };
      }),
    complete: isConcern(said) && outstanding.length === 0,
    outstanding,
    asked: questionIds.filter((question) => isAsked(said, question)),
  };
}
