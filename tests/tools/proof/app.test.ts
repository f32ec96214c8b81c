import { describe, expect, it } from 'vitest';
import { deedsIn } from '../../../tools/proof/app/deeds';
import { done } from '../../../tools/proof/app/live-space';
import { wrongSealed } from '../../../tools/proof/app/p21-sealed';
import { wrongLoss, wrongSurvival } from '../../../tools/proof/app/p21-survives';
import { wrongBack } from '../../../tools/proof/app/p22-back';
import { wrongBeforeContinue } from '../../../tools/proof/app/p24-continue';
import { showSpace, shownIn } from '../../../tools/proof/app/p23-shown';
import { besideSealed, tabs } from '../../../tools/proof/app/starts';
import { type State, stateOf } from '../../../tools/proof/app/state';
import { startsOf } from '../../../tools/proof/breadth/starts';
import { searchedIds } from '../../../tools/proof/promises/check';
import { deedInWords } from '../../../tools/proof/report/events-in-words';
import { searchedLines } from '../../../tools/proof/report/print';
import { App, type Deed } from '../../../tools/proof/subject/app';
import { inBrowser, newTab } from '../../../tools/proof/subject/browser';
import * as chart from '../../../tools/proof/subject/chart';
import { sealedIn } from '../../../tools/proof/subject/sealed';

const tick = (option: string) => ({ do: 'tick', question: 'immediate-danger', options: [option] }) as const;
const goOn = { do: 'continue' } as const;
const clear = { do: 'send', event: chart.clear } as const;

/** The state after some deeds, from the first screen of a new case or from the list of whom to tell. */
const stateAfter = (deeds: readonly Deed[], start: keyof typeof tabs = 'app'): State =>
  deeds.reduce((state, deed) => done(state, deed).after, stateOf(tabs[start]()));
/** Does something with the app in a browser that is stood in for. */
const inApp = <T>(work: () => T): Promise<T> => inBrowser(() => Promise.resolve(work()));

describe('the browser that is stood in for', () => {
  it('leaves nothing of itself behind', async () => {
    expect(await inApp(() => 'window' in globalThis)).toBe(true);
    expect('window' in globalThis).toBe(false);
  });
  it('goes back and forward, and cuts what is forward once the case goes on', async () => {
    const { tab, current, trail } = await inApp(() => stateAfter([tick('no'), goOn, { do: 'browser-back' }]));
    expect([current.screen, tab.at, tab.entries.length]).toEqual(['immediate-danger', 0, 2]);
    expect(trail).toEqual({ screens: ['immediate-danger', 'need'], at: 0 });
    const again = await inApp(() => stateAfter([tick('no'), goOn, { do: 'browser-back' }, { do: 'forward' }]));
    expect([again.current.screen, again.tab.at]).toEqual(['need', 1]);
    const on = await inApp(() => stateAfter([tick('no'), goOn, { do: 'browser-back' }, { do: 'refer-now' }]));
    expect([on.current.screen, on.tab.entries.length]).toEqual(['referrals', 2]);
  });
});

describe('the search of the app without its screens', () => {
  it('holds each promise of its own from the beginning and from the list', () => {
    for (const id of searchedIds)
      expect(startsOf(id).slice(0, 2)).toEqual([expect.any(String), expect.stringContaining('list')]);
  });
  it('ticks an option of each kind, none, and two where several are taken', async () => {
    const { list, harm } = await inApp(() => ({
      list: deedsIn(stateAfter([], 'app-list')),
      harm: deedsIn(stateAfter([{ do: 'send', event: chart.change('harm') }], 'app-list')),
    }));
    const ticks = harm.flatMap((deed) => (deed.do === 'tick' ? [deed.options.length] : []));
    expect([...new Set(ticks)].sort()).toEqual([0, 1, 2]);
    expect(list.map((deed) => deed.do)).toContain('take-area');
  });
  it('takes what is ticked once the language is changed too, and a tick of any option from before the app was there', async () => {
    const [none, ticked] = await inApp(() => [[], [tick('no')]].map((deeds) => deedsIn(stateAfter(deeds))));
    const spoken = (deeds: readonly Deed[] = []) => deeds.filter((deed) => 'in' in deed).map((deed) => deed.do);
    expect([spoken(none), spoken(ticked)]).toEqual([[], ['continue', 'refer-now']]);
    expect(none?.filter((deed) => deed.do === 'tick-early')).toHaveLength(4);
  });
  it('says in words what is done', async () => {
    const all = await inApp(() =>
      [
        [],
        [{ do: 'send', event: chart.open('referrals/police') } as const],
        [{ do: 'send', event: chart.hide } as const],
      ]
        .map((deeds) => stateAfter(deeds, 'app-list'))
        .flatMap(deedsIn),
    );
    for (const deed of all) expect(deedInWords(deed)).not.toMatch(/\{\{|undefined/);
    expect(deedInWords({ do: 'follow', hash: '#/about' })).toContain('#/about');
    expect(deedInWords({ do: 'continue', in: 'cy' })).toBe('Change the language. Press ‘Continue’.');
  });
  it('says how far a promise was tried, and what leads to what is wrong', () => {
    const lines = searchedLines('P22', { depth: 4, list: 3, states: 1234 }, ['Press ‘Back’.']).join('\n');
    expect(lines).toMatch(/^P22 .*FAILS/);
    expect(lines).toContain('1,234');
    expect(lines).toContain('Press ‘Back’.');
  });
});

describe('what is wrong is seen', () => {
  const before = () => stateAfter([tick('no')]);
  it('P21: a tick that is lost, and a tab that keeps something else than what stands', async () => {
    await inApp(() => {
      const { after } = done(before(), goOn);
      expect(wrongLoss(before(), goOn, after)).toBeUndefined();
      const lost = { ...before(), current: { ...before().current, drafts: {} } };
      expect(wrongLoss(stateAfter([]), tick('no'), lost)).toMatchObject({ held: 'P21', what: 'ticks' });
      expect(wrongSurvival(after, false)).toBeUndefined();
      expect(wrongSurvival({ ...after, tab: before().tab }, false)).toMatchObject({ what: 'reload' });
      expect(wrongSurvival({ ...after, deeds: [] }, false)).toMatchObject({ what: 'without-reload' });
    });
  });
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
  it('P23: a live case that a showing leaves in sight, or changes', async () => {
    await inApp(() => {
      const shown = shownIn(besideSealed('presenter'));
      expect(showSpace.wrongIn(shown)).toEqual([]);
      expect(showSpace.wrongIn({ ...shown, tab: { ...shown.tab, session: shown.start.session } })).toMatchObject([
        { held: 'P23', what: 'live-touched' },
      ]);
    });
  });
  it('P22: a screen that was not the one before', async () => {
    await inApp(() => {
      const { app, after } = done(before(), goOn);
      expect(wrongBack(app, before(), goOn, after)).toBeUndefined();
      const other = { ...after, trail: { screens: ['about', 'need'], at: 1 } } as const;
      expect(wrongBack(done(before(), goOn).app, before(), goOn, other)).toMatchObject({
        found: 'screen immediate-danger',
        wanted: 'screen about',
      });
    });
  });
  it('P24: an answer that nothing took, and one that is not the one ticked', async () => {
    await inApp(() => {
      const { after } = done(before(), goOn);
      expect(wrongBeforeContinue(before(), goOn, after)).toBeUndefined();
      expect(wrongBeforeContinue(before(), tick('now'), after)).toMatchObject({ held: 'P24', what: 'answers' });
      expect(wrongBeforeContinue(stateAfter([tick('now')]), goOn, after)).toMatchObject({ held: 'P24' });
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
