import { allowances, sift } from '../words/allowed.ts';
import type { Finding, Pair } from '../words/pair.ts';
import { marks } from './marks.ts';
import type { Mistake } from './mistake.ts';

type Fault = Pick<Mistake, 'fault' | 'about'>;

const allowed = allowances();
const whole = /<en>([^<>]+)<\/en>/g;
const linesIn = (text: string): string[] => text.split('\n');

function marksIn(cy: string): Fault[] {
  const [mark] = /<[^>]*>?|>/.exec(cy.replace(whole, '')) ?? [];
  return mark === undefined ? [] : [{ fault: 'marks', about: { mark, ...marks } }];
}

/** Words that were marked as English before, and still stand there without their marks. */
function unmarked(before: string, now: string): Fault[] {
  const left = now.replace(whole, '');
  return [...before.matchAll(whole)].flatMap(([, words = '']): Fault[] =>
    left.includes(words) ? [{ fault: 'unmarked', about: { words, ...marks } }] : [],
  );
}

function shape(en: string, cy: string): Fault[] {
  const [found, wanted] = [linesIn(cy).length, linesIn(en).length];
  const isTidy = linesIn(cy).every((line) => line !== '' && line.trim() === line);
  return [
    ...(found === wanted ? [] : [{ fault: 'lines', about: { found, wanted } } as const]),
    ...(isTidy ? [] : [{ fault: 'spaces' } as const]),
  ];
}

/** What is wrong in Welsh that was written anew: its form, then what a check of the words finds in it. In: the check, then the text as it was, and its new Welsh. */
export const faultsBy =
  (find: (pairs: readonly Pair[]) => Finding[]) =>
  (pair: Pair, welsh: string): Fault[] => {
    if (welsh.trim() === '') return [{ fault: 'welshEmpty' }];
    const form = [...marksIn(welsh), ...unmarked(pair.cy ?? '', welsh), ...shape(pair.en ?? '', welsh)];
    const { left } = sift(find([{ ...pair, cy: welsh }]), allowed);
    return [...form, ...left.map(({ rule, words, mend }): Fault => ({ fault: 'rule', about: { rule, words, mend } }))];
  };
