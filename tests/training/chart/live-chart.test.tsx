import type { ReactNode } from 'react';
import { act, cleanup, fireEvent, render, screen as page } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acts } from '../../../src/case/marks';
import { plan } from '../../../src/case/plan';
import { drawnScreens } from '../../../src/chart/drawn';
import { isJunction, moves, movesFromAnywhere, states } from '../../../src/chart/graph';
import { emptyCase } from '../../../src/machine/context';
import { screenShown, step } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import { type ScreenId, sidePages } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { LiveChart } from '../../../src/training/chart/LiveChart';
import { LiveChartLater, loadChart } from '../../../src/training/chart/WithChart';
import { loads } from '../../../src/app/loads';
import { TrainingLoadsProvider } from '../../../src/training/loads';
import { openCase } from '../../../src/session/case-store';
import { type Session, SessionProvider } from '../../../src/session/session';
import { Now } from '../../../src/training/chart/Now';
import { i18next, languages } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { all, data, one, textOf } from '../../wizard/page';
import { after, answer, goOn, hub } from '../../support/walk';
import { textAt } from '../../words/locales';
import { scenarioMoments } from './moments';

const made = openCase(undefined, () => new Date(), true);
const session: Session = {
  ...made,
  view: made.view(),
  back: undefined,
  madeUp: true,
  addressOf: (screen) => `#/${screen}`,
};
const AsInTraining = ({ children }: { children: ReactNode }) => (
  <WordsProvider>
    <TrainingLoadsProvider value={loads}>
      <SessionProvider value={session}>{children}</SessionProvider>
    </TrainingLoadsProvider>
  </WordsProvider>
);

const grooming = scenarioMoments.find(([id]) => id === 'posing-as-a-child')![1];
const momentOn = (screen: ScreenId) => grooming.find((moment) => moment.screen === screen)!;
function show(screen: ScreenId) {
  const { context } = momentOn(screen);
  return render(<LiveChart screen={screen} context={context} walked={context.reached} />, { wrapper: AsInTraining });
}

beforeAll(() => Promise.all(languages.map((language) => loadChart(loads.chart, language))));
beforeEach(async () => {
  await i18next.changeLanguage('en');
});

it.each(languages)('names every page, with words that are there, in %s', async (language) => {
  await i18next.changeLanguage(language);
  show('evidence');
  expect(textOf('[data-state="anywhere"]')).toContain(textAt(language, 'ui:footer/book'));
  expect(document.body.textContent).not.toContain('book:title');
});

describe('the picture', () => {
  it('has every state of the running chart, save junctions and the pages beside the walk', () => {
    show('evidence');
    const expected = Object.keys(wizard.states).filter(
      (state) => !isJunction(state as ScreenId) && !sidePages.some((side) => side === state),
    );
    expect(data('.chart-window .chart__box', 'box').sort()).toEqual(expected.sort());
    expect(drawnScreens).toHaveLength(expected.length);
  });
  it('lights the one screen shown, in shape and words, and leaves what is ahead quiet', () => {
    show('evidence');
    expect(data('[data-look="here"]', 'box')).toEqual(['evidence']);
    expect(one('[data-look="here"]').querySelector('polygon')).not.toBeNull();
    expect(one('[data-look="here"]').textContent).toContain(textAt('en', 'live-chart:here'));
    expect(data('[data-look="walked"]', 'box')).toEqual([
      'immediate-danger',
      'need',
      'harm',
      'specific-risks',
      'flagged-risks',
    ]);
    expect(data('[data-look="ahead"]', 'box')).toHaveLength(drawnScreens.length - 6);
  });
  it('draws the path walked, up to the screen shown', () => {
    show('evidence');
    expect(data('.chart-window .chart__line--walked', 'line')).toEqual([
      'immediate-danger need',
      'need harm',
      'harm specific-risks',
      'specific-risks flagged-risks',
      'flagged-risks evidence',
    ]);
  });
  it('grows and shrinks by its buttons, which have names', () => {
    show('evidence');
    const width = () => Number(one('.chart').getAttribute('width'));
    const first = width();
    fireEvent.click(page.getByRole('button', { name: textAt('en', 'live-chart:controls/in') }));
    expect(width()).toBeGreaterThan(first);
    fireEvent.click(page.getByRole('button', { name: textAt('en', 'live-chart:controls/out') }));
    expect(width()).toBeCloseTo(first);
    fireEvent.click(page.getByRole('button', { name: textAt('en', 'live-chart:controls/fit') }));
    expect(width()).toBeLessThan(first);
    fireEvent.click(page.getByRole('button', { name: textAt('en', 'live-chart:controls/toHere') }));
    expect(width()).toBeCloseTo(first);
  });
  it('says of a page that it does not show that the words do', () => {
    render(<LiveChart screen="about" context={emptyCase} walked={[]} />, { wrapper: AsInTraining });
    expect(page.getByText(textAt('en', 'live-chart:notDrawn'))).toBeVisible();
    expect(one('[data-state="about"]')).toHaveAttribute('aria-current', 'step');
  });
});

