import { grooming, imageryOrUnsure, impliedBy, signsOfExtremism } from '../../terms/meaning';
import { type OptionOf, type Question, questionIds } from '../../terms/questions';
import type { Risk } from '../../terms/screens';
import {
  bodies,
  type Body,
  type FollowUp,
  followUpIds,
  mayBeLeft,
  othersMayMakeIt,
  type Task,
  taskIds,
} from '../../terms/tasks';
import { everyFact, type Fact } from '../../terms/told';
import {
  all,
  always,
  any,
  chosen,
  done,
  marked,
  never,
  not,
  rule,
  type Rule,
  type Rules,
  type Term,
  told,
} from '../term';

// What the promises mean, stated once more for the solver without reading the protocol's tables. For the rule of a
// given name in the tables, `wanted` and that name is what it should say.

/** Returns what a rule should say. */
export const wanted = (name: string): Term => rule(`wanted ${name}`);
/** Whether the answer, on the path or off it, has one of these options. */
const says = <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): Term => chosen(question, options);
/** Whether the question is also on the path. */
const tells = <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): Term =>
  all(wanted(`asked ${question}`), says(question, ...options));

/** 5.5.1-a: a worry about a child. */
export const isConcern = says('need', 'concern', 'concern-offline');
/** 5.5.2: one in which phones, computers or the internet are, or may be, involved. */
export const isOnline = says('need', 'concern');
/** There is danger, may be, or was. */
export const isDanger = says('immediate-danger', 'now', 'over', 'not-sure');

/** The harms imply the risk. */
export const isImplied = (risk: Risk): Term => all(isOnline, says('harm', ...(impliedBy[risk] ?? [])));
/** The risk is flagged: by yes, by not sure or because it is implied. */
export const isFlagged = (risk: Risk): Term => any(isImplied(risk), tells(risk, 'yes', 'not-sure'));

/** Violent extremism is flagged and not identified, by yes, by being implied or by a sign of it. */
export const isInDoubt: Term = all(
  isFlagged('violent-extremism'),
  not(
    any(
      isImplied('violent-extremism'),
      tells('violent-extremism', 'yes'),
      tells('extremism-signs', ...signsOfExtremism),
    ),
  ),
);

const unlessImplied = (risk: Risk): Term => all(isOnline, not(isImplied(risk)));
/** When a question is asked. Those not listed are asked in any online concern. */
const askedWhen: Readonly<Partial<Record<Question, Term>>> = {
  'immediate-danger': always,
  'called-999': isDanger,
  need: always,
  'unsupervised-contact': unlessImplied('unsupervised-contact'),
  sharing: unlessImplied('sharing'),
  'violent-extremism': unlessImplied('violent-extremism'),
  'looked-after': tells('unsupervised-contact', 'yes', 'not-sure'),
  'extremism-signs': isFlagged('violent-extremism'),
  'already-reported': isConcern,
  'local-authority': isConcern,
};

/** 5.5.5-d: online grooming is identified. */
const isGroomed = tells('harm', ...grooming);
/** Sexual images of a child, or not sure (5.5.7-b, 5.5.7-c). */
const isImageryOrUnsure = tells('harm', ...imageryOrUnsure);

/** When each question should be asked. */
const ofAnswers: readonly Rule[] = questionIds.map((question) => [
  `wanted asked ${question}`,
  askedWhen[question] ?? isOnline,
]);

const calledFor: Readonly<Record<Task, Term>> = {
  'social-services': isConcern,
  police: isConcern,
  'prevent-spoc': isFlagged('violent-extremism'),
  ceop: any(isGroomed, isImageryOrUnsure),
  iwf: any(isGroomed, isImageryOrUnsure),
  site: isGroomed,
};
const duties: Readonly<Record<Task, Term>> = {
  'social-services': isConcern,
  police: any(isOnline, all(isConcern, isDanger)),
  'prevent-spoc': isFlagged('violent-extremism'),
  ceop: never,
  iwf: never,
  site: never,
};

/** The task was made, by mark or by answer. */
export const isMade = (task: Task): Term => wanted(`made ${task}`);
const isReported = (task: Task): Term => tells('already-reported', task);
/** The Police were rung about the danger. */
const rungPolice = tells('called-999', 'called-police');
const isMadeByAnswer = (task: Task): Term => any(isReported(task), task === 'police' ? rungPolice : never);

/** Enough is made for a task to open (5.5.7-a; 5.5.3-violent-extremism-c). */
function isEnough(task: Task, made: (other: Task) => Term): Term {
  if (!othersMayMakeIt(task)) return always;
  return (task === 'prevent-spoc' ? any : all)(made('social-services'), made('police'));
}
/** Everything that comes before a task is made. */
export const mayBeMade = (task: Task): Term => isEnough(task, isMade);
const isEarly = (task: Task): Term =>
  any(all(isReported(task), not(isEnough(task, isReported))), all(not(isReported(task)), not(mayBeMade(task))));

/** This body may say so of the task; undefined if it never may. Prevent may be left only in doubt. */
export function maySay(task: Task, saying: 'handled' | 'left', by: Body): Term | undefined {
  if (saying === 'handled') return othersMayMakeIt(task) ? always : undefined;
  return mayBeLeft(task, by) ? (task === 'prevent-spoc' ? isInDoubt : always) : undefined;
}
/** This body said so, and was told itself. */
export const isSaidBy = (task: Task, saying: 'handled' | 'left', by: Body): Term =>
  all(marked(task, `${saying}:${by}`), maySay(task, saying, by) ?? never, isMade(by));
