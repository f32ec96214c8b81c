import type { TaskId } from '#protocol/tasks';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { Lines } from './text-rows';
import { linesUnder } from './texts';
import { shownInWords, type When } from './when';

/** Texts of the app, by their places, that are shown together. `tasks`: on these reports only. */
export interface Said {
  readonly texts: readonly string[];
  readonly when: When;
  readonly tasks?: readonly TaskId[];
  /** They are headings: what stands under them has a row of its own, or comes from the case. */
  readonly areHeadings?: boolean;
}
/** Texts that are shown together. */
export const said = (when: When, texts: readonly string[], tasks: readonly TaskId[] = []): Said => ({
  texts,
  when,
  tasks,
});
/** Headings that are shown together. */
export const headings = (when: When, texts: readonly string[], tasks: readonly TaskId[] = []): Said => ({
  texts,
  when,
  tasks,
  areHeadings: true,
});

/** A row for texts that are shown together: when they are, and what they say. */
export function saidRow(words: Words, { texts, when, tasks, areHeadings }: Said): Row {
  const shown = shownInWords(words, when, tasks);
  return {
    key: texts.join(),
    when: areHeadings ? words.t('book:headings', { shown }) : shown,
    body: <Lines lines={texts.flatMap((place) => linesUnder(words, place))} />,
  };
}
