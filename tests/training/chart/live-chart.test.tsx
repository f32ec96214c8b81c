import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ScreenId, sayScreens, screenIds, sidePages } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { loads } from '../../../src/app/loads';
import type { WizardContext } from '../../../src/machine/context';
import { openCase } from '../../../src/session/case-store';
import { SessionProvider, type SessionSource } from '../../../src/session/session';
import { ChartSheet, LiveChart } from '../../../src/training/chart/LiveChart';
import type { CaseOnChart } from '../../../src/training/chart/picture';
import { loadChart } from '../../../src/training/chart/WithChart';
import { LoadsProvider } from '../../../src/wizard/frame/LazyPart';
import { i18next, languages, languagesOf } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { after, taskList, mark } from '../../support/walk';
import { all, data, one, textOf } from '../../wizard/page';
import { textAt } from '../../words/locales';
import { scenarioMoments } from './moments';

const made = openCase(undefined, () => new Date());
const session: SessionSource = {
  ...made,
  back: () => undefined,
  madeUp: true,
  addressOf: (screen) => `#/${screen}`,
};
const wrapper = ({ children }: { children: ReactNode }) => (
  <WordsProvider>
    <LoadsProvider value={loads}>
      <SessionProvider value={session}>{children}</SessionProvider>
    </LoadsProvider>
  </WordsProvider>
);
const momentsOf = (id: string) => scenarioMoments.find(([one]) => one === id)![1];
const momentOn = (screen: ScreenId) => momentsOf('posing-as-a-child').find((moment) => moment.screen === screen)!;
const propsOf = (screen: ScreenId, { context }: { context: WizardContext } = momentOn(screen)): CaseOnChart => ({
  screen,
  context,
  walked: context.reached,
});
const show = (props: CaseOnChart) => render(<LiveChart {...props} />, { wrapper });

beforeAll(() => Promise.all(languages.map((language) => loadChart(loads.chart, language))));
beforeEach(async () => {
  await i18next.changeLanguage('en');
});

describe('the picture', () => {
  it('lights the one screen shown, in shape and words, and shows what was walked', () => {
    show(propsOf('evidence'));
    const walked = ['immediate-danger', 'need', 'harm', 'specific-risks'];
    expect(data('.drawn [data-look="here"]', 'box')).toEqual(['evidence']);
    expect(one('.drawn [data-box="evidence"] polygon')).toBeInTheDocument();
    expect(textOf('.drawn__flag')).toBe(textAt('en', 'live-chart:here'));
    expect(data('.drawn__way', 'way')).toEqual([[...walked, 'evidence'].join(' ')]);
    expect(data('.drawn [data-look="walked"]', 'box')).toEqual(walked);
  });
  it('opens gates, and the locks that wait for them, as their marks are set', () => {
    const gates = (moment: { context: WizardContext }) => {
      cleanup();
      show(propsOf('referrals', moment));
      return [data('.drawn [data-gate]', 'gate'), data('.drawn [data-lock]', 'lock')].map((some) => some.join(' '));
    };
    const police = after(taskList({ need: 'concern', harm: ['grooming'] }), mark('made', 'police'));
    expect(gates(momentOn('referrals'))).toEqual(['closed closed', 'closed closed closed']);
    expect(gates(police)).toEqual(['closed open', 'closed closed closed']);
    expect(gates(after(police, mark('made', 'social-services')))).toEqual(['open open', 'open open open']);
  });
  it.each(languages)('has no tick where a call was told too early or is left, and says so, in %s', async (language) => {
    await i18next.changeLanguage(language);
    show(propsOf('record', momentsOf('ceop-told-first').at(-1)));
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
});

/** The screens of the walk and of the plan. */
const onChart = screenIds.filter((id) => ![...sidePages, ...sayScreens].some((other) => other === id));

it.each(['en', 'cy', 'both'] as const)('the poster has every box with its words and clause numbers, in %s', (shown) => {
  render(<ChartSheet shown={shown} />, { wrapper });
  const locked = ['prevent-spoc', 'ceop', 'iwf', 'site'];
  expect(data('[data-box]', 'box').sort()).toEqual([...onChart].sort());
  expect(data('[data-box^="referrals/"]', 'status')).toEqual(
    taskIds.map((task) => (locked.includes(task) ? 'locked' : 'to-do')),
  );
  expect(textOf('[data-clauses="referrals/ceop"]')).toBe('5.5.5, 5.5.6, 5.5.7');
  expect(textOf('[data-clauses="record"]')).toBe('5.5.6, 5.5.7');
  // What is drawn later is on top: no box may come after the first clause number.
  const drawn = all('.drawn [data-box], .drawn [data-clauses]').map(({ dataset }) => 'box' in dataset);
  expect(drawn.lastIndexOf(true)).toBeLessThan(drawn.indexOf(false));
  const prevent = textOf('[data-box="referrals/prevent-spoc"]').replaceAll(' ', '');
  for (const language of languagesOf(shown)) {
    const text = (key: string) => textAt(language, `live-chart:${key}`);
    expect(document.body.textContent).toContain(text('picture/stands/must'));
    expect(textOf('h2')).toContain(text('sheet/title'));
    expect(prevent).toContain(text('picture/stands/mustIfExtremism').replaceAll(' ', ''));
  }
  expect(all('[data-look="here"], .drawn__way')).toEqual([]);
});
