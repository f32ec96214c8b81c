import type { Case } from '../search/case';
import { rules } from '../subject/rules';
import { doNots, dos } from '../terms/evidence';
import { isImplied } from '../terms/meaning';
import {
  type OptionOf,
  type Question,
  questionIds,
  questions,
  saysNone,
  saysUnsure,
  takesMany,
} from '../terms/questions';
import { type Risk, risks } from '../terms/screens';
import { type Task, taskIds } from '../terms/tasks';
import type { Check } from './check';

/** A change that makes an answer less certain: an option that replaces `from`, or is added to the others. */
interface Edit {
  readonly question: Question;
  readonly from?: string;
  readonly option: string;
}
/** Something that must not be lost; `restsOn`: the risk that it follows from. */
interface Kept {
  readonly what: string;
  readonly has: (said: Case) => boolean;
  readonly restsOn?: Risk;
}
const ofTask = (kind: string, has: (said: Case, task: Task) => boolean): readonly Kept[] =>
  taskIds.map((task) => ({
    what: `${kind} ${task}`,
    has: (said) => has(said, task),
    ...(task === 'prevent-spoc' && { restsOn: 'violent-extremism' }),
  }));
const duties = ofTask('duty', rules.duty);
const planned = ofTask('task', rules.planned);
const advice = [...doNots, ...dos].map((id): Kept => ({
  what: `advice ${id}`,
  has: (said) => rules.advice(said, id),
}));
const flags = risks.map((risk): Kept => ({
  what: `risk ${risk}`,
  has: (said) => ['flagged', 'implied'].includes(rules.risk(said, risk)),
}));
const everything = [...duties, ...planned, ...advice, ...flags];
/** 5.5.5-d ties the report to the site to identified grooming. A risk that is no longer implied is asked instead. */
const withoutYes = [...duties, ...planned.filter(({ what }) => what !== 'task site'), ...advice];

type Less = readonly (readonly [Edit, readonly Kept[]])[];
/** Returns each way in which the answer to a question can be less certain than it was, and what that never takes away. */
function lessCertain(question: Question): Less {
  const [options, none, unsure]: readonly [readonly string[], ...(string | undefined)[]] = [
    questions[question],
    saysNone[question],
    saysUnsure(question),
  ];
  const put = (from: string, to: readonly string[], kept: readonly Kept[]): Less =>
    to.filter((option) => option !== from).map((option) => [{ question, from, option }, kept]);
  return [
    ...options.filter((one) => one === 'no' || one === none).flatMap((one) => put(one, options, everything)),
    ...options.flatMap((one) => put(one, unsure ? [unsure] : [], withoutYes)),
    ...(unsure && takesMany.includes(question) ? [[{ question, option: unsure }, everything] as const] : []),
  ];
}

const says = (said: Case, question: Question, options: readonly string[]): boolean =>
  said.says(question, ...(options as readonly OptionOf<Question>[]));
/** Whether a case has the option that an edit replaces or, if the edit only adds one, an answer to add it to. */
const applies = (said: Case, { question, from }: Edit): boolean =>
  from === undefined
    ? said.isAnswered(question) && !says(said, question, [saysNone[question] ?? []].flat())
    : says(said, question, [from]);
const edited = (said: Case, { question, from, option }: Edit): Case =>
  said.with(
    question,
    (value) => [...value.filter((other) => other !== from && other !== option), option],
    [question, from, option].join(' '),
  );

/** Whether the risk that this rested on was implied, and is now asked: it is then outstanding until answered. */
const isAskedInstead = (before: Case, after: Case, risk: Risk | undefined): boolean =>
  risk !== undefined && isImplied(before, risk) && rules.asked(after, risk);

const keeps = (edit: Edit, { what, has, restsOn }: Kept): Check => ({
  wrong: edit.from === undefined ? 'lost-by-adding' : 'lost-by-answer',
  about: { ...edit, lost: what },
  cases: 'every',
  when: (said) => applies(said, edit) && has(said),
  holds: (said) => {
    const after = edited(said, edit);
    return has(after) || isAskedInstead(said, after, restsOn);
  },
});
/** Yes and not sure have the same effect; for danger, so do now and over. */
const alike = (question: Question, { what, has }: Kept): Check => ({
  wrong: 'yes-unlike-not-sure',
  about: { question, what },
  cases: 'every',
  when: (said) =>
    says(
      said,
      question,
      questions[question].filter((option) => option !== 'no' && option !== 'not-sure'),
    ),
  holds: (said) => has(said) === has(said.with(question, () => ['not-sure'], 'not-sure')),
});
const hasNo = (question: Question): boolean => questions[question].some((option) => option === 'no');

/** P5: a less certain answer never takes away a duty, an option, advice or a flag. */
export const protective: readonly Check[] = questionIds.flatMap((question) => [
  ...lessCertain(question).flatMap(([edit, kept]) => kept.map((one) => keeps(edit, one))),
  ...(hasNo(question) ? duties.map((kept) => alike(question, kept)) : []),
]);
