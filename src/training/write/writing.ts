import { questionIds } from '#protocol/questions';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Answers, asAnswer, givenIn, isAnswered, withAnswer } from '../../case/answers';
import type { Report } from '../../case/file';
import { askedQuestions } from '../../case/path';
import { type CaseView, useSession } from '../../session/session';
import { checkScenario, modelOf, type Problem } from '../own/check';
import { type Draft, fileOf, keepDraft, keptDraft, type Walked } from './file';

type Walk = Pick<CaseView, 'context' | 'drafts' | 'log'>;

/** The answers of a walk, with the ticks on its screens, since a trainer writes before going on. */
function answersNow({ context, drafts }: Walk): Answers {
  return questionIds.reduce((answers, question) => {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    return answer !== undefined && askedQuestions(answers).includes(question)
      ? withAnswer(answers, question, answer)
      : answers;
  }, context.answers);
}

/** The case without refused reports: marks that a later answer made impossible, and what was then done to them. */
function taken(made: Walked['made']): Walked {
  const model = modelOf({ id: '', ...made });
  const refused = model.refused.map(([at]) => at);
  return refused.length === 0
    ? { made, model }
    : taken({ ...made, reports: made.reports.filter((_, at) => !refused.includes(at)) });
}

/** Returns the case that a walk makes: its answers on the path, as they are now, and its marks in order. */
export function caseOf(walk: Walk): Walked {
  const now = answersNow(walk);
  const asked = askedQuestions(now).filter((question) => isAnswered(now, question));
  const answers = Object.fromEntries(asked.map((question) => [question, givenIn(now)[question]]));
  const reports = walk.log.map(({ task, do: action, by }) => ({ to: task, do: action, ...(by && { by }) }) as Report);
  return taken({ answers, reports });
}

function problemsOf(draft: Draft, walked: Walked): readonly Problem[] {
  const checked = checkScenario(fileOf(draft, draft.id ?? 'new', walked));
  return 'scenario' in checked ? [] : checked.problems;
}

/** Returns the case being written in this tab, checked as it is typed. */
export function useWriting() {
  const { tell, view } = useSession();
  const [draft, setDraft] = useState(keptDraft);
  /** Applies changes to the draft, and keeps it in this tab. */
  const write = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes };
    // The typed text is used anyway, until the tab is closed.
    if (!keepDraft(next)) tell('keeps-nothing');
    setDraft(next);
  };
  const walked = useMemo(() => caseOf(view), [view]);
  // Typing does not wait for the check.
  const settled = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(settled, walked), [settled, walked]);
  return { draft, ...walked, problems, write };
}

export type Writing = ReturnType<typeof useWriting>;
/** The props of every part of the writing page. */
export interface OfWriting {
  readonly writing: Writing;
}
