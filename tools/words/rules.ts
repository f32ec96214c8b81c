import type { Rule } from './pair.ts';
import { aspirateAfter } from './rules/aspirate-after.ts';
import { bannedCy, houseTerms, plainWords } from './rules/banned.ts';
import { beforeVowel } from './rules/before-vowel.ts';
import { counts } from './rules/counts.ts';
import { doer } from './rules/doer.ts';
import { echo } from './rules/echo.ts';
import { gender } from './rules/gender.ts';
import { glossary } from './rules/glossary.ts';
import { hAfter } from './rules/h-after.ts';
import { keys } from './rules/keys.ts';
import { longSentenceCy, longSentenceEn } from './rules/long-sentence.ts';
import { acts, amounts, bodies, denials, dutyWords, joiners, order } from './rules/meanings.ts';
import { negative } from './rules/negative.ts';
import { noMutationAfter } from './rules/no-mutation-after.ts';
import { articleNoun, nounAdjective } from './rules/noun-gender.ts';
import { numbers } from './rules/numbers.ts';
import { placeholders } from './rules/placeholders.ts';
import { possessive } from './rules/possessive.ts';
import { chiForms, longPhrase, regionalInSpeech, spokenOnPage, tiForms, writtenInSpeech } from './rules/register.ts';
import { government, inflected } from './rules/prepositions.ts';
import { same } from './rules/same.ts';
import { softAfterAdverb } from './rules/soft-after-adverb.ts';
import { softAfterPerson, softAfterVerb } from './rules/soft-after-verb.ts';
import { softAfter } from './rules/soft-after.ts';
import { deniedCy, spellingCy, spellingEn } from './rules/spelling.ts';
import { steps } from './rules/steps.ts';
import { subject } from './rules/subject.ts';
import { subjectVerbNoun } from './rules/subject-verb-noun.ts';
import { triggerBeforePlaceholder } from './rules/trigger-before-placeholder.ts';
import { typography } from './rules/typography.ts';
import { who } from './rules/who.ts';
import { yn } from './rules/yn.ts';

/** What is said is the same in both languages: numbers, bodies, who does what, and, or, not, only, before, after; and the small words by which Welsh tells them. */
export const gate: readonly Rule[] = [
  numbers,
  steps,
  denials,
  joiners,
  order,
  amounts,
  bodies,
  acts,
  who,
  doer,
  subject,
  gender,
  inflected,
  government,
  echo,
  softAfterAdverb,
  hAfter,
];

/** Every rule, in the order in which it is told: what is missing, then spelling, grammar, terms, style. */
export const rules: readonly Rule[] = [
  keys,
  placeholders,
  same,
  triggerBeforePlaceholder,
  counts,
  spellingCy,
  deniedCy,
  spellingEn,
  softAfter,
  softAfterVerb,
  softAfterPerson,
  subjectVerbNoun,
  aspirateAfter,
  possessive,
  negative,
  noMutationAfter,
  articleNoun,
  nounAdjective,
  yn,
  beforeVowel,
  glossary,
  dutyWords,
  ...gate,
  bannedCy,
  spokenOnPage,
  writtenInSpeech,
  regionalInSpeech,
  tiForms,
  chiForms,
  longPhrase,
  plainWords,
  houseTerms,
  typography,
  longSentenceCy,
  longSentenceEn,
];
