import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers, holds, isAnswer } from '../../src/case/answers';
import { endScreen, isOnPath } from '../../src/case/path';
import { endsOfWalk, type Lead, leadsFrom, shownWhen, holdsInAll, worldsWhere } from '../../src/chart/leads';
import { emptyCase } from '../../src/machine/context';
import { screenShown, step } from '../../src/machine/journey';
import { wizard } from '../../src/machine/wizard';
import { concern, onlineConcern, type QuestionId, questionIds, questions } from '#protocol/questions';
import { has } from '#protocol/shapes';
import { type WalkScreen, walkScreens } from '#protocol/screens';
import { goOn } from '../support/walk';

const answerTo = (question: QuestionId) =>
  fc
    .oneof(
      fc.constantFrom(...questions[question].options),
      fc.subarray([...questions[question].options], { minLength: 1 }),
    )
    .filter((answer) => isAnswer(question, answer));
/** Cases in which every question has an answer, whether asked or not. */
const cases = fc.record(
  Object.fromEntries(questionIds.map((question) => [question, answerTo(question)])),
) as fc.Arbitrary<GivenAnswers>;

/** The screen that the chart itself shows after Continue. */
const nextInChart = (screen: WalkScreen, answers: GivenAnswers) =>
  screenShown(
    step(
      wizard.resolveState({ value: screen, context: { ...emptyCase, answers: answersOf(answers), place: screen } }),
      goOn,
    ),
  );
/** The screen that a reader of the list reaches: the first whose conditions all hold. */
const read = (leads: readonly Lead[], answers: GivenAnswers) =>
  leads.find(({ when }) => when.every((condition) => holds(condition, answersOf(answers))))?.to;

describe('where Continue leads, as the book says it', () => {
  it('is where the chart leads, in 5,000 cases made by chance, by the first line that fits; and no line leads where no case does', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(cases, (answers) => {
        for (const screen of walkScreens.filter((known) => isOnPath(answersOf(answers), known))) {
          const next = nextInChart(screen, answers);
          expect(read(leadsFrom(screen), answers), screen).toBe(next);
          met.add(`${screen} > ${next}`);
        }
      }),
      { numRuns: 5000, seed: 5 },
    );
    const named = walkScreens.flatMap((screen) => leadsFrom(screen).map(({ to }) => `${screen} > ${to}`));
    expect(named.filter((lead) => !met.has(lead))).toEqual([]);
  }, 120_000);

  it('says on which answers it depends, and lets the last one stand for everything else', () => {
    expect(leadsFrom('need')).toEqual([
      { to: 'other-procedures', when: [has(questions.need, 'concern-offline')] },
      { to: 'harm', when: [concern] },
      { to: 'online-safety-advice', when: [has(questions.need, 'online-safety-advice')] },
      { to: 'professional-conduct', when: [] },
    ]);
    for (const screen of walkScreens)
      expect(
        leadsFrom(screen)
          .map(({ when }) => when.length > 0)
          .lastIndexOf(false),
        screen,
      ).toBe(leadsFrom(screen).length - 1);
  });

  it('says where the walk ends, for each need', () => {
    for (const need of questions.need.options) expect(read(endsOfWalk, { need })).toBe(endScreen(answersOf({ need })));
    expect(endsOfWalk).toHaveLength(new Set(questions.need.options.map((need) => endScreen(answersOf({ need })))).size);
  });
});

describe('when a screen is shown', () => {
  it('is said once: a question that is asked more seldom than another on its screen adds nothing', () => {
    expect(shownWhen('before-you-ring')).toBe(concern);
    expect(shownWhen('specific-risks')).toBe(onlineConcern);
    expect(shownWhen('evidence')).toBe(onlineConcern);
  });
});

describe('what is known of a case', () => {
  it('decides what follows from it, and leaves open what does not', () => {
    const offline = worldsWhere(has(questions.need, 'concern-offline'));
    expect(holdsInAll(offline, shownWhen('harm'))).toBe(false);
    expect(holdsInAll(offline, shownWhen('before-you-ring'))).toBe(true);
    expect(holdsInAll(offline, shownWhen('called-999'))).toBeUndefined();
  });
});
