import type { ScreenId } from '#protocol/screens';
import { taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { numberOf } from '../../chart/state-words';
import type { Words } from '../../words/words';
import type { Call } from './picture';

/** A call by its short name. */
export const callName = ({ t }: Words, task: TaskId): string => t(`live-chart:picture/calls/${task}`);

/** A box, a gate or a lock by the number of its step and what stands in it. */
export function boxName(words: Words, screen: ScreenId): string {
  const task = taskOf(screen);
  const name = task ? callName(words, task) : words.t(`live-chart:picture/boxes/${screen as 'harm'}`);
  return `${numberOf(screen)}. ${name}`;
}

/** How a call stands, in a few words: a must or a may while it is to be made; without a case, when it is a must. */
export function standsInWords({ t }: Words, { stands, isDuty, isDutyIfExtremism }: Call): string {
  if (isDutyIfExtremism) return t('live-chart:picture/stands/mustIfExtremism');
  if (stands === 'to-do' || stands === 'locked') return t(`live-chart:picture/stands/${isDuty ? 'must' : 'may'}`);
  return t(`live-chart:picture/stands/${stands}`);
}

/** A call and how it stands, in one line: where it is locked, why. */
export function callInWords(words: Words, call: Call): string {
  const what = boxName(words, `referrals/${call.task}`);
  if (call.stands !== 'locked' || call.opens === 'atOnce')
    return words.t('live-chart:picture/stood', { what, stands: standsInWords(words, call) });
  return words.t('live-chart:picture/locked', {
    what,
    stands: standsInWords(words, call),
    after: words.t(`live-chart:picture/after/${call.opens}`),
  });
}
