import { answersOf, holds } from '../../case/answers';
import { isLive } from '../../case/danger';
import { type CaseFacts, hasNews, isMade } from '../../case/marks';
import { policeRung } from '#protocol/questions';
import { screenIds, type ScreenId } from '#protocol/screens';
import { bodies } from '#protocol/tasks';
import { callOf, compared, modelCall } from '../model/compare';
import type { Scenario } from '../model/scenario';
import type { SlipId } from '../practice/WhatFollows';
import type { PracticeRecord } from '../practice/practised';

/** Something the learner did that the case asks for. Praised only if it was done. */
type GoodId = 'rang-999' | 'left' | 'said-handled' | 'told-both' | 'told-social-services' | 'made-prevent';
/** What a learner did well, or got wrong. */
export type Deed = { readonly good: GoodId } | { readonly slip: SlipId };

interface Practice {
  readonly scenario: Scenario;
  readonly facts: CaseFacts;
  readonly trace: PracticeRecord;
}

const good = (id: GoodId): Deed => ({ good: id });
const slip = (id: SlipId): Deed => ({ slip: id });
const modelOf = ({ file }: Scenario) => answersOf(file.answers);

/** Danger in the case. The advice is good practice only. Praised if the Police were rung from the start. */
function ofDanger({ scenario, facts: { answers }, trace: { first } }: Practice): Deed | undefined {
  if (!isLive(modelOf(scenario))) return undefined;
  const isSeen = isLive(answers) || isLive(first);
  const isRung = isSeen && answers['called-999'].some((option) => option !== 'not-called');
  if (!isRung) return slip('danger-not-rung');
  return isLive(first) && [first, answers].every((one) => holds(policeRung, one)) ? good('rang-999') : undefined;
}

/** The choice about evidence before the advice was read (5.5.6). Praised if it was the first choice. */
function ofEvidence({ trace: { act, firstAct } }: Practice): Deed | undefined {
  if (act === undefined) return undefined;
  if (act !== 'left') return slip(act);
  return firstAct === 'left' ? good('left') : undefined;
}

/** What had been done to the evidence, which the Police must hear (5.5.6). Skipped if the question was not answered. */
function ofHandled({ scenario, facts: { answers } }: Practice): Deed | undefined {
  const { yours, model } = compared(scenario, answers, 'evidence-handled');
  const done = model.filter((option) => option !== 'none' && option !== 'not-known');
  if (yours.length === 0 || done.length === 0) return undefined;
  return done.every((option) => yours.includes(option)) ? good('said-handled') : slip('handled-not-said');
}

/** Social Services and the Police: the model tells one or both, of all that is known (5.5.5). */
function ofReports({ scenario, facts }: Practice): Deed | undefined {
  const asked = bodies.filter((body) => modelCall(scenario, body) !== 'none');
  const untold = asked.filter((body) => !isMade(facts, body));
  if (asked.length === 0) return undefined;
  if (bodies.every((body) => !isMade(facts, body))) return slip('told-nobody');
  if (untold[0]) return slip(`${untold[0]}-not-told`);
  if (asked.some((body) => hasNews(facts, body))) return slip('news-not-told');
  return good(asked.length === bodies.length ? 'told-both' : 'told-social-services');
}

/** The referral that must be made once violent extremism is flagged (5.5.3). */
function ofPrevent({ scenario, facts }: Practice): Deed | undefined {
  if (modelCall(scenario, 'prevent-spoc') === 'none') return undefined;
  const call = callOf(facts, 'prevent-spoc');
  return call === 'none' || call === 'tried' ? slip('prevent-left') : good('made-prevent');
}

/** What can be said of a learner, by screen. Screens before the one at which the learner started are skipped. */
const told: readonly (readonly [ScreenId, (practice: Practice) => Deed | undefined])[] = [
  ['immediate-danger', ofDanger],
  ['evidence', ofHandled],
  ['evidence-guidance', ofEvidence],
  ['referrals', ofReports],
  ['referrals', ofPrevent],
];

/**
 * Returns what this learner did well or got wrong, in the order of the walk. It looks only at the answers, marks and
 * choices of this practice, not at the model's steps before the learner started.
 */
export function deedsOf(practice: Practice): readonly Deed[] {
  const from = screenIds.indexOf(practice.trace.openedAt ?? 'immediate-danger');
  return told.filter(([screen]) => screenIds.indexOf(screen) >= from).flatMap(([, deed]) => deed(practice) ?? []);
}
