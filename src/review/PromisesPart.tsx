import type { Words } from '../words/words';
import { Bullets, Paragraphs } from '../wizard/frame/Paragraphs';
import { PairTable } from './Pairs';
import { type PromiseId, proofInWords, promiseIds, provedOf } from './proof';
import { Lines, type Row } from './text-rows';

/** A promise: one sentence after another, or what it is about and then its points. */
function Sentence({ words, promise }: { words: Words; promise: PromiseId }) {
  const [about = '', ...points] = words.lines(`promises:${promise}/sentence`);
  return (
    <>
      <Paragraphs lines={[about]} />
      {points.length > 0 ? <Bullets lines={points} /> : null}
    </>
  );
}

const promiseRows = (words: Words): readonly Row[] =>
  promiseIds.map((id) => ({
    key: id,
    label: `${id}. ${words.t(`promises:${id}/name`)}`,
    body: (
      <>
        <Sentence words={words} promise={id} />
        <p>
          <span className="row-aside">{words.t('book:proof/title')}</span> {provedOf(words, id).join(' ')}
        </p>
      </>
    ),
  }));

/** The promises with their sentences, and what the last proof found. */
export function PromisesPart() {
  return (
    <PairTable
      rows={(words) => [{ key: 'proof', body: <Lines lines={proofInWords(words)} /> }, ...promiseRows(words)]}
    />
  );
}
