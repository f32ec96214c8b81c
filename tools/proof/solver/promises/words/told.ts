import type { Question } from '../../../terms/questions';
import { bodies, type Body } from '../../../terms/tasks';
import { everyFact, type Fact } from '../../../terms/told';
import { all, any, marked, not, type Rule, type Term, told } from '../../term';
import { isDanger, says, tells, wanted } from './answers';
import { isMade, rungPolice } from './tasks';

const isLive = says('immediate-danger', 'now', 'not-sure');
const isPast = says('immediate-danger', 'over');
const isKnown = any(
  rungPolice,
  all(
    marked('police', 'made'),
    any(
      ...(['now', 'not-sure'] as const).map((option) =>
        all(says('immediate-danger', option), told('police', `immediate-danger:${option}`)),
      ),
    ),
  ),
);
const dangers: readonly Rule[] = [
  ['wanted danger live-told', all(isLive, isKnown)],
  ['wanted danger live-untold', all(isLive, not(isKnown))],
  ['wanted danger past-told', all(isPast, isMade('police'))],
  ['wanted danger past-untold', all(isPast, not(isMade('police')))],
  ['wanted danger none', not(isDanger)],
  ['wanted danger untold', any(wanted('danger live-untold'), wanted('danger past-untold'))],
];

const isNews = (body: Body, fact: Fact): Term =>
  all(marked(body, 'made'), wanted(`fact ${fact}`), not(told(body, fact)));
const factWord = (fact: Fact): Rule => {
  const [question, option] = fact.split(':') as [Question, never];
  return [`wanted fact ${fact}`, tells(question, option)];
};
const newsWords = (body: Body): readonly Rule[] => [
  ...everyFact.map((fact): Rule => [`wanted news ${body} ${fact}`, isNews(body, fact)]),
  [`wanted any-news ${body}`, any(...everyFact.map((fact) => wanted(`news ${body} ${fact}`)))],
];

/** What should be new to Social Services and the Police, and how danger should stand. */
export const ofTold: readonly Rule[] = [...everyFact.map(factWord), ...bodies.flatMap(newsWords), ...dangers];
