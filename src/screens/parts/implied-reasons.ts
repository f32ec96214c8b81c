import type { Answers } from '../../case/answers';
import { chosenOptions } from '../../case/say';
import { riskStatus } from '../../case/risks';
import { countedAnswers } from '../../case/path';
import type { RiskId } from '../../protocol/2015-07/risks';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';

/** Why a risk is flagged without being asked: a sentence for each answer that implies it. */
export const impliedReasons = (words: Words, answers: Answers, risk: RiskId): readonly string[] =>
  chosenOptions(answers).flatMap(({ option }) => words.maybe(`risks:${risk}/implied/${option}`) ?? []);

/** Why a risk is flagged: what in the answers led to it. */
export function flaggedReasons(words: Words, answers: Answers, risk: RiskId): readonly string[] {
  const counted = countedAnswers(answers);
  if (riskStatus(counted, risk) === 'implied') return impliedReasons(words, answers, risk);
  return [words.t(`risks:${risk}/${counted[risk] === 'yes' ? 'flagged' : 'notSure'}` as Key)];
}
