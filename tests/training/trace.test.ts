import { answersOf, givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { keepTrace, readTrace } from '../../src/training/practice/trace/read';
import { newTrace, type Trace } from '../../src/training/practice/trace/trace';

const trace: Trace = {
  mode: 'end',
  openedAt: 'harm',
  first: answersOf({ need: 'concern', harm: ['grooming'] }),
  panel: 'harm',
  places: { police: 2, 'social-services': 1 },
  act: 'copied',
  acted: 'shown',
  firstAct: 'looked',
  firstPlaces: { police: 1 },
  guess: 'shown',
  hasChart: true,
};
const kept = (changes: object): string =>
  JSON.stringify({ ...trace, first: givenIn(trace.first), scenario: 'a', ...changes });

describe('what is kept of a practice', () => {
  it('is read as it was kept', () => expect(readTrace(keepTrace(trace, 'a'), 'a')).toEqual(trace));
  it('is never read as that of another scenario', () =>
    expect(readTrace(keepTrace(trace, 'a'), 'b')).toEqual(newTrace));
  it.each([undefined, '', 'null', '[]', '7', '{', '{"scenario":"a"', '"a"', '{"scenario":["a"]}'])(
    'is new where there is %s',
    (text) => expect(readTrace(text, 'a')).toEqual(newTrace),
  );

  it.each([
    ['mode', 'often', undefined],
    ['mode', ['each'], undefined],
    ['openedAt', 'constructor', undefined],
    ['panel', '<img src=x>', undefined],
    ['guess', 'toString', 'open'],
    ['guess', null, 'open'],
    ['acted', 'often', 'open'],
    ['act', 'asked', undefined],
    ['hasChart', 'yes', false],
    ['first', 'need', {}],
    ['first', { need: ['concern'] }, {}],
    ['first', { need: 'no such' }, {}],
    ['first', { harm: 'grooming' }, {}],
    ['first', { 'evidence-handled': ['viewed', 'none'] }, {}],
    ['first', { __proto__x: 1, hasOwnProperty: 'yes', need: 'concern' }, { need: 'concern' }],
    ['places', [1, 2], {}],
    ['places', { police: 0, ceop: 7, iwf: 1.5, site: '1', 'social-services': 1 }, { 'social-services': 1 }],
    ['places', { nobody: 1 }, {}],
  ] as const)('leaves out %s: %j', (part, value, expected) => {
    expect(readTrace(kept({ [part]: value }), 'a')).toEqual({ ...trace, [part]: expected });
  });

  it('leaves nothing of a text that plays with prototypes', () => {
    const read = readTrace(
      '{"scenario":"a","__proto__":{"mode":"end"},"places":{"__proto__":{"police":1}},"first":{"__proto__":{"need":"concern"}}}',
      'a',
    );
    expect(JSON.parse(JSON.stringify({ ...read, first: givenIn(read.first) }))).toEqual({
      first: {},
      acted: 'open',
      places: {},
      guess: 'open',
      hasChart: false,
    });
    expect([read.mode, read.places.police, givenIn(read.first).need]).toEqual([undefined, undefined, undefined]);
  });
});
