import type { Case } from '../search/case';
import { isPassed, waysPassed } from '../search/ways';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isConcern } from '../terms/meaning';
import { screenBefore } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { isPartOf } from '../terms/reach';
import { beside, type Screen, screens, type WalkScreen, walk } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { backInChange, leadsBackAndOn } from './back-in-change';
import { type Check, each, every, type Told } from './check';

const leadsBack = (screen: Screen, isThere: (said: Case) => boolean): Check =>
  every('back-elsewhere', { screen }, (said) => leadsBackAndOn(chart.reachedAt(screen, said)), {
    press: 'back',
    when: isThere,
  });

/** Within a change that shows every question left to answer: a case for each first one of them. */
function amongUnanswered(screen: WalkScreen): Check {
  return each(
    'back-elsewhere',
    { screen },
    waysPassed[screen],
    (said) =>
      leadsBackAndOn(
        chart.reachedAt(screen, said, { detour: { returnTo: 'referrals', pending: [], withUnanswered: true } }),
      ),
    { press: 'back', where: (said) => isPassed(said, screen) },
  );
}

/** Where no screen was shown before, Back leads to the one before on the path; the first has none. */
function before(screen: Screen): Check {
  const tell = (said: Case): Told => ({
    wrong: 'before-elsewhere',
    about: {
      screen,
      found: `screen ${rules.before(said, screen) ?? 'nowhere'}`,
      wanted: `screen ${screenBefore(said, screen) ?? 'nowhere'}`,
    },
  });
  return every('before-elsewhere', { screen }, (said) => rules.before(said, screen) === screenBefore(said, screen), {
    when: (said) => isPartOf(said, screen),
    tell,
  });
}

/** P11: Back from each screen reached by Continue shows the one before with its answers, and Continue returns. */
export const back: readonly Check[] = [
  ...walk.map((screen) => leadsBack(screen, (said) => isPassed(said, screen))),
  ...walk.map(amongUnanswered),
  leadsBack('referrals', isConcern),
  leadsBack('next-steps', isConcern),
  ...taskIds.map((task) => leadsBack(`referrals/${task}`, (said) => isConcern(said) && isPlanned(said, task))),
  ...backInChange,
  ...screens.filter((screen) => !beside.some((page) => page === screen)).map(before),
];
