import { beforeEach, expect, it } from 'vitest';
import { questions } from '#protocol/questions';
import { takeEarlyTick } from '../../src/app/first-screen';
import { earlyMark, pressedMark } from '../../src/app/early/marks';
import { givenIn } from '../../src/case/answers';
import { newCase } from '../support/app';

const [goOn, hide] = ['[data-action="continue"]', '[data-action="hide"]'];
const tick = (option: string): string => `input[name="immediate-danger"][value="${option}"]`;

// The script of the page as it is, which runs until the app is there.
await import('../../src/app/early/early');

beforeEach(() => {
  document.documentElement.removeAttribute(pressedMark);
  const options = questions['immediate-danger'].options.map(
    (option) => `<input type="radio" name="immediate-danger" value="${option}">`,
  );
  document.body.innerHTML = `<div id="root" ${earlyMark}>${options.join('')}<button data-action="continue"></button><button data-action="hide"></button></div>`;
});
const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

it.each(questions['immediate-danger'].options.map((option) => [option]))(
  'what was ticked before the app was there is a tick, and no answer yet: %s',
  (option) => {
    press(tick(option));
    const store = newCase();
    takeEarlyTick(store);
    const { drafts, context } = store.view();
    expect([drafts, givenIn(context.answers)]).toEqual([{ 'immediate-danger': [option] }, {}]);
  },
);

it.each([
  ['a tick presses nothing', [tick('no')], undefined],
  ['Hide ticks again what went out of sight, and goes on from it no further', [tick('no'), hide], [tick('no'), hide]],
  ['Continue is pressed where it was pressed', [tick('no'), goOn, hide], [tick('no'), goOn, hide]],
])('before the app was there, %s', (_, pressed, noted) => {
  pressed.forEach(press);
  expect(document.documentElement.getAttribute(pressedMark)?.split('\n')).toEqual(noted);
});
