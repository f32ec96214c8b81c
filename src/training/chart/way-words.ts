import { isJunction, type StateId } from '../../chart/graph';
import { shortNameOf } from '../../chart/state-words';
import type { WizardEvent } from '../../machine/context';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { Saying } from '#protocol/tasks';
import type { Words } from '../../words/words';
import type { WayNow } from './guards-now';

/** A state by its name: a screen with its number, or where nobody rests. */
export const stateName = (words: Words, state: StateId): string =>
  isJunction(state) ? words.t(`live-chart:junctions/${state}`) : shortNameOf(words, state);

function markInWords({ t }: Words, action: string, event: WizardEvent): string {
  const task = 'task' in event ? t(`ui:tasks/${event.task}`) : '';
  if ('by' in event) return t(`live-chart:by/${action as Saying}/${event.by}`, { task });
  return t(`live-chart:by/${action as 'made' | 'tried' | 'corrected'}`, { task });
}

/** What a person does to take a way, in words. */
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

/** A way in words: what is done, and where it leads. */
export function wayInWords(words: Words, way: WayNow): string {
  const by = byInWords(words, way);
  return way.move.to
    ? words.t('live-chart:way/to', { by, screen: stateName(words, way.move.to) })
    : words.t('live-chart:way/stays', { by });
}
