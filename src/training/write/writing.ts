import { type QuestionId, questionIds } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  type Answers,
  answersOf,
  asAnswer,
  type GivenAnswers,
  givenIn,
  isAnswered,
  isQuestion,
  withAnswer,
} from '../../case/answers';
import type { Report } from '../../case/file';
import { askedQuestions, screenOf } from '../../case/path';
import { type CaseView, useSession } from '../../session/session';
import { checkScenario, modelOf, type Problem } from '../own/check';
import { ownScenarios, trialId } from '../own/kept';
import { fileOf, idOf, type Walked } from './file';
import { type Draft, keepDraft, keptDraft, type Stood, stoodAt } from './kept';

type Walk = Pick<CaseView, 'context' | 'drafts' | 'log'>;

/** The answers of a walk with what is ticked on its screen: a trainer writes why before going on. */
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

/** The answers at each mark of a walk, and as they are now. */
function moments(walk: Walk, stood: Stood): readonly GivenAnswers[] {
  const now = onPath(answersNow(walk));
  return [...walk.log.map((_, at) => (stood[at] ? onPath(answersOf(stood[at])) : now)), now];
}

/** What is answered otherwise than before, or for the first time. */
const changesFrom = (before: GivenAnswers, after: GivenAnswers): readonly Report[] =>
  questionIds.flatMap((change) => {
    const answer = after[change];
    return answer === undefined || String(answer) === String(before[change]) ? [] : [{ change, answer }];
  });

/** The questions whose answer was changed after a mark. */
export function changedLater(walk: Walk, stood: Stood): readonly QuestionId[] {
  const [first = {}, ...later] = moments(walk, stood);
  return questionIds.filter((question) =>
    later.some((answers) => String(answers[question]) !== String(first[question])),
  );
}

/** The case without the reports that it does not take: a mark that a later answer has made impossible, and what was done to it since. */
function taken(made: Walked['made']): Walked {
  const model = modelOf({ id: '', ...made });
  const refused = model.refused.map(([at]) => at);
  return refused.length === 0
    ? { made, model }
    : taken({ ...made, reports: made.reports.filter((_, at) => !refused.includes(at)) });
}

/**
 * The case that a walk makes: its answers on the path, and its marks in their order. `stood`: where the story changes an answer after a
 * mark, how they stood at each; else an answer stands from the start as it is now, and the first call tells it.
 */
export function caseOf(walk: Walk, stood: Stood = []): Walked {
  const [answers = {}, ...later] = moments(walk, stood);
  const reports = walk.log.flatMap(({ task, do: action, by }, at) => [
    { to: task, do: action, ...(by && { by }) } as Report,
    ...changesFrom([answers, ...later][at]!, later[at]!),
  ]);
  return taken({ answers, reports });
}

/** A case that is being written, as it stands. */
export interface Writing extends Walked {
  readonly draft: Draft;
  /** The questions whose answer the walk has changed after a mark. */
  readonly changed: readonly QuestionId[];
  /** What is wrong with its file. */
  readonly problems: readonly Problem[];
  /** Its file as it can be tried, with three dots for what is still to be written; undefined where it cannot. */
  readonly trial: string | undefined;
  /** Takes what was written, and keeps it in this tab. */
  readonly write: (changes: Partial<Draft>) => void;
}

/** What every part of the desk is drawn from. */
export interface OfWriting {
  readonly writing: Writing;
}

/** The id of a case that is written: none of those on this device, unless it is that one. */
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

/** The case that is written in this tab, checked as it is typed. */
export function useWriting(): Writing {
  const {
    tell,
    view: { context, drafts, log },
  } = useSession();
  const [draft, setDraft] = useState(keptDraft);
  const write = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes };
    // What is typed stands all the same, until the tab is closed.
    if (!keepDraft(next)) tell('keeps-nothing');
    setDraft(next);
  };
  const walk = useMemo(() => ({ context, drafts, log }), [context, drafts, log]);
  const stood = useMemo(() => stoodAt(log), [log]);
  const changed = useMemo(() => changedLater(walk, stood), [walk, stood]);
  const { keepsChanges } = draft;
  const walked = useMemo(() => caseOf(walk, keepsChanges ? stood : []), [walk, stood, keepsChanges]);
  // Whoever types does not wait for the check.
  const settled = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(settled, walked), [settled, walked]);
  const canBeTried = problems.every(({ code }) => code === 'empty-text');
  const trial = useMemo(
    () => (canBeTried ? fileOf(settled, trialId, walked, '…') : undefined),
    [settled, walked, canBeTried],
  );
  return { draft, ...walked, changed, problems, trial, write };
}

/** The step beside which a text is written, by its place in the words of the file: what belongs to no step is written at the first one. */
export function stepOf(place: string): ScreenId {
  const [kind, about = ''] = place.split('.');
  if (kind === 'stages' || kind === 'pauses') return about as ScreenId;
  if (isQuestion(about)) return screenOf(about);
  return about === '' ? 'immediate-danger' : (`referrals/${about}` as ScreenId);
}
