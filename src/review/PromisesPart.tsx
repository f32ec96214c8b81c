import { Bullets, Paragraphs } from '../wizard/frame/Paragraphs';
import { dayInWords } from '../words/dates';
import type { Locale } from '../words/keys';
import type { Words } from '../words/words';
import { grouped, inGroups } from './in-groups';
import lastProof from './last-proof.json';
import { PairTable } from './Pairs';
import { Lines, type Row } from './text-rows';

type PromiseId = keyof Locale['promises'];
/** The promises that the last proof checked, in its order. */
const promiseIds = lastProof.promises.map(({ id }) => id as PromiseId);

/** A great number in words, to two figures: `170 million million`. One below a million is written out. */
export function aboutInWords({ t }: Words, digits: string): string {
  if (Number(digits) < 1e6) return inGroups(digits);
  const [figures = '', exponent = ''] = Number(digits).toExponential(1).split('e+');
  const millions = Math.floor(Number(exponent) / 6);
  const number = inGroups(Number(`${figures}e${Number(exponent) % 6}`));
  return Array.from({ length: millions - 1 }).reduce<string>(
    (text) => t('book:proof/ofMillions', { number: text }),
    t('book:proof/million', { number }),
  );
}

const isRecorded = lastProof.promises.some(({ classes, listed }) => classes + listed > 0);

/** What the last proof found of one promise; that there is none yet, where there is none. */
function provedOf({ t }: Words, promise: PromiseId): readonly string[] {
  const proved = lastProof.promises.find(({ id }) => id === promise);
  if (!proved || !isRecorded) return [t('book:proof/none')];
  return [
    t(proved.holds ? 'book:proof/holds' : 'book:proof/fails'),
    ...(proved.classes > 0 ? [t('book:proof/kinds', { kinds: inGroups(proved.classes) })] : []),
    ...(proved.idle > 0 ? [t('book:proof/idle', { idle: inGroups(proved.idle) })] : []),
    ...(proved.listed > 0 ? [t('book:proof/listed', { listed: inGroups(proved.listed) })] : []),
    ...(proved.within ? [t('book:proof/within', grouped(proved.within))] : []),
  ];
}

/** How many cases are possible, about, and how they are tried; nothing where the proof did not count them. */
function spaceInWords(words: Words): readonly string[] {
  const [most] = lastProof.promises
    .map(({ cases }) => cases)
    .sort((one, other) => other.length - one.length || (one < other ? 1 : -1));
  return most === undefined || most === '0'
    ? []
    : words.lines('book:proof/space', { cases: aboutInWords(words, most) });
}

/** What came of the changes that were drawn by lot; nothing where none were drawn yet. */
function lotInWords({ t }: Words): readonly string[] {
  const { tried, proof, tests, left, why } = lastProof.lot;
  if (tried === 0) return [];
  return [t('book:proof/lot', grouped({ tried, proof, tests, left })), t('book:proof/lotWhy', grouped(why))];
}

/** The last proof as a whole: its date, and its counts. */
function proofInWords(words: Words): readonly string[] {
  if (!isRecorded) return [words.t('book:proof/none')];
  const { date, chart, search, solver, random, faults } = lastProof;
  return [
    words.t('book:proof/on', { date: dayInWords(words, date) }),
    ...spaceInWords(words),
    words.t('book:proof/chart', grouped(chart)),
    words.t('book:proof/search', grouped(search)),
    words.t('book:proof/random', grouped(random)),
    words.t('book:proof/solver', grouped(solver)),
    ...(faults.seeded > 0 ? [words.t('book:proof/faults', grouped(faults))] : []),
    ...lotInWords(words),
    words.t('book:proof/same'),
  ];
}

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
