import { takesOne } from '../case/answers';
import { toldAs } from '../case/facts';
import { whenInWords } from '../chart/when-in-words';
import { type QuestionId, questions } from '#protocol/questions';
import { authorities, isAuthority } from '../contacts/authorities';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { labelOf as optionLabel } from '../wizard/question/option-words';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { labelOf, Lines, linesUnder, type Row, textRow } from './rows';

interface Props {
  readonly words: Words;
  readonly question: QuestionId;
  readonly option: string;
}

function Said({ words, question, option }: Props) {
  if (toldAs(`${question}:${option}`) === 'nothing') return null;
  const place = isAuthority(option) ? 'local-authority/area' : `${question}/${option}`;
  return (['spoken', 'say'] as const).map((file) => (
    <p key={file}>
      <span className="row-aside">{labelOf(words, file)}</span>{' '}
      <Tagged text={linesUnder(words, `${file}:${place}`).join(' ')} />
    </p>
  ));
}

/** An option of a question as it is ticked, with its hint where its screen shows one, and what is said and recorded of it. */
export function optionRow(words: Words, question: QuestionId, option: string, hint: string | undefined): Row {
  const body = (
    <>
      <p className="option">
        <span aria-hidden="true">{takesOne(question) ? '○' : '□'}</span>{' '}
        <strong>
          <Tagged text={optionLabel(words, `${question}:${option}`)} />
        </strong>
      </p>
      {hint ? <Paragraphs lines={linesUnder(words, hint)} /> : null}
      <Said words={words} question={question} option={option} />
    </>
  );
  return { key: `${question}.${option}`, body };
}

/** The areas of Wales are many and all alike: they stand in one row, each with its police force. */
export function areasRow(words: Words): Row {
  const lines = Object.entries(authorities).map(([area, force]) =>
    words.t('book:areaAndForce', {
      area: optionLabel(words, `local-authority:${area}`),
      force: words.t(`areas:forces/${force}`),
    }),
  );
  const [area = ''] = Object.keys(authorities);
  const body = (
    <>
      <Lines lines={lines} />
      <Said words={words} question="local-authority" option={area} />
    </>
  );
  return { key: 'areas', label: labelOf(words, 'areas'), body };
}

/** When one of several questions on a screen is asked. */
export const askedRow = (words: Words, question: QuestionId): Row => ({
  key: `${question}.asked`,
  label: labelOf(words, 'asked'),
  body: <Lines lines={[whenInWords(words, questions[question].askedWhen)]} />,
});

/** What is said of a question apart from its options: where it is left unanswered, and its short name in lists. */
export const apartRows = (words: Words, question: QuestionId): readonly Row[] =>
  ['error', 'label'].flatMap((part) => textRow(words, part, `questions:${question}/${part}`));
