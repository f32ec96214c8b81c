import { fullest } from '../search/examples';
import { toldSoFar } from '../search/chosen-cases';
import { languages } from '../subject/pages';
import { addedOtherwise, hostile, takenAway } from '../subject/lost-content';
import { shown } from '../terms/screens';
import { type Check, each } from './check';

const cases = [fullest, ...toldSoFar.slice(2, 3)];

/**
 * P25: with any organisation's files that pass their check, each screen still says and leads to all that it does
 * without them, and adds only the app's own words: both with nobody told, and with Social Services and the Police told.
 */
export const nothingTaken: readonly Check[] = languages.flatMap((language) =>
  shown.flatMap((screen) =>
    hostile.flatMap((files) =>
      (
        [
          ['taken-away', takenAway],
          ['added-otherwise', addedOtherwise],
        ] as const
      ).map(([wrong, found]) =>
        each(wrong, { language, screen, files }, cases, (said) => found(files, [language, screen], said).length === 0),
      ),
    ),
  ),
);
