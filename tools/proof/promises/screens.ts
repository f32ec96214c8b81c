import type { Case } from '../search/case';
import { casesToDraw, randomCases, toldSoFar } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { exitPages, isExitPage, waysNew, waysPlanned, waysToExitPages } from '../search/ways';
import { textAt } from '../subject/locales';
import { unlikeWith } from '../subject/lost-content';
import type { Language } from '../subject/pages';
import { more } from '../subject/rules';
import * as read from '../subject/words';
import { isConcern, isDanger } from '../terms/meaning';
import { areasOf, holiday, type NumbersOf, numbersOf, numberWords } from '../terms/numbers';
import { isMade, isPlanned } from '../terms/plan';
import { type OptionOf, type Question, questionIds, questions } from '../terms/questions';
import { nextOnList } from '../terms/reach';
import { type Screen, shown } from '../terms/screens';
import * as words from '../terms/shown';
import { bodies, type Task, taskIds } from '../terms/tasks';
import { everyOption, type Fact, isSo, isSpoken, staysSaid } from '../terms/told';
import { type Check, every, whereNothingIsNew } from './check';
import { onPages } from './on-pages';

// What a person reads on the screens.

/** What is in sight: the collapsible part beside the page repeats some of it, but is out of sight until it is opened. */
const inSight = (html: string): string => html.split('page__beside')[0] ?? '';
const onExitPages = exitPages.flatMap((page) => {
  const check = (wrong: string, holds: (html: string, language: Language) => boolean, when?: Check['when']) =>
    onPages(wrong, [page], waysToExitPages[page], (html, _, { language }) => holds(html, language), {
      where: (said) => isExitPage(said, page),
      ...(when && { when }),
    });
  const sayingSo = page === 'other-procedures' ? 'pages:other-procedures/lead' : `pages:${page}/concern`;
  return [
    ...check('page-says-no-refer', (html, language) => read.hasText(inSight(html), language, sayingSo)),
    ...check('page-no-refer-now', (html) => html.includes('data-action="refer-now"')),
    ...check(
      'page-no-danger',
      (html, language) => read.hasText(inSight(html), language, 'pages:danger-opening'),
      isDanger,
    ),
    ...check(
      'page-no-record',
      (html) => html.includes('data-to="record"'),
      (said) => taskIds.some((task) => isMade(said, task)),
    ),
  ];
});

/** P4: every concern ends at the task list. Any page where a walk ends elsewhere says to refer, and has Refer now. */
export const reassurance: readonly Check[] = [
  every('concern-ends-elsewhere', {}, (said) => more.end(said) === 'referrals', { when: isConcern }),
  ...onExitPages,
];

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

const linesOf = { en: words.recordLines('en'), cy: words.recordLines('cy') };
const names = (language: Language) => taskIds.map((task) => words.nameOf(task, language));
/** Of the record’s lines those on how each call stands and on its duty: what was told, and when, comes between them. */
const callsRead = (language: Language, said: Case): readonly string[] =>
  read.recordRead(language, said).filter((line) => linesOf[language].includes(line));

function shownOf(task: Task): readonly Check[] {
  // In each state of the task, and in the cases drawn by lot.
  const check = (
    wrong: string,
    screen: Screen,
    holds: (said: Case, language: Language) => boolean,
    where = isConcern,
  ) =>
    onPages(wrong, [screen], [...waysPlanned[task], ...randomCases], (_, said, { language }) => holds(said, language), {
      about: { task },
      where: (said) => where(said) && isPlanned(said, task),
    });
  return [
    ...check('shown-otherwise', 'referrals', (said, language) =>
      isSame(
        read.listRead(language, said).map((line) => words.untimed(line, language)),
        words.listShown(said, language),
      ),
    ),
    ...check('shown-otherwise', `referrals/${task}`, (said, language) => {
      const { duty = '', status } = read.callRead(language, task, said);
      return duty === words.dutyShown(said, task, language) && words.isStatusShown(said, task, language, status);
    }),
    ...check('lock-unlike', `referrals/${task}`, (said, language) => {
      const [found, wanted] = [read.lockRead(language, task, said), words.lockShown(said, task, language)];
      return wanted === undefined ? found === undefined : found?.includes(wanted) === true;
    }),
    ...check(
      'shown-otherwise',
      'record',
      (said, language) => isSame(callsRead(language, said), words.recordShown(said, language)),
      () => true,
    ),
    ...check(
      'clear-unlike',
      'referrals',
      (said, language) =>
        isSame(
          read.outstandingRead(language, said).filter((line) => names(language).includes(line)),
          words.outstandingShown(said, language),
        ),
      () => true,
    ),
  ];
}

/**
 * P20: what a person reads about each task is so: on the task list its number, must or may, status and who said so; the
 * same on its page, with the reason for its lock; in the record; and what is outstanding before clearing.
 */
export const shownAsItIs: readonly Check[] = taskIds.flatMap(shownOf);

const untoldAndTold = [fullest, ...toldSoFar.slice(2, 3)];
/**
 * P25: with any organisation's files that pass their check, each screen still says and leads to all that it does
 * without them, and adds only the app's own words: both with nobody told, and with Social Services and the Police told.
 */
