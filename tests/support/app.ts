import type { Drafts, GivenAnswers } from '../../src/case/answers';
import { currentMarks } from '../../src/case/log';
import type { Log } from '../../src/case/marks';
import { noExtras, type Said } from '../../src/session/session';
import { type CaseStore, openCase } from '../../src/session/case-store';
import type { CaseStorage } from '../../src/session/storage';
import type { ScreenId } from '#protocol/screens';
import { at } from './walk';

/** The clock of these tests: 2 March 2026, 9.05 am. */
export const morning = () => new Date(2026, 2, 2, 9, 5);

interface Left {
  readonly log?: Log;
  readonly drafts?: Drafts;
  readonly said?: Said;
  readonly hidden?: boolean;
  readonly now?: () => Date;
}

/** Opens a case in the app, as it was left on one of its screens. */
export function caseOn(
  answers: GivenAnswers,
  screen: ScreenId,
  { log = [], drafts = {}, said = {}, hidden = false, now = morning }: Left = {},
): CaseStore {
  const { context: reached } = at(answers, screen);
  const context = { ...reached, ...currentMarks(log, reached.told) };
  return openCase({ context, ...noExtras, drafts, said, hidden }, now);
}

/** Opens a new case in the app. */
export const newCase = (now = morning): CaseStore => openCase(undefined, now);

/** A storage that keeps a case as `keep` says, and nothing else. */
export const storage = (keep: CaseStorage['keep']): CaseStorage => ({
  id: () => undefined,
  kept: () => undefined,
  keep,
  forget: () => Promise.resolve(true),
  keptSteps: () => undefined,
  keepSteps: () => undefined,
});
