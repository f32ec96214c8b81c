import { screenIds } from '#protocol/screens';
import { table } from '../bench/report/table.ts';
import { type Count, isOver } from './count.ts';

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

/** What is over its budget of the screens, in words. */
export const overIn = (counts: readonly Count[]): readonly string[] =>
  counts.filter(isOver).map(({ screen, language }) => `${screen}, ${language}`);
