import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { Body } from '#protocol/tasks';
import { Tagged, useWords } from '../../words/words';
import { ClauseList } from '../parts/Page';
import type { Act, PracticeRecord } from './practised';

/** Something the learner did, or failed to do, that could hurt the child. */
export type SlipId =
  | Exclude<Act, 'left'>
  | `${Body}-not-told`
  | 'danger-not-rung'
  | 'handled-not-said'
  | 'too-early'
  | 'told-nobody'
  | 'news-not-told'
  | 'prevent-left';

interface Slip {
  /** The screen at which it was done, and to which the way back leads. */
  readonly at: ScreenId;
  /** The clauses that it breaks. Empty if it is only good practice. */
  readonly clauses: readonly ClauseId[];
  /** Changes to the trace that make the moment come again. */
  readonly undo: Partial<PracticeRecord>;
}

const actAnew: Pick<Slip, 'at' | 'undo'> = { at: 'evidence-guidance', undo: { act: undefined, acted: 'open' } };

/** Each slip, with the screen to go back to and the clauses that it breaks. */
export const slips: Readonly<Record<SlipId, Slip>> = {
  'danger-not-rung': { at: 'immediate-danger', clauses: [], undo: {} },
  looked: { ...actAnew, clauses: ['5.5.6-d'] },
  copied: { ...actAnew, clauses: ['5.5.6-d', '5.5.6-f'] },
  'told-family': { ...actAnew, clauses: [] },
  'handled-not-said': { at: 'evidence', clauses: ['5.5.6-d'], undo: {} },
  'too-early': { at: 'referrals', clauses: ['5.5.5-e', '5.5.6-g', '5.5.7-a'], undo: {} },
  'told-nobody': { at: 'referrals', clauses: ['5.5.5-b'], undo: {} },
  'social-services-not-told': { at: 'referrals/social-services', clauses: ['5.5.5-b'], undo: {} },
  'police-not-told': { at: 'referrals/police', clauses: ['5.5.5-b'], undo: {} },
  'news-not-told': { at: 'referrals', clauses: ['5.5.5-b'], undo: {} },
  'prevent-left': { at: 'referrals', clauses: ['5.5.3-violent-extremism-c'], undo: {} },
};

/** What could happen to the child after a slip, and the clause that it breaks. */
export function WhatFollows({ from }: { from: SlipId }) {
  const { t } = useWords();
  return (
    <>
      <Tagged as="p" data-next={from} text={t(`training:practice/next/${from}`)} />
      <ClauseList clauses={slips[from].clauses} />
    </>
  );
}
