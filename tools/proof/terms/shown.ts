import type { Said } from './case';
import { isCalledFor, isPlanned, mayBeMade, readsOf, saidBy, type Status, statusOf } from './plan';
import { isDue } from './reach';
import { bodies, type Body, type Task, taskIds } from './tasks';
import { dangerOf, hasNews } from './told';

/**
 * What is said of a task, in English and in Welsh. It is stated here a second time, and not read from the app’s texts, so
 * that a text whose meaning changes is noticed. `name`: of the task; `now`: how it stands; `page`: on its own page, until
 * it is settled, that it must or may be made; `record`: how it stands, after its name; `kind`: whether it is a duty.
 */
const words = {
  must: ['This must be done.', 'Rhaid gwneud hyn.'],
  ask: ['Ask the police whether this is a Prevent referral.', 'Gofynnwch i’r heddlu ai atgyfeiriad Prevent yw hwn.'],
  may: ['You may do this.', 'Cewch wneud hyn.'],
  mayLater: ['You may do this after the calls above.', 'Cewch wneud hyn ar ôl y galwadau uchod.'],
  'name/social-services': ['Social Services', 'Y Gwasanaethau Cymdeithasol'],
  'name/police': ['The police', 'Yr heddlu'],
  'name/prevent-spoc': ['Prevent/Channel contact (police)', 'Pwynt cyswllt Prevent/Channel (yr heddlu)'],
  'name/ceop': ['CEOP', 'CEOP'],
  'name/iwf': ['Internet Watch Foundation (IWF)', 'Internet Watch Foundation (IWF)'],
  'name/site': ['The site or app', 'Y wefan neu’r ap'],
  'now/to-do': ['Not told yet', 'Heb gael gwybod eto'],
  'now/tried': ['No answer', 'Dim ateb'],
  'now/made': ['Told', 'Wedi cael gwybod'],
  'now/made-early': ['Told too early', 'Wedi cael gwybod yn rhy gynnar'],
  'now/handled:social-services': ['Social Services will do it', 'Y Gwasanaethau Cymdeithasol fydd yn gwneud hyn'],
  'now/handled:police': ['The police will do it', 'Yr heddlu fydd yn gwneud hyn'],
  'now/left:social-services': ['Left, as Social Services asked', 'Peidio, ar gais y Gwasanaethau Cymdeithasol'],
  'now/left:police': ['Left, as the police asked', 'Peidio, ar gais yr heddlu'],
  'now/left:prevent-spoc': ['Not a Prevent referral, the police said', 'Nid atgyfeiriad Prevent, meddai’r heddlu'],
  'now/locked': ['Not open yet', 'Heb agor eto'],
  lockedAfterEither: ['Opens after call 1 or 2', 'Yn agor ar ôl galwad 1 neu 2'],
  notAll: ['Not told all of it', 'Heb gael gwybod y cyfan'],
  whatToSay: ['What to say', 'Beth i’w ddweud'],
  'page/must': ['You must make this call.', 'Rhaid i chi wneud yr alwad hon.'],
  'page/mustRefer': ['This referral must be made.', 'Rhaid gwneud yr atgyfeiriad hwn.'],
  'page/may': ['You may report here. Ask the police first.', 'Cewch roi gwybod yma, ar ôl gofyn i’r heddlu.'],
  'page/mayCall': ['You may make this call.', 'Cewch wneud yr alwad hon.'],
  waitsForEither: [
    'This opens when you have told Social Services or the police.',
    'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r Gwasanaethau Cymdeithasol neu i’r heddlu.',
  ],
  waitsForBoth: [
    'This opens when you have told Social Services and the police.',
    'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r Gwasanaethau Cymdeithasol ac i’r heddlu.',
  ],
  'record/to-do-duty': ['not told yet.', 'heb gael gwybod eto.'],
  'record/to-do-option': ['not told. Ask the police first.', 'heb gael gwybod. Gofynnwch i’r heddlu yn gyntaf.'],
  'record/to-do-police': [
    'not told. If it may be a crime, ask them.',
    'heb gael gwybod. Os gallai fod yn drosedd, gofynnwch iddyn nhw.',
  ],
  'record/tried': ['no answer. Not told yet.', 'dim ateb. Heb gael gwybod eto.'],
  'record/made': ['told.', 'wedi cael gwybod.'],
  'record/made-early': ['told too early.', 'wedi cael gwybod yn rhy gynnar.'],
  'record/handled:social-services': [
    'Social Services said they will do it.',
    'dywedodd y Gwasanaethau Cymdeithasol mai nhw fydd yn gwneud hyn.',
  ],
  'record/handled:police': ['the police said they will do it.', 'dywedodd yr heddlu mai nhw fydd yn gwneud hyn.'],
  'record/left:social-services': [
    'left, as Social Services asked.',
    'peidio â gwneud hyn, ar gais y Gwasanaethau Cymdeithasol.',
  ],
  'record/left:police': ['left, as the police asked.', 'peidio â gwneud hyn, ar gais yr heddlu.'],
  'record/left:prevent-spoc': [
    'the police said that this is not a Prevent referral.',
    'dywedodd yr heddlu nad atgyfeiriad Prevent yw hwn.',
  ],
  'record/locked': ['not open yet.', 'heb agor eto.'],
  'kind/must': ['Telling them is a duty.', 'Mae rhoi gwybod iddyn nhw yn ddyletswydd.'],
  'kind/ask': [
    'In doubt: the police say whether this is a Prevent referral.',
    'Mae’n ansicr: yr heddlu sy’n dweud ai atgyfeiriad Prevent yw hwn.',
  ],
  'kind/may': ['You may tell them: it is not a duty.', 'Cewch roi gwybod iddyn nhw: nid yw’n ddyletswydd.'],
} as const;
/** How a call that was told, or tried, is said to stand, with when. */
const at = {
  made: [
    /Told (?:before now|(?:what is new )?at .*\d\d:\d\d)(?:\. No answer at .*\d\d:\d\d)?/,
    /Wedi cael gwybod(?: cyn hyn|(?: beth sy’n newydd)?: .*\d\d:\d\d)(?:\. Dim ateb: .*\d\d:\d\d)?/,
  ],
  tried: [/No answer at .*\d\d:\d\d\. Not told yet\./, /Dim ateb: .*\d\d:\d\d\. Heb gael gwybod eto\./],
} as const;

