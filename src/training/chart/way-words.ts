import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { type Saying, taskIds, tasks } from '#protocol/tasks';
import { groundsOf } from '../../case/grounds';
import { type Guard, isJunction, screens, type StateId } from '../../chart/graph';
import { shortNameOf } from '../../chart/state-words';
import type { WizardEvent } from '../../machine/context';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';
import { clauseNumbers } from '../parts/clauses';
import type { GuardNow, WayNow } from './ways';

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

function guardInWords(words: Words, guard: Guard): string {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  return words.t(`live-chart:guards/${guard.name as GuardName}`, {
    ...(question ? { question: words.t(`questions:${question}/label`) } : {}),
    ...(screen ? { screen: shortNameOf(words, screen) } : {}),
  });
}

const mayComeTrue: readonly string[] = ['isAnswered', 'isValid'];
/** Returns in words whether a guard holds; one that still depends on the person is not true yet. */
export function truthInWords(words: Words, { guard, holds }: GuardNow): string {
  const truth = holds ? 'true' : mayComeTrue.includes(guard.name) ? 'notYet' : 'notTrue';
  return words.t(`live-chart:truth/${truth}`, { what: guardInWords(words, guard) });
}

const ofTheNeed: readonly string[] = ['isConcern', 'endsAt', 'returnsToRecord'];
const ofAQuestion: readonly string[] = ['isAsked', 'isValid'];
const ofAScreen: readonly string[] = ['isOffPath', 'isAnswered'];
const ofATask: readonly string[] = ['isNotPlanned', 'isNextDuty', 'mayMark'];

/** Returns what a guard is based on; empty if it is only about the wizard, such as which screens were shown. */
export function groundsOfGuard(guard: Guard, event: WizardEvent): readonly Ground[] {
  const [question, screen] = [questionOf(guard), screenOf(guard)];
  const task = taskIds.find((id) => id === ('task' in event ? event.task : taskOf(guard)));
  if (ofTheNeed.includes(guard.name)) return questions.need.grounds;
  if (question && ofAQuestion.includes(guard.name)) return questions[question].grounds;
  if (screen && ofAScreen.includes(guard.name)) return groundsOf(screen);
  return task && ofATask.includes(guard.name) ? tasks[task].clauses : [];
}

const isClause = (ground: Ground): ground is ClauseId => ground !== 'good-practice' && ground !== 'header';
function clausesAmong(grounds: readonly Ground[]): readonly ClauseId[] {
  const named = grounds.filter(isClause);
  return clauseIds.filter((clause) => named.includes(clause));
}

/** Returns the numbers of the clauses among some grounds, each once, such as `5.5.5, 5.5.7`; undefined if none. */
export const numbersOf = (grounds: readonly Ground[]): string | undefined =>
  clauseNumbers(clausesAmong(grounds)) || undefined;

/** Returns the name of a state: a screen with its number, or a junction. */
export const stateName = (words: Words, state: StateId): string =>
  isJunction(state) ? words.t(`live-chart:junctions/${state}`) : shortNameOf(words, state);

function markInWords({ t }: Words, action: string, event: WizardEvent): string {
  const task = 'task' in event ? t(`ui:tasks/${event.task}`) : '';
  if ('by' in event) return t(`live-chart:by/${action as Saying}/${event.by}`, { task });
  return t(`live-chart:by/${action as 'made' | 'tried' | 'corrected'}`, { task });
}

function byInWords(words: Words, { move, event }: WayNow): string {
  const { t } = words;
  if (move.by === '') return t('live-chart:by/atOnce');
  if (move.by === '*') return t('live-chart:by/anything');
  const at = move.by.indexOf('.');
  const [kind, about] = at < 0 ? [move.by, ''] : [move.by.slice(0, at), move.by.slice(at + 1)];
  if (kind === 'mark') return markInWords(words, about, event);
  if (kind === 'open') return t('live-chart:by/open', { screen: shortNameOf(words, about as ScreenId) });
  if (kind === 'answer' || kind === 'change')
    return t(`live-chart:by/${kind}`, { question: t(`questions:${about as QuestionId}/label`) });
  return t(`live-chart:by/${kind as 'continue' | 'refer-now' | 'lost' | 'hide' | 'clear' | 'carry-on'}`);
}

/** Returns a transition in words: what triggers it, and where it leads. */
export function wayInWords(words: Words, way: WayNow): string {
  const by = byInWords(words, way);
  return way.move.to
    ? words.t('live-chart:way/to', { by, screen: stateName(words, way.move.to) })
    : words.t('live-chart:way/stays', { by });
}
