import areas from '../../locales/en/areas.json';
import advice from '../../locales/en/advice.json';
import pages from '../../locales/en/pages.json';
import words from '../../locales/en/proof.json';
import questions from '../../locales/en/questions.json';
import risks from '../../locales/en/risks.json';
import tasks from '../../locales/en/tasks.json';
import ui from '../../locales/en/ui.json';
import type { About, Check } from '../promises/check';
import type { CaseFile, Given, Report } from '../subject/walked';

type Texts = Readonly<Record<string, unknown>>;
const textAt = (tree: unknown, ...place: readonly string[]): string | undefined =>
  place.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Texts)[key] : undefined), tree) as string | undefined;
const plain = (text: string): string => text.replace(/<[^>]*>/g, '');
const filled = (text: string, values: About): string => plain(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');

const taskName = (id: string): string => textAt(ui, 'tasks', id) ?? id;
const questionName = (id: string): string => textAt(questions, id, 'label') ?? id;
const optionName = (question: string, id: string): string =>
  textAt(questions, question, 'options', id, 'label') ?? textAt(areas, 'authorities', id) ?? id;
const adviceName = (id: string): string => textAt(advice, 'doNot', id, 'line') ?? textAt(advice, 'do', id, 'line') ?? id;
const screenName = (id: string): string => textAt(questions, id, 'title') ?? textAt(pages, id, 'title')
  ?? textAt(tasks, id.replace('referrals/', ''), 'title') ?? textAt(words, 'screens', id) ?? id;
const nameOf: Readonly<Record<string, (id: string) => string>> = {
  task: taskName, duty: taskName, status: taskName, left: taskName, question: questionName, advice: adviceName,
  risk: (id) => textAt(risks, id, 'name') ?? id, form: (id) => optionName('forms', id),
};

/** What a check is about, each id in its words. */
function named(about: About): About {
  const name = (key: string, value: string): string => {
    const [kind = '', id] = value.split(' ');
    if (key === 'what' && id) return filled(textAt(words, 'what', kind) ?? '{{name}}', { name: nameOf[kind]?.(id) ?? id });
    if (key === 'screen') return screenName(value);
    if (key === 'other') return questionName(value);
    if (key === 'from' || key === 'option') return optionName(about['question'] ?? '', value);
    if (key === 'language') return textAt(ui, 'languages', value) ?? value;
    if (key === 'clause') return textAt(ui, 'clauseRefs', value) ?? value;
    return nameOf[key]?.(value) ?? value;
  };
  return Object.fromEntries(Object.entries(about).map(([key, value]) => [key, plain(name(key, value))]));
}

/** What is wrong, in a sentence. */
export const inWords = ({ wrong, about }: Check): string => filled(words.wrong[wrong], named(about));

const given = (template: string, question: string, answer: Given): string => filled(template, {
  question: questionName(question), option: [answer].flat().map((option) => optionName(question, option)).join('; '),
});
const reported = (report: Report): string => ('change' in report
  ? given(words.report.change, report.change, report.answer)
  : filled(words.report.mark[report.do], { task: taskName(report.to) }));

/** The walk of a case, a line for each thing that a person did. */
export function walkInWords({ answers, reports }: Pick<CaseFile, 'answers' | 'reports'>): readonly string[] {
  const said = Object.entries(answers).map(([question, answer]) => given(words.report.answer, question, answer));
  return [...(said.length === 0 ? [words.report.start] : said), ...reports.map(reported)];
}

/** A thing that decides a promise. */
export const thingName = (thing: string): string =>
  (thing.startsWith('mark ') ? filled(words.report.marks, { task: taskName(thing.slice(5)) }) : questionName(thing));
/** A line of the report, with its values filled in. */
export const say = (key: Exclude<keyof typeof words.report, 'mark'>, values: About = {}): string => filled(words.report[key], values);
