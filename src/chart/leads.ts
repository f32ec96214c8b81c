import { always, concern, type Condition, has, never } from '../protocol/2015-07/conditions';
import type { QuestionId } from '../protocol/2015-07/options';
import { questions } from '../protocol/2015-07/questions';
import { riskIds, risks } from '../protocol/2015-07/risks';
import { asks, type EndScreen, tells, type WalkScreen } from '../protocol/2015-07/screens';
import { holdsInAll, openQuestions } from './depends';
import { where, whereAnswered, type World, worldsWhere } from './facts';
import { type Guard, type Move, moves, type StateId } from './graph';

/** A screen that may come next. `dependsOn`: the questions whose answers decide it; empty where it comes for certain. */
export interface Lead {
  readonly to: StateId;
  readonly dependsOn: readonly QuestionId[];
}
type Way = Move & { readonly to: StateId };
/** An answer of which it is asked where it leads. */
export interface Given {
  readonly question: QuestionId;
  readonly option: string;
}

/** Protective reading: yes and not sure flag a risk, and so does what implies it (5.5.3). */
const anyRiskFlagged: Condition = { any: riskIds.flatMap((risk) => [risks[risk].impliedWhen, has(risk, 'yes', 'not-sure')]) };

/** Any of some conditions; one that asks for another of them, and more, says nothing besides. */
function anyOf(conditions: readonly Condition[]): Condition {
  const isMore = (condition: Condition) => 'all' in condition && condition.all.some((part) => conditions.includes(part));
  const [first, ...others] = conditions.filter((condition) => !isMore(condition));
  return first && others.length === 0 ? first : { any: conditions };
}

/** When a screen of the walk is shown: a question of its own is asked, or it has something to tell. */
export function shownWhen(screen: WalkScreen): Condition {
  const telling = tells[screen];
  if (telling) return telling.shownWhen === 'any-risk-flagged' ? anyRiskFlagged : telling.shownWhen;
  return anyOf([...new Set(asks(screen).map((question): Condition => questions[question].askedWhen))]);
}

/** A guard of the walk as a condition on the answers, on a first walk through: no change is under way, and all is answered. */
function conditionOf({ name, about }: Guard): Condition {
  if (name === 'isOffPath') return { not: shownWhen(about as WalkScreen) };
  if (name === 'isConcern') return concern;
  if (name === 'endsAt') return has('need', about === 'referrals' ? 'concern' : about as Exclude<EndScreen, 'referrals'>);
  return name === 'isInDetour' ? never : always;
}
const waysFrom = (state: StateId, event: string): readonly Way[] =>
  moves.filter((move): move is Way => move.from === state && move.by === event && move.to !== undefined);
const conditionOfMove = ({ guards }: Move): Condition => ({ all: guards.map(conditionOf) });

/** Where the first of these moves that may be taken leads; each one that depends is followed, and the next one is tried besides. */
function follow(ways: readonly Way[], worlds: readonly World[], dependsOn: readonly QuestionId[]): readonly Lead[] {
  const [way, ...others] = ways;
  if (!way || worlds.length === 0) return [];
  const condition = conditionOfMove(way);
  const holds = holdsInAll(worlds, condition);
  if (holds === false) return follow(others, worlds, dependsOn);
  if (holds) return arrive(way.to, worlds, dependsOn);
  const open = [...new Set([...dependsOn, ...openQuestions(worlds, condition)])];
  return [...arrive(way.to, where(worlds, condition), open), ...follow(others, where(worlds, { not: condition }), dependsOn)];
}

function arrive(to: StateId, worlds: readonly World[], dependsOn: readonly QuestionId[]): readonly Lead[] {
  const atOnce = waysFrom(to, '');
  const isPassedBy: Condition = { any: atOnce.map(conditionOfMove) };
  const passed = holdsInAll(worlds, isPassedBy);
  if (passed) return follow(atOnce, worlds, dependsOn);
  if (passed === false || atOnce.length === 0) return [{ to, dependsOn }];
  const open = openQuestions(worlds, isPassedBy);
  return [{ to, dependsOn: [...new Set([...dependsOn, ...open])] }, ...follow(atOnce, where(worlds, isPassedBy), dependsOn)];
}

function whereAllAnswered(screen: WalkScreen, given: Given | undefined): readonly World[] {
  const shown = worldsWhere(shownWhen(screen));
  const start = given ? whereAnswered(shown, given.question, given.option) : shown;
  const sure = asks(screen).filter((question) => holdsInAll(start, questions[question].askedWhen));
  return sure.reduce((worlds, question) => whereAnswered(worlds, question), start);
}

/** Where Continue may lead from a screen of the walk, in order, on a first walk through; with `given`, after this answer alone. */
export function leadsFrom(screen: WalkScreen, given?: Given): readonly Lead[] {
  const found = follow(waysFrom(screen, 'continue'), whereAllAnswered(screen, given), []);
  return [...new Map(found.map((lead) => [lead.to, lead])).values()];
}
