import type { ReactNode } from 'react';
import { act, cleanup, render } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acts } from '../../../src/case/marks';
import { moves, movesFromAnywhere, states } from '../../../src/chart/graph';
import { emptyCase, type WizardContext } from '../../../src/machine/context';
import type { ScreenId } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { ChartSheet } from '../../../src/training/chart/ChartSheet';
import { LiveChart } from '../../../src/training/chart/LiveChart';
import { LiveChartLater, loadChart } from '../../../src/training/chart/WithChart';
import { loads } from '../../../src/app/loads';
import { TrainingLoadsProvider } from '../../../src/training/loads';
import { openCase } from '../../../src/session/case-store';
import { SessionProvider, type SessionSource } from '../../../src/session/session';
import { pointable } from '../../../src/training/chart/picture';
import { i18next, languages } from '../../../src/words/languages';
import { languagesOf } from '../../../src/words/shown';
import { WordsProvider } from '../../../src/words/words';
import { all, data, one, textOf } from '../../wizard/page';
import { after, hub, mark } from '../../support/walk';
import { textAt, textsIn } from '../../words/locales';
import { scenarioMoments } from './moments';

const made = openCase(undefined, () => new Date(), true);
const session: SessionSource = {
  ...made,
  back: () => undefined,
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
  it('lights the one screen shown, in shape and words, and shows what was walked', () => {
    show('evidence');
    expect(data('.drawn [data-look="here"]', 'box')).toEqual(['evidence']);
    expect(one('.drawn [data-box="evidence"] polygon')).toBeInTheDocument();
    expect(textOf('.drawn__flag')).toBe(textAt('en', 'live-chart:here'));
    expect(one('.drawn__way').dataset['way']).toBe('immediate-danger need harm specific-risks flagged-risks evidence');
    expect(data('.drawn [data-look="walked"]', 'box')).toEqual([
      'immediate-danger',
      'need',
      'harm',
      'specific-risks',
      'flagged-risks',
    ]);
  });
  it('has nothing of a band ahead but its name', () => {
    show('evidence');
    expect(data('[data-reached="false"]', 'band')).toEqual(['refer']);
    expect(all('.drawn [data-box^="referrals"], .drawn [data-after], .drawn [data-lock]')).toEqual([]);
  });
  it('opens gates, and the locks that wait for them, as their marks are set', () => {
    const locks = () => all('.drawn [data-lock]').map(({ dataset }) => dataset['lock']);
    const gates = () => all('.drawn [data-gate]').map(({ dataset }) => dataset['gate']);
    const both = (context: WizardContext) => {
      cleanup();
      render(<LiveChart screen="referrals" context={context} walked={context.reached} />, { wrapper: AsInTraining });
      return [gates(), locks()];
    };
    const start = momentOn('referrals').context;
    const one = after(hub({ need: 'concern', harm: ['grooming'] }), mark('made', 'police'));
    expect(both(start)).toEqual([
      ['closed', 'closed'],
      ['closed', 'closed', 'closed'],
    ]);
    expect(both(one.context)).toEqual([
      ['closed', 'open'],
      ['closed', 'closed', 'closed'],
    ]);
    expect(both(after(one, mark('made', 'social-services')).context)).toEqual([
      ['open', 'open'],
      ['open', 'open', 'open'],
    ]);
  });
  it.each(languages)('has no tick where a call was told too early or is left, and says so, in %s', async (language) => {
    await i18next.changeLanguage(language);
    const { context } = scenarioMoments.find(([id]) => id === 'ceop-told-first')![1].at(-1)!;
    render(<LiveChart screen="record" context={context} walked={context.reached} />, { wrapper: AsInTraining });
    for (const [task, stands] of [
      ['ceop', 'made-early'],
      ['site', 'left'],
    ] as const) {
      const box = `.drawn [data-box="referrals/${task}"]`;
      expect(all(`${box} .drawn__tick`)).toEqual([]);
      expect(textOf(box)).toContain(textAt(language, `live-chart:picture/stands/${stands}`));
    }
    expect(all('.drawn [data-box="referrals/police"] .drawn__tick')).toHaveLength(1);
  });
  it.each(['referrals', 'referrals/police', 'referrals/site'] as const)(
    'has every gate and lock in sight where it comes nearer at the calls: %s',
    (screen) => {
      const { context } = momentOn('referrals');
      render(<LiveChart screen={screen} context={context} walked={context.reached} sight="near" />, {
        wrapper: AsInTraining,
      });
      const [left, top, width, height] = (one('.drawn').getAttribute('viewBox') ?? '').split(' ').map(Number);
      const calls = taskIds.map((task) => one(`.drawn [data-box="referrals/${task}"]`));
      const outside = calls.filter((call) => {
        const places = [...call.querySelectorAll('text')].map((text) =>
          ['x', 'y'].map((at) => Number(text.getAttribute(at))),
        );
        return places.some(([x, y]) => x! < left! || x! > left! + width! || y! < top! || y! > top! + height!);
      });
      expect(outside.map(({ dataset }) => dataset['box'])).toEqual([]);
      // Nearer it is all the same.
      expect(width).toBeLessThan(500);
    },
  );
  it('is ringed where it is pointed at, and comes nearer about it', () => {
    const { context } = momentOn('referrals');
    const props = { screen: 'referrals' as const, context, walked: context.reached };
    const { rerender } = render(<LiveChart {...props} />, { wrapper: AsInTraining });
    expect(all('[data-pointer]')).toEqual([]);
    const whole = one('.drawn').getAttribute('viewBox');
    rerender(<LiveChart {...props} points="harm" />);
    expect(data('[data-pointer]', 'pointer')).toEqual(['harm']);
    expect(one('.drawn').getAttribute('viewBox')).toBe(whole);
    rerender(<LiveChart {...props} points="harm" sight="near" />);
    expect(data('[data-pointer]', 'pointer')).toEqual(['harm']);
    expect(one('.drawn').getAttribute('viewBox')).not.toBe(whole);
  });
  it('shows nothing as here on a page beside the walk', () => {
    render(<LiveChart screen="about" context={emptyCase} walked={[]} />, { wrapper: AsInTraining });
    expect(all('.drawn [data-look="here"]')).toEqual([]);
    expect(one('[data-state="about"]')).toHaveAttribute('aria-current', 'step');
  });
});

