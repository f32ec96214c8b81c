import type { Words } from '../../words/words';
import { PairTable } from './Pairs';
import { proofInWords, promiseIds, provedOf } from './proof';
import type { Row } from './rows';
import { Lines } from './text-rows';

const promiseRows = (words: Words): readonly Row[] => promiseIds.map((id) => ({
  key: id,
  label: `${id}. ${words.t(`promises:${id}/name`)}`,
  body: <><p>{words.t(`promises:${id}/sentence`)}</p><Lines lines={provedOf(words, id)} /></>,
}));

/** The promises with their sentences, and what the last proof found. */
export function PromisesPart() {
  return <PairTable rows={(words) => [{ key: 'proof', body: <Lines lines={proofInWords(words)} /> }, ...promiseRows(words)]} />;
}
