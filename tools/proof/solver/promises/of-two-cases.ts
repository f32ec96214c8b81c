import { doNots, dos } from '../../terms/evidence';
import { type Edit, lessSure, type Way } from '../../terms/less-sure';
import { forms } from '../../terms/meaning';
import { questionIds, saysNone } from '../../terms/questions';
import { risks, walk } from '../../terms/screens';
import { bodies, type Body, marks, othersMayMakeIt, type Task, taskIds } from '../../terms/tasks';
import { everyFact, type Fact } from '../../terms/told';
import { all, any, chosen, inSecond, marked, not, rule, same, type Term, told } from '../term';
import {
  ask,
  type Asked,
  exactly,
  neverBoth,
  optionsBut,
  sameAnswers,
  sameMarks,
  sameOptions,
  sameTold,
  stands,
  withoutStale,
} from './query';
import { isConcern, isImplied, isInDoubt, isMade, isSaid, isSaidBy, maySay, wanted } from './words';

const duties = taskIds.map((task) => rule(`duty ${task}`));
const isKept = (had: Term): Term => any(not(had), inSecond(had));
/** The task rested on an implied risk: the risk is asked instead, and is outstanding until answered. */
const isAskedInstead = all(isImplied('violent-extremism'), inSecond(rule('asked violent-extremism')));
const isKeptOrAsked = (had: Term): Term => any(isKept(had), isAskedInstead);
const keepsTasks = (but?: 'site'): readonly Term[] =>
  taskIds.flatMap((task) =>
    [rule(`duty ${task}`), ...(task === but ? [] : [rule(`planned ${task}`)])].map(
      task === 'prevent-spoc' ? isKeptOrAsked : isKept,
    ),
  );
const keepsAdvice = [...doNots, ...dos].map((id) => isKept(rule(`advice ${id}`)));
const keepsFlags = risks.map((risk) => isKept(any(rule(`risk ${risk} flagged`), rule(`risk ${risk} implied`))));
const keepsAll = all(...keepsTasks(), ...keepsAdvice, ...keepsFlags);
/** 5.5.5-d ties the report to the site to identified grooming. A risk that is no longer implied is asked instead. */
const keepsButSiteAndRisks = all(...keepsTasks('site'), ...keepsAdvice);

/** The second case has one option replaced by another, or one more option. */
const isEdited = ({ question, from, option }: Edit): Term =>
  from === undefined
    ? all(
        chosen(question, optionsBut(question, saysNone[question])),
        inSecond(chosen(question, [option])),
        sameOptions(question, option),
      )
    : all(
        chosen(question, [from]),
        inSecond(all(chosen(question, [option]), not(chosen(question, [from])))),
        sameOptions(question, from, option),
      );
const keptBy: Readonly<Record<Way, Term>> = {
  'not no': keepsAll,
  'not none': keepsAll,
  'unsure instead': keepsButSiteAndRisks,
  'unsure added': keepsAll,
  'yes as unsure': all(...duties.map((duty) => same(duty, inSecond(duty)))),
};
/** P5: a less certain answer never takes away a duty, an option, advice or a flag. */
const protective: readonly Asked[] = lessSure.map(({ question, way, edits }) =>
  ask(
    `${way} ${question}`,
    all(sameAnswers(question), sameMarks(), sameTold(), any(...edits.map(isEdited))),
    keptBy[way],
  ),
);

const isSame = (names: readonly string[]): Term => all(...names.map((name) => same(inSecond(rule(name)), rule(name))));

const ofTasks = (...names: readonly string[]): readonly string[] =>
  taskIds.flatMap((task) => names.map((name) => `${name} ${task}`));
const statuses = ['made-early', 'made', 'handled', 'left', 'locked', 'tried', 'to-do'];
const groups: Readonly<Record<string, readonly string[]>> = {
  path: walk.map((screen) => `on-path ${screen}`),
  outstanding: questionIds.map((question) => `outstanding ${question}`),
  forms: forms.map((form) => `form ${form}`),
  risks: risks.flatMap((risk) =>
    ['implied', 'flagged', 'clear', 'unanswered'].map((status) => `risk ${risk} ${status}`),
  ),
  advice: [...doNots, ...dos].map((id) => `advice ${id}`),
  plan: ofTasks('planned', 'duty', 'left'),
  statuses: taskIds.flatMap((task) => statuses.map((status) => `status ${task} ${status}`)),
};

