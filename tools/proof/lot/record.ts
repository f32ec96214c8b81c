import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../lib/root.mjs';
import type { Drawn } from './drawn';
import type { Counts, Result } from './result';
import type { Stratum } from './strata';

/** Why nothing found a change: the app does the same with it, nothing of it shows to a person, or it is a gap. */
type Why = 'alike' | 'unseen' | 'gap';
/** A change that nothing found, and what was read of it; without `why`, nobody has said yet. */
export interface Survivor extends Pick<Result, 'what' | 'file' | 'from' | 'to'> {
  readonly why?: Why;
  readonly reason?: string;
}

/** The changes that nothing found, with their reasons, which are written by hand. */
const survivorsFile = 'tools/proof/lot/survivors.json';

const isSame = (one: Pick<Drawn, 'file' | 'from' | 'to'>, other: Pick<Drawn, 'file' | 'from' | 'to'>): boolean =>
  one.file === other.file && one.from === other.from && one.to === other.to;

const readJson = <T>(file: string): readonly T[] =>
  existsSync(join(root, file)) ? (JSON.parse(readFileSync(join(root, file), 'utf8')) as readonly T[]) : [];
const writeJson = (file: string, value: unknown): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
};

/** Writes down what nothing found. The reasons that were given before stay. */
export function writeSurvivors(results: readonly Result[]): readonly Survivor[] {
  const known = readJson<Survivor>(survivorsFile);
  const left = results
    .filter(({ by }) => by === undefined)
    .map(({ what, file, from, to }) => ({
      ...known.find((one) => isSame(one, { file, from, to })),
      what,
      file,
      from,
      to,
    }));
  writeJson(survivorsFile, left);
  return left;
}

/** What came of a lot, in the form in which the book prints it. */
export interface Lot {
  readonly seed: number;
  /** Those that compile. */
  readonly tried: number;
  /** Found by the words gate. */
  readonly words: number;
  /** Found by the proof, its searches or the walks. */
  readonly proof: number;
  /** Found by a test, and by none of these. */
  readonly tests: number;
  readonly left: number;
  /** Of those that nothing found, how many for which reason; `unread`: for none yet. */
  readonly why: Readonly<Record<Why | 'unread', number>>;
  readonly places: Readonly<Record<Stratum, Counts>>;
}

const sumOf = (places: Lot['places'], name: keyof Counts): number =>
  Object.values(places).reduce((sum, counts) => sum + counts[name], 0);

/** What came of a lot: of what was counted in each kind of place, and of what was read of those that nothing found. */
export function lotOf(seed: number, places: Lot['places'], survivors: readonly Survivor[]): Lot {
  const [words, tests, left] = (['words', 'tests', 'left'] as const).map((name) => sumOf(places, name)) as [
    number,
    number,
    number,
  ];
  const tried = sumOf(places, 'drawn') - sumOf(places, 'types');
  const count = (wanted?: Why): number => survivors.filter(({ why }) => why === wanted).length;
  const why = { alike: count('alike'), unseen: count('unseen'), gap: count('gap'), unread: count() };
  return { seed, tried, words, proof: tried - words - tests - left, tests, left, why, places };
}

/** A lot takes long: what came of each change is noted as it comes, and a lot of that seed that was cut short goes on from there. */
export class Notes {
  readonly #file: string;
  #results: readonly Result[];
  constructor(seed: number) {
    this.#file = `.mutation/lot-${seed}.json`;
    this.#results = readJson<Result>(this.#file);
  }
  of = (fault: Drawn): Result | undefined => this.#results.find((one) => isSame(one, fault));
  add(result: Result): void {
    this.#results = [...this.#results.filter((one) => !isSame(one, result)), result];
    writeJson(this.#file, this.#results);
  }
}
