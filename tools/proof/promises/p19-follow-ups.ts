import type { Case } from '../search/case';
import { waysToFollow } from '../search/ways';
import { more, rules } from '../subject/rules';
import { hasText } from '../subject/words';
import { isToFollow, mayMarkFollowUp } from '../terms/marking';
import { isConcern } from '../terms/meaning';
import { shown } from '../terms/screens';
import { type FollowUp, followUpIds } from '../terms/tasks';
import { type Check, every, exactly, onPages } from './check';

const markedAlike = (id: FollowUp, action: 'done' | 'corrected'): Check =>
  exactly('follow-up-mark', { task: id, action }, rules.takes, mayMarkFollowUp, id, action);

/** The texts that say that nothing is left to do. */
const nothingLeft = ['ui:task-list/done', 'record:complete'] as const;
/** The screens that list what still follows. */
const saying = ['next-steps', 'record'] as const;
const namedOn = (html: string, screen: (typeof saying)[number], id: FollowUp): boolean =>
  screen === 'record'
    ? html.includes(`data-line="${id}"`)
    : html.includes(`data-follow-up="${id}" data-status="to-do"`);

/**
 * P19: while Social Services are made and the written report is not done, no screen says that nothing is left.
 * Follow-ups are listed exactly when they are due, and can be marked only then.
 */
export const nothingForgotten: readonly Check[] = [
  ...followUpIds.flatMap((id) => [
    exactly('follow-up-unlike', { task: id }, rules.toFollow, isToFollow, id),
    ...[rules.allDone, (said: Case) => !more.anyToFollow(said)].map((isSo) =>
      every('all-done-too-soon', { task: id }, (said) => !isSo(said), { when: (said) => isToFollow(said, id) }),
    ),
    markedAlike(id, 'done'),
    markedAlike(id, 'corrected'),
    ...onPages('follow-up-unsaid', saying, waysToFollow[id], (html, _, { screen }) => namedOn(html, screen, id), {
      about: { task: id },
      where: (said) => isConcern(said) && isToFollow(said, id),
    }),
  ]),
  ...onPages(
    'says-nothing-left',
    shown.filter((screen) => screen !== 'book'),
    waysToFollow['written-report'],
    (html, _, { language }) => !nothingLeft.some((key) => hasText(html, language, key)),
    { where: (said) => isToFollow(said, 'written-report') },
  ),
];
