import { asFile, shortened, walksTo } from '../proof/report/case-file';
import type { Values } from '../proof/search/space';
import type { CaseFile } from '../proof/subject/chart';
import type { Edition } from './cases';

/** Beyond so many cases no walk is sought. */
const tried = 12;

/**
 * The shortest of some cases, shortened, as the text of a file that both editions take and in which only one of them gives the item;
 * where there is none, one that only the edition takes that gives it. Undefined where no walk leads to such a case.
 */
export function shortestCase(
  pair: readonly [Edition, Edition],
  item: string,
  turn: 'gains' | 'loses',
  cases: readonly Values[],
): string | undefined {
  const many = new Set(
    pair.flatMap(({ sayable }) => sayable.questions.filter((one) => one.many).map(({ thing }) => thing as string)),
  );
  const files = cases.slice(0, tried).flatMap((values) => walksTo(asFile(values, (id) => many.has(id))));
  const isFor = (otherwise: false | undefined) => (file: CaseFile) => {
    const found = pair.map((edition) => edition.comesTo(JSON.stringify(file))?.(item));
    const [without, within] = turn === 'gains' ? found : found.toReversed();
    return without === otherwise && within === true;
  };
  const isSo = [isFor(false), isFor(undefined)].find((test) => files.some(test));
  const file = isSo && files.find(isSo);
  return file && `${JSON.stringify(shortened(file, isSo), undefined, 2)}\n`;
}
