import { Case } from '../search/case';
import { fullestOfEach, oneOfEach } from '../search/examples';
import { plainSource } from '../search/source';
import type { Thing, Value } from '../search/space';
import * as chart from '../subject/chart';
import { languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { hasText } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isMade, mayBeMade, mayMark, statusOf } from '../terms/plan';
import { insteadOf } from '../terms/reach';
import { questionIds, questions, takesMany } from '../terms/questions';
import { type Screen, screens } from '../terms/screens';
import { type MarkAction, markActions, marksOf, type Task, taskIds } from '../terms/tasks';
import { type Check, each, every } from './check';

/** Every set of standing marks, on answers that call for every task. */
const calling: readonly (readonly [Thing, Value])[] = [
  ['need', ['concern']], ['technology', ['computer']], ['forms', ['contact']], ['contact', ['grooming']], ['violent-extremism', ['yes']],
];
const everySetOfMarks: readonly Case[] = taskIds
  .reduce<readonly (readonly (readonly [Thing, Value])[])[]>((sets, task) =>
    sets.flatMap((set) => marksOf(task).map((mark) => [...set, [`mark ${task}` as Thing, mark as Value] as const])), [[]])
  .map((set) => new Case(plainSource(new Map([...calling, ...set]))));

/** A mark changes its own task where it is allowed, and nothing else. */
const changesOnly = (action: MarkAction, task: Task): Check => each('mark-changes-more', { action, task }, everySetOfMarks, (said) => {
  const before = chart.at('referrals', said);
  const after = chart.marksOf(chart.after(before, chart.mark(action, task)));
  const wanted = mayMark(said, task, action) ? (action === 'corrected' ? undefined : action) : chart.marksOf(before)[task];
  return after[task] === wanted && taskIds.every((other) => other === task || after[other] === chart.marksOf(before)[other]);
});

const allowedAlike = (screen: Screen) => (action: MarkAction, task: Task): Check =>
  every('mark-unlike', { action, task, screen }, (said) =>
    chart.allows(chart.at(screen, said), chart.mark(action, task)) === mayMark(said, task, action));

/** A case for each place to which a lost address can lead. */
const leftAt = fullestOfEach((said) => String(insteadOf(said)));
const keepsMarksWhenLost = (screen: Screen): Check => each('marks-lost', { screen, event: 'lost' }, leftAt, (said) => {
  const before = chart.at(screen, said);
  return chart.marksOf(chart.after(before, chart.lost)) === chart.marksOf(before);
});

/** What a person does that is no mark leaves every mark as it was. */
const keepsMarks = (screen: Screen): readonly Check[] => [
  chart.goOn, chart.referNow, chart.hide, chart.carryOn, 
  ...questionIds.map((question) => chart.answer(question, takesMany.includes(question) ? [questions[question][0]] : questions[question][0])),
  ...(['referrals', 'record'].includes(screen) ? questionIds.map(chart.change) : []),
].map((event) => every('marks-lost', { screen, event: event.type }, (said) => {
  const before = chart.at(screen, said);
  return chart.marksOf(chart.after(before, event)) === chart.marksOf(before);
}));

const early = taskIds.filter((task) => task !== 'social-services' && task !== 'police');
const toldEarly = (task: Task) => oneOfEach((said) => (isConcern(said) ? statusOf(said, task) : ''))
  .filter((said) => isConcern(said) && statusOf(said, task) === 'made-early');

/** P12: what was made stays made until it is corrected or unsaid, is said where it was too early, and then opens nothing. */
export const madeStays: readonly Check[] = [
  ...taskIds.flatMap((task) => [
    every('made-not-planned', { task }, (said) => !isMade(said, task) || rules.plans(said, task)),
    every('status-unlike', { task }, (said) => rules.statusOf(said, task) === statusOf(said, task)),
    every('opened-otherwise', { task }, (said) => (rules.waitsFor(said, task).length === 0) === mayBeMade(said, task)),
    ...markActions.flatMap((action) => [changesOnly(action, task), allowedAlike('referrals')(action, task), allowedAlike(`referrals/${task}`)(action, task)]),
  ]),
  ...screens.flatMap(keepsMarks),
  ...screens.map(keepsMarksWhenLost),
  ...languages.flatMap((language) => early.flatMap((task) =>
    (['record', 'referrals/social-services', 'referrals/police'] as const).map((screen) =>
      each('early-unsaid', { language, task, screen }, toldEarly(task), (said) => hasText(pageOf(language, screen, said), language, `tasks:early/${task}`))))),
];
