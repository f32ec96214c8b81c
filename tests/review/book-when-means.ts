import {
  answersOf,
  factsOf,
  type GivenAnswers,
  givenIn,
  holds,
  isConcern,
  isOnlineConcern,
  formsIdentified,
} from '../../src/case/answers';
import {
  type CaseFacts,
  hasNews,
  isDuty,
  isPlanned,
  type Log,
  madeByAnswer,
  type Mark,
  newsOf,
  toldIn,
  isAnyToFollow,
} from '../../src/case/marks';
import { areCallsMade, isAllDone, isComplete } from '../../src/case/outstanding';
import { currentMarks } from '../../src/case/log';
import { isUnanswered } from '../../src/case/path';
import { dangerOf, isLive } from '../../src/case/danger';
import { questionIds } from '#protocol/questions';
import { bodies, type TaskId, taskIds } from '#protocol/tasks';
import { isAuthority } from '../../src/contacts/authorities';
import type { When } from '../../src/review/when';
import { calm, concern, extremism, offline } from '../support/cases';
import { bothTold, followed, marked, type Start } from '../wizard/app';

const lastFour = ['prevent-spoc', 'ceop', 'iwf', 'site'] as const;
const lastThree = lastFour.slice(1);
const all: GivenAnswers = { ...extremism, harm: ['grooming', 'adult-targeted-for-access'] };
const [socialServices, police] = bothTold as [(typeof bothTold)[0], (typeof bothTold)[1]];
const allMade = [...bothTold, ...lastFour.map((task) => marked(task, 'made'))];
const tried = taskIds.map((task) => marked(task, 'tried'));

/** Nobody is sure of violent extremism. */
const inDoubt: GivenAnswers = { ...concern, harm: ['cyberbullying'], 'violent-extremism': 'not-sure' };

/** Cases in which every line of the list, the reports and the record is shown, and others in which it is not. */
export const cases: readonly Required<Pick<Start, 'answers' | 'log'>>[] = [
  { answers: all, log: [] },
  { answers: { ...all, 'local-authority': 'cardiff' }, log: [socialServices] },
  { answers: { ...all, 'local-authority': 'elsewhere-in-uk' }, log: [police] },
  { answers: { ...all, 'local-authority': 'outside-uk' }, log: [] },
  ...(['handled:police', 'handled:social-services', 'left:police', 'left:social-services'] as const).flatMap((name) => {
    const log = [...bothTold, ...(name.startsWith('left') ? lastThree : lastFour).map((task) => marked(task, name))];
    return [
      { answers: all, log },
      { answers: all, log: [...log, marked('police', 'corrected')] },
    ];
  }),
  { answers: all, log: allMade },
  { answers: all, log: [...allMade, marked('police', 'corrected'), marked('social-services', 'corrected')] },
  { answers: all, log: [...bothTold, ...tried.slice(2)] },
  {
    answers: { ...all, 'virtual-identities': 'yes', 'online-communities': 'yes', sharing: 'yes' },
    log: (['social-services', 'police'] as const).map((task) => marked(task, 'made', { told: [] })),
  },
  { answers: { ...all, 'local-authority': 'gwynedd' }, log: tried.slice(0, 2) },
  { answers: { ...all, 'already-reported': [...lastFour], 'local-authority': 'merthyr-tydfil' }, log: [] },
  { answers: { ...all, harm: ['extortion'] }, log: [] },
  { answers: inDoubt, log: [socialServices] },
  { answers: inDoubt, log: bothTold },
  { answers: inDoubt, log: [...bothTold, marked('prevent-spoc', 'left:police')] },
  { answers: { ...inDoubt, 'violent-extremism': 'yes' }, log: [...bothTold, marked('prevent-spoc', 'left:police')] },
  { answers: { ...offline, 'local-authority': 'isle-of-anglesey' }, log: [] },
  { answers: offline, log: [socialServices] },
  {
    answers: { ...concern, harm: ['extremist-content', 'secret-contact', 'sexual-images-exchanged'] },
    log: [socialServices],
  },
  { answers: calm, log: bothTold },
  { answers: calm, log: [...bothTold, ...followed] },
  { answers: { ...calm, 'already-reported': bodies }, log: [] },
  { answers: calm, log: bodies.map((body) => marked(body, 'made', { told: ['local-authority:conwy'] })) },
  {
    answers: {
      ...calm,
      harm: ['adult-targeted-for-access', 'secret-contact'],
      'others-involved': ['child-responsible', 'trusted-adult'],
    },
    log: bothTold,
  },
  { answers: calm, log: [marked('police', 'made', { told: factsOf(answersOf(calm)) })] },
  { answers: calm, log: [socialServices, marked('police', 'made', { told: [] })] },
  { answers: calm, log: [socialServices, marked('police', 'made', { told: [] }), marked('police', 'told-more')] },
  { answers: { ...calm, 'immediate-danger': 'now', 'called-999': 'not-called' }, log: bothTold },
  { answers: { ...calm, 'immediate-danger': 'over', 'called-999': 'not-called' }, log: [socialServices] },
  { answers: { ...concern, harm: ['not-sure'], 'immediate-danger': 'now', 'called-999': 'not-called' }, log: [] },
  ...[[], [marked('police', 'told-more')]].map((log) => ({
    answers: { ...concern, 'immediate-danger': 'over', 'called-999': 'called-police' } as const,
    log,
  })),
];

