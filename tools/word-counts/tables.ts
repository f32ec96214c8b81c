import { screenIds } from '#protocol/screens';
import { table } from '../bench/report/table.ts';
import { type Count, isOver, type Walked } from './count.ts';

/** All that was counted, in each language. */
export interface Counted {
  readonly screens: readonly Count[];
  readonly walks: readonly Walked[];
}

/** Where a count stands beside its budget. */
const verdict = (isIn: boolean): string => (isIn ? 'within' : '**over**');
const place = ({ screen }: Count): number => screenIds.findIndex((id) => id === screen);

/** Each screen beside its budget, in the order of the flow. */
export const screensTable = (counts: readonly Count[]): string =>
  table(
    ['screen', 'language', 'words', 'budget', '', 'most in the case'],
    [...counts]
      .sort((one, other) => place(one) - place(other))
      .map((count) => [
        count.screen,
        count.language,
        String(count.words),
        String(count.most ?? '–'),
        count.most === undefined ? '–' : verdict(!isOver(count)),
        count.of,
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
        verdict(found[part] <= most[part]),
      ]),
    ),
  );

/** What is over its budget: the screens, and the walks, in words. */
export const overIn = ({ screens, walks }: Counted): readonly string[] => [
  ...screens.filter(isOver).map(({ screen, language }) => `${screen}, ${language}`),
  ...walks.flatMap(({ of, language, found, most }) =>
    parts.filter((part) => found[part] > most[part]).map((part) => `${of}, ${language}: ${part}`),
  ),
];
