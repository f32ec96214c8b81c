import type { FactId } from '../../newer/facts';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { Bullets } from '../frame/Paragraphs';
import { FactReach } from '../newer/FactText';
import { StandingParagraphs } from '../newer/Stands';

/** Whom a child can reach, for help beside the two reports. */
const helplines: readonly FactId[] = ['childline', 'nhs-111', 'papyrus'];

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

/** What may be said to the child, and to a parent who already knows: good practice, opened in place. */
export function WhatToSay() {
  const { t, lines } = useWords();
  return (['child', 'parent'] as const).map((to) => (
    <Disclosure key={to} summary={t(`advice:say/${to}/title`)} data={{ 'data-say-to': to }}>
      <Bullets lines={lines(`advice:say/${to}/lines`)} />
      <p>{t(`advice:say/${to}/then`)}</p>
      <p className="clauses__practice">{t('ui:goodPractice')}</p>
      {to === 'child' ? <Helplines /> : null}
    </Disclosure>
  ));
}
