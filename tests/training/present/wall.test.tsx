import { cleanup, fireEvent, render } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../../src/app/loads';
import { openTraining } from '../../../src/training/open';
import { linkTo } from '../../../src/training/present/show-store';
import { QrCode } from '../../../src/ui/QrCode';
import { textAt } from '../../words/locales';
import { dataOf } from '../practising';
import { scenarioPart, scenarioWords, sharedReasons } from '../scenario-files';
import { routesIn } from './opened';
import { at, click, id, keyDown, one, openShown, press, ticked } from './shown';

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  // The pair of windows is tested in a browser. Here each is alone.
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
  it('asks a moment with its own few options, and marks the right ones once the answer is shown', async () => {
    await openShown('present/already-reported', language);
    expect(dataOf('.hands li', 'option')).toEqual(['social-services', 'police', 'ceop', 'site', 'nobody']);
    expect(one('[data-right]')).toBeNull();
    press('onward');
    expect(one('h1')?.textContent).toBe(textAt(language, 'training:presenter/talk/question'));
    press('reveal');
    expect(dataOf('.hands [data-right]', 'option')).toEqual(['nobody']);
  });
  it('tells what a short route does not ask, with the story', async () => {
    const { twenty } = routesIn(id);
    const together = twenty.ways.indexOf('together');
    await openShown(`present/${together}/answer`, language);
    press('onward');
    expect(document.querySelectorAll('main [data-told] details').length).toBeGreaterThan(2);
    const told = twenty.stops[together] as { readonly question: string };
    expect(one('[data-told] details')?.textContent).toContain(words.why[told.question]);
    expect(one('.wall__beside')?.textContent).toContain(words.stages[twenty.stops[together]!.step.screen]);
  });
  it('says who knew of the danger, and who of all of it, where it tells both', async () => {
    await openShown('present/1/answer', language, 'police-say-wait');
    const told = [1, 2, 3].flatMap(() => (press('onward'), dataOf('main [data-told]', 'told')));
    const asked = ['danger', 'all'].map((what) => textAt(language, `training:presenter/told/${what}`));
    expect(told).toEqual(expect.arrayContaining(asked));
  });
  it('tells the plan, then what is heard in each call, with its mark', async () => {
    await openShown('present/referrals', language);
    expect(document.querySelectorAll('.wall__screen [data-task]')).toHaveLength(5);
    expect(document.body.textContent).not.toContain(words.stages['referrals/police']);
    await openShown('present/referrals/police', language);
    expect(one('h1')?.textContent).toBe(textAt(language, 'ui:tasks/police'));
    expect(dataOf('[data-task="police"]', 'status')).toEqual(['made']);
    expect(one('.wall__screen .said')?.textContent).toContain(words.stages['referrals/police']);
  });
  it('says that the case is made up, and that this browser keeps no two windows in step', async () => {
    await openShown('present/1', language);
    expect(document.title.startsWith(textAt(language, 'ui:madeUp/band'))).toBe(true);
    expect(document.body.textContent).toContain(textAt(language, 'training:presenter/pair/none'));
    expect(one('[data-action="own-window"]')).toBeNull();
  });
});

it('goes black by a shortcut, and shows the step again by a key of a remote or a press anywhere', async () => {
  await openShown('present/harm');
  const title = one('h1')?.textContent;
  for (const back of [() => keyDown({ code: 'PageDown' }), () => click('.wall__blank')]) {
    keyDown({ code: 'KeyX', altKey: true, shiftKey: true });
    expect([one('h1'), one('.wall__blank')?.getAttribute('aria-label')]).toEqual([
      null,
      textAt('en', 'training:presenter/actions/toStep'),
    ]);
    back();
    expect([one('h1')?.textContent, one('.wall__blank')]).toEqual([title, null]);
  }
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
  it('work with Alt and Shift, and by the keys of a remote', async () => {
    await openShown('present/harm');
    keyDown({ code: 'KeyK', altKey: true, shiftKey: true });
    expect(ticked()).toEqual(['grooming']);
    keyDown({ code: 'KeyK' });
    keyDown({ code: 'PageDown' });
    expect(dataOf('main', 'screen')).toEqual(['specific-risks']);
  });
});

