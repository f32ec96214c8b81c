import { asks, isWalkScreen, type ScreenId, type TaskScreen, taskScreens, type WalkScreen } from '#protocol/screens';
import { never } from '#protocol/shapes';
import { taskIds, tasks } from '#protocol/tasks';
import type { Words } from '../words/words';
import { type Move, moves, shortNameOf } from './graph';
import { endsOfWalk, type Lead, leadsFrom } from './leads';
import { whenInWords } from './when-in-words';

const continues = (from: ScreenId) => moves.filter((move) => move.from === from && move.by === 'continue');

/** Whether a screen is a task's page. */
const isTask = (screen: unknown): screen is TaskScreen => taskScreens.some((known) => known === screen);

/** The pages of tasks that are only offered, never a duty. */
const offered: readonly TaskScreen[] = taskScreens.filter(
  (_, at) => taskIds[at] !== undefined && tasks[taskIds[at]].dutyWhen === never,
);

/** Returns the pages of later duties to which Continue on a task's page can lead, in order. */
export const laterDuties = (from: TaskScreen): readonly TaskScreen[] =>
  continues(from).flatMap(({ to, guards }) =>
    isTask(to) && guards.length > 0 && !offered.includes(to) && taskScreens.indexOf(from) < taskScreens.indexOf(to)
      ? [to]
      : [],
  );

/** Returns the only screen to which Continue leads from here in every case; undefined if there is none. */
export const nextAlways = (from: ScreenId): ScreenId | undefined => {
  const [only, ...others] = continues(from);
  return only && others.length === 0 && only.guards.length === 0 ? (only.to as ScreenId) : undefined;
};

/** One way of several: the screen, and its condition in words; the last way has none. */
interface Branch {
  readonly when: string | undefined;
  readonly screen: ScreenId;
}
const branchesOf = (words: Words, leads: readonly Lead[]): readonly Branch[] =>
  leads.map(({ to, when }) => ({ screen: to, when: when.length > 0 ? whenInWords(words, { all: when }) : undefined }));

function branchesInWords(words: Words, branches: readonly Branch[]): readonly string[] {
  return branches.map(({ when, screen }, at) => {
    const name = shortNameOf(words, screen);
    if (when === undefined) return at === 0 ? name : words.t('chart:leads/otherwise', { screen: name });
    return words.t(at === 0 ? 'chart:leads/when' : 'chart:leads/otherwiseWhen', { screen: name, when });
  });
}

function walkInWords(words: Words, screen: WalkScreen): readonly string[] {
  const [first, ...others] = leadsFrom(screen);
  if (first && others.length === 0 && asks(screen).length > 0)
    return [words.t('chart:leads/whatever', { screen: shortNameOf(words, first.to) })];
  return branchesInWords(words, branchesOf(words, leadsFrom(screen)));
}

/** The end of the walk in one line: for a concern, and for the other needs. */
function endInWords(words: Words): string {
  const named = (leads: readonly Lead[]) => leads.map(({ to }) => shortNameOf(words, to)).join('; ');
  return words.t('chart:leads/end', { list: named(endsOfWalk.slice(-1)), others: named(endsOfWalk.slice(0, -1)) });
}

function continueInWords(words: Words, screen: ScreenId): readonly string[] {
  const next = nextAlways(screen);
  if (next) return [words.t('chart:ways/continue', { screen: shortNameOf(words, next) })];
  if (!isTask(screen)) return [];
  const duties = laterDuties(screen).map((duty) => ({ screen: duty, when: words.t('chart:when/unsettledDuty') }));
  const end = endInWords(words);
  return [
    ...branchesInWords(words, duties),
    duties.length === 0 ? end : words.t('chart:leads/otherwise', { screen: end }),
  ];
}

const kindOf = ({ by }: Move): string => (by === '*' ? 'other' : (by.split('.')[0] ?? ''));
const ownWays = ['answer', 'change', 'carry-on', 'clear', 'other'] as const;

/** What else the screen itself can do, by kind and in a fixed order. */
function ownInWords(words: Words, screen: ScreenId): readonly string[] {
  const kinds = new Set(moves.filter(({ from }) => from === screen).map(kindOf));
  const own = ownWays
    .filter((way) => kinds.has(way))
    .map((way) => words.t(`chart:ways/${way}`, { first: shortNameOf(words, 'immediate-danger') }));
  return screen === 'referrals' ? [...own, words.t('chart:ways/links', { record: shortNameOf(words, 'record') })] : own;
}

/** Returns where a screen leads, line by line: by Continue, and by what else it offers. */
export function waysInWords(words: Words, screen: ScreenId): readonly string[] {
  if (isWalkScreen(screen)) return walkInWords(words, screen);
  const lines = [...continueInWords(words, screen), ...ownInWords(words, screen)];
  return lines.length > 0 ? lines : [words.t('chart:ways/none')];
}

const anywhere = ['refer-now', 'open', 'lost', 'mark', 'hide', 'clear', 'change', 'end'] as const;

/** Returns what can be done on every screen, and where that leads, in words. */
export function anywhereInWords(words: Words) {
  const [list, notes, first, record] = (['referrals', 'notes', 'immediate-danger', 'record'] as const).map((screen) =>
    shortNameOf(words, screen),
  ) as [string, string, string, string];
  return anywhere.map((key) => ({
    key,
    line: words.t(`chart:anywhere/${key}`, { list, notes, first, record }),
    branches: key === 'end' ? branchesInWords(words, branchesOf(words, endsOfWalk)) : [],
  }));
}
