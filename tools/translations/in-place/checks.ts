import { faults as cy } from '../../../locales/cy/translations.json';
import { faults as en } from '../../../locales/en/translations.json';
import { fill } from '../../build/fill.ts';
import { findBy } from '../../words/find.ts';
import type { Pair, Tongue } from '../../words/pair.ts';
import { withoutDictionary } from '../../words/without-dictionary.ts';
import { faultsBy } from '../welsh.ts';

const told: Readonly<Record<Tongue, typeof en>> = { en, cy };
const faultsIn = faultsBy(findBy(withoutDictionary));

/** What an import would find wrong in new Welsh, in words; spelling and mutations need a dictionary, and are found there alone. In: the text as it was, its Welsh, the language of the words. */
export const faultsInWords = (pair: Pair, welsh: string, tongue: Tongue): readonly string[] =>
  faultsIn(pair, welsh).map(({ fault, about }) => fill(told[tongue][fault], about));
