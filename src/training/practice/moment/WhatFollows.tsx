import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { ClauseList } from '../../parts/ClauseList';
import { type SlipId, slips } from '../slips';

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
