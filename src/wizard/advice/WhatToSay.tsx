import type { FactId } from '../../updates/facts';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { FactReach } from '../updates/FactText';
import { GroundedItems, GroundedParagraphs } from '../updates/Grounded';

/** Whom a child can reach, for help beside the two reports; first the one whose Welsh service is the surest. */
const helplines: readonly FactId[] = ['meic', 'childline', 'nhs-111', 'papyrus'];

/** Whom the child can ring or text, each by its name and its numbers: newer than the protocol. */
function Helplines() {
  const { t } = useWords();
  return (
    <>
      <GroundedParagraphs of="advice:say/child/help" />
      <ul className="bullets">
        {helplines.map((fact) => (
          <li key={fact} data-helpline={fact}>
            <Tagged text={t(`updates:facts/${fact}/name`)} />: <FactReach fact={fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What may be said to the child, and to a parent who already knows, opened in place. */
export function WhatToSay() {
  const { t } = useWords();
  return (['child', 'parent'] as const).map((to) => (
    <Disclosure key={to} summary={t(`advice:say/${to}/title`)} data={{ 'data-say-to': to }}>
      <ul className="bullets">
        <GroundedItems of={`advice:say/${to}/lines`} isAtRest />
      </ul>
      <GroundedParagraphs of={`advice:say/${to}/then`} isAtRest />
      {to === 'child' ? <Helplines /> : null}
    </Disclosure>
  ));
}
