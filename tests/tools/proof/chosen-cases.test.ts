import { describe, expect, it } from 'vitest';
import { promises } from '../../../tools/proof/promises/all';
import { byLot, everyPath, gaps, currents } from '../../../tools/proof/search/chosen-cases';
import { isDangerUntold } from '../../../tools/proof/terms/told';
import { questionIds, questions } from '../../../tools/proof/terms/questions';
import { resultOf } from '../../../tools/proof/terms/result';

describe('the chosen cases on which pages are drawn', () => {
  const isComplete = (said: (typeof currents)[number]) => (resultOf(said) as { complete: boolean }).complete;
  it('have complete ones among them', () => expect(currents.filter(isComplete).length).toBeGreaterThan(1));
  it('have children in danger among them, of whom the Police know nothing', () =>
    expect(currents.some(isDangerUntold)).toBe(true));
  it('have one in which nothing was answered', () => {
    expect(currents.some((said) => !questionIds.some((question) => said.isAnswered(question)))).toBe(true);
  });
});

describe('the chosen cases', () => {
  it('have each path, and each first question left to answer', () => {
    expect(everyPath.length).toBeGreaterThan(40);
    expect(gaps.length).toBeGreaterThan(15);
  });
  it('have every option of every question among those drawn by lot', () => {
    for (const question of questionIds) {
      const given = new Set(byLot.flatMap((said) => said.given(question)));
      expect(questions[question].filter((option) => !given.has(option))).toEqual([]);
    }
  });
  it('are never none', () => {
    const empty = Object.values(promises)
      .flat()
      .filter(({ cases }) => cases.length === 0);
    expect(empty.map(({ wrong, about }) => [wrong, about])).toEqual([]);
  });
});
