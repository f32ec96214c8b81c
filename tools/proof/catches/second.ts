import { differing } from '../random';
import { answersIn, isKept } from '../solver/answers';
import { fileText } from '../solver/file';
import { queries } from '../solver/promises/all';
import { solve } from '../solver/solve';

/** The promises of which the solver finds a case that breaks them, or none that keeps them. */
export async function brokenInSolver(): Promise<readonly string[]> {
  const answered = answersIn(await solve(fileText()), queries);
  return [...new Set(answered.filter((one) => !isKept(one)).map(({ query }) => query.promise))];
}

/** Whether a case drawn at random gives something else than the protocol's terms, or than its class. */
export const differsAtRandom = (): readonly string[] => (differing(5000, 1).length > 0 ? ['differs'] : []);
