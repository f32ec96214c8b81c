import { useDeferredValue, useMemo, useState } from 'react';
import type { QuestionId } from '#protocol/questions';
import { isQuestion } from '../../case/answers';
import { screenOf } from '../../case/path';
import type { ScreenId } from '#protocol/screens';
import { useSession } from '../../session/session';
import { checkScenario, type Problem } from '../own/check';
import { ownScenarios } from '../own/kept';
import { trialId } from '../own/trial';
import type { Draft } from './draft';
import { fileOf } from './file';
import { idOf } from './id';
import { keepDraft, keptDraft } from './kept';
import { stoodAt } from './stood';
import { caseOf, changedLater, type Walked } from './walked';

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
