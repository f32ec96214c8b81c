import { frameOf, type Language, languages } from '../subject/pages';
import { rules } from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern, tells } from '../terms/meaning';
import { type Screen, shown } from '../terms/screens';
import { dangerOf, isDangerUntold } from '../terms/told';
import { type Check, every, exactly } from './check';

const states = ['live-untold', 'live-told', 'past-untold'] as const;

/** Around a screen, each state of danger is said by its own sentence and by no other. */
function saidOn(language: Language, screen: Screen): Check {
  return every('danger-unsaid', { language, screen }, (said) => {
    const [html, now] = [frameOf(language, screen, said), dangerOf(said)];
    const says = (what: string): boolean => hasText(html, language, `ui:danger/${what}`);
    const isOther = now === 'live-untold' && tells(said, 'called-999', 'called-other');
    return states.every((state) => says(state) === (state === now)) && (!isOther || says('policeToo'));
  });
}

/** P15: a case with danger untold to the Police is never complete; every screen but the neutral page says so. */
export const danger: readonly Check[] = [
  // P17 tries what is new to Social Services: all that they were told is so here.
  every('danger-complete', {}, (said) => !rules.complete(said.withAllTold('police')), { when: isDangerUntold }),
  exactly('warned-unlike', {}, rules.dangerUntold, isDangerUntold),
  exactly('danger-unlike', {}, rules.danger, dangerOf),
  every('not-called-done', {}, (said) => rules.outstanding(said, 'called-999'), {
    when: (said) => isConcern(said) && isDangerUntold(said),
  }),
  ...languages.flatMap((language) => shown.map((screen) => saidOn(language, screen))),
];
