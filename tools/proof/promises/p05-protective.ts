import type { Case } from '../search/case';
import type { Value } from '../search/space';
import * as rules from '../subject/rules';
import { doNots, dos } from '../terms/advice';
import {
  type OptionOf,
  type Question,
  questionIds,
  questions,
  saysNone,
  saysUnsure,
  takesMany,
} from '../terms/questions';
import { isImplied } from '../terms/meaning';
import { type Risk, risks } from '../terms/screens';
import { type Task, taskIds } from '../terms/tasks';
import { type About, type Check, type Wrong } from './check';

/** One answer put in the place of another. */
interface Edit {
  readonly wrong: Wrong;
  readonly about: About;
  readonly question: Question;
  readonly applies: (said: Case) => boolean;
  readonly to: (value: Value) => Value;
}
/** Something that must not be lost; `restsOn`: the risk that it follows from. */
interface Kept {
  readonly what: string;
  readonly has: (said: Case) => boolean;
  readonly restsOn?: Risk;
}

const restsOn = (task: Task): Pick<Kept, 'restsOn'> =>
  task === 'prevent-spoc' ? { restsOn: 'violent-extremism' } : {};

const duties = taskIds.map((task): Kept => ({
  what: `duty ${task}`,
  has: (said) => rules.isDuty(said, task),
  ...restsOn(task),
}));
const planned = taskIds.map((task): Kept => ({
  what: `task ${task}`,
  has: (said) => rules.plans(said, task),
  ...restsOn(task),
}));
const advice = [...doNots, ...dos].map((id): Kept => ({
  what: `advice ${id}`,
  has: (said) => rules.advises(said, id),
}));
const flags = risks.map((risk): Kept => ({
  what: `risk ${risk}`,
  has: (said) => ['flagged', 'implied'].includes(rules.riskOf(said, risk)),
}));
const everything = [...duties, ...planned, ...advice, ...flags];
/** 5.5.5-d ties the report to the site to grooming identified; a risk that another option implies is asked instead. */
const butSiteAndRisks = [...duties, ...planned.filter(({ what }) => what !== 'task site'), ...advice];

const withNo = questionIds.filter((question) => (questions[question] as readonly string[]).includes('no'));
const options = (question: Question, ...but: readonly (string | undefined)[]): readonly string[] =>
  questions[question].filter((option) => !but.includes(option));

const put = (question: Question, from: string, option: string): Edit => ({
  wrong: 'lost-by-answer',
  question,
  about: { question, from, option },
  applies: (said) => said.says(question, from as OptionOf<Question>),
  to: (value) => [...value.filter((other) => other !== from && other !== option), option],
});
const add = (question: Question, option: string): Edit => ({
  wrong: 'lost-by-adding',
  question,
  about: { question, option },
  applies: (said) =>
    said.isAnswered(question) && !said.says(question, ...([saysNone[question] ?? []].flat() as OptionOf<Question>[])),
  to: (value) => [...value.filter((other) => other !== option), option],
});

const fromNo = withNo.flatMap((question) => options(question, 'no').map((option) => put(question, 'no', option)));
const fromNone = questionIds.flatMap((question) =>
  options(question, saysNone[question]).flatMap((option) =>
    saysNone[question] ? [put(question, saysNone[question], option)] : [],
  ),
);
const toUnsure = questionIds.flatMap((question) => {
  const unsure = saysUnsure(question);
  return unsure === undefined ? [] : options(question, unsure).map((from) => put(question, from, unsure));
});
const adding = takesMany.flatMap((question) => {
  const unsure = saysUnsure(question);
  return unsure ? [add(question, unsure)] : [];
});

/** What rested on a risk that the harms implied: that risk is asked instead, and is outstanding until it is answered. */
const isAskedInstead = (before: Case, after: Case, risk: Risk | undefined): boolean =>
  risk !== undefined && isImplied(before, risk) && rules.asksFor(after, risk);

const keeps = (edit: Edit, { what, has, restsOn: risk }: Kept): Check => ({
  wrong: edit.wrong,
  about: { ...edit.about, lost: what },
  cases: 'every',
  change: edit,
  when: (said) => edit.applies(said) && has(said),
  holds: (said) => {
    const after = said.with(edit.question, edit.to, Object.values(edit.about).join(' '));
    return has(after) || isAskedInstead(said, after, risk);
  },
});
/** The options that say yes: of danger, that it is there or that it was. */
const sayYes = (question: Question) => options(question, 'no', 'not-sure') as readonly OptionOf<Question>[];
const alike = (question: Question, { what, has }: Kept): Check => ({
  wrong: 'yes-unlike-not-sure',
  about: { question, what },
  cases: 'every',
  change: { question, to: () => ['not-sure'] },
  when: (said) => said.says(question, ...sayYes(question)),
  holds: (said) => has(said) === has(said.with(question, () => ['not-sure'])),
});

/** P5: saying less sure things never takes a duty, an option, advice or a flag away. */
export const protective: readonly Check[] = [
  ...[...fromNo, ...fromNone, ...adding].flatMap((edit) => everything.map((kept) => keeps(edit, kept))),
  ...toUnsure.flatMap((edit) => butSiteAndRisks.map((kept) => keeps(edit, kept))),
  ...withNo.flatMap((question) => duties.map((kept) => alike(question, kept))),
];
