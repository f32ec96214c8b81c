import { describe, expect, it, vi } from 'vitest';
import type { Aged } from '../../src/updates/update';
import { updates as newer } from '../../src/updates/updates';
import { roleOf } from '../../src/updates/roles';
import { languages } from '../../src/words/languages';
import { concern } from '../support/cases';
import { confirmed, unused } from '../tools/local/confirmations/files';
import { textAt } from '../words/locales';
import { bothTold, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { all, one, textOf, unmarked } from './page';

vi.mock('virtual:confirmations', async () => {
  const files = await import('../tools/local/confirmations/files');
  const { roleOf } = await import('../../src/updates/roles');
  const { updates: facts } = await import('../../src/updates/updates');
  const { sitesNow } = await import('../../src/updates/updates');
  const unusedBy = ({ confirmBy }: Pick<Aged, 'confirmBy'>) => ({ ...files.unused, by: roleOf[confirmBy] });
  return {
    default: {
      facts: {
        'duty-to-report': files.confirmed,
        'what-they-do-next': unusedBy(facts['what-they-do-next']),
        'no-acknowledgement': unusedBy(facts['no-acknowledgement']),
        'first-person-told': unusedBy(facts['first-person-told']),
      },
      sites: { kidsmart: unusedBy(sitesNow.kidsmart) },
    },
  };
});

const soon = new Date(2026, 11, 30);
const checked = (id: string) => one(`[data-checked="${id}"]`);

describe.each(languages)('what the organisation says of a fact, in %s', (language) => {
  const fill = (place: string, values: Record<string, string>) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{{${name}}}`, value), textAt(language, place));
  const date = `25 ${textAt(language, 'ui:months/11')} 2026`;
  const notUsed = ({ confirmBy }: Pick<Aged, 'confirmBy'>) =>
    fill('updates:own/notUsed', {
      role: textAt(language, `updates:roles/${roleOf[confirmBy]}`),
      organisation: unused.of[language],
      date,
      why: textAt(language, `updates:own/why/${unused.notUsed}`),
    });

  it('is on the page about the app: confirmed in which role of which organisation, on what day, on what evidence', async () => {
    await openApp('about', { language, on: soon });
    const fact = checked('duty-to-report');
    expect(fact.textContent).toContain(
      fill('updates:about/confirmed', {
        role: textAt(language, 'updates:roles/legal-adviser'),
        organisation: confirmed.of[language],
        date,
      }),
    );
    expect(fact.textContent).toContain(fill('updates:about/age_one', { count: '1' }));
    expect(fact.textContent).toContain(
      fill('updates:about/evidence', {
        evidence: textAt(language, `updates:about/evidenceOf/${confirmed.evidence}`),
      }),
    );
    expect(fact.textContent).not.toContain(
      fill('updates:about/confirmBy', { who: textAt(language, 'updates:confirmBy/legal-adviser') }),
    );
    expect(fact.dataset['state']).toBe('confirmed');
  });

  it('or that it is not used here, and why, beside its own words, which stay', async () => {
    await openApp('about', { language, on: soon });
    const fact = checked('what-they-do-next');
    expect(fact.dataset['state']).toBe('not-used');
    expect(fact.textContent).toContain(notUsed(newer['what-they-do-next']));
    expect(fact.textContent).toContain(unmarked(textAt(language, 'updates:facts/what-they-do-next/says')));
  });

  it('and where a fact stands on the walk: what is not used is named there, and what is confirmed is as it was', async () => {
    await openApp('referrals/social-services', { answers: concern, language, on: soon });
    const line = one('[data-fact="what-they-do-next"]').textContent;
    expect(line).toContain(unmarked(textAt(language, 'updates:facts/what-they-do-next/says')));
    expect(line).toContain(notUsed(newer['what-they-do-next']));
    expect(all('[data-fact="duty-to-report"] [data-not-used]')).toEqual([]);
  });

  it('beside each instruction that stands on it, in sight and line by line, whose words stay', async () => {
    const beside = (fact: 'no-acknowledgement' | 'first-person-told', how: 'beside' | 'stays' = 'beside') =>
      fill(`updates:own/${how}`, { facts: unmarked(textAt(language, `updates:facts/${fact}/name`)) });
    await openApp('next-steps', { answers: fullCase, log: bothTold, language, on: soon });
    const [line = ''] = textAt(language, 'pages:next-steps/followUps/acknowledgement').split('\n');
    const inFull = all('li[data-line]').filter(({ textContent }) => textContent.includes(beside('no-acknowledgement')));
    expect(inFull.map(({ textContent }) => textContent.includes(unmarked(line)))).toEqual([true]);
    expect(one('[data-not-used="no-acknowledgement"]').textContent.trim()).toBe(beside('no-acknowledgement'));
    await openApp('referrals', { answers: fullCase, language, on: soon });
    expect(textOf('.do-not-list')).toContain(beside('first-person-told', 'stays'));
  });
});
