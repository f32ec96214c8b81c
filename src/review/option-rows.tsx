import { takesOne } from '../case/answers';
import { isTold } from '../case/say';
import { options, type QuestionId } from '#protocol/options';
import { type AuthorityId, authorities, isAuthority } from '../contacts/authorities';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { labelOf as optionLabel } from '../wizard/question/option-words';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import type { Row } from './rows';
import { labelOf, Lines } from './text-rows';
import { linesUnder } from './texts';

interface Props {
  readonly words: Words;
  readonly question: QuestionId;
  readonly option: string;
}

function Said({ words, question, option }: Props) {
  if (!isTold({ question, option })) return null;
  const place = isAuthority(option) ? 'questions:local-authority/say' : `questions:${question}/options/${option}/say`;
  return (
    <p>
      <span className="row-aside">{labelOf(words, 'say')}</span> <Tagged text={linesUnder(words, place).join(' ')} />
    </p>
  );
}

function Option(props: Props) {
  const { words, question, option } = props;
  return (
    <>
      <p className="option">
        <span aria-hidden="true">{takesOne(question) ? '○' : '□'}</span>{' '}
        <strong>
          <Tagged text={optionLabel(words, props)} />
        </strong>
      </p>
      <Paragraphs lines={linesUnder(words, `questions:${question}/options/${option}/hint`)} />
      <Said {...props} />
    </>
  );
}

/** The areas are many and all alike: they stand in one row, each with its police force. */
function areasRow(words: Words, question: QuestionId, areas: readonly AuthorityId[]): readonly Row[] {
  const [option] = areas;
  if (option === undefined) return [];
  const lines = areas.map((area) =>
    words.t('book:areaAndForce', {
      area: optionLabel(words, { question, option: area }),
      force: words.t(`areas:forces/${authorities[area]}`),
    }),
  );
  return [
    {
      key: `${question}.areas`,
      label: labelOf(words, 'areas'),
      body: (
        <>
          <Lines lines={lines} />
          <Said words={words} question={question} option={option} />
        </>
      ),
    },
  ];
}

/** Each option of a question, with what is said of it. */
export function optionRows(words: Words, question: QuestionId): readonly Row[] {
  const all: readonly string[] = options[question];
  const areas = question === 'local-authority' ? all.filter(isAuthority) : [];
  const others = all.filter((option) => !areas.some((area) => area === option));
  return [
    ...areasRow(words, question, areas),
    ...others.map((option) => ({
      key: `${question}.${option}`,
      body: <Option words={words} question={question} option={option} />,
    })),
  ];
}
