import { frameOf, languages } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, tells } from '../terms/meaning';
import { isDangerUntold } from '../terms/plan';
import { shown } from '../terms/screens';
import { type Check, every, exactly } from './check';

/** P15: danger of which the Police are not told is never complete, and is said on every screen but the neutral page. */
export const danger: readonly Check[] = [
  every('danger-complete', {}, (said) => !isDangerUntold(said) || !rules.isComplete(said)),
  exactly(['danger-missing', 'danger-wrongly'], {}, rules.warnsOfDanger, isDangerUntold),
  every(
    'not-called-done',
    {},
    (said) => !isConcern(said) || !isDangerUntold(said) || rules.isOutstanding(said, 'called-999'),
  ),
  ...languages.flatMap((language) =>
    shown.flatMap((screen) => [
      every(
        'danger-unsaid',
        { language, screen },
        (said) => !isDangerUntold(said) || hasText(frameOf(language, screen, said), language, 'ui:danger/now'),
      ),
      every(
        'danger-police-unsaid',
        { language, screen },
        (said) =>
          !isDangerUntold(said)
          || !tells(said, 'called-999', 'called-other')
          || hasText(frameOf(language, screen, said), language, 'ui:danger/policeToo'),
      ),
      every(
        'danger-needless',
        { language, screen },
        (said) => isDangerUntold(said) || !hasText(frameOf(language, screen, said), language, 'ui:danger/now'),
      ),
    ]),
  ),
];
