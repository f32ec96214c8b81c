import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswer, withAnswer, type Answers } from '../../src/case/answers';
import { askedQuestions, isOnPath } from '../../src/case/path';
import { type Lead, leadsFrom, shownWhen } from '../../src/chart/leads';
import { holdsInAll } from '../../src/chart/depends';
import { worldsWhere } from '../../src/chart/facts';
import { emptyCase } from '../../src/machine/context';
import { screenShown, step } from '../../src/machine/journey';
import { wizard } from '../../src/machine/wizard';
import { options, type QuestionId } from '../../src/protocol/2015-07/options';
import { questionIds } from '../../src/protocol/2015-07/questions';
import { asks, type WalkScreen, walkScreens } from '../../src/protocol/2015-07/screens';
import { goOn } from '../support/walk';

const answerTo = (question: QuestionId) =>
  fc.oneof(fc.constantFrom(...options[question]), fc.subarray([...options[question]], { minLength: 1 })).filter((answer) => isAnswer(question, answer));
/** Cases in which every question has an answer, asked or not. */
const cases = fc.record(Object.fromEntries(questionIds.map((question) => [question, answerTo(question)]))) as fc.Arbitrary<Answers>;

/** The screen that the chart itself shows after Continue. */
const nextInChart = (screen: WalkScreen, answers: Answers) =>
  screenShown(step(wizard.resolveState({ value: screen, context: { ...emptyCase, answers, place: screen } }), goOn));
const screensOf = (leads: readonly Lead[]) => leads.map(({ to }) => to);

describe('where Continue leads, as the book says it', () => {
  it('is where the chart leads, in 1,000 cases made by chance', () => {
    fc.assert(fc.property(cases, (answers) => {
      for (const screen of walkScreens.filter((known) => isOnPath(answers, known))) {
        expect(screensOf(leadsFrom(screen)), screen).toContain(nextInChart(screen, answers));
      }
    }), { numRuns: 1000, seed: 5 });
  }, 120_000);

  it('is where the chart leads after each single answer, and for certain where it says so', () => {
    fc.assert(fc.property(cases, fc.constantFrom(...questionIds), fc.nat(), (answers, question, pick) => {
      const option = options[question][pick % options[question].length]!;
      const given = withAnswer(answers, question, isAnswer(question, option) ? option : [option]);
      const screen = walkScreens.find((known) => asks(known).includes(question))!;
      if (!askedQuestions(given).includes(question)) return;
      const leads = leadsFrom(screen, { question, option });
      expect(screensOf(leads)).toContain(nextInChart(screen, given));
      if (leads.length === 1) expect(leads[0]!.dependsOn).toEqual([]);
    }), { numRuns: 5000, seed: 5 });
  }, 120_000);

  it('names no screen to which no case leads', () => {
    const met = new Set<string>();
    fc.assert(fc.property(cases, (answers) => {
      walkScreens.filter((known) => isOnPath(answers, known)).forEach((screen) => met.add(`${screen} > ${nextInChart(screen, answers)}`));
    }), { numRuns: 5000, seed: 5 });
    const named = walkScreens.flatMap((screen) => screensOf(leadsFrom(screen)).map((to) => `${screen} > ${to}`));
    expect(named.filter((lead) => !met.has(lead))).toEqual([]);
  }, 120_000);

  it.each([
    ['need', 'concern', ['already-reported']], ['need', 'professional-conduct', ['professional-conduct']],
    ['technology', 'none', ['other-procedures']], ['technology', 'tablet', ['forms']],
    ['immediate-danger', 'not-sure', ['called-999']], ['forms', 'conduct', ['conduct']],
    ['contact', 'secret-contact', ['conduct', 'specific-risks']], ['local-authority', 'cardiff', ['referrals']],
  ] as const)('of %s, answered %s, is %j', (question, option, to) => {
    expect(screensOf(leadsFrom(question, { question, option }))).toEqual(to);
  });

  it('says on what it depends, and lets the last one stand for everything else', () => {
    expect(leadsFrom('content')).toEqual([
      { to: 'contact', dependsOn: ['forms'] }, { to: 'conduct', dependsOn: ['forms'] }, { to: 'specific-risks', dependsOn: [] },
    ]);
  });
});

describe('what is known of a case', () => {
  it('decides what follows from it, and leaves open what does not', () => {
    const noTechnology = worldsWhere({ question: 'technology', has: ['none'] });
    expect(holdsInAll(noTechnology, shownWhen('forms'))).toBe(false);
    expect(holdsInAll(noTechnology, shownWhen('local-authority'))).toBe(true);
    expect(holdsInAll(noTechnology, shownWhen('called-999'))).toBeUndefined();
  });
});
