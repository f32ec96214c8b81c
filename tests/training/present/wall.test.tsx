import { act, cleanup, render } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../../src/app/loads';
import { openTraining } from '../../../src/training/open';
import { QrCode } from '../../../src/training/present/QrCode';
import { linkTo } from '../../../src/training/present/QrPage';
import { part } from '../../../src/wizard/frame/loads';
import { textAt } from '../../words/locales';
import { dataOf } from '../practising';
import { scenarioWords, sharedReasons } from '../scenario-files';
import { stopsIn } from './opened';
import { at, click, id, isSmall, keyDown, one, openShown, press, ticked } from './shown';

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  // The two windows are tried in a browser; here each is alone.
  vi.stubGlobal('BroadcastChannel', undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe.each(['en', 'cy'] as const)('the big screen, in %s', (language) => {
  const words = scenarioWords(id, language);
  it('holds the answer back, then shows it with why and the usual mistake', async () => {
    await openShown('present/harm', language);
    expect(ticked()).toEqual([]);
    expect(document.body.textContent).not.toContain(words.why['harm']);
    press('onward');
    expect(ticked()).toEqual(['grooming']);
    for (const text of [words.why['harm'], words.mistake['harm']]) expect(document.body.textContent).toContain(text);
    expect(one('[data-clause="5.5.3-contact"]')).not.toBeNull();
    press('backward');
    expect(ticked()).toEqual([]);
  });
  it('shows the question for the group after the answer', async () => {
    await openShown('present/12/answer', language);
    expect(document.body.textContent).not.toContain(words.pauses['evidence']);
    press('onward');
    expect(one('main')?.textContent).toContain(words.pauses['evidence']);
  });
  it('asks for the order of the calls before the plan is shown', async () => {
    await openShown('present/referrals', language);
    expect(one('h1')?.textContent).toBe(textAt(language, 'training:presenter/order/title'));
    expect(document.querySelectorAll('[data-card]')).toHaveLength(6);
    expect(one('.wall__screen [data-task]')).toBeNull();
    expect(document.body.textContent).not.toContain(words.stages['referrals']);
    press('onward');
    expect(document.querySelectorAll('.wall__screen [data-task]')).toHaveLength(5);
  });
  it('tells what a short route does not ask, with the story', async () => {
    await openShown('present/1', language);
    press('steps');
    click('[data-route="ten"]');
    press('steps');
    await openShown('present/harm', language);
    press('onward');
    press('onward');
    expect(document.querySelectorAll('main [data-told] details')).toHaveLength(8);
    expect(one('[data-told] details')?.textContent).toContain(words.why['virtual-identities']);
    for (const screen of ['specific-risks', 'evidence'])
      expect(one('.wall__beside')?.textContent).toContain(words.stages[screen]);
  });
  it('asks whom to tell next without the plan, and shows what is heard in the call with its mark once it is revealed', async () => {
    await openShown('present/referrals/police', language);
    const heard = () => one('.wall__screen .said')?.textContent;
    const title = () => one('h1')?.textContent;
    expect([title(), heard()]).toEqual([textAt(language, 'training:presenter/report/ask'), undefined]);
    expect(dataOf('.wall__screen [data-card]', 'card')).toEqual(['iwf', 'police', 'site', 'prevent-spoc', 'ceop']);
    expect(one('.wall__screen [data-task], .wall__screen [data-place]')).toBeNull();
    press('onward');
    expect(title()).toBe(textAt(language, 'ui:tasks/police'));
    expect(dataOf('[data-task="police"]', 'status')).toEqual(['made']);
    expect(one('[data-card]')).toBeNull();
    expect(heard()).toContain(words.stages['referrals/police']);
  });
  it('says that the case is made up, and that this browser keeps no two windows in step', async () => {
    await openShown('present/1', language);
    expect(document.title.startsWith(textAt(language, 'ui:madeUp/band'))).toBe(true);
    expect(document.body.textContent).toContain(textAt(language, 'training:presenter/pair/none'));
    expect(one('[data-action="own-window"]')).toBeNull();
  });
});

it('takes no answers: the room answers', async () => {
  await openShown('present/harm');
  const inputs = [...document.querySelectorAll<HTMLInputElement>('main input')];
  expect(inputs.every((input) => input.matches(':disabled'))).toBe(true);
});

it('leads from the last step to the list of all cases, and leaves nothing in the tab then', async () => {
  await openShown('present/record');
  while (one('[data-action="onward"]')) press('onward');
  expect(one('.way-on__end a')?.getAttribute('href')).toBe('#/train');
  expect(sessionStorage.getItem('clear-steps.show')).not.toBeNull();
  cleanup();
  history.replaceState(null, '', '#/train');
  await openTraining('#/train', loads);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

describe('the shortcuts', () => {
  it('work, and rest once they are switched off', async () => {
    await openShown('present/1');
    keyDown({ code: 'KeyK', altKey: true, shiftKey: true });
    expect(ticked()).toEqual(['no']);
    keyDown({ code: 'PageDown' });
    expect(dataOf('main', 'screen')).toEqual(['need']);
    keyDown({ code: 'KeyH', altKey: true, shiftKey: true });
    for (const which of ['letters', 'remote']) click(`input[value="${which}"]`);
    press('keys');
    keyDown({ code: 'KeyK', altKey: true, shiftKey: true });
    keyDown({ code: 'PageDown' });
    expect(ticked()).toEqual([]);
    await openShown('present/need');
    keyDown({ code: 'PageDown' });
    expect(ticked()).toEqual([]);
  });
  it('take Up and Down of a remote, but leave them to a page that is longer than its window', async () => {
    await openShown('present/1');
    keyDown({ code: 'ArrowDown' });
    expect(ticked()).toEqual(['no']);
    vi.spyOn(one('main')!, 'scrollHeight', 'get').mockReturnValue(1000);
    keyDown({ code: 'ArrowUp' });
    expect(ticked()).toEqual(['no']);
    keyDown({ code: 'PageUp' });
    expect(ticked()).toEqual([]);
  });
});

it('shows no focus on what was pressed last while the presenter is at another window, and has it again when they come back', async () => {
  await openShown('present/harm');
  const pressed = one('[data-action="steps"]')!;
  pressed.focus();
  act(() => void window.dispatchEvent(new Event('blur')));
  expect(pressed).not.toHaveFocus();
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(pressed).toHaveFocus();
});

describe('what a group says', () => {
  it('is taken on the one big screen alone, where it is wanted', async () => {
    await openShown('present/need');
    expect(one('.group-turn')).toBeNull();
    press('group');
    press('hand');
    expect(one('.group-turn__count')?.textContent).toBe('1');
    click('[data-action="follow"][data-option="professional-conduct"]');
    expect(dataOf('[data-group]', 'group')).toEqual(['professional-conduct']);
    expect(one('[data-action="group"]')).toBeNull();
  });
  it.each([
    ['ceop', ['too-early']],
    ['social-services', []],
  ])('of the order tells what could happen next where somebody comes too early: %s first', async (first, next) => {
    await openShown('present/referrals');
    press('group');
    for (const task of [first, 'police']) click(`[data-action="card"][data-task="${task}"]`);
    expect(dataOf('.wall__screen [data-next]', 'next')).toEqual([]);
    press('onward');
    expect(dataOf('.wall__screen [data-next]', 'next')).toEqual(next);
  });
  it('may be that one who was told hears more: there any call can be named', async () => {
    const scenario = 'found-after-the-call';
    const step = stopsIn(scenario).findIndex((stop) => stop.kind === 'report' && stop.report.do === 'told-more');
    await openShown(`present/${step + 1}`, 'en', scenario);
    expect(dataOf('.wall__screen [data-card]', 'card')).toHaveLength(6);
  });
  it('of one of several right answers tells of that answer alone, until the answer is shown', async () => {
    await openShown('present/evidence');
    press('group');
    click('[data-action="follow"][data-option="games-console"]');
    expect(dataOf('[data-group]', 'group')).toEqual(['games-console']);
    expect(one('[data-reason="games-console"]')?.textContent).toBe(
      sharedReasons('en')['evidence-location']!['games-console'],
    );
    expect(dataOf('[data-follows]', 'follows')).toEqual(['model']);
    expect(ticked()).toEqual([]);
    press('onward');
    expect(ticked()).toEqual(['mobile-phone', 'games-console', 'online']);
  });
  it('of the evidence shows what could happen next', async () => {
    await openShown('present/evidence-guidance');
    press('group');
    press('slip');
    expect(one('main')?.textContent).toContain(textAt('en', 'training:practice/next/looked'));
  });
});

describe('the chart on the big screen', () => {
  it('stays up through an answer and the next step, small beside what is asked, and is large again at a press', async () => {
    await openShown('present/need/chart');
    expect([at(), isSmall()]).toEqual(['2/chart', false]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['2/answer', true]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['3', true]);
    expect(one('.wall__screen input')).not.toBeNull();
    press('chart');
    expect([at(), isSmall()]).toEqual(['3/chart', false]);
    press('backward');
    expect([at(), isSmall()]).toEqual(['2/answer', true]);
  });
  it('is put away where it is large', async () => {
    await openShown('present/harm/chart');
    press('chart');
    expect([at(), isSmall()]).toEqual(['3', false]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['3/answer', false]);
  });
  it('is there again once the page is loaded again where it was up, and not where it was put away or elsewhere', async () => {
    await openShown('present/need/chart');
    press('onward');
    await openShown('present/2/answer');
    expect(isSmall()).toBe(true);
    await openShown('present/9');
    expect(isSmall()).toBe(false);
    await openShown('present/need/chart');
    press('onward');
    press('chart');
    press('chart');
    await openShown('present/2/answer');
    expect(isSmall()).toBe(false);
  });

  /** The picture itself is tried elsewhere; here, whether the room has it. */
  const Nothing = () => null;
  const chart = part(() => Promise.resolve({ LiveChart: Nothing, ChartPointer: Nothing, ChartSheet: Nothing }));
  it.each([id, 'found-after-the-call', 'advice-on-e-safety'])(
    'stays up for a room to the last sight of its route, in %s',
    async (scenario) => {
      await openShown('present/1/chart', 'en', scenario, { ...loads, chart });
      let sights = 0;
      for (; one('[data-action="onward"]'); sights += 1) {
        press('onward');
        expect([at(), isSmall()]).toEqual([at(), true]);
      }
      expect(sights).toBeGreaterThan(5);
    },
  );
  it.each([
    ['what follows from the group’s answer', 'need', '[data-action="follow"][data-option="professional-conduct"]'],
    ['what could happen next', 'evidence-guidance', '[data-action="slip"][data-slip="copied"]'],
  ])('stays up beside %s', async (_, stop, said) => {
    await openShown(`present/${stop}/chart`, 'en', id, { ...loads, chart });
    // Away, and up again over the stop itself: then what the group says can be pressed beside it.
    press('steps');
    press('steps');
    press('group');
    click(said);
    expect(one('[data-group]')).not.toBeNull();
    expect(isSmall()).toBe(true);
  });
});

describe('the code to scan', () => {
  const scale = 4;
  /** The drawing as points, black and white, as a camera sees it. */
  function seen(path: string, size: number) {
    const width = size * scale;
    const points = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
      for (let square = 0; square < scale * scale; square += 1) {
        const across = Number(x) * scale + (square % scale);
        const down = Number(y) * scale + Math.floor(square / scale);
        points.fill(0, (down * width + across) * 4, (down * width + across) * 4 + 3);
      }
    }
    return jsQR(points, width, width)?.data;
  }
  it.each([
    ['immediate-danger', ''],
    ['referrals', 'referrals'],
  ] as const)('leads to the screen %s of its case', (screen, rest) => {
    const link = linkTo('secret-contact-looked-after', screen);
    expect(link.endsWith(`#/train/secret-contact-looked-after/${rest}`)).toBe(true);
    render(<QrCode text={link} label="code" />);
    const size = Number(one('svg')?.getAttribute('viewBox')?.split(' ')[2]);
    expect(seen(one('path')?.getAttribute('d') ?? '', size)).toBe(link);
  });
});
