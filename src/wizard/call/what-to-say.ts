import { type Condition, extremismIdentified, extremismInDoubt, questions } from '#protocol/questions';
import { type TaskId, tasks } from '#protocol/tasks';
import {
  type Answers,
  counted,
  type OptionRef,
  holds,
  isAnswered,
  isOnlineConcern,
  partsOf,
  toldAs,
  toldOptions,
  worstFirst,
} from '../../case/answers';
import { riskStatus } from '../../case/harm';
import { isBody } from '../../case/marks';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import type { GroundedKey } from '../updates/basis';
import { isArea, labelOf } from '../question/option-words';

/** The groups of what to say, in the order in which a call handler asks. */
export const groupIds = ['first', 'child', 'danger', 'worried', 'unsure', 'others', 'evidence', 'told', 'ask'] as const;
type GroupId = (typeof groupIds)[number];

/** A phrase to say. `id` records that it was said. `from` is its line in a text; a phrase from an answer has none. */
interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly from?: { readonly of: GroundedKey; readonly at: number };
}
/** Phrases with the line that introduces them. */
export interface Group {
  readonly id: GroupId;
  readonly lead: Key;
  readonly phrases: readonly Phrase[];
}

/** Tasks that are reported in writing, on a form. */
const written: readonly TaskId[] = ['ceop', 'iwf', 'site'];
/** Whether the report is of a web address or an account, with nothing about a child: to the IWF and the site. */
export const isAboutNoChild = (task: TaskId): boolean => task === 'iwf' || task === 'site';

const groupOf = (option: OptionRef): GroupId =>
  option.endsWith(':not-sure') && toldAs(option) === 'word' ? 'unsure' : questions[partsOf(option).question].saidUnder;

/** Returns the whole sentence for an option that is told (`toldAs`): for the record (`say`), or to be spoken. */
export const sentenceOf = (words: Words, as: 'say' | 'spoken', option: OptionRef): string =>
  isArea(option)
    ? words.t(`${as}:local-authority/area`, { area: labelOf(words, option) })
    : words.t(`${as}:${option.replace(':', '/')}` as Key);

type Part = readonly [GroupId, readonly Phrase[]];

/** The lines of a text as phrases of a group. */
const fixed = (words: Words, group: GroupId, key: GroundedKey): Part => [
  group,
  words.lines(key).map((text, at) => ({ id: `${key.replace(/\W/g, '-')}-${at}`, text, from: { of: key, at } })),
];

/** What is said about the case, whether or not it comes from an option. */
function aboutTheCase(words: Words, answers: Answers): readonly Part[] {
  const isIct = isOnlineConcern(answers);
  const when = (holds: boolean, group: GroupId, key: GroundedKey): readonly Part[] =>
    holds ? [fixed(words, group, key)] : [];
  const implied = (['unsupervised-contact', 'sharing', 'violent-extremism'] as const).filter(
    (risk) => riskStatus(answers, risk) === 'implied',
  );
  return [
    ...when(counted(answers, 'immediate-danger').includes('no'), 'danger', 'call:say/noDanger'),
    ...worstFirst(toldOptions(answers)).map((option): Part => [
      groupOf(option),
      [{ id: option, text: sentenceOf(words, 'spoken', option) }],
    ]),
    ...implied.map((risk) => fixed(words, 'worried', `call:say/implied/${risk}`)),
    ...when(isIct && !isAnswered(answers, 'harm'), 'unsure', 'call:say/notClassified'),
    ...when(isIct, 'others', 'call:say/complex'),
  ];
}

/** Asks who makes the Prevent/Channel referral, if it is one (5.5.3-violent-extremism-c), and the reports (5.5.6-g). */
function asksOfOthers(words: Words, answers: Answers, task: TaskId): readonly Part[] {
  const when = (asks: boolean, condition: Condition, key: GroundedKey): readonly Part[] =>
    asks && holds(condition, answers) ? [fixed(words, 'ask', key)] : [];
  return [
    ...when(task === 'police', tasks.ceop.inPlanWhen, 'call:say/services'),
    ...when(isBody(task), extremismIdentified, 'call:say/prevent'),
    ...when(task === 'police', extremismInDoubt, 'call:say/preventInDoubt'),
  ];
}

function leadOf(id: GroupId, task: TaskId): Key {
  if (!written.includes(task)) return `call:say/leads/${id}`;
  if (id === 'first') return 'call:say/leads/write';
  return id === 'ask' ? 'call:say/leads/please' : `call:say/leads/${id}`;
}

/** Returns what to say for a task, in groups; groups with nothing to say are left out. */
export function whatToSay(words: Words, answers: Answers, task: TaskId): readonly Group[] {
  const parts: readonly Part[] = [
    fixed(words, 'first', `tasks:${task}/opening`),
    ...(written.includes(task) ? [] : [fixed(words, 'child', 'call:say/child')]),
    ...(isAboutNoChild(task) ? [] : aboutTheCase(words, answers)),
    fixed(words, 'ask', `tasks:${task}/closing`),
    ...asksOfOthers(words, answers, task),
  ];
  return groupIds
    .map((id) => ({
      id,
      lead: leadOf(id, task),
      phrases: parts.flatMap(([group, phrases]) => (group === id ? phrases : [])),
    }))
    .filter(({ phrases }) => phrases.length > 0);
}
