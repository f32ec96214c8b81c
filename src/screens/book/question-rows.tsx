import { takesOne } from '../../case/answers';
import type { QuestionId } from '../../protocol/2015-07/options';
import { questions } from '../../protocol/2015-07/questions';
import type { RiskId } from '../../protocol/2015-07/risks';
import type { Words } from '../../words/words';
import { ConditionInWords } from './Conditions';
import { optionRows } from './option-rows';
import type { Row } from './rows';
import { labelOf, lineRow, textRow } from './text-rows';

/** A question: its words, its options with where they lead, and what stands where it is left unanswered. */
export function questionRows(words: Words, question: QuestionId): readonly Row[] {
  const place = (part: string) => `questions:${question}/${part}`;
  return [
    ...['label', 'intro', 'help'].flatMap((part) => textRow(words, part, place(part))),
    ...(takesOne(question) ? [] : [{ ...lineRow(words, 'help', 'ui:question/chooseMany'), key: place('many') }]),
    ...optionRows(words, question),
    ...textRow(words, 'error', place('error')),
  ];
}

function askedRow(words: Words, question: QuestionId): Row {
  const body = <ConditionInWords words={words} condition={questions[question].askedWhen} />;
  return { key: `${question}.asked`, label: labelOf(words, 'asked'), body };
}
/** One of the five risks on their screen: when it is asked, its question, and what stands in its place where it is implied. */
export const riskRows = (words: Words, risk: RiskId): readonly Row[] => [
  ...textRow(words, 'title', `questions:${risk}/title`), askedRow(words, risk), ...questionRows(words, risk),
  ...textRow(words, 'implied', `risks:${risk}/implied`),
];
