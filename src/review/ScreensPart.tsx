import drawn, { type Piece } from 'virtual:drawn';
import { isWalkScreen, type ScreenId, sidePages, taskOf, taskScreens } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { cardLineIds, cardLines } from '../case/cards';
import { screens, titleOf } from '../chart/graph';
import { titleKey } from '../chart/title-key';
import { shownWhen, whenInWords } from '../chart/when-in-words';
import { type Key, Paragraphs, type Words } from '../words/words';
import { drawnRows } from './drawn-rows';
import { PairHeading, PairTable, useBook } from './Pairs';
import { numbers } from './part-ids';
import { keysOf, readInWords, groundsInWords, labelled, Lines, linesUnder, Missing, type Row } from './rows';
import { shownInWords, type When } from './when';

/** An occasion and the places of the texts that it shows, but no drawing does: in a press, a mistake, a window's title. */
type Unseen = readonly [when: When, ...texts: readonly string[]];

const undrawnLines = cardLineIds
  .filter((id) => Object.values(drawn.screens).every((pieces) => pieces.every(({ key }) => key !== `advice:say/${id}`)))
  .map((id): Unseen => [cardLines[id], `advice:say/${id}`]);

/** What a screen shows after a press or a mistake. On the task list, in the lines of reports with a local number. */
const unseenOn: Readonly<Partial<Record<ScreenId, readonly Unseen[]>>> = {
  'say/child': undrawnLines,
  referrals: [
    ['addedNumber', 'ui:task-list/added'],
    ['callsMade', 'pages:next-steps/minutes'],
    ['areaChanged', 'ui:task-list/titles/elsewhere'],
  ],
  record: [
    ['copyPressed', 'ui:actions/copied', 'ui:actions/notCopied'],
    ['eachTold', 'record:toldExcept', 'record:underNews', 'record:changedLater'],
    ['addedNumber', 'contacts:record/added', 'contacts:record/addedOld'],
    ['published', 'contacts:record/publishedNamed', 'contacts:record/publishedNamedOld', 'record:publisher'],
  ],
  about: [
    ['onceConfirmed', 'updates:roles', 'updates:about/evidenceOf'],
    ['notUsedHere', 'updates:own/why', 'updates:own/beside', 'updates:own/stays'],
    ['onceSigned', ...['by', 'other', 'parts', 'changed'].map((line) => `updates:signed/${line}`)],
    ['noNumberGiven', 'updates:about/noNumbers'],
  ],
  'local-numbers': [
    ['noNumberGiven', 'pages:local-numbers/none'],
    ['ownContacts', 'contacts:hours'],
    ['numbersChanged', ...['added', 'form', 'errors', 'confirm', 'remove'].map((part) => `contacts:${part}`)],
    ['numbersChanged', 'contacts:removeAll', 'contacts:told'],
    ['numbersUnreadable', 'contacts:unreadable'],
    ['numbersWrong', ...['wholeFile', 'line', 'lineColumn', 'more', 'faults'].map((part) => `contacts:${part}`)],
  ],
  notes: [['holdPressed', 'ui:notes/rest', 'call:practice']],
};
const withLocalNumber: readonly TaskId[] = ['social-services', 'police', 'prevent-spoc'];

/** What appears around a screen after a press, in its window's title, or in training. */
const unseenAround: readonly Unseen[] = [
  ['leftUnanswered', 'ui:errors/prefix'],
  ['inTraining', 'ui:madeUp'],
  ['underWhy', 'ui:about-page', 'pages:about-page', 'updates:stands'],
];

const isBeside = (screen: ScreenId): boolean => sidePages.some((known) => known === screen) && screen !== 'notes';

function shownRow(words: Words, screen: ScreenId): Row {
  const kind = isBeside(screen) ? 'beside' : taskOf(screen) ? 'task' : screen.replace(/^(say)\/.*/, '$1');
  const body = isWalkScreen(screen) ? (
    <Paragraphs lines={[whenInWords(words, shownWhen(screen))]} />
  ) : (
    <Lines lines={words.lines(`book:shown/${kind}` as Key, numbers)} />
  );
  return labelled(words, 'shown', body);
}

