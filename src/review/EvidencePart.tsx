import { whenInWords } from '../chart/when-in-words';
import { type Advice, doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import type { Words } from '../words/words';
import { groundsInWords } from './grounds';
import { PairHeading, PairTable } from './Pairs';
import { labelOf, Lines, Noted, type Row } from './text-rows';

function adviceRow(words: Words, kind: 'doNot' | 'do', id: string, { shownWhen, grounds }: Advice): Row {
  const body = (
    <>
      <p>
        <strong>{words.maybe(kind === 'do' ? `advice:do/${id}/line` : `do-nots:${id}`)}</strong>
      </p>
      <Lines lines={(words.maybe(kind === 'do' ? `advice:do/${id}/more` : `advice:doNot/${id}`) ?? '').split('\n')} />
      <Noted label={labelOf(words, 'shown')} lines={[whenInWords(words, shownWhen)]} />
      <Noted label={labelOf(words, 'stands')} lines={groundsInWords(words, grounds)} />
    </>
  );
  return { key: id, body };
}

/** Each evidence rule, when it is shown, and what it stands on. */
export function EvidencePart() {
  return (
    <>
      <PairHeading level={3} text={({ t }) => t('ui:evidence/doNot')} />
      <PairTable rows={(words) => doNotIds.map((id) => adviceRow(words, 'doNot', id, doNots[id]))} />
      <PairHeading level={3} text={({ t }) => t('ui:evidence/do')} />
      <PairTable rows={(words) => doIds.map((id) => adviceRow(words, 'do', id, dos[id]))} />
    </>
  );
}
