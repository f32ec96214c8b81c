import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { When } from './when';

/** Texts that no drawing of a screen shows, since only a press brings them, or the title of a window, or another page: by their places. */
interface Unseen {
  readonly when: When;
  readonly texts: readonly string[];
  /** In the lines of these reports. */
  readonly of?: readonly TaskId[];
}

/** What a screen shows after a press or a mistake on it. */
export const unseenOn: Readonly<Partial<Record<ScreenId, readonly Unseen[]>>> = {
  referrals: [{ when: 'addedNumber', texts: ['ui:hub/added'], of: ['social-services', 'police', 'prevent-spoc'] }],
  record: [
    { when: 'copyPressed', texts: ['ui:actions/copied', 'ui:actions/notCopied'] },
    { when: 'addedNumber', texts: ['contacts:record/added', 'contacts:record/addedOld'] },
  ],
  about: [
    { when: 'onceConfirmed', texts: ['since:about/confirmed', 'since:about/confirmedLately'] },
    { when: 'noNumberGiven', texts: ['since:about/noNumbers'] },
  ],
  'local-numbers': [
    { when: 'noNumberGiven', texts: ['pages:local-numbers/none'] },
    {
      when: 'numbersChanged',
      texts: ['contacts:added', 'contacts:form', 'contacts:errors', 'contacts:confirm', 'contacts:remove'],
    },
    { when: 'numbersChanged', texts: ['contacts:removeAll', 'contacts:told'] },
    { when: 'numbersInFile', texts: ['contacts:file', 'contacts:unreadable'] },
    {
      when: 'numbersWrong',
      texts: ['contacts:wholeFile', 'contacts:line', 'contacts:lineColumn', 'contacts:more', 'contacts:faults'],
    },
  ],
  notes: [{ when: 'clearPressed', texts: ['ui:notes/ask', 'ui:notes/confirm'] }],
};

/** What stands around a screen after a press on it, in its window's title, or in training. */
export const unseenAround: readonly Unseen[] = [
  { when: 'leftUnanswered', texts: ['ui:errors/prefix'] },
  { when: 'inTraining', texts: ['ui:madeUp'] },
];
