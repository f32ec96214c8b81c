import {
  childResponsible,
  type Condition,
  contactFlagged,
  extremismIdentified,
  extremismInDoubt,
  ofImages,
  onlineConcern,
  questions,
  trustedAdult,
} from '#protocol/questions';
import { has } from '#protocol/shapes';
import { bodies, type TaskId, tasks } from '#protocol/tasks';
import {
  type Answers,
  answeredEarlier,
  counted,
  type OptionRef,
  holds,
  isOnlineConcern,
  partsOf,
  toldOptions,
  riskStatus,
} from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { isDangerUntold } from '../../case/danger';
import { hasNews, isBody } from '../../case/marks';
import type { Key, Words } from '../../words/words';
import type { GroundedKey, GroundedPlace } from '../updates/grounds';
import { isArea } from '../question/option-words';
import { isPerson, openingOf, promptOf, sentenceOf, type Told, toldOnlyPart, openingForCeop } from './opening';

/** The groups of prompts, in the order in which a call handler asks. */
export const groupIds = ['danger', 'child', 'suspect', 'worried', 'evidence', 'ask'] as const;
type GroupId = (typeof groupIds)[number];

/** A line to say. `from` is the key of its text; a line from an answer has none. */
interface Phrase {
  readonly text: string;
  readonly from?: GroundedKey;
}
interface Group {
  readonly id: GroupId;
  readonly lead: Key;
  readonly phrases: readonly Phrase[];
}
/** What to say or write for a task: first the opening, which `title` introduces, then prompts to be ready for. */
export interface ToSay {
  readonly title: Key;
  readonly opening: readonly Phrase[];
  readonly prompts: readonly Group[];
}

/** Whether the task is reported by telephone, or at least can be; the others are reported on a form. */
export const isCalled = (task: TaskId) => isBody(task) || task === 'prevent-spoc';
/** Whether the report is of a web address or an account, with nothing about a child: to the IWF and the site. */
const isAboutNoChild = (task: TaskId): boolean => task === 'iwf' || task === 'site';

type Part = readonly [GroupId, readonly Phrase[]];

const linesOf = (words: Words, place: GroundedPlace): readonly Phrase[] =>
  words.linesAt(place).map(([key, text]) => ({ text, from: key as GroundedKey }));

function groupOf(option: OptionRef): GroupId {
  const { saidUnder } = questions[partsOf(option).question];
  return saidUnder === 'danger' || saidUnder === 'evidence' ? saidUnder : 'worried';
}

function chosen(words: Words, facts: Told, task: TaskId, said: readonly OptionRef[]): readonly Part[] {
  // The Police are not told that nobody told them, nor anyone once they know.
  const isForNobody = task === 'police' || !isDangerUntold(facts);
  // The opening has its own words for a body that was told only part; a form says that both were told.
  const unsaid = isCalled(task) ? [...toldOnlyPart(facts, task), task] : [...bodies, task];
  const isKnownThere = (option: OptionRef) =>
    said.includes(option)
    || unsaid.some((one) => option === `already-reported:${one}`)
    || (isCalled(task) && isArea(option))
    || (option === 'called-999:not-called' && (isForNobody || !isCalled(task)));
  const left = worstFirst(toldOptions(facts.answers)).filter((option) => !isKnownThere(option));
  const sentences = left.map((option) => [promptOf(words, facts, option, left), groupOf(option)] as const);
  return [...new Map(sentences)].map(([text, group]): Part => [group, [{ text }]]);
}

/** Contact may be supervised, or was stopped: the child is, or may be, looked after (5.5.3-unsupervised-contact-b). */
export const mayBeSupervised: Condition = { all: [contactFlagged, { not: has(questions['looked-after'], 'no') }] };

