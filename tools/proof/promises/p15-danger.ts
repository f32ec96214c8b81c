import type { Case } from '../search/case';
import { frameOf, type Language, languages } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, tells } from '../terms/meaning';
import { type Screen, shown } from '../terms/screens';
import { dangerOf, isDangerUntold } from '../terms/told';
import { type Check, every, exactly, sameAs } from './check';

const states = ['live-untold', 'live-told', 'past-untold'] as const;

/** Each state of danger is said around a screen by its own sentence, and by no other. */
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

/** P15: danger of which the Police do not know is never complete, and is said on every screen but the neutral page. */
export const danger: readonly Check[] = [
  every('danger-complete', {}, (said) => !rules.isComplete(said), { when: isDangerUntold }),
  exactly(['danger-missing', 'danger-wrongly'], {}, rules.warnsOfDanger, isDangerUntold),
  sameAs('danger-unlike', {}, { kind: 'danger', found: rules.dangerOf, wanted: dangerOf }),
  every('not-called-done', {}, (said) => rules.isOutstanding(said, 'called-999'), {
    when: (said) => isConcern(said) && isDangerUntold(said),
  }),
  ...languages.flatMap((language) => shown.flatMap((screen) => saidOn(language, screen))),
];
