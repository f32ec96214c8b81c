import { titleKey } from '../../chart/title-key';
import { plain } from '../../words/Tagged';
import type { Words } from '../../words/words';
import type { Show } from './shared';
import { isOver, onward, type Stop } from './show';

/** A stop by its short name, without language marks. */
export function nameOf({ t }: Words, stop: Stop): string {
  switch (stop.kind) {
    case 'question':
      return plain(t(`questions:${stop.question}/label`));
    case 'implied':
      return plain(t(`questions:${stop.risk}/label`));
    case 'report':
      return plain(t(`ui:tasks/${stop.report.to}`));
    case 'pause':
      return t('training:presenter/pause');
    case 'debrief':
      return t('training:presenter/debrief');
    default:
      return plain(t(titleKey(stop.step.screen)));
  }
}

/** What the room sees once the presenter goes on. */
export function comingWords(words: Words, stops: readonly Stop[], show: Show): string {
  const next = onward(stops, show);
  const stop = stops[next.step];
  if (next === show || !stop) return words.t('training:presenter/end');
  if (isOver(show)) return words.t('training:presenter/actions/toStep');
  return next.revealed ? words.t('training:presenter/theAnswer') : nameOf(words, stop);
}
