import { isGrounded, basisOf } from '../../src/wizard/updates/basis';
import type { Language } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { linesOf } from './page';

/** A line's text, and what its sign says that it is based on; undefined if it has none. */
interface GroundedLine {
  readonly says: string;
  readonly on: string | undefined;
}

/** Returns a line on a page: its words, and what the sign at its end says. */
export function shownLine(line: HTMLElement): GroundedLine {
  const sign = line.querySelector<HTMLElement>('.stands');
  const end = line.textContent.length - (sign?.textContent.length ?? 0);
  return { says: line.textContent.slice(0, end).trim(), on: sign?.dataset['stands'] };
}

/** Returns the lines of a text, one by one, as they should be shown. */
export const expectedLines = (language: Language, key: string): readonly GroundedLine[] =>
  linesOf(textAt(language, key)).map((says, at) => ({
    says,
    on: isGrounded(key) ? basisOf(key)[at]?.join(' ') : undefined,
  }));
