import type { Case } from '../search/case';
import { gaps } from '../search/chosen-cases';
import * as chart from '../subject/chart';
import { type Home, homes, returnsTo } from '../terms/change';
import { isAsked } from '../terms/meaning';
import { endOf, isBlocked } from '../terms/path';
import { type Question, questionIds, questions } from '../terms/questions';
import { type Screen, walk } from '../terms/screens';
import { type Check, each } from './check';
import { atMost, followed } from './followed';

/** Where a change must end: on a screen that waits for its answer, else where it began. */
const isRightEnd = (left: Case, home: Home, last: Screen): boolean =>
  last === returnsTo(left, home) || walk.some((screen) => screen === last && isBlocked(left, screen));

function comesBack(question: Question, option: string, home: Home): Check {
  const about = { question, option, screen: home, most: String(atMost) };
  const change = { question, to: () => [option] };
  const left = (said: Case) => said.with(question, change.to);
  const shownOf = (said: Case) =>
    followed(
      chart.after(chart.reachedAt(home, said), chart.change(question), chart.answer(question, [option])),
      (at) => chart.detourOf(at) === undefined,
    ).map(chart.screenOf);
  return each(
    'change-elsewhere',
    about,
    gaps,
    (said) => {
      const shown = shownOf(said);
      return shown.length <= atMost && isRightEnd(left(said), home, shown.at(-1) ?? home);
    },
    {
      change,
      press: 'onward',
      where: (said) => isAsked(said, question) && endOf(said) !== undefined,
      tell: (said) => {
        const shown = shownOf(said);
        if (shown.length > atMost) return { wrong: 'change-endless', about };
        return {
          wrong: 'change-elsewhere',
          about: { ...about, found: `screen ${shown.at(-1)}`, wanted: `screen ${returnsTo(left(said), home)}` },
        };
      },
    },
  );
}

const firstAndLast = (question: Question): readonly string[] => [
  questions[question][0],
  questions[question].at(-1) as string,
];

/** A change, whatever is left to answer, comes back to where it began by Continue alone, unless a screen waits for its answer. */
export const changes: readonly Check[] = questionIds.flatMap((question) =>
  firstAndLast(question).flatMap((option) => homes.map((home) => comesBack(question, option, home))),
);