/** One of the two said so. */
export const isSaid = (task: Task, ...sayings: readonly ('handled' | 'left')[]): Term =>
  any(...sayings.flatMap((saying) => bodies.map((by) => isSaidBy(task, saying, by))));

const statuses = (task: Task): readonly Rule[] => {
  const open = all(not(isMade(task)), not(isSaid(task, 'handled', 'left')));
  return [
    ['made-early', all(isMade(task), isEarly(task))],
    ['made', all(isMade(task), not(isEarly(task)))],
    ['handled', all(not(isMade(task)), isSaid(task, 'handled'))],
    ['left', all(not(isMade(task)), not(isSaid(task, 'handled')), isSaid(task, 'left'))],
    ['locked', all(open, not(mayBeMade(task)))],
    ['tried', all(open, mayBeMade(task), marked(task, 'tried'))],
    ['to-do', all(open, mayBeMade(task), not(marked(task, 'tried')))],
  ];
};
/** Returns the statuses a task can have. Social Services and the Police are never early, locked or with others. */
export const statusesOf = (task: Task): readonly string[] =>
  statuses(task)
    .map(([status]) => status)
    .filter((status) => othersMayMakeIt(task) || !['made-early', 'handled', 'left', 'locked'].includes(status));

const taskWords = (task: Task): readonly Rule[] => [
  [`wanted planned ${task}`, any(calledFor[task], isMade(task))],
  [`wanted duty ${task}`, duties[task]],
  [`wanted asks ${task}`, task === 'prevent-spoc' ? isInDoubt : never],
  ...statuses(task).map(([status, is]): Rule => [`wanted status ${task} ${status}`, is]),
];

/** The status that each task should have. */
const ofTasks: readonly Rule[] = [
  ...taskIds.map((task): Rule => [`wanted made ${task}`, any(marked(task, 'made'), isMadeByAnswer(task))]),
  ...taskIds.flatMap(taskWords),
];

const isLive = says('immediate-danger', 'now', 'not-sure');
const isPast = says('immediate-danger', 'over');
const isKnown = any(
  rungPolice,
  all(
    isMade('police'),
    any(
      ...(['now', 'not-sure'] as const).map((option) =>
        all(says('immediate-danger', option), told('police', `immediate-danger:${option}`)),
      ),
    ),
  ),
);
const dangers: readonly Rule[] = [
  ['wanted danger live-told', all(isLive, isKnown)],
  ['wanted danger live-untold', all(isLive, not(isKnown))],
  ['wanted danger past-told', all(isPast, isMade('police'))],
  ['wanted danger past-untold', all(isPast, not(isMade('police')))],
  ['wanted danger none', not(isDanger)],
  ['wanted danger untold', any(wanted('danger live-untold'), wanted('danger past-untold'))],
];

/** A call told them anything. */
export const isToldSince = (task: Task): Term =>
  any(...bodies.filter((body) => body === task).flatMap((body) => everyFact.map((fact) => told(body, fact))));
/** A call told it, it was told before this case, or it is the danger of which the Police were rung. */
const isKnownTo = (body: Body, fact: Fact): Term =>
  any(
    told(body, fact),
    all(isReported(body), told(`answer:${body}`, fact)),
    body === 'police' && fact.startsWith('immediate-danger:') ? all(rungPolice, wanted(`fact ${fact}`)) : never,
  );
const isNews = (body: Body, fact: Fact): Term => all(isMade(body), wanted(`fact ${fact}`), not(isKnownTo(body, fact)));
const factWord = (fact: Fact): Rule => {
  const [question, option] = fact.split(':') as [Question, never];
  return [`wanted fact ${fact}`, tells(question, option)];
};
const newsWords = (body: Body): readonly Rule[] => [
  ...everyFact.map((fact): Rule => [`wanted news ${body} ${fact}`, isNews(body, fact)]),
  [`wanted any-news ${body}`, any(...everyFact.map((fact) => wanted(`news ${body} ${fact}`)))],
];

/** What should be news to Social Services and the Police, and the state of danger. */
const ofTold: readonly Rule[] = [...everyFact.map(factWord), ...bodies.flatMap(newsWords), ...dangers];

const thereWhen: Readonly<Record<FollowUp, Term>> = {
  'written-report': isMade('social-services'),
  acknowledgement: isMade('social-services'),
  'safeguarding-lead': isConcern,
  'placing-authority': any(isImplied('unsupervised-contact'), tells('looked-after', 'yes', 'not-sure')),
  'designated-officer': tells('others-involved', 'trusted-adult'),
  'adult-report': tells('harm', 'adult-targeted-for-access'),
  'support-for-child': tells('others-involved', 'child-responsible'),
};

/** What should still follow. */
const ofFollowUps: readonly Rule[] = followUpIds.map((id) => [
  `wanted to-follow ${id}`,
  all(thereWhen[id], not(done(id))),
]);

/** What the promises mean by their words, in the order of definition. */
export const words: Rules = new Map([...ofAnswers, ...ofTasks, ...ofTold, ...ofFollowUps]);
