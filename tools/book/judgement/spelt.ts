import type { Condition } from '#protocol/questions';
import { nameOf } from '../../../src/chart/named-conditions';
import { labelOf } from '../../../src/wizard/question/option-words';
import type { Words } from '../../../src/words/words';

function answered(words: Words, { question, has }: Extract<Condition, { question: unknown }>): string {
  const key = has.length === 1 ? 'book:conditions/answeredOne' : 'book:conditions/answeredAny';
  const options = has.map((option) => `‘${labelOf(words, `${question}:${option}`)}’`).join('; ');
  return `${words.t(key, { question: words.t(`questions:${question}/label`) })}: ${options}`;
}

function part(words: Words, condition: Condition): string {
  const name = nameOf(condition);
  return name ? words.t(`book:conditions/named/${name}`) : spelt(words, condition);
}

/** What a condition stands for, answer by answer; what it is made of by name, where that has one. */
export function spelt(words: Words, condition: Condition): string {
  const { t } = words;
  if ('question' in condition) return answered(words, condition);
  if ('not' in condition) return `${t('book:conditions/not')} ${part(words, condition.not)}`;
  const [head, parts] =
    'all' in condition ? [t('book:conditions/all'), condition.all] : [t('book:conditions/any'), condition.any];
  return `${head} ${parts.map((one) => part(words, one)).join(' · ')}`;
}
