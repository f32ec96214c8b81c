import { dateInWords } from '../../src/words/words';
import type en from '../../locales/en/book.json';
import promises from '../../locales/en/promises.json' with { type: 'json' };
import type { Language } from '../../src/words/language-ids.ts';
import { fill } from '../lib/fill.ts';
import { editionIn, shortened } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import { codeOfFaults } from '../proof/faults/fault';
import { type LastProof, readLast } from '../proof/last-proof';
import { readTree } from '../lib/texts.ts';
import { textAt, wordsOf } from './words.ts';

/** Returns a number with commas, as both languages write it: `412,345`. */
const inGroups = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
/** Returns counts by name, each with commas. */
const grouped = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));

/** The book's words about a proof. */
const bookOf = (language: Language) => (readTree(language, 'book.json') as unknown as typeof en).proof;

/** Returns what came of a promise in the last recorded run, or says that the run did not include it. */
export function triedOf(language: Language, id: string, { promises } = readLast()): string {
  const [book, last] = [bookOf(language), promises.find((promise) => promise.id === id)];
  if (!last) return book.none;
  const { holds, classes, listed, within } = last;
  return [
    holds ? book.holds : book.fails,
    ...(classes > 0 ? [fill(book.kinds, { kinds: inGroups(classes) })] : []),
    ...(listed > 0 ? [fill(book.listed, { listed: inGroups(listed) })] : []),
    ...(within ? [fill(book.within, grouped(within))] : []),
  ].join(' ');
}

function sampleOf(language: Language, { tried, words, proof, tests, left, why }: LastProof['sample']): string {
  if (tried === 0) return wordsOf[language].noLot;
  const { sample, sampleWhy } = bookOf(language);
  return `${fill(sample, grouped({ tried, words, proof, tests, left }))} ${fill(sampleWhy, grouped(why))}`;
}

/** Whether the last recorded run tried the present faults in the present rules: if not, it says nothing about them. */
export const areFaultsTried = ({ faultsTried }: LastProof = readLast()): boolean => faultsTried === codeOfFaults();

/** Returns a line with a fault, its check and the result. If some were not found, the record does not say which. */
export function faultLine(language: Language, fault: { what: string; breaks: string }, last = readLast()): string {
  const { fault: found, faultSome, faultUntried } = wordsOf[language];
  if (!areFaultsTried(last)) return fill(faultUntried, fault);
  const { seeded, caught } = last.faults;
  return fill(caught === seeded ? found : faultSome, { ...fault, ...grouped({ seeded, caught }) });
}

/** Says whether the run was recorded with the present content, with other content, or with content unknown. */
export function contentOf(language: Language, code: string | undefined): string {
  const { same, other, unknown } = wordsOf[language].content;
  const now = editionIn(root);
  if (code === undefined) return unknown;
  return fill(code === now.code ? same : other, { code: shortened({ ...now, code }).code });
}

/** Returns the result of the last recorded run as a Markdown list. */
export function lastRun(language: Language, last = readLast()): string {
  const [book, { date, edition, promises: tried, faults, random, solver, sample }] = [bookOf(language), last];
  const held = tried.filter(({ holds }) => holds).length;
  return [
    fill(wordsOf[language].run, { held, all: Object.keys(promises).length }),
    contentOf(language, edition),
    fill(book.on, { date: dateInWords({ t: (key) => textAt(language, key) }, date) }),
    fill(book.random, grouped(random)),
    fill(book.solver, grouped(solver)),
    ...(areFaultsTried(last) ? [fill(book.faults, grouped(faults))] : []),
    sampleOf(language, sample),
  ]
    .map((line) => `- ${line}`)
    .join('\n');
}
