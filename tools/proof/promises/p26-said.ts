import type { Case } from '../search/case';
import { fullest } from '../search/examples';
import { languages, pageOf } from '../subject/pages';
import { hasText } from '../subject/words';
import { type Question, questionIds, questions } from '../terms/questions';
import { everyOption, type Fact, isSo, isSpoken, staysSaid } from '../terms/told';
import { type Check, each } from './check';

/** Who knows already is said in words of its own, and a place as part of a sentence. */
const saidOtherwise = /^(already-reported|called-999|local-authority):/;
/** Live danger that the Police do not know of is said to them as a call to 999. */
const isSaidOn = (screen: string, option: Fact): boolean =>
  !saidOtherwise.test(option) && !(screen === 'referrals/police' && option.startsWith('immediate-danger:'));

/** The words of an option: one text, for the call and the record alike. */
const wordsOf = (option: Fact): string => `spoken:${option.replace(':', '/')}`;
const questionOf = (option: Fact) => option.split(':')[0] as Question;

/** For each question, the fullest case and each that answers it otherwise: made once, so that each page is drawn once. */
const casesOf = new Map<Question, readonly Case[]>(
  questionIds.map((id) => [id, [...questions[id].map((one) => fullest.with(id, () => [one])), fullest]]),
);

/** P26: what was ticked is said to the first two and written in the record, in its own words, and only then. */
export const saidAsTicked: readonly Check[] = languages.flatMap((language) =>
  (['referrals/social-services', 'referrals/police', 'record'] as const).flatMap((screen) =>
    everyOption
      .filter((option) => isSpoken(option) && isSaidOn(screen, option))
      .map((option) =>
        each(
          'said-unlike-ticked',
          { language, screen, fact: option },
          casesOf.get(questionOf(option)) ?? [],
          (said) =>
            hasText(pageOf(language, screen, said), language, wordsOf(option))
            === (isSo(said, option) || staysSaid(said, option)),
        ),
      ),
  ),
);