type Key = keyof typeof words;
type Word = Exclude<Status, 'handled' | 'left'> | `${'handled' | 'left'}:${Body}` | 'left:prevent-spoc';
const keys = Object.keys(words) as readonly Key[];
export type Tongue = 'en' | 'cy';
const say = (key: Key, tongue: Tongue): string => words[key][tongue === 'en' ? 0 : 1];
/** Returns the name of a task. */
export const nameOf = (task: Task, tongue: Tongue): string => say(`name/${task}`, tongue);

/** Returns a line in which `[when]` stands for when they were told or tried. */
export const untimed = (line: string, tongue: Tongue): string =>
  (['made', 'tried'] as const).reduce(
    (rest, word) => rest.replace(at[word][tongue === 'en' ? 0 : 1], sayNow(word, tongue)),
    line,
  );
/** Returns how a task stands, as `untimed` leaves it. */
const sayNow = (word: Word, tongue: Tongue): string =>
  `${say(`now/${word}`, tongue)}${word === 'made' || word === 'tried' ? ' [when]' : ''}`;

const planned = (said: Said): readonly Task[] => taskIds.filter((task) => isPlanned(said, task));

/**
 * Returns the key of a task’s status; if others make it or asked to leave it, with their name. Prevent is never left on
 * request: the Police say that it is no such referral.
 */
function wordOf(said: Said, task: Task): Word {
  const status = statusOf(said, task);
  if (status === 'left' && task === 'prevent-spoc') return 'left:prevent-spoc';
  return status === 'handled' || status === 'left' ? `${status}:${saidBy(said, task, status)!}` : status;
}

/** Returns "must", "may", "may" after news, or whom to ask while the task is not settled. */
function dutyOf(said: Said, task: Task, tongue: Tongue): string {
  const status = statusOf(said, task);
  if (!['to-do', 'tried', 'locked'].includes(status)) return '';
  const isLater = isNeverDuty(task) && status !== 'locked' && bodies.some((body) => hasNews(said, body));
  return say(isLater ? 'mayLater' : readsOf(said, task), tongue);
}

/** Whether a task is always an option, and so never marked as still to do. */
const isNeverDuty = (task: Task): boolean => ['ceop', 'iwf', 'site'].includes(task);