/** P9: a question is asked exactly when it should be, and an answer off the path does not count. */
const path: readonly Asked[] = [
  ...questionIds.flatMap((question) => exactly(`asked ${question}`)),
  ...Object.entries(groups).map(([group, names]) =>
    ask(`stale ${group}`, all(withoutStale, sameMarks(), sameTold()), isSame(names)),
  ),
];

const news = (body: Body, fact: Fact): Term => rule(`news ${body} ${fact}`);

/** The second case is the first after a call that tells what is so. A further call keeps what was told before. */
const afterCall = (body: Body, action: 'made' | 'told-more'): Term =>
  all(
    rule(`takes ${body} ${action}`),
    sameAnswers(),
    sameMarks(body),
    sameTold(body),
    action === 'made' ? inSecond(marked(body, 'made')) : sameMarks(),
    ...everyFact.map((fact) =>
      same(
        inSecond(told(body, fact)),
        action === 'made' ? wanted(`fact ${fact}`) : any(wanted(`fact ${fact}`), told(body, fact)),
      ),
    ),
  );

/** P17: what was not told is exactly the news; no case with news is complete; and a call leaves none. */
const toldIsTold: readonly Asked[] = bodies.flatMap((body) => {
  const isDuty = wanted(`duty ${body}`);
  return [
    ask(
      `news ${body} missing`,
      wanted(`any-news ${body}`),
      all(...everyFact.map((fact) => any(not(wanted(`news ${body} ${fact}`)), news(body, fact)))),
    ),
    ask(
      `news ${body} needless`,
      rule(`any-news ${body}`),
      all(
        wanted(`any-news ${body}`),
        ...everyFact.map((fact) => any(not(news(body, fact)), wanted(`news ${body} ${fact}`))),
      ),
    ),
    neverBoth(`complete with news ${body}`, all(isDuty, wanted(`any-news ${body}`)), rule('complete')),
    ask(`left ${body}`, all(isDuty, wanted(`any-news ${body}`)), rule(`left ${body}`)),
    ...(['made', 'told-more'] as const).map((action) =>
      neverBoth(`news after ${body} ${action}`, afterCall(body, action), inSecond(rule(`any-news ${body}`))),
    ),
  ];
});

type Saying = 'handled' | 'left';
const sayings = ['handled', 'left'] as const;

/** The second case is the first without the mark that this body was told. */
const withoutMark = (by: Body): Term =>
  all(sameAnswers(), sameMarks(by), sameTold(by), ...marks.map((mark) => inSecond(not(marked(by, mark)))));

const goesWith = (task: Task, saying: Saying, by: Body): Asked =>
  ask(
    `word goes with ${by} ${task} ${saying}`,
    all(isSaidBy(task, saying, by), not(isMade(task)), withoutMark(by), inSecond(not(isMade(by)))),
    inSecond(
      all(not(stands(task, ...sayings)), any(not(isConcern), not(wanted(`duty ${task}`)), rule(`left ${task}`))),
    ),
  );

const byWord = (task: Task, saying: Saying, by: Body): readonly Asked[] => [
  ask(
    `status ${task} ${saying}:${by}`,
    all(wanted(`planned ${task}`), not(isMade(task)), isSaidBy(task, saying, by)),
    all(stands(task, saying), rule(`by ${task} ${by}`)),
  ),
  ask(`takes ${task} ${saying}:${by}`, rule(`takes ${task} ${saying}:${by}`), isMade(by)),
  goesWith(task, saying, by),
];

const ofTask = (task: Task): readonly Asked[] =>
  sayings.flatMap((saying) => [
    ask(`status ${task} ${saying}`, stands(task, saying), isSaid(task, saying)),
    ...bodies.flatMap((by) => (maySay(task, saying, by) ? byWord(task, saying, by) : [])),
  ]);

const spoc = 'prevent-spoc';
/** P18: others settle a task only if named and told; their word goes with their mark; Prevent is left only in doubt. */
const whoSaid: readonly Asked[] = [
  ...taskIds.filter(othersMayMakeIt).flatMap(ofTask),
  neverBoth(`status ${spoc} left identified`, all(wanted(`planned ${spoc}`), not(isInDoubt)), stands(spoc, 'left')),
  ...bodies.map((by) =>
    neverBoth(
      `takes ${spoc} left:${by} identified`,
      all(wanted(`planned ${spoc}`), ...(by === 'police' ? [not(isInDoubt)] : [])),
      rule(`takes ${spoc} left:${by}`),
    ),
  ),
];

/** The queries about two cases, by promise. */
export const ofTwoCases = { P5: protective, P9: path, P17: toldIsTold, P18: whoSaid } as const;
