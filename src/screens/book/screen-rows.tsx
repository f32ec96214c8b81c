import { groundsOf } from '../../case/grounds';
import { leadsFrom, shownWhen } from '../../chart/leads';
import { leadsInWords, movesOfState } from '../../chart/moves-in-words';
import { titleKey } from '../../chart/state-words';
import { doIds, doNotIds } from '../../protocol/2015-07/evidence';
import { riskIds } from '../../protocol/2015-07/risks';
import { asks, type ScreenId, sidePages, type WalkScreen, walkScreens } from '../../protocol/2015-07/screens';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { ConditionInWords } from './Conditions';
import { groundsRow } from './grounds';
import { questionRows, riskRows } from './question-rows';
import type { Row } from './rows';
import { taskRows } from './task-rows';
import { labelOf, lineRow, Lines, textRow, textRows } from './text-rows';

const isWalk = (screen: ScreenId): screen is WalkScreen => walkScreens.some((known) => known === screen);
const isBeside = (screen: ScreenId): boolean => sidePages.some((known) => known === screen) && screen !== 'notes';

const adviceRows = (words: Words): readonly Row[] => [
  ...doNotIds.map((id) => lineRow(words, 'line', `advice:doNot/${id}/line`)),
  ...doIds.map((id) => lineRow(words, 'line', `advice:do/${id}/line`)),
];

const asides: readonly ScreenId[] = ['other-procedures', 'online-safety-advice', 'professional-conduct'];
const headings: Readonly<Partial<Record<ScreenId, string>>> = { 'next-steps': 'ui:next', about: 'ui:about' };

function pageRows(words: Words, screen: ScreenId): readonly Row[] {
  const heading = headings[screen];
  return [
    ...textRows(words, `pages:${screen}`, heading === undefined ? undefined : (name) => words.maybe(`${heading}/${name}`)),
    ...(asides.includes(screen) ? [...textRow(words, 'dangerOpening', 'pages:danger-opening'), ...textRows(words, 'ui:aside')] : []),
  ];
}

const ownTexts: Readonly<Partial<Record<ScreenId, (words: Words) => readonly Row[]>>> = {
  'specific-risks': (words) =>
    [...textRow(words, 'help', 'ui:risks/help'), ...riskIds.flatMap((risk) => riskRows(words, risk))],
  'risks-explained': (words) => [...textRows(words, 'ui:risks/explained'), ...riskIds.flatMap((risk) => textRows(words, `risks:${risk}`))],
  'evidence-guidance': (words) => [...textRows(words, 'ui:evidence'), ...adviceRows(words)],
  referrals: (words) => [...textRows(words, 'ui:hub'), ...doNotIds.map((id) => lineRow(words, 'line', `advice:doNot/${id}/line`))],
  record: (words) => textRows(words, 'ui:record'),
  training: (words) => [...pageRows(words, 'training'), ...textRows(words, 'ui:training')],
  notes: (words) => textRows(words, 'ui:notes'),
};

function textsOf(words: Words, screen: ScreenId): readonly Row[] {
  const own = ownTexts[screen];
  if (own) return own(words);
  if (screen.startsWith('referrals/')) return taskRows(words, screen);
  const [question] = isWalk(screen) ? asks(screen) : [];
  return question ? questionRows(words, question) : pageRows(words, screen);
}

/** The heading above the rows is the title. */
const withoutTitle = (words: Words, screen: ScreenId): readonly Row[] =>
  textsOf(words, screen).filter(({ key }) => key !== titleKey(screen));

function shownRow(words: Words, screen: ScreenId): Row {
  const kind = isBeside(screen) ? 'beside' : screen.startsWith('referrals/') ? 'task' : screen;
  const body = isWalk(screen)
    ? <ConditionInWords words={words} condition={shownWhen(screen)} />
    : <Lines lines={words.lines(`book:shown/${kind}` as Key)} />;
  return { key: 'shown', label: labelOf(words, 'shown'), body };
}

/** Where the screen leads as a whole; where its answers lead stands with each of them. */
function leadsRow(words: Words, screen: ScreenId): readonly Row[] {
  const isTold = isWalk(screen) && asks(screen).length > 0;
  const lines = isWalk(screen) ? leadsInWords(words, leadsFrom(screen)) : movesOfState(words, screen);
  return isTold || lines.length === 0 ? [] : [{ key: 'leads', label: labelOf(words, 'leadsTo'), body: <Lines lines={lines} /> }];
}

/** A screen with its whole text: when it is shown, what it says and asks, where it leads, and what it stands on. */
export const screenRows = (words: Words, screen: ScreenId): readonly Row[] =>
  [shownRow(words, screen), ...withoutTitle(words, screen), ...leadsRow(words, screen), ...groundsRow(words, groundsOf(screen))];
