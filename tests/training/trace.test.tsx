import { expect, it } from 'vitest';
import { answersOf, givenIn } from '../../src/case/answers';
import { traceStorage } from '../../src/session/storage';
import { keepTrace, newTrace, openTrace, readTrace, type PracticeRecord } from '../../src/training/practice/practised';
import { newCase } from '../support/app';

const trace: PracticeRecord = {
  hasBegun: true,
  openedAt: 'harm',
  first: answersOf({ need: 'concern', harm: ['grooming'] }),
  panel: 'harm',
  act: 'copied',
  acted: 'shown',
  firstAct: 'looked',
};
const kept = (changes: object): string =>
  JSON.stringify({ ...trace, first: givenIn(trace.first), scenario: 'a', ...changes });

it('what is kept of a practice is read as it was kept, and never as that of another scenario', () => {
  expect(readTrace(keepTrace(trace, 'a'), 'a')).toEqual(trace);
  expect(readTrace(keepTrace(trace, 'a'), 'b')).toEqual(newTrace);
});

it.each([undefined, '', 'null', '[]', '7', '{', '{"scenario":"a"', '"a"', '{"scenario":["a"]}'])(
  'is new where there is %s',
  (text) => expect(readTrace(text, 'a')).toEqual(newTrace),
);

it.each([
  ['hasBegun', 'often', undefined],
  ['openedAt', 'constructor', undefined],
  ['panel', '<img src=x>', undefined],
  ['acted', 'often', 'open'],
  ['act', 'asked', undefined],
  ['first', { need: ['concern'] }, {}],
  ['first', { 'evidence-handled': ['viewed', 'none'] }, {}],
  ['first', { __proto__x: 1, hasOwnProperty: 'yes', need: 'concern' }, { need: 'concern' }],
] as const)('leaves out %s: %j', (part, value, expected) => {
  expect(readTrace(kept({ [part]: value }), 'a')).toEqual({ ...trace, [part]: expected });
});

it('feedback waits behind Hide, stays while its screen is shown, and is over on any other', () => {
  const store = newCase();
  store.referNow();
  const open = openTrace(store, 'family-computer', newTrace);
  const at = () => [store.view().screen, open.view().panel];
  open.set({ panel: 'referrals' });
  // A notice appears while its screen is shown.
  store.tell('language-failed');
  expect(at()).toEqual(['referrals', 'referrals']);
  store.send({ type: 'hide' });
  expect(at()).toEqual(['notes', 'referrals']);
  store.send({ type: 'carry-on' });
  expect(at()).toEqual(['referrals', 'referrals']);
  store.send({ type: 'open.about' });
  expect(at()).toEqual(['about', undefined]);
  expect(JSON.parse(traceStorage.kept()!)).not.toHaveProperty('panel');
});
