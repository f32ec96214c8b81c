import type { Case } from '../search/case';
import { frameOf, type Language, languages } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, tells } from '../terms/meaning';
import { type Screen, shown } from '../terms/screens';
import { dangerOf, isDangerUntold } from '../terms/told';
import { type Check, every, exactly, sameAs } from './check';

const states = ['live-untold', 'live-told', 'past-untold'] as const;

/** Around a screen, each state of danger is said by its own sentence and by no other. */
const saidOn = (language: Language, screen: Screen): readonly Check[] => {
  const says = (said: Case, state: (typeof states)[number]) =>
    hasText(frameOf(language, screen, said), language, `ui:danger/${state}`);
  return [
    every(
      'danger-unsaid',
      { language, screen },
      (said) => states.every((state) => dangerOf(said) !== state || says(said, state)),
      { when: (said) => states.some((state) => dangerOf(said) === state) },
    ),
    every(
      'danger-police-unsaid',
      { language, screen },
      (said) => hasText(frameOf(language, screen, said), language, 'ui:danger/policeToo'),
      { when: (said) => dangerOf(said) === 'live-untold' && tells(said, 'called-999', 'called-other') },
    ),
    every('danger-needless', { language, screen }, (said) =>
      states.every((state) => dangerOf(said) === state || !says(said, state)),
    ),
  ];
};

/** P15: a case with danger untold to the Police is never complete; every screen but the neutral page says so. */
export const danger: readonly Check[] = [
  // P17 tries what is new to Social Services: all that they were told is so here.
  every('danger-complete', {}, (said) => !rules.isComplete(said.withAllTold('police')), { when: isDangerUntold }),
  exactly(['danger-missing', 'danger-wrongly'], {}, rules.warnsOfDanger, isDangerUntold),
  sameAs('danger-unlike', {}, { kind: 'danger', found: rules.dangerOf, wanted: dangerOf }),
  every('not-called-done', {}, (said) => rules.isOutstanding(said, 'called-999'), {
    when: (said) => isConcern(said) && isDangerUntold(said),
  }),
  ...languages.flatMap((language) => shown.flatMap((screen) => saidOn(language, screen))),
];
