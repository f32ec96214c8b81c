import { type QuestionId, questionIds } from '#protocol/questions';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  type Answers,
  answersOf,
  asAnswer,
  type GivenAnswers,
  givenIn,
  isAnswered,
  withAnswer,
} from '../../case/answers';
import type { Report } from '../../case/file';
import { askedQuestions } from '../../case/path';
import { type CaseView, useSession } from '../../session/session';
import { checkScenario, modelOf, type Problem } from '../own/check';
import { ownScenarios, trialId } from '../own/kept';
import {
  fileOf,
  idOf,
  type Walked,
  type Draft,
  keepDraft,
  keptDraft,
  type AnswersAtMarks,
  answersAtMarks,
} from './file';

type Walk = Pick<CaseView, 'context' | 'drafts' | 'log'>;

/** The answers of a walk, with the ticks on its screens, since a trainer writes reasons before going on. */
function answersNow({ context, drafts }: Walk): Answers {
  return questionIds.reduce((answers, question) => {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    return answer !== undefined && askedQuestions(answers).includes(question)
      ? withAnswer(answers, question, answer)
      : answers;
  }, context.answers);
}

function onPath(answers: Answers): GivenAnswers {
  const asked = askedQuestions(answers).filter((question) => isAnswered(answers, question));
  return Object.fromEntries(asked.map((question) => [question, givenIn(answers)[question]]));
}

/** The answers at each mark of a walk, and the current ones. */
function moments(walk: Walk, stood: AnswersAtMarks): readonly GivenAnswers[] {
  const now = onPath(answersNow(walk));
  return [...walk.log.map((_, at) => (stood[at] ? onPath(answersOf(stood[at])) : now)), now];
}

/** The answers that are new or have changed. */
const changesFrom = (before: GivenAnswers, after: GivenAnswers): readonly Report[] =>
  questionIds.flatMap((change) => {
    const answer = after[change];
    return answer === undefined || String(answer) === String(before[change]) ? [] : [{ change, answer }];
  });

/** Returns the questions whose answer was changed after a mark. */
export function changedLater(walk: Walk, stood: AnswersAtMarks): readonly QuestionId[] {
  const [first = {}, ...later] = moments(walk, stood);
  return questionIds.filter((question) =>
    later.some((answers) => String(answers[question]) !== String(first[question])),
  );
}

/** The case without refused reports: marks that a later answer made impossible, and what was then done to them. */
function taken(made: Walked['made']): Walked {
  const model = modelOf({ id: '', ...made });
  const refused = model.refused.map(([at]) => at);
  return refused.length === 0
    ? { made, model }
    : taken({ ...made, reports: made.reports.filter((_, at) => !refused.includes(at)) });
}

/**
 * Returns the case that a walk makes: its answers on the path, and its marks in order. `stood`: the answers at each
 * mark, if the story changes one; otherwise the current answers count from the start, for the first call too.
 */
export function caseOf(walk: Walk, stood: AnswersAtMarks = []): Walked {
  const [answers = {}, ...later] = moments(walk, stood);
  const reports = walk.log.flatMap(({ task, do: action, by }, at) => [
    { to: task, do: action, ...(by && { by }) } as Report,
    ...changesFrom([answers, ...later][at]!, later[at]!),
  ]);
  return taken({ answers, reports });
}

/** Returns the id of a case being written, which no other case on this device has. */
export function idNow(draft: Draft): string {
  const { scenarios, unfinished } = ownScenarios();
  return idOf(
    draft,
    [...scenarios, ...unfinished].map(({ id }) => id),
  );
}

function problemsOf(draft: Draft, walked: Walked): readonly Problem[] {
  const checked = checkScenario(fileOf(draft, idNow(draft), walked));
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
  const stood = useMemo(() => answersAtMarks(view.log), [view.log]);
  const changed = useMemo(() => changedLater(view, stood), [view, stood]);
  const { keepsChanges } = draft;
  const walked = useMemo(() => caseOf(view, keepsChanges ? stood : []), [view, stood, keepsChanges]);
  // Typing does not wait for the check.
  const settled = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(settled, walked), [settled, walked]);
  const canBeTried = problems.every(({ code }) => code === 'empty-text');
  /** Its file for a trial, with three dots for texts still to be written; undefined if it cannot be tried. */
  const trial = useMemo(
    () => (canBeTried ? fileOf(settled, trialId, walked, '…') : undefined),
    [settled, walked, canBeTried],
  );
  return { draft, ...walked, changed, problems, trial, write };
}

/** A case being written. */
export type Writing = ReturnType<typeof useWriting>;
/** The props of every part of the writing page. */
export interface OfWriting {
  readonly writing: Writing;
}
