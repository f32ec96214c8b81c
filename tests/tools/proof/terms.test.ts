import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds } from '#protocol/evidence';
import { questionIds, questions, riskIds } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { taskIds as appTasks, tasks } from '#protocol/tasks';
import { describe, expect, it } from 'vitest';
import { exclusiveOption, takesOne } from '../../../src/case/answers';
import { clauses } from '../../../tools/proof/terms/clauses';
import { doNots, dos } from '../../../tools/proof/terms/evidence';
import { questionIds as ids, questions as terms, saysNone, takesMany } from '../../../tools/proof/terms/questions';
import { risks, screens, walk } from '../../../tools/proof/terms/screens';
import { bodies, markActions, mayBeLeft, othersMayMakeIt, taskIds } from '../../../tools/proof/terms/tasks';
import { actNames } from '../../support/acts';

// The proof does not search what it does not know: a new option in the app would be in none of its cases.
describe('the protocol’s terms, stated a second time, name the same as the app', () => {
  it('of the questions, in their order', () => expect(questionIds).toEqual(ids));
  it.each(ids)('of the options of %s, whether it takes many, and which one stands alone', (question) => {
    expect(questions[question].options).toEqual(terms[question]);
    expect(takesOne(question)).toBe(!takesMany.includes(question));
    expect(exclusiveOption(question)).toBe(saysNone[question]);
  });
  it('of the referrals, in their order, and of who else may make them', () => {
    expect(appTasks).toEqual(taskIds);
    expect(appTasks.map((task) => 'handled' in tasks[task].mayBeSaid)).toEqual(taskIds.map(othersMayMakeIt));
    expect(appTasks.map((task) => tasks[task].mayBeSaid.left?.by ?? [])).toEqual(
      taskIds.map((task) => bodies.filter((by) => mayBeLeft(task, by))),
    );
    expect(actNames).toEqual(markActions);
  });
  it('of the screens, and of the walk in its order', () => {
    expect([...screenIds].sort()).toEqual([...screens].sort());
    expect(walkScreens).toEqual(walk);
  });
  it('of the risks, the clauses and the advice on evidence', () => {
    expect(riskIds).toEqual(risks);
    expect(clauseIds).toEqual(clauses);
    expect(doNotIds).toEqual(doNots);
    expect(doIds).toEqual(dos);
  });
});