const standsOnPoster = {
  'social-services': 'to-do',
  police: 'to-do',
  'prevent-spoc': 'locked',
  ceop: 'locked',
  iwf: 'locked',
  site: 'locked',
} as const;
describe('the poster', () => {
  it.each(['en', 'cy', 'both'] as const)('has every box with its words and clause numbers, in %s', (shown) => {
    render(<ChartSheet shown={shown} paper="a3" />, { wrapper: AsInTraining });
    expect(data('[data-box]', 'box').sort()).toEqual([...pointable].sort());
    for (const language of languagesOf(shown)) {
      expect(document.body.textContent).toContain(textAt(language, 'live-chart:picture/stands/must'));
      expect(textOf('h2')).toContain(textAt(language, 'live-chart:sheet/title'));
    }
    expect(data('[data-box^="referrals/"]', 'stands')).toEqual(taskIds.map((task) => standsOnPoster[task]));
    expect(textOf('[data-clauses="referrals/ceop"]')).toBe('5.5.5, 5.5.6, 5.5.7');
    // What is drawn later lies above: no box may come after the first clause number.
    const drawn = all('.drawn [data-box], .drawn [data-clauses]').map(({ dataset }) => 'box' in dataset);
    expect(drawn.lastIndexOf(true)).toBeLessThan(drawn.indexOf(false));
    const prevent = textOf('[data-box="referrals/prevent-spoc"]').replaceAll(' ', '');
    for (const language of languagesOf(shown))
      expect(prevent).toContain(textAt(language, 'live-chart:picture/stands/mustIfExtremism').replaceAll(' ', ''));
    expect(all('[data-look="here"], .drawn__way')).toEqual([]);
  });
});

it('the chart has smaller letters only where two languages share its boxes', () => {
  const letters = (shown: 'en' | 'cy' | 'both') => {
    const { container } = render(<ChartSheet shown={shown} paper="a3" />, { wrapper: AsInTraining });
    return Number(container.querySelector('.drawn [data-box="evidence"] text')?.getAttribute('font-size'));
  };
  const both = letters('both');
  expect(both).toBeGreaterThan(0);
  for (const language of languages) expect(letters(language)).toBeGreaterThan(both);
});

describe.each(languages)('in words, in %s', (language) => {
  const short = textsIn(language, 'live-chart.json').filter(({ key }) =>
    /^picture\/(boxes|parts|calls|after|stands|found|referNow)/.test(key),
  );
  it.each(short)('says in six words or fewer, none of them an engine’s, $key', ({ text }) => {
    expect(text.split(' ').length).toBeLessThanOrEqual(6);
    expect(text).not.toMatch(/\btrue\b|\bgwir\b|guard|\bstate\b/i);
  });
  it('says all that the picture shows, and leaves no text without words', async () => {
    await i18next.changeLanguage(language);
    const { container } = show('referrals');
    expect(data('[data-told]', 'told')).toEqual(data('.drawn [data-box]', 'box'));
    expect(textOf('[data-told="referrals/ceop"]')).toContain(textAt(language, 'live-chart:picture/after/both'));
    expect(container.textContent).not.toMatch(/live-chart|chart:|\{\{|undefined/);
  });
});

it('changes language while it is open, and stays where it is', async () => {
  const { context } = momentOn('evidence');
  render(<LiveChartLater screen="evidence" context={context} walked={context.reached} />, { wrapper: AsInTraining });
  expect(textOf('.drawn__flag')).toBe(textAt('en', 'live-chart:here'));
  await act(() => i18next.changeLanguage('cy'));
  expect(textOf('.drawn__flag')).toBe(textAt('cy', 'live-chart:here'));
  expect(data('.drawn [data-look="here"]', 'box')).toEqual(['evidence']);
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
    expect(data('.outline [aria-current="step"]', 'state')).toEqual(['evidence']);
    expect(textOf('[data-state="evidence"] summary')).toContain(textAt('en', 'live-chart:here'));
    expect(textOf('[data-state="harm"] summary')).toContain(textAt('en', 'live-chart:walked'));
    expect(textOf('[data-state="record"] summary')).not.toContain(textAt('en', 'live-chart:walked'));
  });
});
