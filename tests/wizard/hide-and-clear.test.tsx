import { givenIn } from '../../src/case/answers';
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ScreenId } from '#protocol/screens';
import { type Language, languages } from '../../src/words/languages';
import { advice, calm } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, followed, openApp, type Start } from './app';
import { caseFor, fullCase } from './every-screen-cases';
import { action, actions, all, one, screenShown, textOf, ticked, unmarked } from './page';

const minute = 60_000;
const wait = (milliseconds: number) => {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
};
/** Presses the button of the page of Hide for this long, and releases it. */
function hold(milliseconds: number, by: { readonly button?: number; readonly isPrimary?: boolean } = {}) {
  const button = action('carry-on');
  const event = (type: string, timeStamp: number) => {
    const made = new MouseEvent(type, { bubbles: true, button: by.button ?? 0 });
    Object.defineProperty(made, 'isPrimary', { value: by.isPrimary ?? true });
    Object.defineProperty(made, 'timeStamp', { value: timeStamp });
    return made;
  };
  fireEvent(button, event('pointerdown', 5000));
  fireEvent(button, event('pointerup', 5000 + milliseconds));
}
/** As a keyboard presses it: such a click has no count. */
const pressByKeyTwice = () => [1, 2].forEach(() => fireEvent.click(action('carry-on')));
const ofACase = languages.flatMap((language) =>
  (['harm', 'referrals/police', 'record'] as const).map((screen) => ({ screen, language })),
);

describe.each(ofACase)('Hide on $screen in $language', ({ screen, language }) => {
  it('leaves nothing of the case on the page, in its title or in its address; carry on brings the screen back', async () => {
    const { user } = await openApp(screen, { answers: caseFor(screen), log: bothTold, language });
    const before = textOf('main');
    await user.click(action('hide'));
    const notes = (key: string) => textAt(language, `ui:notes/${key}`);
    const whole = ['title', 'body', 'more'].map(notes).join('');
    expect(textOf('body')).toBe(whole.replaceAll('\n', ''));
    expect(document.title).toBe(notes('title'));
    expect(window.location.hash).toBe('#/notes');
    expect(all('input, select, a, [aria-label], [data-task], [data-clause], [hidden]')).toEqual([]);
    pressByKeyTwice();
    expect(screenShown()).toBe(screen);
    expect(textOf('main')).toBe(before);
  });
});

it('an address typed in does not move the neutral page', async () => {
  await openApp('notes', { answers: fullCase });
  window.location.hash = '#/record';
  await expect.poll(() => window.location.hash).toBe('#/notes');
  expect(screenShown()).toBe('notes');
  expect(one('main').textContent).not.toContain(textAt('en', 'record:title'));
  expect(actions('refer-now')).toEqual([]);
});

