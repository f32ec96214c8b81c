import type { Case } from '../search/case';
import * as rules from '../subject/rules';
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
/** The ways of being less certain. Each may take away different things. */
type Way = 'not no' | 'not none' | 'unsure instead' | 'unsure added' | 'yes as unsure';

/** Every way in which the answer to a question can be less certain than it was. */
function waysOf(question: Question): Readonly<Record<Way, readonly Edit[]>> {
  const [options, none, unsure]: readonly [readonly string[], ...(string | undefined)[]] = [
    questions[question],
    saysNone[question],
    saysUnsure(question),
  ];
  const hasNo = options.includes('no');
  const put = (from: readonly string[], to: readonly string[]): readonly Edit[] =>
    from.flatMap((one) => to.filter((option) => option !== one).map((option) => ({ question, from: one, option })));
  return {
    'not no': hasNo ? put(['no'], options) : [],
    'not none': none ? put([none], options) : [],
    'unsure instead': unsure ? put(options, [unsure]) : [],
    'unsure added': unsure && takesMany.includes(question) ? [{ question, option: unsure }] : [],
    'yes as unsure': hasNo
      ? put(
          options.filter((option) => option !== 'no'),
          ['not-sure'],
        )
      : [],
  };
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
const duties = ofTask('duty', rules.isDuty);
const planned = ofTask('task', rules.plans);
const advice = [...doNots, ...dos].map((id): Kept => ({
  what: `advice ${id}`,
  has: (said) => rules.advises(said, id),
}));
const flags = risks.map((risk): Kept => ({
  what: `risk ${risk}`,
  has: (said) => ['flagged', 'implied'].includes(rules.riskOf(said, risk)),
}));
const everything = [...duties, ...planned, ...advice, ...flags];
const keptIn: Readonly<Record<Exclude<Way, 'yes as unsure'>, readonly Kept[]>> = {
  'not no': everything,
  'not none': everything,
  'unsure added': everything,
  // 5.5.5-d ties the report to the site to identified grooming. A risk that is no longer implied is asked instead.
  'unsure instead': [...duties, ...planned.filter(({ what }) => what !== 'task site'), ...advice],
};

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
  risk !== undefined && isImplied(before, risk) && rules.asksFor(after, risk);

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
const alike = (question: Question, edits: readonly Edit[], { what, has }: Kept): Check => ({
  wrong: 'yes-unlike-not-sure',
  about: { question, what },
  cases: 'every',
  when: (said) =>
    says(
      said,
      question,
      edits.map(({ from = '' }) => from),
    ),
  holds: (said) => has(said) === has(said.with(question, () => ['not-sure'], 'not-sure')),
});

/** P5: a less certain answer never takes away a duty, an option, advice or a flag. */
export const protective: readonly Check[] = questionIds.flatMap((question) => {
  const { 'yes as unsure': alikes, ...ways } = waysOf(question);
  return [
    ...(Object.entries(ways) as [keyof typeof ways, readonly Edit[]][]).flatMap(([way, edits]) =>
      edits.flatMap((edit) => keptIn[way].map((kept) => keeps(edit, kept))),
    ),
    ...(alikes.length > 0 ? duties.map((kept) => alike(question, alikes, kept)) : []),
  ];
});
