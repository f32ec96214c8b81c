import type { Status } from './plan';
import type { Body, Task } from './tasks';

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