describe('hides by itself', () => {
  const openLeftAlone = async (screen: ScreenId, language: Language = 'en', log: Start['log'] = []) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    onTestFinished(() => void vi.useRealTimers());
    return openApp(screen, { answers: fullCase, language, log });
  };
  const said = () => all('header [role="alert"]').map((box) => box.textContent);

  it('once it was left alone for ten minutes, and not while it is used', async () => {
    await openLeftAlone('harm');
    wait(8 * minute);
    fireEvent.pointerDown(document);
    wait(8 * minute);
    expect([screenShown(), said()]).toEqual(['harm', []]);
    wait(2 * minute + 10_000);
    expect(screenShown()).toBe('notes');
  });

  it.each(languages)('after it said so for a minute, in words of %s', async (language) => {
    await openLeftAlone('harm', language);
    wait(9 * minute);
    const words = ['hideSoon', 'hideStay', 'hideNever'].map((key) => textAt(language, `call:${key}`));
    expect([screenShown(), said()]).toEqual(['harm', [words.join('')]]);
    // A hand on its way to the answer is none.
    fireEvent.pointerMove(document);
    fireEvent.pointerDown(action('stay'));
    wait(50_000);
    expect(said()).toEqual([words.join('')]);
    wait(10_000);
    expect(screenShown()).toBe('notes');
  });

  it.each(['a touch beside it', 'stay'])('not if it is asked to stay: by %s', async (by) => {
    await openLeftAlone('harm');
    wait(9 * minute);
    if (by === 'stay') fireEvent.click(action(by));
    else fireEvent.pointerDown(document);
    expect(said()).toEqual([]);
    wait(8 * minute);
    expect([screenShown(), said()]).toEqual(['harm', []]);
    wait(2 * minute + 10_000);
    expect(screenShown()).toBe('notes');
  });

  it('not on a screen that is kept open, until it is left', async () => {
    const { store } = await openLeftAlone('harm', 'en', bothTold);
    wait(9 * minute);
    fireEvent.click(action('stay-until-left'));
    wait(60 * minute);
    expect([screenShown(), said()]).toEqual(['harm', []]);
    fireEvent.click(action('refer-now'));
    act(() => store.send({ type: 'open.harm' }));
    expect(screenShown()).toBe('harm');
    wait(10 * minute + 10_000);
    expect(screenShown()).toBe('notes');
  });

  it('never in a call, which may be on hold, though by hand at once; but on a page of one that is locked', async () => {
    await openLeftAlone('referrals/police');
    wait(60 * minute);
    vi.setSystemTime(Date.now() + 60 * minute);
    fireEvent.pointerDown(document);
    expect([screenShown(), said()]).toEqual(['referrals/police', []]);
    fireEvent.click(action('hide'));
    expect(screenShown()).toBe('notes');
    await openLeftAlone('referrals/ceop');
    wait(10 * minute + 10_000);
    expect(screenShown()).toBe('notes');
  });

  it.each(['tel:999', 'tel:08001111'])(
    'not while a call to %s goes on, wherever it was pressed, until the next press',
    async (href) => {
      await openLeftAlone('referrals');
      fireEvent.pointerDown(one(`[href="${href}"]`));
      fireEvent.pointerMove(document);
      wait(60 * minute);
      expect([screenShown(), said()]).toEqual(['referrals', []]);
      fireEvent.pointerDown(document);
      wait(10 * minute + 10_000);
      expect(screenShown()).toBe('notes');
    },
  );

  it('before a device that slept takes the first touch', async () => {
    await openLeftAlone('harm');
    vi.setSystemTime(Date.now() + 11 * minute);
    fireEvent.pointerDown(document);
    expect(screenShown()).toBe('notes');
  });

  it('on no page beside the walk, which tells nothing of the case and so has no Hide', async () => {
    await openApp('about', { answers: fullCase });
    expect(actions('hide')).toEqual([]);
  });
});

describe('the button of the page of Hide', () => {
  it('held for a second brings the case back; let go sooner, pressed by another finger or tapped, it does not', async () => {
    const { user } = await openApp('harm', { answers: fullCase });
    await user.click(action('hide'));
    for (const _ of ['once', 'twice', 'again']) await user.click(action('carry-on'));
    hold(900);
    hold(1000, { button: 2 });
    hold(1000, { isPrimary: false });
    expect(screenShown()).toBe('notes');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    hold(1000);
    expect(screenShown()).toBe('harm');
    // No click is taken until then.
    vi.advanceTimersByTime(500);
  });

  it.each(languages)('is practised from the first screen, which alone adds how in words of %s', async (language) => {
    const { user } = await openApp('immediate-danger', { language });
    await user.click(action('practise'));
    const [title, says] = ['title', 'says'].map((part) =>
      textAt(language, `call:practice/${part}`).replaceAll('\n', ''),
    );
    expect(textOf('main')).toContain(title! + says!);
    pressByKeyTwice();
    expect(textOf('[role="alert"]')).toBe(textAt(language, 'ui:notices/practised'));
    await user.click(action('hide'));
    expect(textOf('main')).not.toContain(title);
  });
});

const listed = () => all('main li').map((item) => item.textContent);

describe.each(languages)('Clear in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it.each([
    ['nothing is left', calm, [...bothTold, ...followed]],
    ['there is no concern', advice, []],
  ] as const)('says that nothing is outstanding where %s', async (_, answers, log) => {
    const { user } = await openApp('about', { answers, log, language });
    await user.click(action('clear'));
    expect(listed()).toEqual([]);
    expect(textOf('main')).toContain(text('ui:clear/nothing'));
  });

  it('taken back, leaves the case as it was', async () => {
    const { user, store } = await openApp('harm', { answers: calm, language });
    await user.click(action('clear'));
    await user.click(one('main [data-action="cancel"]'));
    expect(screenShown()).toBe('harm');
    expect(ticked('harm')).toEqual(['cyberbullying']);
    expect(givenIn(store.view().context.answers)).toEqual(calm);
  });
});