/** Returns the status of a task; empty if it is only offered. */
function current(said: Said, task: Task, tongue: Tongue): string {
  const word = wordOf(said, task);
  return word === 'to-do' && isNeverDuty(task) ? '' : sayNow(word, tongue);
}

const statusOnList = (said: Said, task: Task, tongue: Tongue): string => {
  if (hasNews(said, task)) return say('notAll', tongue);
  return wordOf(said, task) === 'locked' && task === 'prevent-spoc'
    ? say('lockedAfterEither', tongue)
    : current(said, task, tongue);
};

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Whether the task list has room to say that the task's page has what to say: on a card, while calls are to be made. */
const hasRoom = (said: Said, task: Task): boolean =>
  (task === 'social-services' || task === 'police') && taskIds.some((one) => isDue(said, one));

/** The calls in the order of the list: that of the plan, with the Police first while 999 is to be called. */
const listed = (said: Said): readonly Task[] =>
  dangerOf(said) === 'live-untold'
    ? [...planned(said)].sort((one, other) => Number(other === 'police') - Number(one === 'police'))
    : planned(said);

/** The lines of the task list: number, name, must or may, status, and for the first two, "what to say". */
export const listShown = (said: Said, tongue: Tongue): readonly string[] =>
  listed(said).map((task, at) => {
    const isToRing = ['to-do', 'tried'].includes(statusOf(said, task)) || hasNews(said, task);
    return joined([
      String(at + 1),
      nameOf(task, tongue),
      dutyOf(said, task, tongue),
      statusOnList(said, task, tongue),
      isToRing && hasRoom(said, task) ? say('whatToSay', tongue) : '',
    ]);
  });

/** The sentence on a task’s own page that it must or may be made; empty once it is settled, or while it may not be yet. */
export function dutyShown(said: Said, task: Task, tongue: Tongue): string {
  const reads = readsOf(said, task);
  const status = statusOf(said, task);
  if (!['to-do', 'tried', 'locked'].includes(status) || (reads === 'may' && status === 'locked')) return '';
  if (reads === 'must' && task === 'prevent-spoc') return say('page/mustRefer', tongue);
  if (reads === 'ask') return say('ask', tongue);
  return say(reads === 'may' && task === 'police' ? 'page/mayCall' : `page/${reads}`, tongue);
}

/** Whether a task’s own page says how it stands: nothing of one to be made, and when one was told or tried. */
export function isStatusShown(said: Said, task: Task, tongue: Tongue, found: string | undefined): boolean {
  const word = wordOf(said, task);
  return word === 'to-do' ? found === undefined : untimed(found ?? '', tongue) === sayNow(word, tongue);
}

/** What a task waits for while it may not be made; otherwise undefined. */
export function lockShown(said: Said, task: Task, tongue: Tongue): string | undefined {
  if (mayBeMade(said, task)) return undefined;
  return say(task === 'prevent-spoc' ? 'waitsForEither' : 'waitsForBoth', tongue);
}

/** What the record says of each call: its status and, after all of these, whether each that is called for is a duty. */
export function recordShown(said: Said, tongue: Tongue): readonly string[] {
  const tasks = planned(said);
  const statusIn = (task: Task): string => {
    const word = wordOf(said, task);
    const may = task === 'police' ? 'police' : 'option';
    const duty = readsOf(said, task) === 'may' ? may : 'duty';
    return say(word === 'to-do' ? `record/to-do-${duty}` : `record/${word}`, tongue);
  };
  return [
    ...tasks.map((task) => `${nameOf(task, tongue)}: ${statusIn(task)}`),
    ...tasks
      .filter((task) => isCalledFor(said, task))
      .map((task) => `${nameOf(task, tongue)}: ${say(`kind/${readsOf(said, task)}`, tongue)}`),
  ];
}

/** Every line that the record could have of the calls: each status of each, and each duty. */
export const recordLines = (tongue: Tongue): readonly string[] =>
  taskIds.flatMap((task) =>
    keys.filter((key) => /^(record|kind)/.test(key)).map((key) => `${nameOf(task, tongue)}: ${say(key, tongue)}`),
  );

/** The names of the tasks listed as outstanding before a case is cleared. */
export const outstandingShown = (said: Said, tongue: Tongue): readonly string[] =>
  taskIds.filter((task) => isDue(said, task)).map((task) => nameOf(task, tongue));
