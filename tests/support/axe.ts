import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** The source of axe, minified, because a browser receives it again with every page. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA, and axe's best practices, by axe's names for them. */
export const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Options {
  readonly runOnly: readonly string[];
  readonly rules: { readonly [id: string]: { readonly enabled: boolean } };
  /** Passes are not reported, because describing them takes longer than checking. */
  readonly resultTypes: readonly ['violations', 'incomplete'];
  readonly elementRef: true;
}
interface Found {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly element: Element }[];
}
interface Axe {
  readonly configure: (to: { readonly rules: readonly { readonly id: string; readonly selector: string }[] }) => void;
  readonly run: (
    on: Document,
    options: Options,
  ) => Promise<{
    readonly passes: readonly { readonly id: string }[];
    readonly violations: readonly Found[];
    /** What axe could not judge. */
    readonly incomplete: readonly Found[];
  }>;
}

/** What axe found: rules that were applied and kept, and rules that were broken, with where. */
export interface FoundByAxe {
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  /** The kinds of text found to have enough contrast. */
  readonly kinds: readonly string[];
}

interface Asked {
  /** The rules to check, other than contrast. */
  readonly tags: readonly string[];
  /** Kinds of text to leave out, because one of each was found to have enough contrast on this or another page. */
  readonly seen: readonly string[];
}

/**
 * Runs axe within a page that has loaded it, without access to anything else. Contrast takes longer than all other
 * rules together, so it is checked once for each kind of text, with the same colour, size and background.
 */
export async function foundByAxe({ tags, seen }: Asked): Promise<FoundByAxe> {
  const { axe } = window as unknown as { readonly axe: Axe };
  const known = new Map<Element, string>();
  const behind = (element: Element | null): string => {
    if (!element) return '';
    const before = known.get(element);
    if (before !== undefined) return before;
    const { backgroundColor, backgroundImage, opacity, position, clip, clipPath, filter } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, opacity, position, clip, clipPath, filter].join();
    // A transparent part changes nothing.
    const isClear = own === 'rgba(0, 0, 0, 0),none,1,static,auto,none,none';
    const all = `${behind(element.parentElement)}${isClear ? '' : `|${own}`}`;
    known.set(element, all);
    return all;
  };
  const kindOf = (element: Element): string => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const isOff = element.closest(':disabled, [aria-disabled="true"]') !== null;
    return [element.tagName, color, fontSize, fontWeight, textShadow, isOff, behind(element)].join();
  };
  // For a single letter axe finds nothing, or says that it cannot judge.
  const hasText = (element: Element): boolean =>
    element.textContent.trim().length !== 1
    && (element.matches('input, select, textarea')
      || [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()));
  const kinds = new Map<string, Element>();
  const texts = [...document.body.querySelectorAll('*')].filter((one) => hasText(one) && one.checkVisibility());
  // The first of each kind.
  for (const text of texts.reverse()) kinds.set(kindOf(text), text);
  for (const kind of seen) kinds.delete(kind);
  if (tags.length === 0 && kinds.size === 0) return { kept: [], broken: [], kinds: [] };
  // One run for all rules, because most of the time goes on the layout of the page.
  const contrast = 'color-contrast';
  const mark = 'data-looked-at';
  for (const text of kinds.values()) text.setAttribute(mark, '');
  axe.configure({ rules: [{ id: contrast, selector: `[${mark}]` }] });
  const { passes, violations, incomplete } = await axe.run(document, {
    runOnly: tags.length > 0 ? tags : [contrast],
    rules: { [contrast]: { enabled: kinds.size > 0 } },
    resultTypes: ['violations', 'incomplete'],
    elementRef: true,
  });
  for (const text of kinds.values()) text.removeAttribute(mark);
  const doubted = [...violations, ...incomplete].filter(({ id }) => id === contrast);
  const unsure = new Set(doubted.flatMap(({ nodes }) => nodes.map(({ element }) => element)));
  return {
    // A rule kept in one place may be broken in another.
    kept: passes.map(({ id }) => id).filter((rule) => !violations.some(({ id }) => id === rule)),
    broken: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    kinds: [...kinds].filter(([, text]) => !unsure.has(text)).map(([kind]) => kind),
  };
}
