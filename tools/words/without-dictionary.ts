import type { Rule } from './pair.ts';
import { acting } from './rules/acting.ts';
import { addressed } from './rules/addressed.ts';
import { beforePerson } from './rules/before-person.ts';
import { bannedCy, houseTerms, plainWords } from './rules/banned.ts';
import { counts } from './rules/counts.ts';
import { doer } from './rules/doer.ts';
import { echo } from './rules/echo.ts';
import { glossary } from './rules/glossary.ts';
import { hAfter } from './rules/h-after.ts';
import { keys } from './rules/keys.ts';
import { longSentenceCy, longSentenceEn } from './rules/long-sentence.ts';
import {
  acts,
  amounts,
  bodies,
  calendar,
  denials,
  directions,
  dutyWords,
  joiners,
  opposites,
  order,
} from './rules/meanings.ts';
import { numbers } from './rules/numbers.ts';
import { parts } from './rules/parts.ts';
import { placeholders } from './rules/placeholders.ts';
import {
  askedInCall,
  chiForms,
  longPhrase,
  readAloud,
  regionalInSpeech,
  spokenOnPage,
  tiForms,
  writtenInSpeech,
} from './rules/register.ts';
import { orders } from './rules/orders.ts';
import { government, inflected } from './rules/prepositions.ts';
import { recipients } from './rules/recipients.ts';
import { rowsOfThings } from './rules/rows.ts';
import { same } from './rules/same.ts';
import { feminine } from './rules/she.ts';
import { softAfterAdverb } from './rules/soft-after-adverb.ts';
import { steps } from './rules/steps.ts';
import { subject } from './rules/subject.ts';
import { subjectVerbNoun } from './rules/subject-verb-noun.ts';
import { triggerBeforePlaceholder } from './rules/trigger-before-placeholder.ts';
import { turned } from './rules/turned.ts';
import { typography } from './rules/typography.ts';
import { who } from './rules/who.ts';
import { yn } from './rules/yn.ts';

/** What is said is the same in both languages: numbers, bodies, who does what, and, or, not, only, before, after; and the small words by which Welsh tells them. */
export const meaning: readonly Rule[] = [
  numbers,
  steps,
  rowsOfThings,
  denials,
  joiners,
  order,
  turned,
  amounts,
  bodies,
  acts,
  orders,
  calendar,
  opposites,
  directions,
  who,
  doer,
  recipients,
  parts,
  beforePerson,
  acting,
  addressed,
  feminine,
  subject,
  inflected,
  government,
  echo,
  softAfterAdverb,
  hAfter,
];

/** The rules that look nothing up in a dictionary, so that a browser has them too: what is missing, then grammar, terms, meaning, style. */
export const withoutDictionary: readonly Rule[] = [
  keys,
  placeholders,
  same,
  triggerBeforePlaceholder,
  counts,
  subjectVerbNoun,
  yn,
  glossary,
  dutyWords,
  ...meaning,
  bannedCy,
  spokenOnPage,
  writtenInSpeech,
  askedInCall,
  readAloud,
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
