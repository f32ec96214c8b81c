import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../../src/app/loads';
import { openTraining } from '../../../src/training/open';
import { type Language, openLanguage } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { dataOf } from '../practising';
import { scenarioWords, sharedReasons } from '../scenario-files';
import { textAt } from '../../words/locales';
import { stopsIn } from './opened';

const page = within(document.body);

const id = 'posing-as-a-child';

async function openAt(rest: string, language: Language = 'en', scenario = id): Promise<void> {
  const hash = `#/train/${scenario}/${rest}`;
  history.replaceState(null, '', hash);
  localStorage.setItem('clear-steps.language', language);
  await openLanguage(language);
  const app = await openTraining(hash, loads);
  act(() => {
    render(app, { wrapper: WordsProvider });
  });
}
const press = (name: string) =>
  act(() => {
    document.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)?.click();
  });
const keyDown = (init: KeyboardEventInit) =>
  act(() => {
    window.dispatchEvent(new KeyboardEvent('keydown', init));
  });
const ticked = () => [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);

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
    await openAt('present/harm', language);
    expect(ticked()).toEqual([]);
    expect(document.body.textContent).not.toContain(words.why['harm']);
    press('onward');
    expect(ticked()).toEqual(['grooming']);
    expect(page.getByText(words.why['harm'] ?? '')).toBeTruthy();
    expect(page.getByText(words.mistake['harm'] ?? '')).toBeTruthy();
    expect(document.querySelector('[data-clause="5.5.3-contact"]')).not.toBeNull();
    press('backward');
    expect(ticked()).toEqual([]);
  });
  it('shows the question for the group after the answer', async () => {
    await openAt('present/12/answer', language);
    expect(document.body.textContent).not.toContain(words.pauses['evidence']);
    press('onward');
    expect(document.querySelector('main')?.textContent).toContain(words.pauses['evidence']);
  });
  it('asks for the order of the calls before the plan is shown', async () => {
    await openAt('present/referrals', language);
    expect(document.querySelector('h1')?.textContent).toBe(textAt(language, 'training:presenter/order/title'));
    expect(document.querySelectorAll('[data-card]')).toHaveLength(6);
    expect(document.querySelector('.wall__screen [data-task]')).toBeNull();
    expect(document.body.textContent).not.toContain(words.stages['referrals']);
    press('onward');
    expect(document.querySelectorAll('.wall__screen [data-task]')).toHaveLength(5);
  });
  it('tells what a short route does not ask, with the story', async () => {
    await openAt('present/1', language);
    press('steps');
    act(() => {
      document.querySelector<HTMLButtonElement>('[data-route="ten"]')?.click();
    });
    act(() => {
      page.getByRole('button', { name: new RegExp(textAt(language, 'questions:harm/label')) }).click();
    });
    press('onward');
    press('onward');
    expect(document.querySelectorAll('main [data-told]')).toHaveLength(8);
    expect(document.querySelectorAll('main [data-told] details')).toHaveLength(8);
    expect(document.querySelector('[data-told] details')?.textContent).toContain(words.why['virtual-identities']);
    expect(document.querySelector('.wall__beside')?.textContent).toContain(words.stages['specific-risks']);
    expect(document.querySelector('.wall__beside')?.textContent).toContain(words.stages['evidence']);
  });
  it('asks whom to tell next without the plan, and shows what is heard in the call with its mark once it is revealed', async () => {
    await openAt('present/referrals/police', language);
    const heard = () => document.querySelector('.wall__screen .said')?.textContent;
    const title = () => document.querySelector('h1')?.textContent;
    expect([title(), heard()]).toEqual([textAt(language, 'training:presenter/report/ask'), undefined]);
    expect(dataOf('.wall__screen [data-card]', 'card')).toEqual(['iwf', 'police', 'site', 'prevent-spoc', 'ceop']);
    expect(document.querySelector('.wall__screen [data-task], .wall__screen [data-place]')).toBeNull();
    press('onward');
    expect(title()).toBe(textAt(language, 'ui:tasks/police'));
    expect(document.querySelector<HTMLElement>('[data-task="police"]')?.dataset['status']).toBe('made');
    expect(document.querySelector('[data-card]')).toBeNull();
    expect(heard()).toContain(words.stages['referrals/police']);
  });
  it('keeps the story in sight where the model gives no reasons', async () => {
    await openAt('present/local-authority/answer', language);
    expect(document.querySelector<HTMLSelectElement>('main select')?.value).not.toBe('');
    expect(document.querySelector('.wall__beside .story')?.textContent).toContain(words.stages['evidence']);
  });
  it('says that the case is made up, and that this browser keeps no two windows in step', async () => {
    await openAt('present/1', language);
    expect(document.title.startsWith(textAt(language, 'ui:madeUp/band'))).toBe(true);
    expect(page.getByText(textAt(language, 'training:presenter/pair/none'))).toBeTruthy();
    expect(document.querySelector('[data-action="own-window"]')).toBeNull();
  });
});