/** What a reader takes a `when` to be about: a report in a case. */
export interface At extends CaseFacts {
  readonly task: TaskId;
  readonly log: Log;
}
const made = ({ answers, marks }: At, task: TaskId) => marks[task]?.[0] === 'made' || madeByAnswer(answers, task);
const ss = (at: At) => made(at, 'social-services');
const pol = (at: At) => made(at, 'police');
const isFirst = ({ task }: At) => task === 'social-services' || task === 'police';
/** 5.5.3, 5.5.7-a: what must have been told before this one. */
const open = (at: At) => isFirst(at) || (at.task === 'prevent-spoc' ? ss(at) || pol(at) : ss(at) && pol(at));
const told = (at: At) => made(at, at.task);
const named = ({ answers, task }: At) => (givenIn(answers)['already-reported'] ?? []).includes(task);
const early = (at: At) => told(at) && !isFirst(at) && (named(at) || !open(at));
/** Whether violent extremism is flagged, but neither answered yes nor shown by what was seen. */
const doubtful = ({ answers, task }: At) => {
  const { harm = [], 'violent-extremism': extreme } = givenIn(answers);
  return task === 'prevent-spoc' && extreme === 'not-sure' && !harm.includes('extremist-content');
};
/** 5.5.3: Prevent is left only while it is in doubt. */
const mustNow = (at: At) => at.task === 'prevent-spoc' && at.marks[at.task]?.[0] === 'left:police' && !doubtful(at);
/** Whether it was settled by the word of others, who were told. */
const said = (at: At, mark: Mark) =>
  at.marks[at.task]?.[0] === mark
  && made(at, mark.split(':')[1] as TaskId)
  && !told(at)
  && !isFirst(at)
  && !mustNow(at);
const others = (at: At) =>
  (['handled:social-services', 'handled:police', 'left:social-services', 'left:police'] as const).some((mark) =>
    said(at, mark),
  );
const isOption = (at: At) => !isDuty(at, at.task);
const unclassified = (at: At) => isOnlineConcern(at.answers) && formsIdentified(at.answers).length === 0;
const isToDo = (at: At) => isDuty(at, at.task) && !told(at) && !others(at);
/** The open duty that is to be told next: after this one in the order of the plan or, if none is, the first. */
function nextDuty(at: At) {
  const due = (['social-services', 'police', 'prevent-spoc'] as const).filter(
    (task) => task !== at.task && open({ ...at, task }) && (isToDo({ ...at, task }) || hasNews(at, task)),
  );
  return due.find((task) => taskIds.indexOf(task) > taskIds.indexOf(at.task)) ?? due[0];
}
/** Whether they were told more in a call that is marked. */
const isCalledSince = ({ log, task }: At) => log.some((entry) => entry.task === task && entry.do === 'told-more');
/** Not told, or not of everything. */
const isToRing = (at: At) => !told(at) || hasNews(at, at.task);
const mayLeave = (at: At) => (ss(at) || pol(at)) && !told(at) && !others(at) && !isFirst(at);

