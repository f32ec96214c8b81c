import { broken, foundBySearch, seen, type Seen } from '../faults/program';
import { type PromiseId } from '../promises/check';
import { walkAtRandom } from '../walks/at-random';

/** The promises but P20, those that are tried quickest first. */
const quickest = [
  ...['P1', 'P2', 'P3', 'P7', 'P13', 'P16', 'P14', 'P4', 'P18', 'P19', 'P8', 'P10'],
  ...['P15', 'P9', 'P5', 'P6', 'P11', 'P17', 'P12', 'P25'],
] as readonly PromiseId[];
type IsTouched = (name: string) => boolean;

/** The first promise about a case that does not hold; undefined where all do. */
export const brokenPromise = (isTouched: IsTouched): PromiseId | undefined =>
  quickest.find((id) => broken(isTouched, [id]).length > 0);
/** P20, where it does not hold. */
export const brokenOnPages = (isTouched: IsTouched): PromiseId | undefined => broken(isTouched, ['P20'])[0];
/** What a search of the app without its screens, or of training in it, finds something wrong with. */
export const foundInApp = async (): Promise<string | undefined> =>
  (await foundBySearch(['P21', 'P23'], { isExact: true }))[0];
/** The same of a search of the chart. */
export const foundInChart = async (): Promise<string | undefined> =>
  (await foundBySearch(['memory'], { isExact: true }))[0];
/** Whether a walk at random goes wrong. */
export const foundOnWalks = (): string | undefined =>
  walkAtRandom(300, 1).counterexample === null ? undefined : 'walk';

/** The places that the proof, the searches and the walks come to in the app as it is. */
export interface Come {
  readonly checks: readonly Seen[];
  readonly searches: Readonly<Record<'app' | 'chart' | 'walks', readonly number[]>>;
}

/** The places that something comes to. Throws where it finds something, though nothing is changed. */
async function come(
  takePlaces: () => readonly number[],
  find: () => Promise<string | undefined> | string | undefined,
): Promise<readonly number[]> {
  takePlaces();
  const found = await find();
  if (found !== undefined) throw new Error(`Nothing is changed, and this is found: ${found}`);
  return takePlaces();
}

/** What comes to which place of the app as it is, where `takePlaces` gives the places come to since it was called last. */
export const comeIn = async (takePlaces: () => readonly number[]): Promise<Come> => ({
  checks: seen(takePlaces),
  searches: {
    app: await come(takePlaces, foundInApp),
    chart: await come(takePlaces, foundInChart),
    walks: await come(takePlaces, foundOnWalks),
  },
});
