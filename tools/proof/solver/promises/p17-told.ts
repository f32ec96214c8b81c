import { bodies, type Body } from '../../terms/tasks';
import { everyFact, type Fact } from '../../terms/told';
import { all, any, marked, not, rule, same, type Term, inSecond, told } from '../term';
import { neverBoth, queriesOf, type Query } from './query';
import { sameAnswers, sameMarks, sameTold } from './second-case';
import { wanted } from './words/answers';

const ask = queriesOf('P17');

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
      same(
        inSecond(told(body, fact)),
        action === 'made' ? wanted(`fact ${fact}`) : any(wanted(`fact ${fact}`), told(body, fact)),
      ),
    ),
  );

/** P17: what was not told is news, exactly; no case is complete with news; and a call leaves none. */
export const toldIsTold: readonly Query[] = bodies.flatMap((body) => {
  const isDuty = wanted(`duty ${body}`);
  return [
    ask(
      `news ${body} missing`,
      wanted(`any-news ${body}`),
      all(...everyFact.map((fact) => any(not(wanted(`news ${body} ${fact}`)), news(body, fact)))),
    ),
    ask(
      `news ${body} needless`,
      rule(`any-news ${body}`),
      all(
        wanted(`any-news ${body}`),
        ...everyFact.map((fact) => any(not(news(body, fact)), wanted(`news ${body} ${fact}`))),
      ),
    ),
    neverBoth(ask, `complete with news ${body}`, all(isDuty, wanted(`any-news ${body}`)), rule('complete')),
    ask(`left ${body}`, all(isDuty, wanted(`any-news ${body}`)), rule(`left ${body}`)),
    ...(['made', 'told-more'] as const).map((action) =>
      neverBoth(ask, `news after ${body} ${action}`, afterCall(body, action), inSecond(rule(`any-news ${body}`))),
    ),
  ];
});