export const means: Readonly<Partial<Record<Extract<When, string>, (at: At) => boolean>>> = {
  always: () => true,
  toDo: (at) => open(at) && !told(at) && !others(at) && at.marks[at.task]?.[0] !== 'tried',
  tried: (at) => open(at) && at.marks[at.task]?.[0] === 'tried',
  told: (at) => told(at) && !early(at) && !hasNews(at, at.task),
  toldEarly: early,
  socialServicesMakeIt: (at) => said(at, 'handled:social-services'),
  policeMakeIt: (at) => said(at, 'handled:police'),
  socialServicesAsked: (at) => said(at, 'left:social-services'),
  policeAsked: (at) => said(at, 'left:police'),
  dutyUnsettled: (at) => !isOption(at) && !doubtful(at) && !told(at) && !others(at),
  doubtUnsettled: (at) => doubtful(at) && !told(at) && !others(at),
  optionUnsettled: (at) => isOption(at) && !told(at) && !others(at) && means.newsFirst?.(at) !== true,
  optionOpen: (at) => isOption(at) && open(at) && !told(at) && !others(at),
  notOpened: (at) => !open(at) && !told(at) && !others(at),
  locked: (at) => !open(at),
  lockedOneTold: (at) => !open(at) && (ss(at) || pol(at)),
  open,
  openUntold: (at) => open(at) && isToRing(at),
  ticked: () => false,
  neitherTold: (at) => !ss(at) && !pol(at) && !told(at),
  openInWelsh: () => false,
  openInEnglish: open,
  areaOfWales: (at) => open(at) && isAuthority(givenIn(at.answers)['local-authority']),
  areaNotOfWales: (at) => open(at) && !isAuthority(givenIn(at.answers)['local-authority']),
  ownCouncil: (at) =>
    open(at) && [undefined, 'outside-uk', 'not-known'].includes(givenIn(at.answers)['local-authority']),
  openNoDanger: (at) => open(at) && givenIn(at.answers)['immediate-danger'] === 'no',
  socialServicesNext: (at) => nextDuty(at) === 'social-services',
  policeNext: (at) => nextDuty(at) === 'police',
  preventNext: (at) => nextDuty(at) === 'prevent-spoc' && !doubtful({ ...at, task: 'prevent-spoc' }),
  doubtNext: (at) => nextDuty(at) === 'prevent-spoc' && doubtful({ ...at, task: 'prevent-spoc' }),
  unclassified,
  mayMark: (at) => open(at) && !told(at),
  mayTry: (at) => open(at) && !others(at) && isToRing(at),
  triedAgain: (at) =>
    told(at) && hasNews(at, at.task) && at.log.at(-1)?.do === 'tried' && at.log.at(-1)?.task === at.task,
  mayBeSaid: mayLeave,
  mayBeSaidBySocialServices: (at) => mayLeave(at) && ss(at),
  mayBeSaidByPolice: (at) => mayLeave(at) && pol(at),
  mayBeLeftByPolice: (at) => mayLeave(at) && pol(at) && (at.task !== 'prevent-spoc' || doubtful(at)),
  mayCorrect: (at) =>
    at.marks[at.task]?.[0] === 'tried'
    || (madeByAnswer(at.answers, at.task) ? isCalledSince(at) : at.marks[at.task] !== undefined),
  byAnswer: (at) => madeByAnswer(at.answers, at.task) && !isCalledSince(at),
  toldSince: (at) => madeByAnswer(at.answers, at.task) && isCalledSince(at),
  anyMark: (at) => at.marks[at.task] !== undefined || isCalledSince(at),
  saidAndNotTold: (at) =>
    (at.marks[at.task]?.[0] ?? '').includes(':') && !others(at) && !mustNow(at) && !madeByAnswer(at.answers, at.task),
  saidInDoubt: mustNow,
  areaOpen: (at) => !areCallsMade(at) && givenIn(at.answers)['local-authority'] === undefined,
  noArea: (at) => isToRing(at) && givenIn(at.answers)['local-authority'] === undefined,
  noNumber: (at) =>
    isToRing(at)
    && ['elsewhere-in-uk', 'outside-uk', 'not-known'].includes(givenIn(at.answers)['local-authority'] ?? ''),
  hasNumber: () => false,
  ownContacts: () => false,
  addedNumber: () => false,
  oldNumber: () => false,
  numberAhead: () => false,
  laterLocked: (at) => {
    const later = lastThree.filter((task) => isPlanned(at, task));
    return later.length > 0 && later.every((task) => means.notOpened?.({ ...at, task }));
  },
  callsToMake: (at) => !areCallsMade(at),
  noneToMake: areCallsMade,
  allDone: isAllDone,
  callsMade: (at) => isComplete(at) && !isAllDone(at),
  toFollow: (at) => areCallsMade(at) && isAnyToFollow(at),
  triedInDanger: (at) =>
    at.task === 'social-services' && open(at) && at.marks[at.task]?.[0] === 'tried' && isLive(at.answers),
  areaChanged: ({ log }) => log.some(({ told }) => told?.includes('local-authority:conwy')),
  hasNews: (at) => hasNews(at, 'social-services') || hasNews(at, 'police'),
  muchNews: (at) => bodies.some((body) => newsOf(at, body).length > 3),
  newsFirst: (at) =>
    means.hasNews?.(at) === true && open(at) && !told(at) && !others(at) && lastThree.some((task) => task === at.task),
  newToThem: (at) => hasNews(at, at.task),
  unanswered: (at) =>
    questionIds.some(
      (question) =>
        isUnanswered(at.answers, question) && !(question === 'called-999' && means.liveUntold?.(at) === true),
    ) || means.notCalled?.(at) === true,
  extremismOpen: (at) => isUnanswered(at.answers, 'violent-extremism'),
  notCalled: (at) => givenIn(at.answers)['called-999'] !== undefined && dangerOf(at) === 'past-untold',
  reportedBefore: ({ answers }) =>
    (givenIn(answers)['already-reported'] ?? ['nobody']).some((named) => named !== 'nobody'),
  toldOfDanger: ({ answers }) => givenIn(answers)['called-999'] === 'called-police',
  noConcern: (at) => !isConcern(at.answers),
  dangerUnsettled: (at) => !['none', 'past-told'].includes(dangerOf(at)),
  liveUntold: (at) => dangerOf(at) === 'live-untold',
  liveTold: (at) => dangerOf(at) === 'live-told',
  pastUntold: (at) => dangerOf(at) === 'past-untold',
};

/** Whether a `when` holds, as its words say. */
export function isSo(when: When, at: At): boolean | undefined {
  if (typeof when === 'string') return means[when]?.(at);
  return 'openIf' in when ? open(at) && holds(when.openIf, at.answers) : holds(when, at.answers);
}
export const atOf = ({ answers, log }: (typeof cases)[number], task: TaskId): At => ({
  answers: answersOf(answers),
  ...currentMarks(log, toldIn(answersOf(answers))),
  task,
});
