import { useDeferredValue, useMemo, useState } from 'react';
import type { QuestionId } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import type { CaseFile } from '../../case/file';
import { screenOf } from '../../case/path';
import type { ScreenId } from '#protocol/screens';
import { useSession } from '../../session/session';
import type { Taught } from '../model/scenario';
import { checkScenario, modelOf, type Problem } from '../own/check';
import { ownScenarios } from '../own/kept';
import { trialId } from '../own/trial';
import { caseOf, type Draft, fileOf, idOf } from './draft';
import { keepDraft, keptDraft } from './kept';

/** A case that is being written, as it stands. */
export interface Writing {
  readonly draft: Draft;
  /** What the walk makes: answers and reports. */
  readonly made: Omit<CaseFile, 'id'>;
  readonly taught: readonly Taught[];
  readonly screens: readonly ScreenId[];
  readonly others: (question: QuestionId) => readonly string[];
  /** What is wrong with its file. */
  readonly problems: readonly Problem[];
  /** Its file as it can be tried, with three dots for what is still to be written; undefined where it cannot. */
  readonly trial: string | undefined;
  /** Takes what was written, and keeps it in this tab. */
  readonly write: (changes: Partial<Draft>) => void;
}

/** The id of a case that is written: none of those on this device, unless it is that one. */
export function idNow(draft: Draft): string {
  const { scenarios, unfinished } = ownScenarios();
  return idOf(
    draft,
    [...scenarios, ...unfinished].map(({ id }) => id),
  );
}

function problemsOf(draft: Draft, made: Writing['made']): readonly Problem[] {
  const checked = checkScenario(fileOf(draft, idNow(draft), made));
  return 'scenario' in checked ? [] : checked.problems;
}

function trialOf(draft: Draft, made: Writing['made']): string | undefined {
  const file = fileOf(draft, trialId, made, '…');
  return 'scenario' in checkScenario(file) ? file : undefined;
}

/** The case that is written in this tab, checked as it is typed. */
export function useWriting(): Writing {
  const {
    tell,
    view: { context, drafts, log },
  } = useSession();
  const [draft, setDraft] = useState(keptDraft);
  const made = useMemo(() => caseOf({ context, drafts, log }), [context, drafts, log]);
  const { taught, screens, others } = useMemo(() => modelOf({ id: '', ...made }), [made]);
  // Whoever types does not wait for the check.
  const settled = useDeferredValue(draft);
  const problems = useMemo(() => problemsOf(settled, made), [settled, made]);
  const write = (changes: Partial<Draft>) => {
    const next = { ...draft, ...changes };
    // What is typed stands all the same, until the tab is closed.
    if (!keepDraft(next)) tell('keeps-nothing');
    setDraft(next);
  };
  const trial = useMemo(() => trialOf(settled, made), [settled, made]);
  return { draft, made, taught, screens, others, problems, trial, write };
}

/** The step beside which a text is written, by its place in the words of the file: what belongs to no step is written at the first one. */
export function stepOf(place: string): ScreenId {
  const [kind, about = ''] = place.split('.');
  if (kind === 'stages' || kind === 'pauses') return about as ScreenId;
  if (isQuestion(about)) return screenOf(about);
  return about === '' ? 'immediate-danger' : (`referrals/${about}` as ScreenId);
}
