import * as protocol from '#protocol/questions';
import type { Condition } from '#protocol/questions';
import { asks, infoPages, type WalkScreen } from '#protocol/screens';
import type { Key, Locale, Words } from '../words/words';

type ConditionName = keyof Locale['chart']['when']['named'];
const names = [
  'concern',
  'onlineConcern',
  'danger',
  'secretContact',
  'imagesToShare',
  'extremistContent',
  'extremismFlagged',
  'extremismIdentified',
  'extremismInDoubt',
  'groomed',
  'imageryOrUnsure',
] as const satisfies readonly ConditionName[];
/** The conditions with a name, on which rules or screens are based. */
export const named = names.map((name): readonly [ConditionName, Condition] => [name, protocol[name]]);
const nameOf = (condition: Condition): ConditionName | undefined => named.find(([, known]) => known === condition)?.[0];

/** Returns when a screen of the walk is shown: its information applies, or one of its questions is asked. */
export function shownWhen(screen: WalkScreen): Condition {
  const telling = infoPages[screen];
  if (telling) return telling.shownWhen;
  const asked = [...new Set(asks(screen).map((question): Condition => protocol.questions[question].askedWhen))];
  // A named condition holds whenever those of the questions beneath it do; the widest of several comes first.
  const widest = named.find(([, condition]) => asked.includes(condition))?.[1];
  return widest ?? (asked.length === 1 ? asked[0]! : { any: asked });
}

function answered({ t }: Words, { question, has }: Extract<Condition, { question: unknown }>): string {
  // All but one of many answers are named by that one.
  const left = protocol.questions[question].options.filter((option) => !has.includes(option));
  const [key, options]: [Key, readonly string[]] =
    has.length > 3 && left.length === 1 ? ['chart:when/other', left] : ['chart:when/several', has];
  return t(options.length === 1 && options === has ? 'chart:when/one' : key, {
    question: t(`questions:${question}/label`),
    options: options
      .map((option) => t('chart:when/option', { option: t(`questions:${question}/options/${option}/label` as Key) }))
      .join('; '),
  });
}

type Own = (words: Words, condition: Condition) => string | undefined;
/**
 * Returns a condition as part of a sentence, such as `if a child is, or may be, in danger`; by name if it has one.
 * `own` words some conditions in another way.
 */
export function whenInWords(words: Words, condition: Condition, own: Own = () => undefined): string {
  const given = own(words, condition);
  if (given !== undefined) return given;
  const name = nameOf(condition);
  if (name) return words.t(`chart:when/named/${name}`);
  if ('question' in condition) return answered(words, condition);
  const inWords = (part: Condition) => whenInWords(words, part, own);
  if ('not' in condition) {
    const { not } = condition;
    // ‘Not if this, or if that’ could be read in two ways: each part is denied by itself.
    return 'any' in not && own(words, not) === undefined && !nameOf(not)
      ? inWords({ all: not.any.map((part) => ({ not: part })) })
      : words.t('chart:when/not', { when: inWords(not) });
  }
  const [join, parts]: [Key, readonly Condition[]] =
    'all' in condition ? ['chart:when/and', condition.all] : ['chart:when/or', condition.any];
  if (parts.length === 0) return words.t('all' in condition ? 'chart:when/always' : 'chart:when/never');
  return parts.map(inWords).reduce((one, other) => words.t(join, { one, other }));
}
