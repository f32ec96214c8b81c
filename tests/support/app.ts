import type { Drafts, GivenAnswers } from '../../src/case/answers';
import { type Log, currentMarks } from '../../src/case/log';
import type { Said } from '../../src/session/said';
import { type CaseStore, openCase } from '../../src/session/case-store';
import type { ScreenId } from '#protocol/screens';
import { at } from './walk';

/** The clock of these tests: 2 March 2026, five past nine in the morning. */
export const morning = () => new Date(2026, 2, 2, 9, 5);

interface Left {
  readonly log?: Log;
  readonly drafts?: Drafts;
  readonly said?: Said;
  readonly hidden?: boolean;
  readonly now?: () => Date;
}

/** A case in the app, as it was left on one of its screens. */
export function caseOn(
  answers: GivenAnswers,
  screen: ScreenId,
  { log = [], drafts = {}, said = {}, hidden = false, now = morning }: Left = {},
): CaseStore {
  const context = { ...at(answers, screen).context, ...currentMarks(log) };
  return openCase({ context, drafts, said, hidden }, now);
}

/** A new case in the app. */
export const newCase = (now = morning): CaseStore => openCase(undefined, now);
