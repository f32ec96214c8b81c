import { isGrounded, standsOf } from '../../src/wizard/updates/basis';
import type { Language } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { linesOf } from './page';

/** What a line says, and all that its sign says that it stands on; undefined where it bears none. */
interface GroundedLine {
  readonly says: string;
  readonly on: string | undefined;
}

/** A line as it stands on a page: its words, and what the sign at its end says. */
export function shownLine(line: HTMLElement): GroundedLine {
  const sign = line.querySelector<HTMLElement>('.stands');
  const end = line.textContent.length - (sign?.textContent.length ?? 0);
  return { says: line.textContent.slice(0, end).trim(), on: sign?.dataset['stands'] };
}

/** The lines of a text as they are to be shown, one by one. */
export const expectedLines = (language: Language, key: string): readonly GroundedLine[] =>
  linesOf(textAt(language, key)).map((says, at) => ({
    says,
    on: isGrounded(key) ? standsOf(key)[at]?.join(' ') : undefined,
  }));
