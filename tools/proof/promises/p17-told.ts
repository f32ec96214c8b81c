import { waysNew } from '../search/ways';
import { more, rules } from '../subject/rules';
import { factShown, newsPartOf, sectionOf } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isDuty } from '../terms/plan';
import { bodies, type Body, type Task, taskIds } from '../terms/tasks';
import { everyFact, everyOption, type Fact, hasNews, isKnownTo, isNews, isSo, isSpoken } from '../terms/told';
import { type Check, every, exactly, onPages } from './check';

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
