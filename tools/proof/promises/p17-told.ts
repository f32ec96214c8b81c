import type { Case } from '../search/case';
import { casesByFirstUnanswered, everyPath } from '../search/chosen-cases';
import { allTold, toldAs } from '../search/space';
import { waysNew, waysPlanned } from '../search/ways';
import * as chart from '../subject/chart';
import { languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { factShown, newsPartOf, sectionOf } from '../subject/words';
import { isAsked, isConcern } from '../terms/meaning';
import { mayMark } from '../terms/marking';
import { isDuty } from '../terms/plan';
import { bodies, type Body, markActions, type Task, taskIds, toldBys } from '../terms/tasks';
import { everyFact, everyOption, type Fact, hasNews, isKnownTo, isNews, isSo, isSpoken } from '../terms/told';
import { type Check, each, every, exactly } from './check';

/** A fact is news exactly if it is so and was not told. */
const newsAsItIs = (task: Body, fact: Fact): Check =>
  exactly(
    ['news-missing', 'news-needless'],
    { task, fact },
    (said) => rules.isNews(said, task, fact),
    (said) => isNews(said, task, fact),
  );

/** The row of the plan shows a fact as told exactly if they know it, by a call that was marked or by an answer. */
const toldAsItWas = (task: Task, fact: Fact): Check =>
  every(
    'row-told-unlike',
    { task, fact },
    (said) => rules.isTold(said, task, fact) === bodies.some((body) => body === task && isKnownTo(said, body, fact)),
  );

/** An option is among those chosen, and among those said in a call, exactly if it should be. */
const saidAsItIs = (option: Fact): Check =>
  every('said-unlike', { fact: option }, (said) => {
    const should = isSo(said, option);
    return (
      rules.isListed(said, 'chosen', option) === should
      && rules.isListed(said, 'told', option) === (should && isSpoken(option))
    );
  });

/** A call made now would tell a fact exactly if it is so. */
const tellsWhatIsSo = (fact: Fact): Check =>
  every(
    'told-unlike',
    { task: 'police', action: 'made', fact },
    (said) => rules.tells(said, fact) === isSo(said, fact),
  );

/** Returns what is told once a call is marked: the facts of that moment and, for a further call, those told before. */
const toldThen = (said: Case, body: Body, action: 'made' | 'told-more'): readonly Fact[] =>
  everyFact.filter((fact) => isSo(said, fact) || (action === 'told-more' && said.isTold(body, fact)));

/** Returns the case without any answer that says that somebody was told. */
const untoldByAnswer = (said: Case): Case =>
  said
    .with('already-reported', (value) => (value.length > 0 ? ['nobody'] : value))
    .with('called-999', (value) => (value.length > 0 ? ['not-called'] : value));

/** A call tells what is so at that moment, and nothing else. */
const tellsTheMoment = (task: Body, action: 'made' | 'told-more'): Check =>
  each(
    'told-unlike',
    { task, action },
    [...casesByFirstUnanswered, ...everyPath]
      .map(untoldByAnswer)
      .flatMap((said) =>
        action === 'made'
          ? [said.with(`mark ${task}`, () => [])]
          : [
              ...[[], everyFact.slice(0, 9)].map((facts) =>
                said.with(`mark ${task}`, () => ['made']).with('told', () => facts.map((fact) => toldAs(task, fact))),
              ),
              said.with('already-reported', (value) => (value.length > 0 ? [task] : value)),
            ],
      ),
    (said) => {
      const after = chart.after(chart.reachedAt('referrals', said), chart.mark(action, task));
      return (chart.toldOf(after)[task] ?? []).join() === toldThen(said, task, action).join();
    },
    { where: (said) => mayMark(said, task, action) },
  );

/** What `already-reported` names before, what it names after, and of which moment what it says was told is. */
const renamed = [
  [['nobody'], ['police'], 'now'],
  [['social-services', 'police'], ['police'], 'then'],
  [['police'], ['social-services', 'police'], 'then'],
  [['social-services', 'police'], ['social-services'], 'never'],
] as const;
/** What the answer that names the Police says was told: the facts of the moment at which it first named them. */
const answerTells = ([before, after, when]: (typeof renamed)[number]): Check =>
  each(
    'answer-told-unlike',
    { task: 'police', options: after.join(' ') },
    [...casesByFirstUnanswered, ...everyPath].map((said) =>
      said
        .with('already-reported', () => before)
        .with('told', () => everyFact.slice(0, 9).map((fact) => toldAs('answer:police', fact))),
    ),
    (said) => {
      const start = chart.reachedAt('before-you-ring', said);
      const told = chart.toldOf(chart.after(start, chart.answer('already-reported', after)))['answer:police'] ?? [];
      const was = when === 'then' ? everyFact.slice(0, 9) : [];
      return told.join() === (when === 'now' ? everyFact.filter((fact) => isSo(said, fact)) : was).join();
    },
    { where: (said) => isAsked(said, 'already-reported') },
  );

const others = taskIds.filter((task) => !bodies.some((body) => body === task));
/** Marks of other tasks leave what these bodies were told unchanged, as does anything that is not a mark (P12). */
const keepsToldOfOthers = others.flatMap((task) =>
  markActions.map((action) =>
    each(
      'told-lost',
      { screen: `referrals/${task}`, task, action },
      waysPlanned[task].map((said) => said.with('told', () => allTold)),
      (said) => {
        const before = chart.reachedAt(`referrals/${task}`, said);
        const [then, now] = [chart.toldOf(before), chart.toldOf(chart.after(before, chart.mark(action, task)))];
        return toldBys.every((by) => then[by]?.join() === now[by]?.join());
      },
    ),
  ),
);

/** The page of the call and the record give the news in full; the task list names some of it. */
const saidWhereItIsNew = (task: Body): readonly Check[] =>
  languages.flatMap((language) =>
    (['referrals', `referrals/${task}`, 'record'] as const).map((screen) =>
      each(
        'news-unsaid',
        { language, task, screen },
        waysNew[task],
        (said) => {
          const html = pageOf(language, screen, said);
          const news = screen === 'record' ? sectionOf(html, 'news') : newsPartOf(html, task);
          if (screen === 'referrals')
            return everyFact.some((fact) => isNews(said, task, fact) && factShown(news, language, fact));
          return everyFact.every((fact) => !isNews(said, task, fact) || factShown(news, language, fact));
        },
        { where: (said) => isConcern(said) && hasNews(said, task) },
      ),
    ),
  );

/**
 * P17: a call tells exactly the facts of its moment, which only a further call or a correction changes; an answer that
 * says that somebody was told, those of the moment of that answer. What comes after it is news, and the case is not
 * complete until it is told.
 */
export const toldIsTold: readonly Check[] = [
  ...bodies.flatMap((task) => [
    ...everyFact.map((fact) => newsAsItIs(task, fact)),
    // News to both is tried by the check of each: all the other was told is so here.
    every('complete-with-news', { task }, (said) => !rules.isComplete(said.withAllTold(task)), {
      when: (said) => isDuty(said, task) && hasNews(said, task),
    }),
    every('news-not-outstanding', { task }, (said) => rules.isDutyLeft(said, task), {
      when: (said) => isDuty(said, task) && hasNews(said, task),
    }),
    tellsTheMoment(task, 'made'),
    tellsTheMoment(task, 'told-more'),
    ...saidWhereItIsNew(task),
  ]),
  ...taskIds.flatMap((task) => everyFact.map((fact) => toldAsItWas(task, fact))),
  ...everyFact.map(tellsWhatIsSo),
  ...everyOption.map(saidAsItIs),
  ...keepsToldOfOthers,
  ...renamed.map(answerTells),
];
