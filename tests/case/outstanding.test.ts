import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import type { Marks } from '../../src/case/marks';
import { isComplete, outstanding } from '../../src/case/outstanding';
import { isDangerUntold } from '../../src/case/plan';
import { advice, calm, concern, everything, facts, online, told, without, withoutTechnology } from '../support/cases';
import { expectedOfBases } from '../support/expected';

const left = (answers: Answers, marks: Marks = {}) => outstanding(facts(answers, marks));
const inDanger = (called: NonNullable<Answers['called-999']>): Answers => ({
  ...calm,
  'immediate-danger': 'yes',
  'called-999': called,
});

describe('outstanding', () => {
  it('are the open questions in their order, then the duties in the order of the plan', () => {
    expect(left({ ...without(calm, 'conduct', 'sharing'), 'violent-extremism': 'yes' })).toEqual([
      'conduct',
      'sharing',
      'extremism-signs',
      'social-services',
      'police',
      'prevent-spoc',
    ]);
  });
  it('is everything after Refer now on the first screen', () => {
    expect(left({ need: 'concern' })).toEqual(expectedOfBases['refer-now']?.outstanding);
  });
  it('is never a report that may be made, and never a question that is not asked', () => {
    expect(left({ ...calm, conduct: ['sexual-images-exchanged'] }, told)).toEqual([]);
    expect(left({ ...withoutTechnology, 'local-authority': 'conwy' })).toEqual(['social-services']);
  });
  it.each<[Marks, readonly string[]]>([
    [{ ...told, 'prevent-spoc': 'made' }, []],
    [{ ...told, 'prevent-spoc': 'handled' }, []],
    [{ ...told, 'prevent-spoc': 'tried' }, ['prevent-spoc']],
    [{ 'prevent-spoc': 'made' }, ['social-services', 'police']],
    [{ 'prevent-spoc': 'handled' }, ['social-services', 'police', 'prevent-spoc']],
  ])('after %j leaves %j: made, made early and handled settle a duty, tried does not', (marks, expected) => {
    expect(left(everything, marks)).toEqual(expected);
  });
});

describe('danger', () => {
  it.each<[Answers, boolean]>([
    [{}, false],
    [concern, false],
    [{ 'immediate-danger': 'yes' }, true],
    [{ 'immediate-danger': 'not-sure' }, true],
    [{ ...advice, 'immediate-danger': 'yes' }, true],
    [inDanger('not-called'), true],
    [inDanger('called-other'), true],
    [inDanger('called-police'), false],
    [{ ...inDanger('not-called'), 'already-reported': ['police'] }, false],
  ])('after %j is said on every screen: %s', (answers, isSaid) => expect(isDangerUntold(facts(answers))).toBe(isSaid));

  it('stops being said once the Police are told, and not by Social Services', () => {
    expect(isDangerUntold(facts(inDanger('not-called'), { 'social-services': 'made' }))).toBe(true);
    expect(isDangerUntold(facts(inDanger('not-called'), { police: 'tried' }))).toBe(true);
    expect(isDangerUntold(facts(inDanger('not-called'), { police: 'made' }))).toBe(false);
  });
  it('keeps a 999 call that nobody made outstanding until the Police are told', () => {
    expect(left(inDanger('not-called'))).toEqual(['called-999', 'social-services', 'police']);
    expect(left(inDanger('not-called'), told)).toEqual([]);
    expect(left(inDanger('called-other'))).toEqual(['social-services', 'police']);
    expect(left({ ...advice, 'immediate-danger': 'yes', 'called-999': 'not-called' })).toEqual(['called-999']);
  });
  it('does not keep it outstanding once there is no danger', () => {
    expect(left({ ...inDanger('not-called'), 'immediate-danger': 'no' }, told)).toEqual([]);
  });
  it('without the Police told is never complete', () => {
    const complete = (called: NonNullable<Answers['called-999']>, technology: Answers['technology']) =>
      isComplete(facts({ ...inDanger(called), technology } as Answers, { 'social-services': 'made' }));
    expect([
      complete('not-called', ['none']),
      complete('called-other', ['none']),
      complete('called-other', ['computer']),
    ]).toEqual([false, false, false]);
    expect(complete('called-police', ['none'])).toBe(true);
  });
});

describe('complete', () => {
  it('is a concern with nothing outstanding', () => {
    expect(isComplete(facts(calm, told))).toBe(true);
    expect(isComplete(facts(calm, { police: 'made' }))).toBe(false);
    expect(isComplete(facts(online, told))).toBe(false);
  });
  it('is no case that is no concern', () => expect(isComplete(facts(advice, told))).toBe(false));
});
