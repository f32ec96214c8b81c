import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import type { Marks } from '../../src/case/marks';
import { isComplete, outstanding } from '../../src/case/outstanding';
import { isDangerUntold } from '../../src/case/danger';
import { advice, calm, concern, everything, facts, offline, told, without } from '../support/cases';

const left = (answers: GivenAnswers, marks: Marks = {}) => outstanding(facts(answers, marks));
type Called = NonNullable<GivenAnswers['called-999']>;
const inDanger = (called: Called): GivenAnswers => ({ ...calm, 'immediate-danger': 'now', 'called-999': called });
const wasInDanger = (called: Called): GivenAnswers => ({ ...inDanger(called), 'immediate-danger': 'over' });

describe('outstanding', () => {
  it('are the open questions in their order, then the duties in the order of the plan', () => {
    expect(left({ ...without(calm, 'harm', 'sharing'), 'violent-extremism': 'yes' })).toEqual([
      'harm',
      'sharing',
      'extremism-signs',
      'social-services',
      'police',
      'prevent-spoc',
    ]);
  });
  it('is never a report that may be made, and never a question that is not asked', () => {
    expect(left({ ...calm, harm: ['sexual-images-exchanged'] }, told)).toEqual([]);
    expect(left({ ...offline, 'local-authority': 'conwy' })).toEqual(['social-services']);
    expect(left({ ...calm, 'unsupervised-contact': 'yes' }, told)).toEqual(['looked-after']);
    expect(left({ ...calm, harm: ['secret-contact'], 'unsupervised-contact': 'yes' }, told)).toEqual([]);
  });
  it.each<[Marks, readonly string[]]>([
    [{ ...told, 'prevent-spoc': ['made'] }, []],
    [{ ...told, 'prevent-spoc': ['handled:police'] }, []],
    [{ 'social-services': ['made'], 'prevent-spoc': ['handled:police'] }, ['called-999', 'police', 'prevent-spoc']],
    [{ ...told, 'prevent-spoc': ['tried'] }, ['prevent-spoc']],
    [{ 'prevent-spoc': ['made'] }, ['called-999', 'social-services', 'police']],
    [{ 'prevent-spoc': ['handled:police'] }, ['called-999', 'social-services', 'police', 'prevent-spoc']],
  ])('after %j leaves %j: made, made early and handled settle a duty, tried does not', (marks, expected) => {
    expect(left(everything, marks)).toEqual(expected);
  });
});

describe('danger', () => {
  it.each<[GivenAnswers, boolean]>([
    [{}, false],
    [concern, false],
    [{ 'immediate-danger': 'now' }, true],
    [{ 'immediate-danger': 'not-sure' }, true],
    [{ 'immediate-danger': 'over' }, true],
    [{ ...offline, 'immediate-danger': 'now' }, true],
    [{ ...advice, 'immediate-danger': 'now' }, true],
    [inDanger('not-called'), true],
    [inDanger('called-other'), true],
    [inDanger('called-police'), false],
    [wasInDanger('not-called'), true],
    [wasInDanger('called-other'), true],
    [wasInDanger('called-police'), false],
    [{ ...wasInDanger('not-called'), 'already-reported': ['police'] }, false],
    // Told before this case: of the danger that there is now nobody rang them.
    [{ ...inDanger('not-called'), 'already-reported': ['police'] }, true],
  ])('after %j is said on every screen: %s', (answers, isSaid) => expect(isDangerUntold(facts(answers))).toBe(isSaid));

  it('stops being said once the Police are told, and not by Social Services', () => {
    expect(isDangerUntold(facts(inDanger('not-called'), { 'social-services': ['made'] }))).toBe(true);
    expect(isDangerUntold(facts(inDanger('not-called'), { police: ['tried'] }))).toBe(true);
    expect(isDangerUntold(facts(inDanger('not-called'), { police: ['made'] }))).toBe(false);
  });
  it.each([inDanger('not-called'), inDanger('called-other'), wasInDanger('not-called'), wasInDanger('called-other')])(
    'keeps the call on 999 outstanding until the Police are told, after %j',
    (answers) => {
      expect(left(answers)).toEqual(['called-999', 'social-services', 'police']);
      expect(left(answers, { police: ['tried'] })).toEqual(['called-999', 'social-services', 'police']);
      expect(left(answers, told)).toEqual([]);
    },
  );
  it('keeps it outstanding where it is no concern too, and not once the Police were rung', () => {
    expect(left({ ...advice, 'immediate-danger': 'now', 'called-999': 'not-called' })).toEqual(['called-999']);
    expect(left(inDanger('called-police'))).toEqual(['social-services']);
    expect(left(wasInDanger('called-police'))).toEqual(['social-services']);
  });
  it('does not keep it outstanding once there is no danger', () => {
    expect(left({ ...inDanger('not-called'), 'immediate-danger': 'no' }, told)).toEqual([]);
  });
  it('without the Police told is never complete', () => {
    const complete = (answers: GivenAnswers) => isComplete(facts(answers, { 'social-services': ['made'] }));
    const noOnlinePart = (answers: GivenAnswers): GivenAnswers => ({ ...answers, need: 'concern-offline' });
    for (const untold of [inDanger, wasInDanger].flatMap((danger) => [danger('not-called'), danger('called-other')]))
      expect([complete(untold), complete(noOnlinePart(untold))]).toEqual([false, false]);
    for (const toldOf of [inDanger('called-police'), wasInDanger('called-police')])
      expect([complete(toldOf), complete(noOnlinePart(toldOf))]).toEqual([true, true]);
  });
});

describe('complete', () => {
  it('is a concern with nothing outstanding', () => {
    expect(isComplete(facts(calm, told))).toBe(true);
    expect(isComplete(facts(calm, { police: ['made'] }))).toBe(false);
    expect(isComplete(facts(concern, told))).toBe(false);
  });
  it('is no case that is no concern', () => expect(isComplete(facts(advice, told))).toBe(false));
});
