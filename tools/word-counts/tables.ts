import { screenIds } from '#protocol/screens';
import type { Language } from '../../src/words/language-ids.ts';
import { table } from '../bench/report/table.ts';
import type { WalkCounts } from './budgets.ts';
import { type Count, isOver } from './count.ts';

/** A whole walk in one language. */
export interface Walked {
  readonly of: string;
  readonly language: Language;
  readonly found: WalkCounts;
  readonly most: WalkCounts;
}
/** All that was counted, in each language. */
export interface Counted {
  readonly screens: readonly Count[];
  readonly walks: readonly Walked[];
}

const verdict = (words: number, most: number | undefined): string =>
  most === undefined ? '–' : isOver({ words, most }) ? '**over**' : 'within';
const place = ({ screen }: Count): number => screenIds.findIndex((id) => id === screen);

/** Each screen beside its budget, in the order of the flow. */
export const screensTable = (counts: readonly Count[]): string =>
  table(
    ['screen', 'language', 'words', 'budget', '', 'most in the case'],
    [...counts]
      .sort((one, other) => place(one) - place(other))
      .map(({ screen, language, words, most, of }) => [
        screen,
        language,
        String(words),
        String(most ?? '–'),
        verdict(words, most),
        of,
      ]),
  );

const parts = ['screens', 'taps', 'words'] as const;
/** Each whole walk beside its budget. */
export const walksTable = (walks: readonly Walked[]): string =>
  table(
    ['walk to the hub', 'language', 'of', 'found', 'budget', ''],
    walks.flatMap(({ of, language, found, most }) =>
      parts.map((part) => [
        of,
        language,
        part,
        String(found[part]),
        String(most[part]),
        verdict(found[part], most[part]),
      ]),
    ),
  );

/** Whether nothing is over its budget. */
export const holds = ({ screens, walks }: Counted): boolean =>
  !screens.some(isOver) && !walks.some(({ found, most }) => parts.some((part) => found[part] > most[part]));