it('takes no answers: the room answers', async () => {
  await openAt('present/harm');
  expect(
    [...document.querySelectorAll<HTMLInputElement>('main input')].every((input) => input.matches(':disabled')),
  ).toBe(true);
});

it('leads to any stop from the list of all', async () => {
  await openAt('present/1');
  press('steps');
  act(() => {
    page.getByRole('button', { name: new RegExp(textAt('en', 'questions:harm/label')) }).click();
  });
  expect(document.querySelector('main')?.dataset['screen']).toBe('harm');
});

it('leads from the last step to the list of all cases', async () => {
  await openAt('present/record');
  while (document.querySelector('[data-action="onward"]')) press('onward');
  expect(page.getByRole('link', { name: textAt('en', 'training:actions/library') }).getAttribute('href')).toBe(
    '#/train',
  );
});

it('leaves nothing in the tab once it is left for the list of cases', async () => {
  await openAt('present/harm');
  press('onward');
  expect(sessionStorage.getItem('clear-steps.show')).not.toBeNull();
  cleanup();
  history.replaceState(null, '', '#/train');
  await openTraining('#/train', loads);
  expect(Object.keys(sessionStorage)).toEqual([]);
});

describe('the shortcuts', () => {
  it('work, and rest once they are switched off', async () => {
    await openAt('present/1');
    keyDown({ code: 'KeyK', altKey: true, shiftKey: true });
    expect(ticked()).toEqual(['no']);
    keyDown({ code: 'PageDown' });
    expect(document.querySelector('main')?.dataset['screen']).toBe('need');
    keyDown({ code: 'KeyH', altKey: true, shiftKey: true });
    for (const which of ['letters', 'remote'])
      act(() => {
        document.querySelector<HTMLInputElement>(`input[value="${which}"]`)?.click();
      });
    press('keys');
    keyDown({ code: 'KeyK', altKey: true, shiftKey: true });
    keyDown({ code: 'PageDown' });
    expect(ticked()).toEqual([]);
    cleanup();
    await openAt('present/need');
    keyDown({ code: 'PageDown' });
    expect(ticked()).toEqual([]);
  });
  it('take Up and Down of a remote, but leave them to a page that is longer than its window', async () => {
    await openAt('present/1');
    keyDown({ code: 'ArrowDown' });
    expect(ticked()).toEqual(['no']);
    vi.spyOn(document.querySelector('main')!, 'scrollHeight', 'get').mockReturnValue(1000);
    keyDown({ code: 'ArrowUp' });
    expect(ticked()).toEqual(['no']);
    keyDown({ code: 'PageUp' });
    expect(ticked()).toEqual([]);
  });
});

