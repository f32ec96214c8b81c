import { describe, expect, it } from 'vitest';
import type { ClauseId } from '#protocol/clauses';
import { type FactId, factIds, facts, factsBeside, factsOn } from '../../src/newer/facts';
import { screenIds } from '#protocol/screens';
import { type Language, languages } from '../../src/words/languages';
import { factSays } from '../../src/wizard/newer/said';
import { wordsIn } from '../../src/words/words';
import { concern, offline } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { allButTheBook, caseFor } from './every-screen-cases';
import { action, all, data, one, unmarked } from './page';

const withBox = screenIds.filter((screen) => factsOn(screen).length > 0);
const saysOf = (language: Language, fact: FactId) => unmarked(factSays(wordsIn(language), fact));
const boxes = () => all('.page__body .disclosure .newer').filter((found) => found.querySelector('li[data-fact]'));
const factsIn = (box: HTMLElement) =>
  [...box.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['fact'] as FactId);
/** The text of the page outside of every box that says that it is newer. */
function outside(): string {
  const page = one('main').cloneNode(true) as HTMLElement;
  page.querySelectorAll('.newer').forEach((box) => box.remove());
  return page.textContent;
}

describe.each(languages)('what is newer than the protocol, in %s', (language) => {
  it.each(withBox)(
    'stands on %s in one box that says so, and where it comes from; it is open on the resources and on the way out alone',
    async (screen) => {
      await openApp(screen, {
        answers: {
          ...caseFor(screen),
          harm: ['adult-targeted-for-access', 'extortion'],
          'others-involved': ['trusted-adult'],
        },
        language,
      });
      const [box, ...others] = boxes().filter((found) => factsIn(found).some((fact) => !facts[fact].byName));
      expect(others).toEqual([]);
      expect(box?.querySelector('h2')?.textContent).toBe(textAt(language, 'ui:newer'));
      const told = box ? factsIn(box) : [];
      // A crime offline is told of below.
      const isElse = (fact: FactId) => fact === 'police-where-crime' && screen !== 'other-procedures';
      expect(told).toEqual(factsOn(screen).filter((fact) => !facts[fact].byName && !isElse(fact)));
      expect(box?.closest('details')?.querySelector('summary')?.textContent).toBe(
        textAt(language, `since:box/${told.includes('nhs-111') ? 'titleHelp' : 'title'}`).replace(
          '{{number}}',
          String(told.length),
        ),
      );
      expect(box?.closest('details')?.open).toBe(['resources', 'other-procedures'].includes(screen));
      expect(box?.querySelector('a[href="#/about"]')).not.toBeNull();
    },
  );

  it.each(['called-999', 'referrals/police'] as const)(
    'says on %s how to ring without speaking, closed and under its own name',
    async (screen) => {
      await openApp(screen, { answers: caseFor(screen), language });
      const named = boxes().filter((found) => factsIn(found).includes('silent-999'));
      expect(named.map(factsIn)).toEqual([['silent-999']]);
      const [opens] = named.map((box) => box.closest('details'));
      expect(opens?.querySelector('summary')?.textContent).toBe(textAt(language, 'since:facts/silent-999/name'));
      expect(opens?.open).toBe(false);
      expect(opens?.querySelector('h2')?.textContent).toBe(textAt(language, 'ui:newer'));
    },
  );

  it.each(allButTheBook)('stands on %s nowhere but in such a box', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language });
    const text = outside();
    expect(factIds.filter((fact) => text.includes(saysOf(language, fact)))).toEqual([]);
  });

  it('stands beside a clause, apart from what the clause says and from how it is read', async () => {
    await openApp('referrals/police', { answers: concern, language });
    const clause = one('[data-clause="5.5.5-b"]');
    const box = clause.querySelector('.newer');
    expect(box?.textContent).toContain(saysOf(language, 'duty-to-report'));
    expect(box?.textContent).not.toContain(unmarked(textAt(language, 'clauses:5.5.5-b/note')));
    expect(clause.textContent).toContain(unmarked(textAt(language, 'clauses:5.5.5-b/note')));
  });

  it('stands beside no clause of which nothing is newer', async () => {
    await openApp('referrals/police', { answers: concern, language });
    const clauses = data('[data-clause]', 'clause') as readonly ClauseId[];
    const beside = clauses.filter((id) => one(`[data-clause="${id}"]`).querySelector('.newer') !== null);
    expect(beside).toEqual(clauses.filter((id) => factsBeside(id).length > 0));
    expect(beside.length).toBeLessThan(clauses.length);
  });
});

it('comes after the ways on, closed, and before the clauses, closed too', async () => {
  await openApp('referrals/police', { answers: concern });
  const [newer, clauses, ...others] = all('.page__beside > details');
  expect(others).toEqual([]);
  expect([newer, clauses].map((one) => one?.hasAttribute('open'))).toEqual([false, false]);
  expect(newer?.querySelector('.newer li[data-fact]')).not.toBeNull();
  expect(clauses?.querySelector('[data-clause="5.5.5-b"]')).not.toBeNull();
  expect(action('refer-now').compareDocumentPosition(newer!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('names on the page of the Police how to ring without speaking beside the numbers, and nowhere twice', async () => {
  await openApp('referrals/police', { answers: concern });
  expect(all('.reach-them [data-fact="silent-999"]').length).toBe(1);
  expect(all('[data-fact="silent-999"]').length).toBe(1);
});

it('tells of the rule for those who work with children only where one could be involved', async () => {
  const screens = ['referrals', 'referrals/social-services', 'next-steps'] as const;
  for (const screen of screens) {
    await openApp(screen, { answers: { ...concern, 'others-involved': ['other-adults'] } });
    expect(all('li[data-fact="position-of-trust"]')).toEqual([]);
    await openApp(screen, { answers: { ...concern, 'others-involved': ['trusted-adult'] } });
    expect(all('li[data-fact="position-of-trust"]').length).toBe(1);
  }
});

it('tells on the page of the Police of a crime only where no device or the internet plays a part', async () => {
  for (const [answers, number] of [
    [concern, 0],
    [offline, 1],
  ] as const) {
    await openApp('referrals/police', { answers });
    expect(all('li[data-fact="police-where-crime"]').length).toBe(number);
  }
});

it('tells of the adult only where an adult was targeted', async () => {
  expect(facts['adult-at-risk'].when).toBeDefined();
  await openApp('referrals/social-services', { answers: concern });
  expect(data('.page__beside > .disclosure > div > .newer li', 'fact')).not.toContain('adult-at-risk');
  await openApp('referrals/social-services', {
    answers: { ...concern, harm: ['adult-targeted-for-access'] },
  });
  expect(data('.page__beside > .disclosure > div > .newer li', 'fact')).toContain('adult-at-risk');
});
