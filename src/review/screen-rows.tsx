import { groundsOf } from '../case/grounds';
import { shownWhen } from '../chart/leads';
import { titleKey } from '../chart/title-key';
import { whenInWords } from '../chart/when-in-words';
import { riskIds } from '#protocol/risks';
import { asks, isWalkScreen, type ScreenId, sidePages } from '#protocol/screens';
import type { Key } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { evidenceRows } from './evidence-rows';
import { groundsRow } from './grounds';
import { hubRows } from './hub-rows';
import { leadsRow } from './leads-rows';
import { newerRows } from './newer-rows';
import { letterOf } from './part-ids';
import { questionRows, riskRows } from './question-rows';
import { recordRows } from './record-rows';
import type { Row } from './rows';
import { headings, said, saidRow } from './said-rows';
import { taskRows } from './task-rows';
import { labelOf, lineRow, Lines, textRow, textRows } from './text-rows';

const isBeside = (screen: ScreenId): boolean => sidePages.some((known) => known === screen) && screen !== 'notes';

const asides: readonly ScreenId[] = ['other-procedures', 'online-safety-advice', 'professional-conduct'];
const titlesOf: Readonly<Partial<Record<ScreenId, string>>> = { 'next-steps': 'ui:next', about: 'ui:about' };

function pageRows(words: Words, screen: ScreenId): readonly Row[] {
  const titles = titlesOf[screen];
  return [
    ...textRows(
      words,
      `pages:${screen}`,
      titles === undefined ? undefined : (name) => words.maybe(`${titles}/${name}`),
    ),
    ...(asides.includes(screen)
      ? [...textRow(words, 'dangerOpening', 'pages:danger-opening'), ...textRow(words, 'reported', 'ui:aside')]
      : []),
  ];
}

/** On the page of the flagged risks each stands under the same three headings. */
const riskHeadings = headings(
  'eachFlagged',
  ['why', 'harms', 'tell'].map((part) => `ui:risks/explained/${part}`),
);

const notesTexts = [
  said('always', ['ui:notes/body', 'ui:notes/carryOn', 'ui:notes/clear']),
  said('clearPressed', ['ui:notes/ask', 'ui:notes/confirm']),
];

const ownTexts: Readonly<Partial<Record<ScreenId, (words: Words) => readonly Row[]>>> = {
  'specific-risks': (words) => [
    ...textRow(words, 'help', 'ui:risks/help'),
    ...riskIds.flatMap((risk) => riskRows(words, risk)),
  ],
  'risks-explained': (words) => [
    saidRow(words, riskHeadings),
    ...riskIds.flatMap((risk) => textRows(words, `risks:${risk}`)),
  ],
  'evidence-guidance': evidenceRows,
  referrals: hubRows,
  record: recordRows,
  about: (words) => [
    ...pageRows(words, 'about'),
    ...textRow(words, 'status', 'ui:about/status'),
    ...textRow(words, 'checks', 'since:about'),
  ],
  book: (words) => [lineRow(words, 'body', 'book:thisBook')],
  notes: (words) => notesTexts.map((texts) => saidRow(words, texts)),
};

function textsOf(words: Words, screen: ScreenId): readonly Row[] {
  const own = ownTexts[screen];
  if (own) return own(words);
  if (screen.startsWith('referrals/')) return taskRows(words, screen);
  const [question] = isWalkScreen(screen) ? asks(screen) : [];
  return question ? questionRows(words, question) : pageRows(words, screen);
}

/** The heading above the rows is the title. */
const withoutTitle = (words: Words, screen: ScreenId): readonly Row[] =>
  textsOf(words, screen).filter(({ key }) => key !== titleKey(screen));

function shownRow(words: Words, screen: ScreenId): Row {
  const kind = isBeside(screen) ? 'beside' : screen.startsWith('referrals/') ? 'task' : screen;
  const body = isWalkScreen(screen) ? (
    <p>
      <Tagged text={whenInWords(words, shownWhen(screen))} />
    </p>
  ) : (
    <Lines lines={words.lines(`book:shown/${kind}` as Key, { plan: letterOf('plan') })} />
  );
  return { key: 'shown', label: labelOf(words, 'shown'), body };
}

/** A screen with its whole text: when it is shown, what it says and asks, where it leads, and what it stands on. */
export const screenRows = (words: Words, screen: ScreenId): readonly Row[] => [
  shownRow(words, screen),
  ...withoutTitle(words, screen),
  ...newerRows(words, screen),
  leadsRow(words, screen),
  ...groundsRow(words, groundsOf(screen), screen),
];
