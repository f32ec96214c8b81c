import { generous } from '../proof/report/candidates';
import { shortened } from '../proof/report/shortened';
import type { Values } from '../proof/search/space';
import type { CaseFile, Report } from '../proof/subject/walked';
import { asGiven } from '../proof/terms/questions';
import type { Edition } from './cases';

/** Beyond so many cases no walk is sought. */
const tried = 12;

const reportOf = (to: string, [mark = '']: readonly string[]): Report => {
  const [act, by] = mark.split(':');
  return { to, do: act, ...(by && { by }) } as Report;
};

type Given = Readonly<Record<string, string | readonly string[]>>;
interface Said {
  readonly answers: Given;
  readonly marks: readonly Report[];
}

/** What a case says, as a file has it; `many`: the questions whose answer is a list. */
function saidIn(values: Values, many: ReadonlySet<string>): Said {
  const said = [...values].filter(([thing]) => thing !== 'told');
  const answers = said.filter(([thing]) => !thing.startsWith('mark '));
  return {
    answers: Object.fromEntries(answers.map(([thing, value]) => [thing, many.has(thing) ? value : (value[0] ?? '')])),
    marks: said.filter(([thing]) => thing.startsWith('mark ')).map(([thing, value]) => reportOf(thing.slice(5), value)),
  };
}

/** Answers under which every question is asked: what is answered so can be changed afterwards. */
const generousAnswers: Given = Object.fromEntries(
  generous.map(([question, value]) => [question, asGiven(question, value)]),
);

/** The walks that may lead to a case: straight there, or by answers under which everything is asked, the last changed first. */
function filesOf({ answers, marks }: Said): readonly CaseFile[] {
  const opened = Object.fromEntries(Object.entries(answers).map(([id, own]) => [id, generousAnswers[id] ?? own]));
  const changes = Object.entries(answers)
    .filter(([id, own]) => JSON.stringify(opened[id]) !== JSON.stringify(own))
    .reverse()
    .map(([change, answer]) => ({ change, answer }) as Report);
  return [
    { id: 'case', answers, reports: marks },
    { id: 'case', answers: opened, reports: [...marks, ...changes] },
    { id: 'case', answers: opened, reports: [...changes, ...marks] },
    { id: 'case', answers: { ...generousAnswers, ...opened }, reports: [...marks, ...changes] },
  ];
}

/**
 * The shortest of some cases, shortened, as the text of a file that both editions take and in which only one of them gives the item;
 * where there is none, one that only the edition takes that gives it. Undefined where no walk leads to such a case.
 */
export function shortestCase(
  pair: readonly [Edition, Edition],
  item: string,
  turn: 'gains' | 'loses',
  cases: readonly Values[],
): string | undefined {
  const many = new Set(
    pair.flatMap(({ sayable }) => sayable.questions.filter((one) => one.many).map(({ thing }) => thing as string)),
  );
  const files = cases.slice(0, tried).flatMap((values) => filesOf(saidIn(values, many)));
  const isFor = (otherwise: false | undefined) => (file: CaseFile) => {
    const found = pair.map((edition) => edition.comesTo(JSON.stringify(file))?.(item));
    const [without, within] = turn === 'gains' ? found : found.toReversed();
    return without === otherwise && within === true;
  };
  const isSo = [isFor(false), isFor(undefined)].find((test) => files.some(test));
  const file = isSo && files.find(isSo);
  return file && `${JSON.stringify(shortened(file, isSo), undefined, 2)}\n`;
}