const unseenRows = (words: Words, unseen: readonly Unseen[], tasks?: readonly TaskId[]): readonly Row[] =>
  unseen.map(([when, ...texts]) => ({
    key: texts.join(),
    when: shownInWords(words, when, tasks),
    body: <Lines lines={texts.flatMap((place) => linesUnder(words, place))} />,
  }));

const piecesOn = (screen: ScreenId): readonly Piece[] => drawn.screens[screen] ?? [];
const tasksOf = (key: string): readonly TaskId[] =>
  taskIds.filter((_, at) => piecesOn(taskScreens[at] ?? 'book').some((piece) => piece.key === key));
/** Whether a text is the same on several reports, so that it is printed once; updates are printed on each. */
const isAlike = ({ key }: Piece): boolean => tasksOf(key).length > 1 && !key.startsWith('updates:facts/');
const isAtTimes = (key: string): boolean =>
  taskScreens.some((screen) => piecesOn(screen).some((piece) => piece.key === key && piece.sometimes));
/** The texts of several reports, each marked `sometimes` if any report shows it only sometimes. */
const alike = drawn.reports
  .filter(isAlike)
  .map(({ key, as }): Piece => ({ key, as, ...(isAtTimes(key) ? { sometimes: true } : {}) }));

function textsOf(words: Words, screen: ScreenId): readonly Row[] {
  if (screen === 'book') return [{ key: 'body', body: <Lines lines={words.lines('book:thisBook')} /> }];
  const own = piecesOn(screen).filter((piece) => !taskOf(screen) || !isAlike(piece));
  // The heading above the rows is the title.
  const pieces = own.filter(({ key }) => key !== titleKey(screen));
  return [
    ...drawnRows(words, pieces, { screen, page: piecesOn(screen) }),
    ...unseenRows(words, unseenOn[screen] ?? [], screen === 'referrals' ? withLocalNumber : []),
  ];
}

const adviseNothing: readonly ScreenId[] = ['accessibility', 'book', 'notes'];

/** What a screen is based on; highlights a screen that advises without grounds. */
function groundsRow(words: Words, screen: ScreenId): Row {
  const grounds = groundsInWords(words, screen);
  const none = adviseNothing.includes(screen) ? (
    <p>{words.t('book:coverage/nothing')}</p>
  ) : (
    <Missing text={words.t('book:coverage/ungrounded')} />
  );
  const body = grounds.length > 0 ? <Paragraphs lines={[grounds.join('; ')]} /> : none;
  return labelled(words, 'stands', body);
}

function readRow(words: Words, screen: ScreenId): readonly Row[] {
  const lines = readInWords(words, keysOf(piecesOn(screen)));
  return lines.length === 0 ? [] : [labelled(words, 'read', <Lines lines={lines} />)];
}

/** A screen with its text as drawn: when it is shown, what it says and asks, its basis and readers. */
const screenRows = (words: Words, screen: ScreenId): readonly Row[] => [
  shownRow(words, screen),
  ...textsOf(words, screen),
  groundsRow(words, screen),
  ...readRow(words, screen),
];

/** Every screen with all its text, and what the six reports have in common. */
export function ScreensPart() {
  const { Picture } = useBook();
  return (
    <>
      {screens.map((screen) => (
        <section key={screen}>
          <PairHeading level={3} text={(words) => titleOf(words, screen)} />
          {Picture && screen !== 'book' ? <Picture screen={screen} /> : null}
          <PairTable rows={(words) => screenRows(words, screen)} />
        </section>
      ))}
      <section>
        <PairHeading level={3} text={({ t }) => t('book:common')} />
        <PairTable rows={(words) => drawnRows(words, alike, { tasksOf })} />
      </section>
    </>
  );
}

/** The texts around every screen. */
export const EverywherePart = () => (
  <PairTable rows={(words) => [...drawnRows(words, drawn.around, {}), ...unseenRows(words, unseenAround)]} />
);
