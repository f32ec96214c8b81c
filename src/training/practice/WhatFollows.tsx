import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import type { Body } from '#protocol/tasks';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { ClauseList } from '../parts/clauses';
import type { Act, Trace } from './trace';

/** What a learner did or left that could hurt the child. */
export type SlipId =
  | Exclude<Act, 'left'>
  | `${Body}-not-told`
  | 'danger-not-rung'
  | 'handled-not-said'
  | 'too-early'
  | 'told-nobody'
  | 'prevent-left';

interface Slip {
  /** Where it was done: the way back to that moment. */
  readonly at: ScreenId;
  /** What says otherwise; none where it is good practice only. */
  readonly clauses: readonly ClauseId[];
  /** What of the practice is taken back, so that the moment comes again. */
  readonly undo: Partial<Trace>;
}

const actAnew: Pick<Slip, 'at' | 'undo'> = { at: 'evidence-guidance', undo: { act: undefined, acted: 'open' } };

/** Each slip: where the way back leads, and the clauses. */
export const slips: Readonly<Record<SlipId, Slip>> = {
  'danger-not-rung': { at: 'immediate-danger', clauses: [], undo: {} },
  looked: { ...actAnew, clauses: ['5.5.6-d'] },
  copied: { ...actAnew, clauses: ['5.5.6-d', '5.5.6-f'] },
  'told-family': { ...actAnew, clauses: [] },
  'handled-not-said': { at: 'evidence', clauses: ['5.5.6-d'], undo: {} },
  'too-early': { at: 'referrals', clauses: ['5.5.5-e', '5.5.6-g', '5.5.7-a'], undo: { guess: 'open' } },
  'told-nobody': { at: 'referrals', clauses: ['5.5.5-b'], undo: {} },
  'social-services-not-told': { at: 'referrals/social-services', clauses: ['5.5.5-b'], undo: {} },
  'police-not-told': { at: 'referrals/police', clauses: ['5.5.5-b'], undo: {} },
  'prevent-left': { at: 'referrals', clauses: ['5.5.3-violent-extremism-c'], undo: {} },
};

/** What could happen next for the child after a slip, and the clause that it runs against. */
export function WhatFollows({ from }: { from: SlipId }) {
  const { t } = useWords();
  return (
    <>
      <p data-next={from}>
        <Tagged text={t(`training:practice/next/${from}`)} />
      </p>
      <ClauseList clauses={slips[from].clauses} />
    </>
  );
}