it.each(['en', 'cy'] as const)(
  'says above the wall and the notes at which of the two moments a room is, with the title, in %s',
  async (language) => {
    for (const page of ['present', 'presenter'])
      for (const [sight, key, number] of [
        ['harm', 'asked', 1],
        ['harm/talk', 'talk', 1],
        ['harm/again', 'again', 1],
        ['referrals/social-services/answer', 'answer', 2],
      ] as const) {
        await openShown(`${page}/${sight}`, language, 'below-threshold');
        const place = textAt(language, `training:presenter/moment/${key}`).replace('{{number}}', String(number));
        expect(one('.wall__step, .desk__step')?.textContent).toBe(place);
        if (page === 'present')
          expect(one('.wall__title')?.textContent).toBe(scenarioWords('below-threshold', language).title);
      }
    await openShown('present/need', language, 'below-threshold');
    expect(one('.wall__step')?.textContent).toBe(textAt(language, 'training:presenter/step').replace('{{step}}', '2'));
  },
);

it('takes two votes by letter, with a talk between, and shows both beside each option until the answer is left', async () => {
  const type = (letter: string, text: string) =>
    fireEvent.change(one(`main [data-hands="${letter}"]`)!, { target: { value: text } });
  const counts = () => [...document.querySelectorAll('.hands__count')].map((count) => count.textContent);
  const { options } = scenarioPart('below-threshold').moments![0] as { readonly options: readonly string[] };
  for (const [sight, number] of [
    ['harm', options.length],
    ['referrals/social-services', 4],
  ] as const) {
    await openShown(`present/${sight}`, 'en', 'below-threshold');
    expect(one('main')!.textContent.includes(textAt('en', 'questions:harm/help'))).toBe(sight === 'harm');
    expect([...document.querySelectorAll('.hands__letter')].map((letter) => letter.textContent).join('')).toBe(
      'ABCDEF'.slice(0, number),
    );
    type('A', '1x5');
    fireEvent.keyDown(one('[data-hands="A"]')!, { key: 'Enter' });
    expect(document.activeElement).toBe(one('[data-hands="B"]'));
    press('onward');
    expect([one('main input'), counts().slice(0, 2)]).toEqual([null, ['15', '0']]);
    press('onward');
    type('B', '7');
    expect(counts().slice(0, 2)).toEqual(['15', '0']);
    press('onward');
    expect(one('main')?.textContent).toContain('15 → 0');
    expect(one('main')?.textContent).toContain('0 → 7');
  }
});

describe('what a group says', () => {
  it('is taken on the one big screen alone, where it is wanted', async () => {
    await openShown('present/need');
    expect(one('.group-turn')).toBeNull();
    press('group');
    press('hand');
    expect(one('.group-turn input')?.getAttribute('value')).toBe('1');
    click('[data-action="follow"][data-option="professional-conduct"]');
    expect(dataOf('[data-group]', 'group')).toEqual(['professional-conduct']);
    expect(one('[data-action="group"]')).toBeNull();
  });
  it('stands beside the answer too, where hands were counted once', async () => {
    await openShown('present/need');
    press('group');
    press('hand');
    press('onward');
    expect(one('.hands__count')?.textContent).toBe('1');
    expect(one('[data-right]')).not.toBeNull();
  });
  it('of the plan tells what could happen next where somebody comes too early', async () => {
    await openShown('present/referrals');
    press('group');
    click('[data-action="slip"]');
    expect(dataOf('[data-next]', 'next')).toEqual(['too-early']);
  });
  it('names no call where the group’s answer changes none', async () => {
    await openShown('present/harm');
    press('group');
    click('[data-action="follow"][data-option="cyberbullying"]');
    expect(dataOf('[data-follows]', 'follows')).toEqual(['same']);
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
});

it('the chart covers what is asked until the next press', async () => {
  await openShown('present/need/chart');
  expect(at()).toBe('2/chart');
  press('onward');
  expect(at()).toBe('2');
});

describe('the code to scan', () => {
  const scale = 4;
  /** Returns the drawing as black and white points, as a camera sees it. */
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
