import { type Check, saysOf } from './promises/check';
import { Case } from './search/case';
import { explore } from './search/explore';
import { everyCase } from './search/space';

/**
 * Whether a check holds of all its cases; the search ends at the first class of which it does not. Throws what the app throws.
 * @param most of how many classes, or cases of a list, it is tried. Where it holds of these, and there may be more, it is not known.
 */
export function holdsOfAll(check: Check, most = Infinity): boolean | undefined {
  const { cases } = check;
  const ofCase = (said: Case): boolean => !saysOf(check, said) || check.holds(said);
  if (cases !== 'every') return cases.slice(0, most).every(ofCase) && (cases.length <= most || undefined);
  let isHeld: boolean | undefined = true;
  let tried = 0;
  explore(
    everyCase,
    (source) => ofCase(new Case(source)),
    (_, held) => {
      tried += 1;
      isHeld = held && (tried < most || undefined);
      return isHeld === true;
    },
  );
  return isHeld;
}
