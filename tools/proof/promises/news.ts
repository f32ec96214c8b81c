import type { Case } from '../search/case';
import { waysNew, waysToFollow } from '../search/ways';
import { frameOf, type Language, languages } from '../subject/pages';
import { more, rules } from '../subject/rules';
import { factShown, hasText, newsPartOf, sectionOf } from '../subject/words';
import { isToFollow, mayMarkFollowUp } from '../terms/marking';
import { isConcern, tells } from '../terms/meaning';
import { isMadeByAnswer, isDuty } from '../terms/plan';
import { type Screen, shown } from '../terms/screens';
import { bodies, type Body, type FollowUp, followUpIds, type Task, taskIds } from '../terms/tasks';
import {
  dangerOf,
  everyFact,
  everyOption,
  type Fact,
  hasNews,
  isDangerUntold,
  isKnownTo,
  isNews,
  isSo,
  isSpoken,
} from '../terms/told';
import { type Check, every, exactly } from './check';
import { onPages } from './on-pages';

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

/** The row of the plan shows a fact as told exactly if they know it, by a call that was marked or by an answer. */
const toldAsItWas = (task: Task, fact: Fact): Check =>
  every(
    'row-told-unlike',
    { task, fact },
    (said) => more.told(said, task, fact) === bodies.some((body) => body === task && isKnownTo(said, body, fact)),
  );

/** An option is among those chosen, and among those said in a call, exactly if it should be. */
const saidAsItIs = (option: Fact): Check =>
  every('said-unlike', { fact: option }, (said) => {
    const should = isSo(said, option);
    return more.chosen(said, option) === should && more.said(said, option) === (should && isSpoken(option));
  });

/** A call made now would tell a fact exactly if it is so. */
const tellsWhatIsSo = (fact: Fact): Check =>
  every('told-unlike', { task: 'police', action: 'made', fact }, (said) => more.tells(said, fact) === isSo(said, fact));

/** The page of the call and the record give the news in full; the task list names some of it. */
const saidWhereItIsNew = (task: Body): readonly Check[] =>
  onPages(
    'news-unsaid',
    ['referrals', `referrals/${task}`, 'record'],
    waysNew[task],
    (html, said, { language, screen }) => {
      const news = screen === 'record' ? sectionOf(html, 'news') : newsPartOf(html, task);
      if (screen === 'referrals')
        return everyFact.some((fact) => isNews(said, task, fact) && factShown(news, language, fact));
      return everyFact.every((fact) => !isNews(said, task, fact) || factShown(news, language, fact));
    },
    { about: { task }, where: (said) => isConcern(said) && hasNews(said, task) },
  );

/**
 * P17: a call tells exactly the facts of its moment, which only a further call or a correction changes; an answer that
 * says that somebody was told, those of the moment of that answer. What comes after it is news, and the case is not
 * complete until it is told.
 */
export const toldIsTold: readonly Check[] = [
  ...bodies.flatMap((task) => [
    ...everyFact.map((fact) => exactly('news-unlike', { task, fact }, rules.news, isNews, task, fact)),
    // News to both is tried by the check of each: all the other was told is so here.
    every('complete-with-news', { task }, (said) => !rules.complete(said.withAllTold(task)), {
      when: (said) => isDuty(said, task) && hasNews(said, task),
    }),
    every('news-not-outstanding', { task }, (said) => rules.left(said, task), {
      when: (said) => isDuty(said, task) && hasNews(said, task),
    }),
    ...saidWhereItIsNew(task),
  ]),
  ...taskIds.flatMap((task) => everyFact.map((fact) => toldAsItWas(task, fact))),
  ...everyFact.map(tellsWhatIsSo),
  ...everyOption.map(saidAsItIs),
];

/** The texts that say that nothing is left to do. */
const nothingLeft = ['ui:task-list/done', 'record:complete'] as const;
/** The screens that list what still follows. */
const saying = ['next-steps', 'record'] as const;
const namedOn = (html: string, screen: (typeof saying)[number], id: FollowUp): boolean =>
  screen === 'record'
    ? html.includes(`data-line="${id}"`)
    : html.includes(`data-follow-up="${id}" data-status="to-do"`);

/** By when, in each language, after a call on Monday 2 March 2026 at 9:00: within 24 hours, and within 7 working days. */
const due = {
  'written-report': { en: '3 March 2026, 09:00', cy: '3 Mawrth 2026, 09:00' },
  acknowledgement: { en: '11 March 2026', cy: '11 Mawrth 2026' },
} as const;
const dueInTime = (['written-report', 'acknowledgement'] as const).flatMap((id) =>
  onPages('due-unlike', saying, waysToFollow[id], (html, _, { language }) => html.includes(due[id][language]), {
    about: { task: id },
    where: (said) =>
      isToFollow(said, id)
      && isConcern(said)
      && !isMadeByAnswer(said, 'social-services')
      && !said.says('local-authority', 'elsewhere-in-uk'),
  }),
);

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
    ...(['done', 'corrected'] as const).map((action) =>
      exactly('follow-up-mark', { task: id, action }, rules.takes, mayMarkFollowUp, id, action),
    ),
    ...onPages('follow-up-unsaid', saying, waysToFollow[id], (html, _, { screen }) => namedOn(html, screen, id), {
      about: { task: id },
      where: (said) => isConcern(said) && isToFollow(said, id),
    }),
  ]),
  ...dueInTime,
  ...onPages(
    'says-nothing-left',
    shown.filter((screen) => screen !== 'book'),
    waysToFollow['written-report'],
    (html, _, { language }) => !nothingLeft.some((key) => hasText(html, language, key)),
    { where: (said) => isToFollow(said, 'written-report') },
  ),
];
