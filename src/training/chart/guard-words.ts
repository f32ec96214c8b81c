import { groundsOf } from '../../case/grounds';
import { type Guard, screens } from '../../chart/graph';
import { shortNameOf } from '../../chart/state-words';
import type { WizardEvent } from '../../machine/context';
import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { questionIds, questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { taskIds, tasks } from '#protocol/tasks';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';
import { clauseNumbers } from '../parts/clause-numbers';
import type { GuardNow } from './guards-now';

type GuardName = keyof Locale['live-chart']['guards'];
const questionOf = ({ about }: Guard) => questionIds.find((question) => question === about);
const taskOf = ({ about }: Guard) => {
  const named = typeof about === 'object' && about !== null && 'task' in about ? about.task : about;
  return taskIds.find((task) => task === named);
};
const screenOf = (guard: Guard): ScreenId | undefined => {
  const task = taskOf(guard);
  return task ? `referrals/${task}` : screens.find((screen) => screen === guard.about);
};

/** What a guard asks, in words. */
function guardInWords(words: Words, guard: Guard): string {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  return words.t(`live-chart:guards/${guard.name as GuardName}`, {
    ...(question ? { question: words.t(`questions:${question}/label`) } : {}),
    ...(screen ? { screen: shortNameOf(words, screen) } : {}),
  });
}

const mayComeTrue: readonly string[] = ['isAnswered', 'isValid'];
/** A guard as true or not, in words: what still waits for the person is not true yet. */
export function truthInWords(words: Words, { guard, holds }: GuardNow): string {
  const truth = holds ? 'true' : mayComeTrue.includes(guard.name) ? 'notYet' : 'notTrue';
  return words.t(`live-chart:truth/${truth}`, { what: guardInWords(words, guard) });
}

const ofTheNeed: readonly string[] = ['isConcern', 'endsAt', 'returnsToRecord'];
const ofAQuestion: readonly string[] = ['isAsked', 'isValid'];
const ofAScreen: readonly string[] = ['isOffPath', 'isAnswered'];
const ofATask: readonly string[] = ['isNotPlanned', 'isNextDuty', 'mayMark'];

/** What a guard stands on; nothing where it is about the wizard itself, as which screens were shown. */
export function groundsOfGuard(guard: Guard, event: WizardEvent): readonly Ground[] {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  const task = taskIds.find((id) => id === ('task' in event ? event.task : taskOf(guard)));
  if (ofTheNeed.includes(guard.name)) return questions.need.grounds;
  if (question && ofAQuestion.includes(guard.name)) return questions[question].grounds;
  if (screen && ofAScreen.includes(guard.name)) return groundsOf(screen);
  return task && ofATask.includes(guard.name) ? tasks[task].clauses : [];
}

const isClause = (ground: Ground): ground is ClauseId => ground !== 'good-practice' && ground !== 'header';
/** The clauses among some grounds, each once, in the order of the protocol. */
function clausesAmong(grounds: readonly Ground[]): readonly ClauseId[] {
  const named = grounds.filter(isClause);
  return clauseIds.filter((clause) => named.includes(clause));
}

/** The numbers of the clauses among some grounds, each once, such as `5.5.5, 5.5.7`; undefined where there is none. */
export const numbersOf = (grounds: readonly Ground[]): string | undefined =>
  clauseNumbers(clausesAmong(grounds)) || undefined;
