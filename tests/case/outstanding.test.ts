import { expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { isDangerUntold } from '../../src/case/danger';
import type { Marks } from '../../src/case/marks';
import { isComplete, outstanding } from '../../src/case/outstanding';
import { advice, calm, concern, everything, facts, bothTold, without } from '../support/cases';

// P10, P15 and P16 prove for every case what is outstanding and when danger is shown.
const left = (answers: GivenAnswers, marks: Marks = {}) => outstanding(facts(answers, marks));
type Called = NonNullable<GivenAnswers['called-999']>;
const inDanger = (called: Called): GivenAnswers => ({ ...calm, 'immediate-danger': 'now', 'called-999': called });

it('lists the open questions in their order, then the duties in the order of the plan', () => {
  expect(left({ ...without(calm, 'harm', 'sharing'), 'violent-extremism': 'yes' })).toEqual([
    'harm',
    'sharing',
    'extremism-signs',
    'social-services',
    'police',
    'prevent-spoc',
  ]);
});

it('lists no report that may be made, and no question that is not asked', () => {
  expect(left({ ...calm, harm: ['sexual-images-exchanged'] }, bothTold)).toEqual([]);
  expect(left({ ...calm, harm: ['secret-contact'], 'unsupervised-contact': 'yes' }, bothTold)).toEqual([]);
});

it.each<[Marks, readonly string[]]>([
  [{ ...bothTold, 'prevent-spoc': ['handled:police'] }, []],
  [{ ...bothTold, 'prevent-spoc': ['tried'] }, ['prevent-spoc']],
  [{ 'prevent-spoc': ['made'] }, ['called-999', 'social-services', 'police']],
  [{ 'prevent-spoc': ['handled:police'] }, ['called-999', 'social-services', 'police', 'prevent-spoc']],
])('after %j leaves %j: made, made early and handled settle a duty, tried does not', (marks, expected) => {
  expect(left(everything, marks)).toEqual(expected);
});

it.each<[GivenAnswers, boolean]>([
  [{}, false],
  [{ 'immediate-danger': 'not-sure' }, true],
  [{ ...advice, 'immediate-danger': 'now' }, true],
  [inDanger('called-other'), true],
  [inDanger('called-police'), false],
  [{ ...inDanger('not-called'), 'immediate-danger': 'over', 'already-reported': ['police'] }, false],
  // They were told before this case, so nobody has rung them about the present danger.
  [{ ...inDanger('not-called'), 'already-reported': ['police'] }, true],
])('says that there is danger on every screen after %j: %s', (answers, isSaid) => {
  expect(isDangerUntold(facts(answers))).toBe(isSaid);
});

it('keeps the call on 999 outstanding until the Police are told', () => {
  expect(left(inDanger('not-called'), { police: ['tried'] })).toEqual(['called-999', 'social-services', 'police']);
  // They know of the danger, and of nothing else.
  expect(left(inDanger('called-police'))).toEqual(['social-services', 'police']);
  expect(left(inDanger('not-called'), bothTold)).toEqual([]);
});

it('is complete with nothing outstanding, in a concern alone', () => {
  expect([calm, concern, advice].map((answers) => isComplete(facts(answers, bothTold)))).toEqual([true, false, false]);
  expect(isComplete(facts(calm, { police: ['made'] }))).toBe(false);
});
