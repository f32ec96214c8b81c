import { type Said, word } from './case';
import { isAsked, isImplied, tells } from './meaning';
import { isMade, wasReported } from './plan';
import { type Question, questionIds, questions } from './questions';
import { type Risk, risks } from './screens';
import { bodies, type Body, type Task } from './tasks';

/** A fact: a question with an option, such as `harm:grooming`. */
export type Fact = string;
/** Every option, with its question, as in a fact. */
export const everyOption: readonly Fact[] = questionIds.flatMap((question) =>
  questions[question].map((option) => `${question}:${option}`),
);
/** Questions about the calls themselves, or the kind of worry: their answers are never news. */
const aboutCalls = /^(called-999|need|already-reported|local-authority):/;
/** Options that mean no, none or not known; also not sure, except about danger. */
const saysNothing = /:(no|none|none-known|not-known)$|(?<!^immediate-danger):not-sure$/;
/** Every fact, in the order of the questions. */
export const everyFact: readonly Fact[] = everyOption.filter(
  (option) => !aboutCalls.test(option) && !saysNothing.test(option),
);
/** Whether a fact is chosen and on the path. */
export const isSo = word('fact', (said, fact: Fact) => {
  const [question, option] = fact.split(':') as [Question, never];
  return isAsked(said, question) && said.says(question, option);
});

/** Whether a chosen option is said in a call: all except no, none, not known and nobody. Not sure is said too. */
export const isSpoken = (option: Fact): boolean => !/:(no|none|not-known|nobody)$|^need:concern$/.test(option);

/** What was answered yes before a harm implied its risk stays said, though nobody is asked any more. */
export function staysSaid(said: Said, fact: Fact): boolean {
  const [question, option] = fact.split(':');
  const risk = risks.find((id) => id === (question === 'looked-after' ? 'unsupervised-contact' : question));
  return option === 'yes' && risk !== undefined && isImplied(said, risk) && said.says(question as Risk, option);
}

/** Whether the Police were rung on 999: then they know of the danger as it is answered now, and of nothing else. */
const isDangerOn999 = (said: Said, body: Body, fact: Fact): boolean =>
  body === 'police'
  && fact.startsWith('immediate-danger:')
  && tells(said, 'called-999', 'called-police')
  && isSo(said, fact);
/** Whether a call that is marked told a body anything. */
export const isToldSince = word('told-since', (said, task: Task) =>
  bodies.some((body) => body === task && everyFact.some((fact) => said.isTold(body, fact))),
);
/** Whether a body knows a fact: a call told it, it was told before this case, or on 999; all three add up. */
export const isKnownTo = (said: Said, body: Body, fact: Fact): boolean =>
  isMade(said, body)
  && (said.isTold(body, fact)
    || (wasReported(said, body) && said.isTold(`answer:${body}`, fact))
    || isDangerOn999(said, body, fact));
/** Whether a fact is news to a body that was told anything: it is so, and they do not know it. */
export const isNews = word(
  'news',
  (said, body: Body, fact: Fact) => isMade(said, body) && !isKnownTo(said, body, fact) && isSo(said, fact),
);
/** Whether there is any news about a task. */
export const hasNews = word('any-news', (said, task: Task) =>
  bodies.some((body) => body === task && everyFact.some((fact) => isNews(said, body, fact))),
);

/** The state of danger: none, live (now or perhaps) or past, and whether the Police know of it. */
export const dangerStates = ['none', 'live-untold', 'live-told', 'past-untold', 'past-told'] as const;
export type Danger = (typeof dangerStates)[number];
/** Whether the Police know of live danger: they were rung about it, or a call told them the answer given now. */
const isKnown = (said: Said): boolean =>
  tells(said, 'called-999', 'called-police')
  || (isMade(said, 'police')
    && (['now', 'not-sure'] as const).some(
      (option) => said.says('immediate-danger', option) && said.isTold('police', `immediate-danger:${option}`),
    ));
export function dangerOf(said: Said): Danger {
  if (said.says('immediate-danger', 'now', 'not-sure')) return isKnown(said) ? 'live-told' : 'live-untold';
  if (!said.says('immediate-danger', 'over')) return 'none';
  return isMade(said, 'police') ? 'past-told' : 'past-untold';
}
/** Whether there is danger that the Police do not know of. */
export const isDangerUntold = (said: Said): boolean => ['live-untold', 'past-untold'].includes(dangerOf(said));
