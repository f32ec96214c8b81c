import { fill } from '../build/fill.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { formOf } from '../words/plural.ts';
import { termsIn } from '../words/rules/glossary.ts';
import { marks } from './marks.ts';
import { wordsOf } from './words.ts';

/** What a translator must know of a text: for which number it is, what to keep as it is, and the terms that the glossary has for it. */
export function noteOn({ key, en = '', cy = '' }: Pair, tongue: Tongue): string {
  const { notes } = wordsOf[tongue];
  const form = formOf(key) as 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | undefined;
  const values = [...new Set(en.match(/\{\{.*?\}\}/g))].join(' ');
  const lines = en.split('\n').length;
  const terms = termsIn(en)
    .map(({ found, cy: welsh }) => `${found} = ${welsh.replaceAll('|', ' / ')}`)
    .join('; ');
  return [
    form && notes[form],
    values && fill(notes.values, { values }),
    cy.includes(marks.open) && fill(notes.marks, marks),
    lines > 1 && fill(notes.lines, { lines }),
    terms && fill(notes.terms, { terms }),
  ]
    .filter(Boolean)
    .join(' ');
}
