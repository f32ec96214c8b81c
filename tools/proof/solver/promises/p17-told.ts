import { bodies, type Body } from '../../terms/tasks';
import { everyFact, type Fact } from '../../terms/told';
import type { Question } from '../../terms/questions';
import { all, any, marked, not, rule, same, type Term, inSecond, told } from '../term';
import { neverBoth, queriesOf, type Query } from './query';
import { sameAnswers, sameMarks, sameTold } from './second-case';
import { tells, wanted } from './words';

const ask = queriesOf('P17');

const isSo = (fact: Fact): Term => {
  const [question, option] = fact.split(':') as [Question, never];
  return tells(question, option);
};
/** It is so, those who are marked as told were not told it. */
const isNew = (body: Body, fact: Fact): Term => all(marked(body, 'made'), isSo(fact), not(told(body, fact)));
const isAnyNew = (body: Body): Term => any(...everyFact.map((fact) => isNew(body, fact)));
const news = (body: Body, fact: Fact): Term => rule(`news ${body} ${fact}`);

/** The second case is the first after a call that tells what is so, and, where it is one call more, leaves what was told before. */
const afterCall = (body: Body, action: 'made' | 'told-more'): Term =>
  all(
    rule(`takes ${body} ${action}`),
    sameAnswers(),
    sameMarks(body),
    sameTold(body),
    inSecond(marked(body, 'made')),
    ...everyFact.map((fact) =>
      same(inSecond(told(body, fact)), action === 'made' ? isSo(fact) : any(isSo(fact), told(body, fact))),
    ),
  );

/** P17: what was not told is news, exactly; no case is complete with news; and a call leaves none. */
export const toldIsTold: readonly Query[] = bodies.flatMap((body) => {
  const isDuty = wanted(`duty ${body}`);
  return [
    ask(
      `news ${body} missing`,
      isAnyNew(body),
      all(...everyFact.map((fact) => any(not(isNew(body, fact)), news(body, fact)))),
    ),
    ask(
      `news ${body} needless`,
      rule(`any-news ${body}`),
      all(...everyFact.map((fact) => any(not(news(body, fact)), isNew(body, fact)))),
    ),
    neverBoth(ask, `complete with news ${body}`, all(isDuty, isAnyNew(body)), rule('complete')),
    ask(`left ${body}`, all(isDuty, isAnyNew(body)), rule(`left ${body}`)),
    ...(['made', 'told-more'] as const).map((action) =>
      neverBoth(ask, `news after ${body} ${action}`, afterCall(body, action), inSecond(rule(`any-news ${body}`))),
    ),
  ];
});
