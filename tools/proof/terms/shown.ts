import type { Said } from './case';
import { isCalledFor, isPlanned, mayBeMade, readsOf, saidBy, type Status, statusOf } from './plan';
import { isDue } from './reach';
import { type Body, type Task, taskIds } from './tasks';
import { dangerOf, hasNews } from './told';

type Word = Exclude<Status, 'handled' | 'left'> | `${'handled' | 'left'}:${Body}` | 'left:prevent-spoc';

/**
 * The words for the status of a task in one language. They are stated here a second time, and not read from the app’s
 * texts, so that a text whose meaning changes is noticed.
 */
export interface PlanWords {
  readonly must: string;
  readonly ask: string;
  readonly may: string;
  readonly names: Readonly<Record<Task, string>>;
  readonly current: Readonly<Record<Word, string>>;
  /** On the task list, for a task that opens after either of the first two. */
  readonly lockedAfterEither: string;
  readonly notAll: string;
  readonly whatToSay: string;
  /** On the page of a call, until it is settled: that it must or may be made. */
  readonly onPage: Readonly<Record<'must' | 'mustRefer' | 'ask' | 'may' | 'mayCall', string>>;
  /** On the page of a call that was told, or tried: that it was, and when. */
  readonly at: Readonly<Record<'made' | 'tried', RegExp>>;
  /** Why a task is locked: what it waits for. */
  readonly waitsFor: Readonly<Record<'either' | 'both', string>>;
  /** In the record, after the name. */
  readonly recorded: Readonly<Record<Exclude<Word, 'to-do'> | 'to-do-duty' | 'to-do-option' | 'to-do-police', string>>;
  readonly kinds: Readonly<Record<'must' | 'ask' | 'may', string>>;
}

const english: PlanWords = {
  must: 'This must be done.',
  ask: 'Ask the police whether this is a Prevent referral.',
  may: 'You may do this.',
  names: {
    'social-services': 'Social Services',
    police: 'The police',
    'prevent-spoc': 'Prevent/Channel contact (police)',
    ceop: 'CEOP',
    iwf: 'Internet Watch Foundation (IWF)',
    site: 'The site or app',
  },
  current: {
    'to-do': 'Not told yet',
    tried: 'No answer',
    made: 'Told',
    'made-early': 'Told too early',
    'handled:social-services': 'Social Services will do it',
    'handled:police': 'The police will do it',
    'left:social-services': 'Left, as Social Services asked',
    'left:police': 'Left, as the police asked',
    'left:prevent-spoc': 'Not a Prevent referral, the police said',
    locked: 'Not open yet',
  },
  lockedAfterEither: 'Opens after call 1 or 2',
  notAll: 'Not told all of it',
  whatToSay: 'What to say',
  onPage: {
    must: 'You must make this call.',
    mustRefer: 'This referral must be made.',
    ask: 'Ask the police whether this is a Prevent referral.',
    may: 'You may report here. Ask the police first.',
    mayCall: 'You may make this call.',
  },
  at: {
    made: /^Told (?:before now$|(?:what is new )?at .*\d\d:\d\d$)/,
    tried: /^No answer at .*\d\d:\d\d\. Not told yet\.$/,
  },
  waitsFor: {
    either: 'This opens when you have told Social Services or the police.',
    both: 'This opens when you have told Social Services and the police.',
  },
  recorded: {
    'to-do-duty': 'not told yet.',
    'to-do-option': 'not told. Ask the police first.',
    'to-do-police': 'not told. If it may be a crime, ask them.',
    tried: 'no answer. Not told yet.',
    made: 'told.',
    'made-early': 'told too early.',
    'handled:social-services': 'Social Services said they will do it.',
    'handled:police': 'the police said they will do it.',
    'left:social-services': 'left, as Social Services asked.',
    'left:police': 'left, as the police asked.',
    'left:prevent-spoc': 'the police said that this is not a Prevent referral.',
    locked: 'not open yet.',
  },
  kinds: {
    must: 'Telling them is a duty.',
    ask: 'In doubt: the police say whether this is a Prevent referral.',
    may: 'They may be told: it is not a duty.',
  },
};

