import type { FactId } from '../../newer/facts';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { FactReach } from '../newer/FactText';
import { StandingItems, StandingParagraphs } from '../newer/Stands';

/** Whom a child can reach, for help beside the two reports; first the one whose Welsh service is the surest. */
const helplines: readonly FactId[] = ['meic', 'childline', 'nhs-111', 'papyrus'];

/** Whom the child can ring or text, each by its name and its numbers: newer than the protocol. */
function Helplines() {
  const { t } = useWords();
  return (
    <>
      <StandingParagraphs of="advice:say/child/help" />
      <ul className="bullets">
        {helplines.map((fact) => (
          <li key={fact} data-helpline={fact}>
            <Tagged text={t(`since:facts/${fact}/name`)} />: <FactReach fact={fact} />
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
        <StandingItems of={`advice:say/${to}/lines`} isAtRest />
      </ul>
      <StandingParagraphs of={`advice:say/${to}/then`} isAtRest />
      {to === 'child' ? <Helplines /> : null}
    </Disclosure>
  ));
}
