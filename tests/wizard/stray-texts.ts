import type { Language } from '../../src/words/languages';
import { allTexts } from '../words/locales';
import { linesOf } from './page';
import { otherThan } from '../support/languages';

const textsOf = (language: Language): string[] => allTexts(language).flatMap(({ text }) => linesOf(text));
const betweenValues = (text: string): string[] => text.split(/\{\{\w+\}\}/).map((piece) => piece.trim());
const long = (text: string): boolean => text.length >= 10;

/** What stands on the page in its own language, as a whole and piece by piece: what is marked as being in the other one is left out. */
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
/** The texts that stand in the other language alone: the same for every page, and looked for once. */
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

/** The texts of the other language that stand on the page unmarked: whole short ones, and any that holds a longer one. */
export function strayTexts(language: Language): string[] {
  const { whole, pieces } = ownTexts(otherThan(language));
  return foreignTo(language).filter((text) => (long(text) ? whole.includes(text) : pieces.has(text)));
}
