import type { Language } from '../../src/words/languages';
import { allTexts } from '../words/locales';
import { linesOf } from './page';
import { otherThan } from '../support/languages';

const textsOf = (language: Language): string[] => allTexts(language).flatMap(({ text }) => linesOf(text));
const betweenValues = (text: string): string[] => text.split(/\{\{\w+\}\}/).map((piece) => piece.trim());
const long = (text: string): boolean => text.length >= 10;

/** Returns the text of the page, whole and in pieces, without what is marked as the other language. */
function ownTexts(other: Language): { readonly whole: string; readonly pieces: ReadonlySet<string> } {
  const beside = [document.title];
  const pieces = new Set<string>();
  const textOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (node.getAttribute('lang') === other) return '';
    beside.push(node.getAttribute('aria-label') ?? '');
    let text = '';
    for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
    pieces.add(text.trim());
    return text;
  };
  const whole = [textOf(document.body), ...beside].join('\n');
  return { whole, pieces: new Set([...pieces, ...beside]) };
}

const found = new Map<Language, readonly string[]>();
/** Returns the texts that exist only in the other language. They are the same for every page, so they are cached. */
function foreignTo(language: Language): readonly string[] {
  const known = found.get(language);
  if (known) return known;
  const own = textsOf(language).join('\n');
  const foreign = textsOf(otherThan(language))
    .flatMap(betweenValues)
    .filter((text) => text !== '' && !own.includes(text));
  found.set(language, foreign);
  return foreign;
}

/** Returns unmarked texts of the other language on the page: short ones on their own, longer ones within any text. */
export function strayTexts(language: Language): string[] {
  const { whole, pieces } = ownTexts(otherThan(language));
  return foreignTo(language).filter((text) => (long(text) ? whole.includes(text) : pieces.has(text)));
}
