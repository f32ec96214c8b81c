import { type Answers, chosenOptions, partsOf } from '../../case/answers';
import { riskStatus } from '../../case/harm';
import type { RiskId } from '#protocol/questions';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';

/** Returns why a risk is flagged without being asked: a sentence for each answer that implies it. */
export const impliedReasons = (words: Words, answers: Answers, risk: RiskId): readonly string[] =>
  chosenOptions(answers).flatMap((chosen) => words.maybe(`risks:${risk}/implied/${partsOf(chosen).option}`) ?? []);

/** Returns why a risk is flagged: the answers that led to it. */
export function flaggedReasons(words: Words, answers: Answers, risk: RiskId): readonly string[] {
  if (riskStatus(answers, risk) === 'implied') return impliedReasons(words, answers, risk);
  return [words.t(`risks:${risk}/${answers[risk].includes('yes') ? 'flagged' : 'notSure'}` as Key)];
}
