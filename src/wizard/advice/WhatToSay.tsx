import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Bullets } from '../frame/Paragraphs';

/** What may be said to the child, and to a parent who already knows: good practice, opened in place. */
export function WhatToSay() {
  const { t, lines } = useWords();
  return (['child', 'parent'] as const).map((to) => (
    <Disclosure key={to} summary={t(`advice:say/${to}/title`)} data={{ 'data-say-to': to }}>
      <Bullets lines={lines(`advice:say/${to}/lines`)} />
      <p>{t(`advice:say/${to}/then`)}</p>
      <p className="clauses__practice">{t('ui:goodPractice')}</p>
    </Disclosure>
  ));
}
