import type { Case } from '../search/case';
import type { Value } from '../search/space';
import { fullestOfEach, oneOfEach } from '../search/examples';
import * as chart from '../subject/chart';
import { type Language, languages, pageOf } from '../subject/pages';
import * as rules from '../subject/rules';
import { doNots, dos } from '../terms/advice';
import { isAdvised } from '../terms/evidence';
import { isConcern, isConcernFlow } from '../terms/meaning';
import { isOnPath } from '../terms/path';
import { questions } from '../terms/questions';
import { insteadOf } from '../terms/reach';
import { type Screen, shown, type WalkScreen, walk } from '../terms/screens';
import { type Check, each, every } from './check';

const asked = ['evidence-location', 'evidence-handled'] as const;
type Asked = (typeof asked)[number];
const homes = ['referrals', 'record'] as const;

/** A case for each fitting of the advice. */
const fittings = oneOfEach((said) => (isConcern(said) ? dos.filter((advice) => isAdvised(said, advice)).join() : ''));

/** Continue comes to the guidance before the hub or the record; where a question on the way waits for its answer, it is still to come. */
function isGuided(from: chart.Chart): boolean {
  const next = chart.after(from, chart.goOn);
  const screen = chart.screenOf(next);
  if (screen === 'evidence-guidance') return true;
  if (screen === chart.screenOf(from)) return chart.detourOf(next) === undefined || chart.isPending(next, 'evidence-guidance');
  return !homes.some((home) => home === screen) && isGuided(next);
}

const byContinue = (question: Asked): Check => every('guidance-skipped', { question }, (said) =>
  !isConcernFlow(said) || !said.isAnswered(question) || isGuided(chart.at(question, said)));

const changed = (said: Case, home: Screen, question: Asked, value: Value): chart.Chart =>
  chart.after(chart.at(home, said), chart.change(question), chart.answer(question, value));
/** The first option, and the one that says that nothing is known. */
const firstAndUnsure = (question: Asked): readonly Value[] => [[questions[question][0]], ['not-known']];
const byChange = (question: Asked): readonly Check[] => [
  ...homes.map((home) => every('guidance-skipped-by-change', { question }, (said) => !isConcernFlow(said) || !said.isAnswered(question)
    || isGuided(chart.after(chart.at(home, said), chart.change(question))))),
  ...firstAndUnsure(question).map((value, at) => every('guidance-skipped-by-change', { question, options: value.join(' ') }, (said) =>
    !isConcernFlow(said) || !said.isAnswered(question) || isGuided(changed(said, homes[at % 2] ?? 'record', question, value)))),
];
/** Where it had no answer yet, the other unanswered questions come along: a case for each first one of them. */
const gaps = fullestOfEach((said) => `${String(insteadOf(said))} ${asked.map((question) => said.isAnswered(question)).join()}`);
const byFirstAnswer = (question: Asked): Check => each('guidance-skipped-by-change', { question }, gaps, (said) =>
  !isConcernFlow(said) || said.isAnswered(question) || isGuided(changed(said, 'referrals', question, ['not-known'])));
/** A change that still has to show the guidance leads to neither home before. */
const whilePending = (screen: WalkScreen): readonly Check[] => homes.map((home) => every('guidance-skipped', { question: 'evidence-location' }, (said) => {
  if (!isConcernFlow(said) || !isOnPath(said, screen) || screen === 'evidence-guidance') return true;
  const detour = { returnTo: home, pending: ['evidence-guidance' as const], withUnanswered: false };
  return !homes.some((other) => other === chart.screenOf(chart.after(chart.at(screen, said, { detour }), chart.goOn)));
}));

function onPage(language: Language, screen: 'evidence-guidance' | 'referrals' | 'record'): readonly Check[] {
  const cases = fittings.filter((said) => (screen === 'evidence-guidance' ? isConcernFlow(said) : isConcern(said)));
  const holds = (advice: string) => (said: Case) => pageOf(language, screen, said).includes(`data-advice="${advice}"`);
  return doNots.map((advice) => each('page-no-do-not', { language, screen, advice }, cases, holds(advice)));
}

const asksForFile = /type="(?!radio"|checkbox"|text"|time"|button"|submit")|<textarea|contenteditable/;
const asksForText = /type="text"|<textarea|contenteditable/;

/** P6: the do-nots stand where they are needed, the guidance follows evidence, and nothing is taken of a child. */
export const evidence: readonly Check[] = [
  ...[...doNots, ...dos].map((advice) => every('advice-unlike', { advice }, (said) => rules.advises(said, advice) === isAdvised(said, advice))),
  ...asked.flatMap((question) => [byContinue(question), ...byChange(question), byFirstAnswer(question)]),
  ...walk.flatMap(whilePending),
  ...languages.flatMap((language) => (['evidence-guidance', 'referrals', 'record'] as const).flatMap((screen) => onPage(language, screen))),
  ...shown.map((screen) => each('asks-for-file', { screen }, fittings, (said) => !asksForFile.test(pageOf('en', screen, said)))),
  ...walk.map((screen) => each('asks-for-text', { screen }, fittings, (said) => !asksForText.test(pageOf('en', screen, said)))),
];
