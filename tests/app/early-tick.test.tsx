import { expect, it } from 'vitest';
import { questions } from '#protocol/questions';
import { takeEarlyTick } from '../../src/app/first-screen';
import { earlyMark } from '../../src/app/early/marks';
import { givenIn } from '../../src/case/answers';
import { newCase } from '../support/app';

it.each(questions['immediate-danger'].options.map((option) => [option]))(
  'what was ticked before the app was there is a tick, and no answer yet: %s',
  (option) => {
    document.body.innerHTML = `<div id="root" ${earlyMark}><input type="radio" name="immediate-danger" value="${option}" checked></div>`;
    const store = newCase();
    takeEarlyTick(store);
    const { drafts, context } = store.view();
    expect([drafts, givenIn(context.answers)]).toEqual([{ 'immediate-danger': [option] }, {}]);
  },
);
