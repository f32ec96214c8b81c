import { type Said, word } from './case';
import { doNots, dos, isAdvised } from './evidence';
import { isThere, isToFollow } from './marking';
import { forms, isAsked, isConcern, isIdentified, isImplied, isOnlineConcern, isOpen } from './meaning';
import { pathOf, stopsAt } from './path';
import { clausesOf, isMade, isPlanned, mayBeMade, readsOf, saidBy, type Status, statusOf } from './plan';
import { type Question, questionIds } from './questions';
import { isDue } from './reach';
import { type Risk, risks } from './screens';
import { bodies, followUpIds, type Task, taskIds } from './tasks';
import { dangerOf, everyFact, type Fact, isDangerUntold, isKnownTo, isNews } from './told';

/** Returns how a risk stands; outside an online concern it is unanswered. */
export function riskStatus(said: Said, risk: Risk): 'implied' | 'flagged' | 'clear' | 'unanswered' {
  if (!isOnlineConcern(said)) return 'unanswered';
  if (isImplied(said, risk)) return 'implied';
  if (!said.isAnswered(risk)) return 'unanswered';
  return said.says(risk, 'no') ? 'clear' : 'flagged';
}

function lockedBy(said: Said, task: Task, status: Status): readonly Task[] {
  if (status !== 'locked' || mayBeMade(said, task)) return [];
  return (['social-services', 'police'] as const).filter((other) => !isMade(said, other));
}

const newsOf = (said: Said, task: Task): readonly Fact[] =>
  bodies.flatMap((body) => (body === task ? everyFact.filter((fact) => isNews(said, body, fact)) : []));
const toldTo = (said: Said, task: Task): readonly Fact[] =>
  bodies.flatMap((body) => (body === task ? everyFact.filter((fact) => isKnownTo(said, body, fact)) : []));

/** Whether a question is still to be answered; that about 999 also while danger is untold. */
export const isOutstanding = word(
  'outstanding',
  (said, id: Question) => isOpen(said, id) || (id === 'called-999' && isDangerUntold(said)),
);
/** Whether the case is a concern with nothing outstanding. */
export const isComplete = word(
  'complete',
  (said) =>
    isConcern(said)
    && !taskIds.some((task) => isDue(said, task))
    && !questionIds.some((question) => isOutstanding(said, question)),
);
/** Whether nothing at all is left to do. */
export const isAllDone = (said: Said): boolean => isComplete(said) && !followUpIds.some((id) => isToFollow(said, id));

/** Returns everything that follows from a case: what case files expect, and the questions asked. */
export function resultOf(said: Said): unknown {
  return {
    path: pathOf(said),
    end: stopsAt(said),
    forms: forms.filter((form) => isIdentified(said, form)),
    risks: Object.fromEntries(risks.map((risk) => [risk, riskStatus(said, risk)])),
    evidence: {
      do: dos.filter((advice) => isAdvised(said, advice)),
      doNot: doNots.filter((advice) => isAdvised(said, advice)),
    },
    plan: taskIds
      .filter((task) => isPlanned(said, task))
      .map((task) => {
        const status = statusOf(said, task);
        const by = status === 'handled' || status === 'left' ? saidBy(said, task, status) : null;
        const [told, news] = [toldTo(said, task), newsOf(said, task)];
        const because = clausesOf(said, task);
        const locked = lockedBy(said, task, status);
        return { task, reads: readsOf(said, task), status, because, lockedBy: locked, by, told, news };
      }),
    followUps: followUpIds
      .filter((id) => isThere(said, id))
      .map((id) => ({ id, status: said.isDone(id) ? 'done' : 'to-do' })),
    danger: dangerOf(said),
    complete: isComplete(said),
    outstanding: [
      ...questionIds.filter((question) => isOutstanding(said, question)),
      ...taskIds.filter((task) => isDue(said, task)),
    ],
    asked: questionIds.filter((question) => isAsked(said, question)),
  };
}
