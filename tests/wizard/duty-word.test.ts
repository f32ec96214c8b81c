import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { plan } from '../../src/case/plan';
import { taskIds } from '#protocol/tasks';
import { dutyWord } from '../../src/wizard/call/duty-word';
import { concern, extremism, facts, groomed } from '../support/cases';

const wordsOf = (answers: Answers) => plan(facts(answers)).map((row) => [row.task, dutyWord(row)]);
const firstTwo = [
  ['social-services', 'should'],
  ['police', 'should'],
];

describe('the protocol’s own word of a call', () => {
  it('is must of the Prevent/Channel contact that is a duty, should of the first two', () => {
    expect(wordsOf(extremism)).toEqual([...firstTwo, ['prevent-spoc', 'must']]);
  });
  it('is may of what is only offered', () => {
    expect(wordsOf(groomed)).toEqual([...firstTwo, ...taskIds.slice(3).map((task) => [task, 'may'])]);
  });
  it('is may of the Prevent/Channel contact too, where it was told and nothing asks for it', () => {
    expect(wordsOf({ ...concern, 'already-reported': ['prevent-spoc'] })).toEqual([
      ...firstTwo,
      ['prevent-spoc', 'may'],
    ]);
  });
});
