import { faults as faultsCy, findings as findingsCy } from '../../../locales/cy/translations.json';
import { faults as faultsEn, findings as findingsEn } from '../../../locales/en/translations.json';
import { fill } from '../../build/fill.ts';
import { findBy } from '../../words/find.ts';
import type { Pair, Tongue } from '../../words/pair.ts';
import { withoutDictionary } from '../../words/without-dictionary.ts';
import { faultsBy } from '../welsh.ts';

const faults: Readonly<Record<Tongue, typeof faultsEn>> = { en: faultsEn, cy: faultsCy };
/** What each rule finds, in words: a rule itself speaks as its command does, in English. */
const findings: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = { en: findingsEn, cy: findingsCy };
const faultsIn = faultsBy(findBy(withoutDictionary));

/** What an import would find wrong in new Welsh, in words; spelling and mutations need a dictionary, and are found there alone. In: the text as it was, its Welsh, the language of the words. */
export const faultsInWords = (pair: Pair, welsh: string, tongue: Tongue): readonly string[] => {
  const told = faultsIn(pair, welsh).map(({ fault, about = {} }) =>
    fill(findings[tongue][fault === 'rule' ? String(about['rule']) : ''] ?? faults[tongue][fault], about),
  );
  // What a rule finds more than once is told once.
  return [...new Set(told)];
};
