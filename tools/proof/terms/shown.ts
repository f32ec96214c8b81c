import type { Said } from './case';
import { isDuty, isPlanned, mayBeMade, saidBy, type Status, statusOf } from './plan';
import { isDue } from './reach';
import { type Body, type Task, taskIds } from './tasks';
import { hasNews } from './told';

type Word = Exclude<Status, 'handled' | 'left'> | `${'handled' | 'left'}:${Body}`;

/**
 * The words in which it is shown how a task stands, in one language. Stated here a second time, and not read from the app’s texts: a text
 * that comes to say something else is told from these.
 */
export interface PlanWords {
  readonly must: string;
  readonly may: string;
  readonly names: Readonly<Record<Task, string>>;
  readonly current: Readonly<Record<Word, string>>;
  /** On the list, of what opens after either of the two first. */
  readonly lockedAfterEither: string;
  readonly whatToSay: string;
  /** Why a task is locked: what it waits for. */
  readonly waitsFor: Readonly<Record<'either' | 'both', string>>;
  /** In the record, after the name. */
  readonly recorded: Readonly<Record<Exclude<Word, 'to-do'> | 'to-do-duty' | 'to-do-option', string>>;
  readonly kinds: Readonly<Record<'must' | 'may', string>>;
}

const english: PlanWords = {
  must: 'must',
  may: 'may',
  names: {
    'social-services': 'Social Services',
    police: 'The Police',
    'prevent-spoc': 'Prevent/Channel contact (Police)',
    ceop: 'CEOP',
    iwf: 'Internet Watch Foundation (IWF)',
    site: 'The site or app itself',
  },
  current: {
    'to-do': 'To do',
    tried: 'Tried, not told yet',
    made: 'Told',
    'made-early': 'Told too early',
    'handled:social-services': 'Social Services make it, as they said',
    'handled:police': 'The Police make it, as they said',
    'left:social-services': 'Left, as Social Services asked',
    'left:police': 'Left, as the Police asked',
    locked: 'Locked',
  },
  lockedAfterEither: 'Locked: after 1 or 2',
  whatToSay: 'What to say',
  waitsFor: {
    either: 'This opens once you have told Social Services or the Police.',
    both: 'This opens once you have told both Social Services and the Police.',
  },
  recorded: {
    'to-do-duty': 'to be done, and not done yet.',
    'to-do-option': 'may be done.',
    tried: 'tried. They have not been told yet.',
    made: 'told.',
    'made-early': 'told, but too early.',
    'handled:social-services': 'Social Services said that they make it.',
    'handled:police': 'the Police said that they make it.',
    'left:social-services': 'Social Services asked that it be left.',
    'left:police': 'the Police asked that it be left.',
    locked: 'locked until what comes first is done.',
  },
  kinds: { must: 'A duty (must).', may: 'An option (may).' },
};

const welsh: PlanWords = {
  must: 'rhaid',
  may: 'cewch',
  names: {
    'social-services': 'Y Gwasanaethau Cymdeithasol',
    police: 'Yr heddlu',
    'prevent-spoc': 'Pwynt cyswllt Prevent/Channel (yr heddlu)',
    ceop: 'CEOP',
    iwf: 'Internet Watch Foundation (IWF)',
    site: 'Y wefan neu’r ap ei hun',
  },
  current: {
    'to-do': 'I’w wneud',
    tried: 'Ceisiwyd, heb roi gwybod eto',
    made: 'Wedi cael gwybod',
    'made-early': 'Wedi cael gwybod yn rhy gynnar',
    'handled:social-services': 'Y Gwasanaethau Cymdeithasol sy’n gwneud hyn, fel y dywedon nhw',
    'handled:police': 'Yr heddlu sy’n gwneud hyn, fel y dywedon nhw',
    'left:social-services': 'Peidio, ar gais y Gwasanaethau Cymdeithasol',
    'left:police': 'Peidio, ar gais yr heddlu',
    locked: 'Ar glo',
  },
  lockedAfterEither: 'Ar glo: yn agor ar ôl 1 neu 2',
  whatToSay: 'Beth i’w ddweud',
  waitsFor: {
    either: 'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r Gwasanaethau Cymdeithasol neu i’r heddlu.',
    both: 'Bydd hwn yn agor pan fyddwch wedi rhoi gwybod i’r ddau: y Gwasanaethau Cymdeithasol a’r heddlu.',
  },
  recorded: {
    'to-do-duty': 'mae hyn i’w wneud, ac nid yw wedi’i wneud eto.',
    'to-do-option': 'cewch wneud hyn.',
    tried: 'ceisiwyd. Nid ydyn nhw wedi cael gwybod eto.',
    made: 'wedi cael gwybod.',
    'made-early': 'wedi cael gwybod, ond yn rhy gynnar.',
    'handled:social-services': 'dywedodd y Gwasanaethau Cymdeithasol mai nhw sy’n gwneud hyn.',
    'handled:police': 'dywedodd yr heddlu mai nhw sy’n gwneud hyn.',
    'left:social-services': 'peidio â gwneud hyn, ar gais y Gwasanaethau Cymdeithasol.',
    'left:police': 'peidio â gwneud hyn, ar gais yr heddlu.',
    locked: 'ar glo nes bod yr hyn sy’n dod gyntaf wedi’i wneud.',
  },
  kinds: { must: 'Dyletswydd (rhaid).', may: 'Dewis (cewch).' },
};