const welsh: PlanWords = {
  must: 'Rhaid gwneud hyn.',
  ask: 'Gofynnwch i’r heddlu a yw hwn yn atgyfeiriad Prevent.',
  may: 'Cewch wneud hyn.',
  names: {
    'social-services': 'Y Gwasanaethau Cymdeithasol',
    police: 'Yr heddlu',
    'prevent-spoc': 'Pwynt cyswllt Prevent/Channel (yr heddlu)',
    ceop: 'CEOP',
    iwf: 'Internet Watch Foundation (IWF)',
    site: 'Y wefan neu’r ap',
  },
  current: {
    'to-do': 'Heb gael gwybod eto',
    tried: 'Dim ateb',
    made: 'Wedi cael gwybod',
    'made-early': 'Wedi cael gwybod yn rhy gynnar',
    'handled:social-services': 'Y Gwasanaethau Cymdeithasol fydd yn gwneud hyn',
    'handled:police': 'Yr heddlu fydd yn gwneud hyn',
    'left:social-services': 'Peidio, ar gais y Gwasanaethau Cymdeithasol',
    'left:police': 'Peidio, ar gais yr heddlu',
    'left:prevent-spoc': 'Nid atgyfeiriad Prevent, meddai’r heddlu',
    locked: 'Heb agor eto',
  },
  lockedAfterEither: 'Yn agor ar ôl galwad 1 neu 2',
  notAll: 'Heb gael gwybod y cyfan',
  whatToSay: 'Beth i’w ddweud',
  onPage: {
    must: 'Rhaid i chi wneud yr alwad hon.',
    mustRefer: 'Rhaid gwneud yr atgyfeiriad hwn.',
    ask: 'Gofynnwch i’r heddlu a yw hwn yn atgyfeiriad Prevent.',
    may: 'Cewch roi gwybod yma. Gofynnwch i’r heddlu yn gyntaf.',
    mayCall: 'Cewch wneud yr alwad hon.',
  },
  at: {
    made: /^Wedi cael gwybod(?: cyn hyn$|(?: beth sy’n newydd)?: .*\d\d:\d\d$)/,
    tried: /^Dim ateb: .*\d\d:\d\d\. Heb gael gwybod eto\.$/,
  },
  waitsFor: {
    either: 'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r Gwasanaethau Cymdeithasol neu i’r heddlu.',
    both: 'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r Gwasanaethau Cymdeithasol ac i’r heddlu.',
  },
  recorded: {
    'to-do-duty': 'heb gael gwybod eto.',
    'to-do-option': 'heb gael gwybod. Gofynnwch i’r heddlu yn gyntaf.',
    'to-do-police': 'heb gael gwybod. Os gallai fod yn drosedd, gofynnwch iddyn nhw.',
    tried: 'dim ateb. Heb gael gwybod eto.',
    made: 'wedi cael gwybod.',
    'made-early': 'wedi cael gwybod yn rhy gynnar.',
    'handled:social-services': 'dywedodd y Gwasanaethau Cymdeithasol mai nhw fydd yn gwneud hyn.',
    'handled:police': 'dywedodd yr heddlu mai nhw fydd yn gwneud hyn.',
    'left:social-services': 'peidio â gwneud hyn, ar gais y Gwasanaethau Cymdeithasol.',
    'left:police': 'peidio â gwneud hyn, ar gais yr heddlu.',
    'left:prevent-spoc': 'dywedodd yr heddlu nad atgyfeiriad Prevent yw hwn.',
    locked: 'heb agor eto.',
  },
  kinds: {
    must: 'Mae rhoi gwybod iddyn nhw yn ddyletswydd.',
    ask: 'Mae’n ansicr: yr heddlu sy’n dweud a yw hwn yn atgyfeiriad Prevent.',
    may: 'Cewch roi gwybod iddyn nhw: nid yw’n ddyletswydd.',
  },
};

export const planWords: Readonly<Record<'en' | 'cy', PlanWords>> = { en: english, cy: welsh };

const planned = (said: Said): readonly Task[] => taskIds.filter((task) => isPlanned(said, task));

/**
 * Returns the key of a task’s status; if others make it or asked to leave it, with their name. Prevent is never left on
 * request: the Police say that it is no such referral.
 */
