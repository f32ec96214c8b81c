import { asks, isWalkScreen, taskOf } from '#protocol/screens';
import { bodies } from '#protocol/tasks';
import { isAsked } from '../../case/answers';
import { titleKey } from '../../chart/title-key';
import { markKey } from '../../wizard/call/status-key';
import { labelOf } from '../../wizard/question/option-words';
import { plain } from '../../words/Tagged';
import type { Words } from '../../words/words';
import type { Taught } from '../model/scenario';
import { planToTell } from '../practice/Order';
import type { Show } from './shared';
import { onward, type Route, type Stop, toldTogether } from './show';

/** Returns the short name of a stop, without language marks. */
export function nameOf({ t }: Words, stop: Stop): string {
  switch (stop.kind) {
    case 'question':
      return plain(t(`questions:${stop.question}/label`));
    case 'implied':
      return plain(t(`questions:${stop.risk}/label`));
    case 'report':
      return plain(t(`ui:tasks/${stop.report.to}`));
    case 'order':
      return t('training:presenter/order/label');
    case 'pause':
      return t('training:presenter/pause');
    case 'debrief':
      return t('training:presenter/debrief');
    default:
      return plain(t(titleKey(stop.step.screen)));
  }
}

/** Returns the question or call that a stop asks about; undefined if it holds no such answer back. */
export const answerTaught = (stop: Stop): Taught | undefined =>
  stop.kind === 'report' ? stop.report.to : stop.kind === 'question' ? stop.question : undefined;

/** Returns what is taught at a stop: its question or call, or for a pause those that its screen is about. */
export function taughtAt(stop: Stop): readonly Taught[] {
  const { screen, after } = stop.step;
  if (stop.kind !== 'pause') return [answerTaught(stop) ?? []].flat();
  if (isWalkScreen(screen)) return asks(screen).filter((question) => isAsked(after.context.answers, question));
  const task = taskOf(screen);
  if (task) return [task];
  return screen === 'online-safety-advice' || screen === 'professional-conduct' ? ['need'] : bodies;
}

/** Returns what the model ticks, orders or marks at a stop, in words; empty if it leaves a question open. */
export function answersAt(words: Words, stop: Stop): readonly string[] {
  if (stop.kind === 'report')
    return [words.t('training:presenter/report/marked', { mark: words.t(markKey(stop.report)) })];
  if (stop.kind === 'implied') return [words.t('ui:question/alreadyFlagged')];
  if (stop.kind === 'order')
    return planToTell(stop.step.before.context).map(({ task }, at) => `${at + 1} ${words.t(`ui:tasks/${task}`)}`);
  if (stop.kind !== 'question') return [];
  const { question } = stop;
  return stop.step.after.context.answers[question].map((option) => labelOf(words, `${question}:${option}`));
}

/** Returns the name of what the next press shows. */
export function comingWords(words: Words, route: Route, show: Show): string {
  const next = onward(route, show);
  const stop = route.stops[next.step];
  if (toldTogether(route, next).length > 0 && next.step !== show.step) return words.t('training:presenter/together');
  if (next === show || !stop) return words.t('training:presenter/end');
  if (next.step === show.step && !next.revealed) return words.t('training:presenter/actions/toStep');
  return next.step === show.step ? words.t('training:presenter/theAnswer') : nameOf(words, stop);
}