describe('one big screen alone', () => {
  it('takes what the group says on itself, where it is wanted', async () => {
    await openAt('present/need');
    expect(document.querySelector('.group-turn')).toBeNull();
    press('group');
    press('hand');
    expect(document.querySelector('.group-turn__count')?.textContent).toBe('1');
    act(() =>
      document.querySelector<HTMLElement>('[data-action="follow"][data-option="professional-conduct"]')?.click(),
    );
    expect(document.querySelector<HTMLElement>('[data-group]')?.dataset['group']).toBe('professional-conduct');
    expect(document.querySelector('[data-action="group"]')).toBeNull();
  });
});

describe('the presenter’s window', () => {
  it('has the notes, what comes next and the time, before the room has the answer', async () => {
    await openAt('presenter/harm');
    const words = scenarioWords(id, 'en');
    expect(page.getByText(words.why['harm'] ?? '')).toBeTruthy();
    expect(page.getByText(textAt('en', 'questions:harm/options/grooming/label'), { selector: 'strong' })).toBeTruthy();
    expect(document.querySelector('[data-coming]')?.textContent).toBe(textAt('en', 'training:presenter/theAnswer'));
    press('onward');
    expect(document.querySelector('[data-coming]')?.textContent).toBe(textAt('en', 'training:presenter/together'));
    expect(page.getByRole('timer').textContent).toContain('0:00');
  });
  it('has what to read aloud first, and what comes after the answer', async () => {
    await openAt('presenter/harm');
    const { stages } = scenarioWords(id, 'en');
    const text = document.querySelector('.notes')?.textContent ?? '';
    expect(text.indexOf(stages['harm'] ?? '')).toBeGreaterThan(0);
    expect(text.indexOf(stages['harm'] ?? '')).toBeLessThan(text.indexOf(textAt('en', 'training:presenter/theAnswer')));
    expect(document.querySelector('[data-then]')?.textContent).toBe(textAt('en', 'training:presenter/together'));
    expect(document.querySelector('.coming')?.textContent).toContain(stages['specific-risks']);
  });
  it('follows the group’s answer, or reveals the model’s where they are the same', async () => {
    await openAt('presenter/harm');
    const say = (option: string) =>
      act(() => document.querySelector<HTMLButtonElement>(`[data-action="follow"][data-option="${option}"]`)?.click());
    const standing = () => document.querySelector<HTMLElement>('[data-show]')?.dataset['show'];
    say('cyberbullying');
    expect(standing()).toBe('3/group');
    press('backward');
    press('unsure');
    expect(standing()).toBe('3/group');
    press('backward');
    say('grooming');
    expect(standing()).toBe('3/answer');
    expect(document.querySelector('[data-action="follow"]')).toBeNull();
  });
  it.each([
    ['need', '2/answer'],
    ['already-reported', '/answer'],
    ['local-authority', '/group'],
    ['virtual-identities', '/group'],
  ])('says what follows where the group is not sure: %s', async (question, shown) => {
    await openAt(`presenter/${question}`);
    press('unsure');
    expect(document.querySelector<HTMLElement>('[data-show]')?.dataset['show']).toContain(shown);
  });
  it('offers at every question what follows where the group is not sure', async () => {
    await openAt('presenter/1');
    const asked: string[] = [];
    for (let at = 0; at < 60; at += 1) {
      const stop = document.querySelector<HTMLElement>('[data-show]')?.dataset['show'] ?? '';
      if (
        document.querySelector('.group-turn')
        && !document.querySelector('[data-action="card"], [data-action="slip"]')
      ) {
        asked.push(stop);
        expect([stop, document.querySelector('[data-action="unsure"]') !== null]).toEqual([stop, true]);
      }
      if (document.querySelector('[data-action="onward"]')) press('onward');
    }
    expect(asked.length).toBe(4);
  });
  it('counts hands, and puts the calls in the group’s order', async () => {
    await openAt('presenter/need');
    press('hand');
    press('hand');
    expect(document.querySelector('.group-turn__count')?.textContent).toBe('2');
    press('hand-less');
    expect(document.querySelector('.group-turn__count')?.textContent).toBe('1');
    cleanup();
    await openAt('presenter/referrals');
    const card = (task: string) =>
      document.querySelector<HTMLButtonElement>(`[data-action="card"][data-task="${task}"]`);
    for (const task of ['ceop', 'police', 'ceop', 'social-services'])
      act(() => {
        card(task)?.click();
      });
    expect(
      [card('police'), card('social-services'), card('ceop')].map((one) => parseInt(one?.textContent ?? '')),
    ).toEqual([1, 2, NaN]);
  });
  it('opens the whole of a page that the big screen shows in short', async () => {
    await openAt('presenter/evidence-guidance');
    expect(page.getByText(textAt('en', 'training:presenter/wholePage')).getAttribute('href')).toMatch(
      /#\/train\/posing-as-a-child\/evidence-guidance$/,
    );
    press('onward');
    expect(page.queryByText(textAt('en', 'training:presenter/wholePage'))).toBeNull();
  });
  it('starts, stops and sets back the stopwatch', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date', 'setInterval', 'clearInterval'] });
    try {
      await openAt('presenter/1');
      expect(document.querySelector('[data-pace]')).toBeNull();
      press('timer');
      act(() => {
        vi.advanceTimersByTime(61_000);
      });
      expect(page.getByRole('timer').textContent).toContain('1:01');
      expect(document.querySelector<HTMLElement>('[data-pace]')?.dataset['pace']).toBe('behind');
      press('timer');
      act(() => {
        vi.advanceTimersByTime(60_000);
      });
      expect(page.getByRole('timer').textContent).toContain('1:01');
      press('timer-reset');
      expect(page.getByRole('timer').textContent).toContain('0:00');
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the big screen while the presenter is at another window', () => {
  it('shows no focus on what was pressed last, and has it again when they come back', async () => {
    await openAt('present/harm');
    const pressed = document.querySelector<HTMLButtonElement>('[data-action="steps"]')!;
    pressed.focus();
    act(() => void window.dispatchEvent(new Event('blur')));
    expect(pressed).not.toHaveFocus();
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(pressed).toHaveFocus();
  });
});

describe('the chart on the big screen', () => {
  const at = () => document.querySelector('[data-show]')?.getAttribute('data-show');
  const isSmall = () => document.querySelector('.wall__small-chart') !== null;
  it('stays up through an answer and the next step, small beside what is asked, and is large again at a press', async () => {
    await openAt('present/need/chart');
    expect([at(), isSmall()]).toEqual(['2/chart', false]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['2/answer', true]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['3', true]);
    expect(document.querySelector('.wall__screen input')).not.toBeNull();
    press('chart');
    expect([at(), isSmall()]).toEqual(['3/chart', false]);
    press('backward');
    expect([at(), isSmall()]).toEqual(['2/answer', true]);
  });
  it('is pointed at from the presenter’s window while it is small, until the case goes on', async () => {
    const pointer = () => document.querySelector<HTMLSelectElement>('#chart-point');
    await openAt('presenter/harm/chart');
    press('onward');
    await expect.poll(pointer).not.toBeNull();
    fireEvent.change(pointer()!, { target: { value: 'need' } });
    expect([at(), pointer()!.value]).toEqual(['3/answer', 'need']);
    cleanup();
    await openAt('present/3/answer');
    await expect.poll(() => dataOf('.wall__small-chart [data-pointer]', 'pointer')).toEqual(['need']);
    press('onward');
    expect([isSmall(), dataOf('[data-pointer]', 'pointer')]).toEqual([true, []]);
  });
  it('is put away from the wall where it is large, and from the presenter’s window where it is small', async () => {
    await openAt('present/harm/chart');
    press('chart');
    expect([at(), isSmall()]).toEqual(['3', false]);
    press('onward');
    expect([at(), isSmall()]).toEqual(['3/answer', false]);
    cleanup();
    await openAt('presenter/harm/chart');
    press('onward');
    expect(document.querySelector('[data-action="chart-away"]')).not.toBeNull();
    press('chart-away');
    expect(document.querySelector('[data-action="chart-away"]')).toBeNull();
  });
});

describe('the big screen, loaded again', () => {
  const isSmall = () => document.querySelector('.wall__small-chart') !== null;
  const again = async (rest: string) => {
    cleanup();
    await openAt(`present/${rest}`);
  };
  it('has the small chart where it was up, and not where it was put away', async () => {
    await openAt('present/need/chart');
    press('onward');
    await again('2/answer');
    expect(isSmall()).toBe(true);
    press('onward');
    await again('3');
    expect(isSmall()).toBe(true);
    press('chart');
    press('chart');
    expect(isSmall()).toBe(false);
    await again('3');
    expect(isSmall()).toBe(false);
  });
  it('has none at another place than where it stood', async () => {
    await openAt('present/harm/chart');
    press('onward');
    await again('9');
    expect(isSmall()).toBe(false);
  });
});

describe('what a group says', () => {
  const put = (task: string) =>
    act(() => document.querySelector<HTMLElement>(`[data-action="card"][data-task="${task}"]`)?.click());
  it.each([
    ['ceop', ['too-early']],
    ['iwf', ['too-early']],
    ['social-services', []],
  ])('of the order tells what could happen next where somebody comes too early: %s first', async (first, next) => {
    await openAt('present/referrals');
    press('group');
    for (const task of [first, 'police']) put(task);
    expect(dataOf('.wall__screen [data-next]', 'next')).toEqual([]);
    press('onward');
    expect(dataOf('.wall__screen [data-next]', 'next')).toEqual(next);
  });
  it('may be that one who was told hears more: there any call can be named', async () => {
    const scenario = 'found-after-the-call';
    const at = stopsIn(scenario).findIndex((stop) => stop.kind === 'report' && stop.report.do === 'told-more');
    await openAt(`present/${at + 1}`, 'en', scenario);
    expect(dataOf('.wall__screen [data-card]', 'card')).toHaveLength(6);
  });
  it('of one of several right answers tells of that answer alone, until the answer is shown', async () => {
    await openAt('present/evidence');
    press('group');
    act(() => document.querySelector<HTMLElement>('[data-action="follow"][data-option="games-console"]')?.click());
    expect(document.querySelector<HTMLElement>('[data-group]')?.dataset['group']).toBe('games-console');
    expect(document.querySelector('[data-reason="games-console"]')?.textContent).toBe(
      sharedReasons('en')['evidence-location']!['games-console'],
    );
    expect(document.querySelector('[data-follows]')?.getAttribute('data-follows')).toBe('model');
    expect(ticked()).toEqual([]);
    press('onward');
    expect(ticked()).toEqual(['mobile-phone', 'games-console', 'online']);
  });
  it('of the evidence, and of a call once it is marked, shows what could happen next', async () => {
    await openAt('presenter/evidence-guidance');
    expect(dataOf('[data-action="slip"]', 'slip')).toEqual(['looked', 'told-family', 'copied']);
    cleanup();
    await openAt('presenter/referrals/police');
    expect(dataOf('[data-action="slip"]', 'slip')).toEqual([]);
    press('onward');
    expect(dataOf('[data-action="slip"]', 'slip')).toEqual(['police-not-told']);
    cleanup();
    await openAt('present/evidence-guidance');
    press('group');
    press('slip');
    expect(document.querySelector('main')?.textContent).toContain(textAt('en', 'training:practice/next/looked'));
  });
});

it('has in the notes what to listen for at a question for the group, from the reasons that there are', async () => {
  const { why } = scenarioWords(id, 'en');
  await openAt('presenter/evidence/answer');
  for (let presses = 0; presses < 6 && !document.querySelector('[data-listen]'); presses += 1) press('onward');
  expect(dataOf('.notes [data-listen]', 'listen')).toEqual(['evidence-location', 'evidence-handled']);
  expect(document.querySelector('[data-listen="evidence-handled"]')?.textContent).toContain(why['evidence-handled']);
});
