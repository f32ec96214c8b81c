import { dayInWords, dayOf } from '../../words/dates';
import type { Words } from '../../words/words';
import type { Section } from './lines';

/** The lines above the record: that it is made up, where it is; its title, its edition, when it was written out, and that nobody was sent it. */
export function recordHeads(words: Words, now: Date, madeUp: boolean): readonly string[] {
  const heads = [
    words.t('record:title'),
    words.t('record:edition'),
    words.t('record:madeOn', { date: dayInWords(words, dayOf(now)) }),
    words.t('record:sent'),
  ];
  return madeUp ? [words.t('ui:madeUp/band'), ...heads] : heads;
}

const blanks = ['child', 'born', 'address', 'person', 'job', 'spokeTo', 'signed'] as const;

/** Blank lines for what is never entered here: names and the like, filled in by hand. */
export const byHandSection = ({ t }: Words): Section => ({
  key: 'by-hand',
  title: t('record:sections/byHand'),
  lines: blanks.map((key) => ({ key, text: t(`record:byHand/${key}`) })),
});
