import { describe, expect, it } from 'vitest';
import { wizard } from '../../../src/machine/wizard';
import { done } from '../../../tools/proof/app/live-space';
import { wrongLoss, wrongSealed } from '../../../tools/proof/app/p21-survives';
import { tabs } from '../../../tools/proof/app/starts';
import { type State, stateOf } from '../../../tools/proof/app/state';
import { alphabet } from '../../../tools/proof/breadth/all-events';
import { chartSpace } from '../../../tools/proof/breadth/chart-space';
import { search } from '../../../tools/proof/breadth/search';
import { App, type Deed } from '../../../tools/proof/subject/app';
import { inBrowser, newTab } from '../../../tools/proof/subject/browser';
import * as chart from '../../../tools/proof/subject/chart';
import { sealedIn } from '../../../tools/proof/subject/sealed';

const tick = (option: string) => ({ do: 'tick', question: 'immediate-danger', options: [option] }) as const;
const goOn = { do: 'continue' } as const;
const clear = { do: 'send', event: chart.clear } as const;

/** Returns the state after some deeds, from the first screen of a new case or from the task list. */
const stateAfter = (deeds: readonly Deed[], start: keyof typeof tabs = 'app'): State =>
  deeds.reduce((state, deed) => done(state, deed).after, stateOf(tabs[start]()));
/** Runs something with the app in a simulated browser. */
const inApp = <T>(work: () => T): Promise<T> => inBrowser(() => Promise.resolve(work()));

describe('the search of the chart with its memory', () => {
  it('does everything that the chart takes, but for the details of a mark, which are left to the search of the app', () => {
    const kinds: readonly string[] = alphabet.map(({ type }) => type);
    const left = wizard.events.filter((type) => !kinds.includes(type) && type !== 'detail' && !type.includes('*'));
    expect(left).toEqual([]);
  });
  it('tells of an app that stops with an error all that was done before, of everything that it holds, and ends there', async () => {
    const step: typeof chartSpace.step = (from, event) => {
      if (event.type === 'hide' && chart.screenOf(from) === 'referrals') throw new TypeError('Cannot read');
      return chartSpace.step(from, event);
    };
    const { faults } = await search({ ...chartSpace, step }, chart.start(), 3, ['memory', 'P21']);
    expect(faults.map(({ wrong }) => [wrong.held, wrong.error])).toEqual(
      ['memory', 'P21'].map((held) => [held, 'TypeError: Cannot read']),
    );
    expect(faults[0]?.deeds.map(({ type }) => type)).toEqual(['refer-now', 'hide']);
  });
});

describe('what is wrong is seen', () => {
  it('P21: a case that is sealed in the tab is taken up again, and a tab without one is seen', async () => {
    const { tab } = await inApp(() => stateAfter([tick('no'), goOn]));
    expect(await inBrowser(() => wrongSealed(tab))).toBeUndefined();
    expect(await inBrowser(() => wrongSealed(newTab('#/')))).toMatchObject({ held: 'P21', what: 'sealed' });
  });
  it('P21: nothing is found of a case that another search left sealed, in whatever page', async () => {
    const [left, ticked] = await inApp(() => [stateAfter([tick('no'), goOn]), stateAfter([tick('no')])] as const);
    await inBrowser(() => sealedIn(left.tab));
    expect(await inBrowser(() => wrongSealed(ticked.tab))).toBeUndefined();
  });
  it('P21: a mark on somebody’s word whose word is lost where a time is added to it', async () => {
    const send = (event: chart.Event) => ({ do: 'send', event }) as const;
    const [made, said] = [chart.mark('made', 'police'), chart.mark('handled:police', 'prevent-spoc')].map(send);
    const detail = send({ type: 'detail', task: 'prevent-spoc', details: { time: '08:30' } });
    await inApp(() => {
      const marked = stateAfter([made, said] as Deed[], 'app-list');
      const { after } = done(marked, detail);
      expect(wrongLoss(marked, detail, after)).toBeUndefined();
      const log = after.current.log.map((entry) => ({ ...entry, by: undefined }) as typeof entry);
      const unsaid = { ...after, current: { ...after.current, log } };
      expect(wrongLoss(marked, detail, unsaid)).toMatchObject({ held: 'P21', what: 'log' });
    });
  });
});

describe('the case, wherever in its history it is cleared', () => {
  it('leaves none of the screens shown to the case that is begun next', async () => {
    const steps = await inApp(() => {
      const app = new App(tabs['app-list'](), 0);
      for (const deed of [goOn, { do: 'browser-back' }, clear, tick('no'), goOn] as const) app.after(deed);
      return app.tab().session['clear-steps.steps'] ?? '';
    });
    expect(steps).toContain('need');
    expect(steps).not.toMatch(/referrals|next-steps/);
  });
  it('and a case in which nothing was entered is none that was cleared: Back leads from its first screen to the page before', async () => {
    const home: Deed = { do: 'send', event: chart.open('immediate-danger') };
    const { current } = await inApp(() =>
      stateAfter([{ do: 'follow', hash: '#/about' }, home, { do: 'browser-back' }]),
    );
    expect(current.screen).toBe('about');
  });
});
