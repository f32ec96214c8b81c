import { takesOne } from '../case/answers';
import { whenInWords } from '../chart/when-in-words';
import type { QuestionId } from '#protocol/options';
import { questions } from '#protocol/questions';
import type { RiskId } from '#protocol/risks';
import type { Words } from '../words/words';
import { optionRows } from './option-rows';
import type { Row } from './rows';
import { labelOf, Lines, textRow } from './text-rows';
import { linesUnder } from './texts';

function helpRow(words: Words, question: QuestionId): Row {
  const many = takesOne(question) ? [] : words.lines('ui:question/chooseMany');
  const place = `questions:${question}/help`;
  return { key: place, label: labelOf(words, 'help'), body: <Lines lines={[...linesUnder(words, place), ...many]} /> };
}

/** A question: its words, its options, and what stands where it is left unanswered. */
export function questionRows(words: Words, question: QuestionId): readonly Row[] {
  const place = (part: string) => `questions:${question}/${part}`;
  return [
    ...['label', 'intro'].flatMap((part) => textRow(words, part, place(part))),
    helpRow(words, question),
    ...optionRows(words, question),
    ...textRow(words, 'error', place('error')),
  ];
}

function askedRow(words: Words, question: QuestionId): Row {
  const body = <Lines lines={[whenInWords(words, questions[question].askedWhen)]} />;
  return { key: `${question}.asked`, label: labelOf(words, 'asked'), body };
}
/** One of the five risks on their screen: when it is asked, its question, and what stands in its place where it is implied. */
export const riskRows = (words: Words, risk: RiskId): readonly Row[] => [
  ...textRow(words, 'title', `questions:${risk}/title`),
  askedRow(words, risk),
  ...questionRows(words, risk),
  ...textRow(words, 'implied', `risks:${risk}/implied`),
];
