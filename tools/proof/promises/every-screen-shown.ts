import type { Case } from '../search/case';
import { fullest } from '../search/examples';
import * as chart from '../subject/chart';
import { questionIds } from '../terms/questions';
import { asks, ends, type Screen, screens, type WalkScreen, walk } from '../terms/screens';
import { type Check, once } from './check';

/** The screens that Continue shows of a new case whose every question is answered on its screen; cut off where they are too many. */
function walked(said: Case, from = chart.start(), count = 1): readonly Screen[] {
  const screen = chart.screenOf(from);
  const asked = walk.some((known) => known === screen) ? asks(screen as WalkScreen) : [];
  const onward = chart.after(
    from,
    ...asked.map((question) => chart.answer(question, said.given(question))),
    chart.goOn,
  );
  return chart.screenOf(onward) === screen || count > screens.length
    ? [screen]
    : [screen, ...walked(said, onward, count + 1)];
}
const taskListOf = (said: Case) =>
  chart.after(
    chart.start(),
    chart.referNow,
    ...questionIds.flatMap((question) => [
      chart.change(question),
      chart.answer(question, said.given(question)),
      chart.referNow,
    ]),
  );
const isShown = (screen: Screen): boolean =>
  chart.screenOf(chart.after(taskListOf(fullest), chart.open(screen))) === screen
  || [
    fullest,
    fullest.with('need', () => ['concern-offline']),
    ...ends.map((need) => fullest.with('need', () => [need])),
  ].some((said) => walked(said).includes(screen));

/** Something leads to each screen. */
export const everyScreenShown: readonly Check[] = screens.map((screen) =>
  once('never-shown', { screen }, () => isShown(screen)),
);