/** Staff who visit may meet who is doing it: an adult near, one who comes there, or anyone while nobody knows who. */
export const mayBeMet: Condition = {
  any: [
    has(questions['others-involved'], 'other-adults', 'not-known'),
    has(questions.harm, 'abuse-to-create-images', 'criminal-exploitation', 'adult-targeted-for-access'),
    has(questions.harm, 'secret-contact', 'cyberstalking'),
  ],
};
/** Whether anyone may block an account is asked where someone is, or may be, in touch. */
export const mayBlock: Condition = { any: [isPerson, has(questions.harm, 'not-sure')] };

/** The call says that there may be others (5.5.5-c), unless the answer is that none is known. */
export const othersUnsaid: Condition = {
  all: [onlineConcern, { not: has(questions['others-involved'], 'none-known') }],
};

/** Images were made, sent or received, or the evidence was sent on, so it is no longer only a risk. */
export const mayBeShared: Condition = {
  any: [has(questions.harm, 'sexual-images-exchanged'), has(questions['evidence-handled'], 'forwarded')],
};
/** Returns the risks that a harm implies, that nobody was asked about, and that a call puts in its own words. */
export const impliedUnasked = (answers: Answers) =>
  (['unsupervised-contact', 'sharing'] as const)
    .filter((risk) => riskStatus(answers, risk) === 'implied' && !answers[risk].includes('yes'))
    .map((risk) => (risk === 'sharing' && holds(mayBeShared, answers) ? 'shared' : risk));

/** What to have ready about the case, whether or not it comes from an option. */
function aboutTheCase(words: Words, facts: Told, task: TaskId, said: readonly OptionRef[]): readonly Part[] {
  const { answers } = facts;
  const when = (applies: boolean, group: GroupId, key: GroundedPlace): readonly Part[] =>
    applies ? [[group, linesOf(words, key)]] : [];
  const isOnline = isOnlineConcern(answers);
  const [called, person] = [isCalled(task), isCalled(task) && holds(isPerson, answers)];
  return [
    ...when(called, 'child', 'call:say/child'),
    ...when(called && holds(mayBeSupervised, answers), 'child', 'call:say/supervised'),
    ...when(called && holds(childResponsible, answers), 'child', 'call:say/bothChildren'),
    ...when(person, 'suspect', 'call:say/suspect'),
    ...when(person && task === 'police', 'suspect', 'call:say/suspectPlace'),
    ...when(called && holds(trustedAdult, answers), 'suspect', 'call:say/employer'),
    ...when(task === 'prevent-spoc', 'suspect', 'call:say/views'),
    ...chosen(words, facts, task, said),
    ...when(counted(answers, 'evidence-location').includes('not-known'), 'evidence', 'call:say/notKnownWhere'),
    ...when(counted(answers, 'evidence-handled').includes('not-known'), 'evidence', 'call:say/notKnownDone'),
    ...impliedUnasked(answers).map((risk): Part => ['worried', linesOf(words, `call:say/implied/${risk}`)]),
    ...answeredEarlier(answers).map((option): Part => ['worried', [{ text: sentenceOf(words, option) }]]),
    ...(called ? toldOnlyPart(facts, task) : []).map((body): Part => [
      'worried',
      [{ text: words.t(`spoken:told/before/${body}`) }],
    ]),
    ...when(called && !isOnline, 'worried', 'call:say/offline'),
    ...when(holds(othersUnsaid, answers), 'worried', 'call:say/complex'),
    ...when(task === 'police' && isOnline, 'evidence', 'call:say/device'),
    ...when(called, 'danger', isOnline ? 'call:say/danger' : 'call:say/dangerOffline'),
    // On the page of the police, this is beside their numbers.
    ...when(called && task !== 'police', 'danger', 'call:say/dangerToday'),
    ...when(called && holds(mayBeMet, answers), 'danger', 'call:say/worker'),
    ...when(called && counted(answers, 'immediate-danger').includes('no'), 'danger', 'call:say/noDanger'),
  ];
}