export const nothingTaken: readonly Check[] = (['notUsed', 'confirmed'] as const).flatMap((files) =>
  onPages(
    'taken-away-or-added',
    shown,
    untoldAndTold,
    (_, said, { language, screen }) => unlikeWith(files, language, screen, said).length === 0,
    { about: { files } },
  ),
);

/** Who knows already is said in words of its own, and a place as part of a sentence. */
const saidOtherwise = /^(already-reported|called-999|local-authority):/;
/** Live danger that the Police do not know of is said to them as a call to 999. */
const isSaidOn = (screen: Screen, option: Fact): boolean =>
  !saidOtherwise.test(option) && !(screen === 'referrals/police' && option.startsWith('immediate-danger:'));
/** For each question, the fullest case and each that answers it otherwise: made once, so that each page is drawn once. */
const casesOf = new Map<string, readonly Case[]>(
  questionIds.map((id: Question) => [id, [...questions[id].map((one) => fullest.with(id, () => [one])), fullest]]),
);

/** P26: what was ticked is said to the first two and written in the record, in its own words, and only then. */
export const saidAsTicked: readonly Check[] = everyOption.filter(isSpoken).flatMap((option) =>
  onPages(
    'said-unlike-ticked',
    (['referrals/social-services', 'referrals/police', 'record'] as const).filter((one) => isSaidOn(one, option)),
    casesOf.get(option.split(':')[0] ?? '') ?? [],
    (html, said, { language }) =>
      read.factShown(html, language, option) === (isSo(said, option) || staysSaid(said, option)),
    { about: { fact: option } },
  ),
);

const leadsOn = every('list-leads-elsewhere', {}, (said) => more.nextStep(said) === nextOnList(said), {
  when: isConcern,
});
const withNews: readonly Case[] = bodies.flatMap((body) => waysNew[body]);
const planned: readonly Case[] = taskIds.flatMap((task) => waysPlanned[task]);

/**
 * P27: the filled button of the task list leads to 999 while the Police do not know of live danger, then to the first
 * open duty that is not settled, then to the first with news, then to the first question that is not answered, and only
 * then to what happens next; in both languages.
 */
export const listLeadsOn: readonly Check[] = [
  whereNothingIsNew(leadsOn),
  { ...leadsOn, cases: withNews },
  ...onPages(
    'list-button-unlike',
    ['referrals'],
    [...planned, ...withNews, ...casesToDraw, ...randomCases],
    (html, said) => read.filledButtons(html).join() === nextOnList(said),
    { where: isConcern },
  ),
];

type Area = OptionOf<'local-authority'>;
/** Whether a text gives this number alone, for this area and kind, and says where it is from. */
const gives = (language: Language, area: Area, kind: keyof NumbersOf, number: string) => (text: string) => {
  const { outOfHours, from } = numberWords[language];
  const isNamed = kind === 'outOfHours' || text.includes(textAt(language, `areas:authorities/${area}`));
  const numbers = text.replaceAll(' ', '').match(/0\d{9,}/g);
  return numbers?.join() === number && isNamed && outOfHours.test(text) === (kind === 'outOfHours') && from.test(text);
};

const casesIn = new Map(
  questions['local-authority'].map((area) => [area, [fullest.with('local-authority', () => [area])]] as const),
);
/** The page of the Police names the force of the area, and no other. */
const forceIn = (area: Area): readonly Check[] =>
  onPages(
    'force-unlike',
    ['referrals/police'],
    casesIn.get(area) ?? [],
    (html, _, { language }) =>
      Object.entries(areasOf).every(
        ([force, areas]) => read.hasText(html, language, `areas:forces/${force}`) === areas.includes(area),
      ),
    { about: { area } },
  );

/** On a bank holiday the number for out of hours stands first, and the office's says no time that falls on one. */
const onHoliday = (area: Area): readonly Check[] =>
  onPages(
    'order-on-holiday',
    ['referrals', 'referrals/social-services'],
    casesIn.get(area) ?? [],
    (_, said, { language, screen }) => {
      const [found, { office, outOfHours = '' }] = [
        read.numbersRead(language, screen, said, holiday),
        numbersOf[area] ?? {},
      ];
      const isFirst = outOfHours === '' || gives(language, area, 'outOfHours', outOfHours)(found[0] ?? '');
      return isFirst && (office === undefined || numberWords[language].onHoliday.test(found.at(-1) ?? ''));
    },
    { about: { area } },
  );

/**
 * P28: each area has its own public numbers, each as what it is, with its source; and no area has another's. While the
 * office is closed, as on a bank holiday, the number for out of hours comes first.
 */
export const numbersInPlace: readonly Check[] = questions['local-authority'].flatMap((area) => [
  ...forceIn(area),
  ...onHoliday(area),
  ...onPages(
    'number-out-of-place',
    ['referrals', 'referrals/social-services', 'record'],
    casesIn.get(area) ?? [],
    (_, said, { language, screen }) => {
      const wanted = Object.entries(numbersOf[area] ?? {}) as readonly (readonly [keyof NumbersOf, string])[];
      const found = read.numbersRead(language, screen, said);
      const isGiven = ([kind, number]: (typeof wanted)[number]) => found.some(gives(language, area, kind, number));
      return found.length === wanted.length && wanted.every(isGiven);
    },
    { about: { area } },
  ),
]);
