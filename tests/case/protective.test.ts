import { describe, expect, it } from 'vitest';
import { type Answer, answersOf, type GivenAnswers, takesOne } from '../../src/case/answers';
import { askedQuestions } from '../../src/case/path';
import { caseResult, type CaseResult } from '../../src/case/result';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { everything, facts } from '../support/cases';

const risks: GivenAnswers = {
  'virtual-identities': 'not-sure',
  'unsupervised-contact': 'not-sure',
  'online-communities': 'not-sure',
  sharing: 'not-sure',
  'violent-extremism': 'not-sure',
};
const base: GivenAnswers = { ...everything, ...risks, harm: ['cyberbullying', 'not-sure'] };
const unsureOf = (question: QuestionId) =>
  questions[question].options.find((option) => option === 'not-sure' || option === 'not-known');
const whole = (question: QuestionId, option: string): Answer => (takesOne(question) ? option : [option]);
const resultWith = (question: QuestionId, answer: Answer): CaseResult =>
  caseResult(facts({ ...base, [question]: answer }));

const dutiesOf = ({ plan }: CaseResult) => plan.filter((row) => row.duty).map((row) => row.task);
const optionsOf = ({ plan }: CaseResult) => plan.map((row) => row.task).filter((task) => task !== 'site');
const adviceOf = ({ evidence }: CaseResult) => [...evidence.doNot, ...evidence.do];
const lessIn = (one: readonly string[], other: readonly string[]) => one.filter((id) => !other.includes(id));

const cases = questionIds.flatMap((question) => {
  const unsure = unsureOf(question);
  return unsure
    ? questions[question].options.filter((option) => option !== unsure).map((option) => ({ question, option, unsure }))
    : [];
});

it('has every question of this case asked', () => expect(askedQuestions(answersOf(base))).toEqual(questionIds));

describe.each(cases)('$question: $unsure', ({ question, option, unsure }) => {
  const sure = resultWith(question, whole(question, option));
  const notSure = resultWith(question, whole(question, unsure));
  it(`leads to no less than ${option}, in duties, in offers but the site’s, and in evidence advice`, () => {
    expect(lessIn(dutiesOf(sure), dutiesOf(notSure))).toEqual([]);
    expect(lessIn(optionsOf(sure), optionsOf(notSure))).toEqual([]);
    expect(lessIn(adviceOf(sure), adviceOf(notSure))).toEqual([]);
  });
});

it.each([
  ['immediate-danger', 'now'],
  ['immediate-danger', 'over'],
  ['violent-extremism', 'yes'],
  ['unsupervised-contact', 'yes'],
  ['looked-after', 'yes'],
] as const)('%s: not sure and %s give the same duties', (question, sure) => {
  expect(dutiesOf(resultWith(question, 'not-sure'))).toEqual(dutiesOf(resultWith(question, sure)));
});

it.each(['harm', 'evidence-location', 'evidence-handled'] as const)(
  '%s: not sure beside another option takes nothing away',
  (question) => {
    const unsure = unsureOf(question) ?? '';
    for (const option of questions[question].options.filter((one) => one !== 'none' && one !== unsure)) {
      const [alone, both] = [resultWith(question, [option]), resultWith(question, [option, unsure])];
      expect(
        lessIn(
          [...dutiesOf(alone), ...optionsOf(alone), ...adviceOf(alone)],
          [...dutiesOf(both), ...optionsOf(both), ...adviceOf(both)],
        ),
      ).toEqual([]);
    }
  },
);
