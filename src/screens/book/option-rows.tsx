import { isTold } from '../../case/say';
import { leadsFrom } from '../../chart/leads';
import { leadsInWords } from '../../chart/moves-in-words';
import { options, type QuestionId } from '../../protocol/2015-07/options';
import { screenOf } from '../../case/path';
import { authorities } from '../../protocol/authorities';
import { Tagged } from '../../words/Tagged';
import type { Words } from '../../words/words';
import { labelOf as optionLabel } from '../parts/option-words';
import { Paragraphs } from '../parts/Paragraphs';
import type { Row } from './rows';
import { labelOf, Lines } from './text-rows';
import { linesUnder } from './texts';

interface Props {
  readonly words: Words;
  readonly question: QuestionId;
  readonly option: string;
}
const isArea = (option: string): boolean => Object.hasOwn(authorities, option);

function Leads({ words, question, option }: Props) {
  const leads = leadsInWords(words, leadsFrom(screenOf(question), { question, option }));
  return <ul className="leads">{leads.map((lead) => <li key={lead}><Tagged text={lead} /></li>)}</ul>;
}

function Said({ words, question, option }: Props) {
  if (!isTold({ question, option })) return null;
  const place = isArea(option) ? 'questions:local-authority/say' : `questions:${question}/options/${option}/say`;
  return (
    <>
      <p className="row-note">{labelOf(words, 'say')}</p>
      <Paragraphs lines={linesUnder(words, place)} />
    </>
  );
}

function Option(props: Props) {
  const { words, question, option } = props;
  return (
    <>
      <p><strong><Tagged text={optionLabel(words, { question, option })} /></strong></p>
      <Paragraphs lines={linesUnder(words, `questions:${question}/options/${option}/hint`)} />
      <Said {...props} />
      <Leads {...props} />
    </>
  );
}

/** The areas are many and all alike: they stand in one row. */
function areasRow(words: Words, question: QuestionId, areas: readonly string[]): readonly Row[] {
  const [option] = areas;
  if (option === undefined) return [];
  const names = areas.map((area) => optionLabel(words, { question, option: area }));
  const body = (
    <>
      <Lines lines={names} />
      <Said words={words} question={question} option={option} />
      <Leads words={words} question={question} option={option} />
    </>
  );
  return [{ key: `${question}.areas`, label: labelOf(words, 'areas'), body }];
}

/** Each option of a question, with what is said of it and where it leads. */
export function optionRows(words: Words, question: QuestionId): readonly Row[] {
  const all: readonly string[] = options[question];
  const areas = all.filter((option) => question === 'local-authority' && isArea(option));
  const others = all.filter((option) => !areas.includes(option));
  return [
    ...areasRow(words, question, areas),
    ...others.map((option) => ({
      key: `${question}.${option}`, label: labelOf(words, 'options'), body: <Option words={words} question={question} option={option} />,
    })),
  ];
}
