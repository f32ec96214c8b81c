import { nameOf } from '../chart/named-conditions';
import type { Condition } from '#protocol/questions';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { labelOf } from '../wizard/question/option-words';

interface Props {
  readonly words: Words;
  readonly condition: Condition;
}

function Parts({ words, head, parts }: { words: Words; head: string; parts: readonly Condition[] }) {
  return (
    <>
      <p>{head}</p>
      <ul className="bullets">
        {parts.map((part, at) => (
          <li key={at}>
            <ConditionInWords words={words} condition={part} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Answered({ words, condition }: { words: Words; condition: Extract<Condition, { question: unknown }> }) {
  const { question, has } = condition;
  const head = words.t(has.length === 1 ? 'book:conditions/answeredOne' : 'book:conditions/answeredAny', {
    question: words.t(`questions:${question}/label`),
  });
  return (
    <>
      <p>{head}</p>
      <ul className="bullets">
        {has.map((option) => (
          <li key={option}>
            <Tagged text={labelOf(words, { question, option })} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a condition stands for, answer by answer. */
export function ConditionSpelt({ words, condition }: Props) {
  const { t } = words;
  if ('question' in condition) return <Answered words={words} condition={condition} />;
  if ('not' in condition) return <Parts words={words} head={t('book:conditions/not')} parts={[condition.not]} />;
  const parts = 'all' in condition ? condition.all : condition.any;
  if (parts.length === 0) return <p>{t('all' in condition ? 'book:conditions/always' : 'book:conditions/never')}</p>;
  return (
    <Parts words={words} head={t('all' in condition ? 'book:conditions/all' : 'book:conditions/any')} parts={parts} />
  );
}

/** A condition in words: by its name, where it has one. */
function ConditionInWords({ words, condition }: Props) {
  const name = nameOf(condition);
  return name ? (
    <p>{words.t(`book:conditions/named/${name}`)}</p>
  ) : (
    <ConditionSpelt words={words} condition={condition} />
  );
}
