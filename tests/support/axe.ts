import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Axe as it is run within a page: in its short form, since a browser is sent it anew with each page that is loaded. */
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA, and of axe's own best practice, by axe's names for them. */
export const wcag: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Options {
  readonly runOnly: readonly string[];
  readonly rules: { readonly [id: string]: { readonly enabled: boolean } };
  /** What it finds to be right is not asked for: to describe that takes longer than to look. */
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

/** The rules of axe that something on the page was tried by and keeps; and each that is broken, with where. */
export interface FoundByAxe {
  readonly kept: readonly string[];
  readonly broken: readonly string[];
  /** The kinds of text that were found to have their contrast. */
  readonly kinds: readonly string[];
}

interface Asked {
  /** The other rules than that of contrast by which it looks. */
  readonly tags: readonly string[];
  /** The kinds of text that are left out: of each, one was found to have its contrast, on this page or on another. */
  readonly seen: readonly string[];
}

/**
 * What axe finds. Runs within a page in which axe is, and sees nothing but that. Contrast, which takes longer than
 * all other rules together, is looked at once for each kind of text: where its colour and size are the same, and all that lies behind it.
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
    // What a part lets through as if it were not there changes nothing.
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
  // Of a single letter axe finds nothing, or says that it cannot judge.
  const hasText = (element: Element): boolean =>
    element.textContent.trim().length !== 1
    && (element.matches('input, select, textarea')
      || [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim()));
  const kinds = new Map<string, Element>();
  const texts = [...document.body.querySelectorAll('*')].filter((one) => hasText(one) && one.checkVisibility());
  // Of each kind the first.
  for (const text of texts.reverse()) kinds.set(kindOf(text), text);
  for (const kind of seen) kinds.delete(kind);
  if (tags.length === 0 && kinds.size === 0) return { kept: [], broken: [], kinds: [] };
  // One run for all rules: what takes longest is to learn where everything on the page stands.
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
    // A rule that is kept in one place can be broken in another.
    kept: passes.map(({ id }) => id).filter((rule) => !violations.some(({ id }) => id === rule)),
    broken: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    kinds: [...kinds].filter(([, text]) => !unsure.has(text)).map(([kind]) => kind),
  };
}