describe.each(scenarioMoments)('beside the picture, through %s', (_, moments) => {
  it('each guard, each lock and where Continue leads are those of the running chart', () => {
    for (const { screen, context } of moments) {
      render(<Now screen={screen} context={context} />, { wrapper: AsInTraining });
      const snapshot = wizard.resolveState({ value: screen, context });
      expect(one('[data-leads-to]').dataset['leadsTo']).toBe(screenShown(step(snapshot, goOn)));
      expect(all('section[data-leads-to] > .ways > [data-taken="true"]').length > 0).toBe(snapshot.can(goOn));
      for (const way of all('.way')) {
        const isAllTrue = [...way.querySelectorAll<HTMLElement>('[data-guard]')].every(
          ({ dataset }) => dataset['holds'] === 'true',
        );
        if (way.dataset['taken'] === 'true') expect(isAllTrue).toBe(true);
      }
      expect(all('[data-lock]').map(({ dataset }) => [dataset['lock'], dataset['lockedBy']])).toEqual(
        plan(context).map(({ task, lockedBy }) => [task, lockedBy.join(' ')]),
      );
      cleanup();
    }
  }, 60_000);
});

describe('the ways of a change', () => {
  const guards = () => data('.now [data-leads-to] [data-guard]', 'guard');
  it('stand beside the picture only while a change is under way', () => {
    for (const { screen, context } of grooming) {
      render(<Now screen={screen} context={context} />, { wrapper: AsInTraining });
      expect(guards(), screen).not.toContain('isInDetour');
      cleanup();
    }
    const changing = after(hub({ need: 'concern-offline' }), { type: 'change.need' }, answer('need', 'concern'));
    render(<Now screen="need" context={changing.context} />, { wrapper: AsInTraining });
    expect(guards()).toContain('isInDetour');
  });
  it('stand in the outline always', () => {
    show('evidence');
    expect(data('.outline [data-state="evidence"] [data-guard]', 'guard')).toContain('isInDetour');
  });
});

describe('in words', () => {
  it.each([
    ['en', 'Social Services and the Police are both told: not yet (5.5.5, 5.5.6, 5.5.7)'],
    ['cy', 'Mae’r Gwasanaethau Cymdeithasol a’r heddlu ill dau wedi cael gwybod: nid eto (5.5.5, 5.5.6, 5.5.7)'],
  ])('says in %s why CEOP is locked, with its clauses', async (language, text) => {
    await i18next.changeLanguage(language);
    show('referrals');
    expect(textOf('[data-lock="ceop"] [data-guard="opens"]')).toBe(text);
    expect(one('[data-lock="ceop"]').dataset['lockedBy']).toBe('social-services police');
  });
  it.each(languages)('leaves no text of the outline without words in %s', async (language) => {
    await i18next.changeLanguage(language);
    const { container } = show('referrals');
    expect(container.textContent).not.toMatch(/live-chart|chart:|\{\{|undefined/);
  });
  it('changes language while it is open, and stays where it is', async () => {
    const { context } = momentOn('evidence');
    render(<LiveChartLater screen="evidence" context={context} walked={context.reached} />, { wrapper: AsInTraining });
    expect(textOf('#now-title')).toContain(textAt('en', 'ui:several/evidence/title'));
    await act(() => i18next.changeLanguage('cy'));
    expect(textOf('#now-title')).toContain(textAt('cy', 'ui:several/evidence/title'));
    expect(data('[data-look="here"]', 'box')).toEqual(['evidence']);
  });
});

describe('the outline', () => {
  it('holds every state of the graph and every way on, each with all its guards', () => {
    show('evidence');
    expect(data('[data-state]', 'state').sort()).toEqual(['anywhere', ...states].sort());
    for (const state of states) {
      const shown = all(`[data-state="${state}"] .way`).map(({ dataset }) => `${dataset['by']} ${dataset['to']}`);
      const own = moves.filter(({ from }) => from === state);
      expect(shown.sort(), state).toEqual(own.map(({ by, to }) => `${by} ${to ?? ''}`).sort());
      expect(all(`[data-state="${state}"] [data-guard]`)).toHaveLength(own.flatMap(({ guards }) => guards).length);
    }
    const everywhere = movesFromAnywhere.flatMap(({ by }) =>
      by.startsWith('mark.')
        ? acts.filter((one) => `mark.${one.do}` === by).flatMap(() => taskIds.map(() => by))
        : [by],
    );
    expect(data('[data-state="anywhere"] .way', 'by').sort()).toEqual(everywhere.sort());
  });
  it('says where the case stands and what was shown, and opens with the keyboard as any disclosure', () => {
    show('evidence');
    expect(data('[aria-current="step"]', 'state')).toEqual(['evidence']);
    expect(textOf('[data-state="evidence"] summary')).toContain(textAt('en', 'live-chart:here'));
    expect(textOf('[data-state="harm"] summary')).toContain(textAt('en', 'live-chart:walked'));
    expect(textOf('[data-state="record"] summary')).not.toContain(textAt('en', 'live-chart:walked'));
  });
});
