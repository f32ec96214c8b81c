import { groundsOf } from '../../case/grounds';
import { titleOf } from '../../chart/state-words';
import { type ClauseId, clauseIds } from '../../protocol/2015-07/clauses';
import type { ScreenId } from '../../protocol/2015-07/screens';
import { Tagged } from '../../words/Tagged';
import type { Words } from '../../words/words';
import { groundInWords } from './grounds';
import { PairTable } from './Pairs';
import type { Row } from './rows';
import { bookScreens } from './ScreensPart';
import { labelOf, Lines, textRow } from './text-rows';

/** What stands nowhere, or on nothing, is said as loudly as this. */
const Missing = ({ text }: { text: string }) => <p className="missing"><strong>{text}</strong></p>;

function clauseRow(words: Words, clause: ClauseId): Row {
  const screens = bookScreens.filter((screen) => groundsOf(screen).includes(clause));
  const body = (
    <>
      <p className="row-note">{labelOf(words, 'says')}</p>
      {textRow(words, 'says', `clauses:${clause}/says`)[0]?.body}
      {textRow(words, 'newer', `clauses:${clause}/newer`).map(({ key, label, body: newer }) => <div key={key}><p className="row-note">{words.t('ui:clauses/note') || label}</p>{newer}</div>)}
      <p className="row-note">{labelOf(words, 'screens')}</p>
      {screens.length > 0 ? <Lines lines={screens.map((screen) => titleOf(words, screen))} /> : <Missing text={words.t('book:coverage/nowhere')} />}
    </>
  );
  return { key: clause, label: words.t('ui:clauses/protocol', { ref: words.t(`ui:clauseRefs/${clause}`) }), body };
}

/** Each clause, what it says in our words, and every screen on which it stands. */
export const ClausesPart = () => <PairTable rows={(words) => clauseIds.map((clause) => clauseRow(words, clause))} />;

/** The pages that give no advice about a child. */
const adviseNothing: readonly ScreenId[] = ['accessibility', 'notes'];

function Grounds({ words, screen }: { words: Words; screen: ScreenId }) {
  const grounds = groundsOf(screen);
  if (grounds.length > 0) return <Lines lines={grounds.map((ground) => groundInWords(words, ground))} />;
  if (adviseNothing.includes(screen)) return <p>{words.t('book:coverage/nothing')}</p>;
  return <Missing text={words.t('book:coverage/ungrounded')} />;
}

const screenRow = (words: Words, screen: ScreenId): Row => {
  const body = <><p><strong><Tagged text={titleOf(words, screen)} /></strong></p><Grounds words={words} screen={screen} /></>;
  return { key: screen, body };
};

/** Each screen, and the clauses that it stands on. */
export const GroundsPart = () => <PairTable rows={(words) => bookScreens.map((screen) => screenRow(words, screen))} />;