/** The words of each language. */
export const planWords: Readonly<Record<'en' | 'cy', PlanWords>> = { en: english, cy: welsh };

const planned = (said: Said): readonly Task[] => taskIds.filter((task) => isPlanned(said, task));

/** The word of a task’s status: where others make it or asked that it be left, with who said so. */
function wordOf(said: Said, task: Task): keyof PlanWords['current'] {
  const status = statusOf(said, task);
  return status === 'handled' || status === 'left' ? `${status}:${saidBy(said, task, status)!}` : status;
}

/** Must or may, while the task is not settled. */
function dutyOf(said: Said, task: Task, { must, may }: PlanWords): string {
  const isOpen = ['to-do', 'tried', 'locked'].includes(statusOf(said, task));
  return isOpen ? (isDuty(said, task) ? must : may) : '';
}

/** What is an option in every case: of it nothing says that it is to do. */
const isNeverDuty = (task: Task): boolean => ['ceop', 'iwf', 'site'].includes(task);

/** How a task stands, where it is more than offered. */
function current(said: Said, task: Task, words: PlanWords): string {
  const word = wordOf(said, task);
  return word === 'to-do' && isNeverDuty(task) ? '' : words.current[word];
}

const statusOnList = (said: Said, task: Task, words: PlanWords): string =>
  wordOf(said, task) === 'locked' && task === 'prevent-spoc' ? words.lockedAfterEither : current(said, task, words);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Social Services and the Police have room on the list to say that what to say is behind them. */
const hasRoom = (task: Task): boolean => task === 'social-services' || task === 'police';

/** The list of whom to tell, line by line: the number, the name, must or may, how it stands, and of the first two that what to say is behind them. */
export const listShown = (said: Said, words: PlanWords): readonly string[] =>
  planned(said).map((task, at) => {
    const isToRing = ['to-do', 'tried'].includes(statusOf(said, task)) || hasNews(said, task);
    return joined([
      String(at + 1),
      words.names[task],
      dutyOf(said, task, words),
      statusOnList(said, task, words),
      isToRing && hasRoom(task) ? words.whatToSay : '',
    ]);
  });

/** How a task’s own page says that it stands. */
export const pageShown = (said: Said, task: Task, words: PlanWords): string =>
  joined([dutyOf(said, task, words), current(said, task, words)]);

/** What a task waits for, as long as it may not be made; undefined where it may. */
export function lockShown(said: Said, task: Task, { waitsFor }: PlanWords): string | undefined {
  if (mayBeMade(said, task)) return undefined;
  return task === 'prevent-spoc' ? waitsFor.either : waitsFor.both;
}

/** What the record says of each call: how it stands, and whether it is a duty. */
export const recordShown = (said: Said, words: PlanWords): readonly string[] =>
  planned(said).flatMap((task) => {
    const duty = isDuty(said, task);
    const word = wordOf(said, task);
    const recorded = word === 'to-do' ? (duty ? ('to-do-duty' as const) : ('to-do-option' as const)) : word;
    return [`${words.names[task]}: ${words.recorded[recorded]}`, words.kinds[duty ? 'must' : 'may']];
  });

/** The tasks that are named as outstanding before a case is cleared. */
export const outstandingShown = (said: Said, { names }: PlanWords): readonly string[] =>
  taskIds.filter((task) => isDue(said, task)).map((task) => names[task]);
