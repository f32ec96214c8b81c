import { type Check, saysOf } from './promises/check';
import { Case } from './search/case';
import { explore } from './search/explore';
import { everyCase } from './search/space';

/** Whether a check holds of all its cases; the search ends at the first class of which it does not. Throws what the app throws. */
export function holdsOfAll(check: Check): boolean {
  const { cases } = check;
  const ofCase = (said: Case): boolean => !saysOf(check, said) || check.holds(said);
  if (cases !== 'every') return cases.every(ofCase);
  let isHeld = true;
  explore(
    everyCase,
    (source) => ofCase(new Case(source)),
    (_, held) => {
      isHeld = held;
      return held;
    },
  );
  return isHeld;
}