function wordOf(said: Said, task: Task): keyof PlanWords['current'] {
  const status = statusOf(said, task);
  if (status === 'left' && task === 'prevent-spoc') return 'left:prevent-spoc';
  return status === 'handled' || status === 'left' ? `${status}:${saidBy(said, task, status)!}` : status;
}

/** Returns "must", "may" or whom to ask while the task is not settled. */
function dutyOf(said: Said, task: Task, words: PlanWords): string {
  const isOpen = ['to-do', 'tried', 'locked'].includes(statusOf(said, task));
  return isOpen ? words[readsOf(said, task)] : '';
}

/** Whether a task is always an option, and so never marked as still to do. */
const isNeverDuty = (task: Task): boolean => ['ceop', 'iwf', 'site'].includes(task);

/** Returns the status of a task; empty if it is only offered. */
function current(said: Said, task: Task, words: PlanWords): string {
  const word = wordOf(said, task);
  return word === 'to-do' && isNeverDuty(task) ? '' : words.current[word];
}

const statusOnList = (said: Said, task: Task, words: PlanWords): string => {
  if (hasNews(said, task)) return words.notAll;
  return wordOf(said, task) === 'locked' && task === 'prevent-spoc'
    ? words.lockedAfterEither
    : current(said, task, words);
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
export const listShown = (said: Said, words: PlanWords): readonly string[] =>
  listed(said).map((task, at) => {
    const isToRing = ['to-do', 'tried'].includes(statusOf(said, task)) || hasNews(said, task);
    return joined([
      String(at + 1),
      words.names[task],
      dutyOf(said, task, words),
      statusOnList(said, task, words),
      isToRing && hasRoom(said, task) ? words.whatToSay : '',
    ]);
  });

/** The sentence on a task’s own page that it must or may be made; empty once it is settled, or while it may not be yet. */
export function dutyShown(said: Said, task: Task, { onPage }: PlanWords): string {
  const reads = readsOf(said, task);
  const status = statusOf(said, task);
  if (!['to-do', 'tried', 'locked'].includes(status) || (reads === 'may' && status === 'locked')) return '';
  if (reads === 'must' && task === 'prevent-spoc') return onPage.mustRefer;
  return reads === 'may' && task === 'police' ? onPage.mayCall : onPage[reads];
}

/** Whether a task’s own page says how it stands: nothing of one to be made, and when one was told or tried. */
export function isStatusShown(said: Said, task: Task, words: PlanWords, found: string | undefined): boolean {
  const word = wordOf(said, task);
  if (word === 'to-do') return found === undefined;
  return word === 'made' || word === 'tried' ? words.at[word].test(found ?? '') : found === words.current[word];
}

/** What a task waits for while it may not be made; otherwise undefined. */
export function lockShown(said: Said, task: Task, { waitsFor }: PlanWords): string | undefined {
  if (mayBeMade(said, task)) return undefined;
  return task === 'prevent-spoc' ? waitsFor.either : waitsFor.both;
}

/** What the record says of each call: its status and, after all of these, whether each that is called for is a duty. */
export function recordShown(said: Said, { names, recorded, kinds }: PlanWords): readonly string[] {
  const tasks = planned(said);
  const statusIn = (task: Task): string => {
    const word = wordOf(said, task);
    const may = task === 'police' ? 'police' : 'option';
    return recorded[word === 'to-do' ? (`to-do-${readsOf(said, task) === 'may' ? may : 'duty'}` as const) : word];
  };
  return [
    ...tasks.map((task) => `${names[task]}: ${statusIn(task)}`),
    ...tasks.filter((task) => isCalledFor(said, task)).map((task) => `${names[task]}: ${kinds[readsOf(said, task)]}`),
  ];
}

/** Every line that the record could have of the calls: each status of each, and each duty. */
export const recordLines = ({ names, recorded, kinds }: PlanWords): readonly string[] =>
  Object.values(names).flatMap((name) =>
    [...Object.values(recorded), ...Object.values(kinds)].map((says) => `${name}: ${says}`),
  );

/** The names of the tasks listed as outstanding before a case is cleared. */
export const outstandingShown = (said: Said, { names }: PlanWords): readonly string[] =>
  taskIds.filter((task) => isDue(said, task)).map((task) => names[task]);
