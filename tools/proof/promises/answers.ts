import type { Case } from '../search/case';
import { casesToDraw, fittings } from '../search/chosen-cases';
import { textAt } from '../subject/locales';
import { type Language, languages, pageOf } from '../subject/pages';
import { more, rules, sayable } from '../subject/rules';
import { doNots, dos, isAdvised } from '../terms/evidence';
import { isConcern, isIdentified, isImplied, isOnlineConcern, tells } from '../terms/meaning';
import {
  type OptionOf,
  type Question,
  questionIds,
  questions,
  saysNone,
  saysUnsure,
  takesMany,
} from '../terms/questions';
import { type Risk, risks, type Screen, shown, walk } from '../terms/screens';
import { type Task, taskIds } from '../terms/tasks';
import { type Check, each, every, exactly } from './check';
import { onPages } from './on-pages';

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

/** What a page takes besides choices: on the walk nothing. The telephone numbers are the one page that takes a file. */
const typedOn = (screen: Screen): readonly string[] =>
  walk.some((known) => known === screen)
    ? []
    : ['text', 'time', 'date', ...(screen === 'local-numbers' ? ['file'] : [])];

/** Whether all inputs on a page have one of these types. An input without a type takes text. */
const takesOnly = (html: string, ...types: readonly string[]): boolean =>
  !/<textarea|contenteditable/.test(html)
  && (html.match(/<input[^>]*>/g) ?? []).every((input) => types.some((type) => input.includes(` type="${type}"`)));

/** The lines of what may be said that have a word, in either language. */
const sayingOf = (words: Readonly<Record<Language, RegExp>>) =>
  sayable.filter((id) => languages.some((language) => words[language].test(textAt(language, `advice:say/${id}`))));
/** Nobody says to a child that it is not its fault where a child may have done it. */
const notBlamed = sayingOf({ en: /not your fault/, cy: /nid dy fai/i });
/** Nor as a plain line, while it is not known whether a child did it: "if someone threatens you" is true of any child. */
const saidPlainly = notBlamed.filter((id) => !textAt('en', `advice:say/${id}`).startsWith('If '));
const mayBeByChild = (said: Case): boolean =>
  isIdentified(said, 'conduct') && (!said.isAnswered('others-involved') || tells(said, 'others-involved', 'not-known'));
/** Paying, meeting and blocking are spoken of only where someone is in touch. */
const inTouch = sayingOf({ en: /\b(pay|meet|block)/, cy: /\b(d|th|t)alu\b|\bgyfarfod|\bf?blocio|\bflocio/ });
const saidOnly = (ids: typeof sayable, where: (said: Case) => boolean): readonly Check[] =>
  ids.map((id) => every('advice-needless', { advice: id }, (said) => !more.maySay(said, id) || where(said)));

/** P6: the do-nots are shown wherever needed, the guidance follows evidence, and nothing about a child is taken. */
export const evidence: readonly Check[] = [
  ...[...doNots, ...dos].map((advice) => exactly('advice-unlike', { advice }, rules.advice, isAdvised, advice)),
  exactly(
    'advice-unlike',
    { advice: 'lead/harmed' },
    (said) => more.maySay(said, 'lead/harmed'),
    (said) => isConcern(said) && tells(said, 'others-involved', 'child-responsible'),
  ),
  ...saidOnly(notBlamed, (said) => !tells(said, 'others-involved', 'child-responsible')),
  ...saidOnly(saidPlainly, (said) => !mayBeByChild(said)),
  exactly(
    'advice-unlike',
    { advice: 'lead/doubt' },
    (said) => more.maySay(said, 'lead/doubt'),
    (said) => isConcern(said) && mayBeByChild(said),
  ),
  ...saidOnly(inTouch, (said) => isIdentified(said, 'contact')),
  ...doNots.flatMap((advice) =>
    onPages(
      'page-no-do-not',
      ['evidence-guidance', 'referrals', 'record'],
      [...fittings, ...casesToDraw],
      (html) => html.includes(`data-advice="${advice}"`),
      {
        about: { advice },
        where: (said, screen) =>
          (screen === 'evidence-guidance' ? isOnlineConcern : isConcern)(said) && isAdvised(said, advice),
      },
    ),
  ),
  ...shown.map((screen) =>
    each('asks-for-more', { screen }, casesToDraw, (said) =>
      takesOnly(pageOf('en', screen, said), 'radio', 'checkbox', ...typedOn(screen)),
    ),
  ),
];