/** Asks the first two who tells others: the reports (5.5.6-g), the employer, Prevent (5.5.3-violent-extremism-c). */
function asksOfOthers(words: Words, { answers }: Told, task: TaskId): readonly Part[] {
  const when = (asks: boolean, condition: Condition, key: GroundedPlace): readonly Part[] =>
    asks && holds(condition, answers) ? [['ask', linesOf(words, key)]] : [];
  return [
    ...when(task === 'police', onlineConcern, 'call:say/handling'),
    ...when(task === 'police', mayBlock, 'call:say/block'),
    ...when(task === 'police', tasks.ceop.inPlanWhen, 'call:say/services'),
    ...when(task === 'police', ofImages, 'call:say/takeDown'),
    ...when(isBody(task), trustedAdult, 'call:say/officer'),
    ...when(isBody(task), has(questions.harm, 'criminal-exploitation'), 'call:say/nrm'),
    ...when(isBody(task), extremismIdentified, 'call:say/prevent'),
    ...when(task === 'police', extremismInDoubt, 'call:say/preventInDoubt'),
  ];
}

type FormId = 'ceop' | 'iwf' | 'site';
/** What the site is told of, worst first. */
export const siteHarms = ['extortion', 'grooming', 'adult-targeted-for-access'] as const;
/** What a form says: to CEOP and the site, only what was ticked, worst first. */
function written(words: Words, { answers }: Told, task: FormId, worst: string): readonly Phrase[] {
  const harms = siteHarms.filter((harm) => counted(answers, 'harm').includes(harm));
  if (task === 'site') return harms.flatMap((harm) => linesOf(words, `tasks:site/about/${harm}`));
  if (task === 'iwf') return linesOf(words, 'tasks:iwf/opening');
  return [...linesOf(words, 'tasks:ceop/opening'), ...(worst === '' ? [] : [{ text: worst }])];
}
/** What is written on a form: what it says and that both bodies have been told; nothing if it says nothing. */
function onForm(words: Words, facts: Told, task: FormId, worst: string): readonly Phrase[] {
  const about = written(words, facts, task, worst);
  const isUntold = bodies.some((body) => hasNews(facts, body));
  const known = isUntold ? (['first', 'known/both'] as const) : (['known/both'] as const);
  return about.length === 0 ? [] : [...about, ...known.map((key) => ({ text: words.t(`spoken:told/${key}`) }))];
}

/** Returns the words above what to say: to say or write only what is known and, to the IWF, whether to write at all. */
export function leadOf(task: TaskId): GroundedPlace {
  if (isCalled(task)) return 'call:say/lead';
  if (task === 'iwf') return 'call:say/leadToIwf';
  return task === 'site' ? 'call:say/leadToService' : 'call:say/leadToForm';
}

/** Returns what to say for a task: the opening, and the groups of prompts that have something in them. */
export function whatToSay(words: Words, facts: Told, task: TaskId): ToSay {
  const isSpoken = isBody(task) || task === 'prevent-spoc';
  const first = isSpoken ? openingOf(words, facts, task) : openingForCeop(words, facts);
  const parts: readonly Part[] = [
    ...(isAboutNoChild(task) ? [] : aboutTheCase(words, facts, task, first.says)),
    ['ask', linesOf(words, `tasks:${task}/closing`)],
    ...asksOfOthers(words, facts, task),
  ];
  const prompts = groupIds.map((id): Group => ({
    id,
    lead: id === 'ask' && !isCalled(task) ? 'call:say/leads/then' : `call:say/leads/${id}`,
    phrases: parts.flatMap(([group, phrases]) => (group === id ? phrases : [])),
  }));
  return {
    title: isCalled(task) ? 'call:say/title' : 'call:say/write',
    opening: isSpoken ? [{ text: first.text }] : onForm(words, facts, task, first.text),
    prompts: prompts.filter(({ phrases }) => phrases.length > 0),
  };
}
