/** What stands around a text: whether it is seen, and whether it is closed, so that of what is in it only its summary is seen. */
interface Around {
  readonly isSeen: boolean;
  readonly isClosed: boolean;
}

const token = /<(\/?)([a-z0-9]+)([^>]*?)>|([^<]+)/g;
const empty = ['input', 'br', 'img', 'col'];
const notCounted = ['option', '.nhsuk-u-visually-hidden'];

/** An element by its tag and its classes, each as a selector. */
const namesOf = (tag: string, attributes: string): readonly string[] => [
  tag,
  ...(/ class="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').map((name) => `.${name}`),
];

function inside(outer: Around, tag: string, attributes: string, without: readonly string[]): Around {
  const isHidden = / hidden=/.test(attributes) || namesOf(tag, attributes).some((name) => without.includes(name));
  return {
    isSeen: outer.isSeen && !isHidden && (tag === 'summary' || !outer.isClosed),
    isClosed: tag === 'details' && !/ open=/.test(attributes),
  };
}

/** The texts of `main` that are seen as it stands. */
function seenIn(main: string, without: readonly string[]): readonly string[] {
  const around: Around[] = [{ isSeen: true, isClosed: false }];
  const seen: string[] = [];
  for (const [, end, tag, attributes = '', text = ''] of main.matchAll(token)) {
    const outer = around.at(-1) as Around;
    if (tag === undefined) seen.push(...(outer.isSeen && !outer.isClosed ? [text] : []));
    else if (end) around.pop();
    else if (!empty.includes(tag)) around.push(inside(outer, tag, attributes, without));
  }
  return seen;
}

/**
 * How many words of `main` are seen as a page stands, given as HTML with every element closed: not what is closed, the options of a select, what is only for a
 * screen reader, or what `apart` names, by tag or `.class`. A word is what stands between spaces and has a letter or a digit.
 */
export function wordsAtRest(page: string, apart: readonly string[] = []): number {
  const [main = ''] = /<main[^]*<\/main>/.exec(page) ?? [];
  return seenIn(main, [...notCounted, ...apart])
    .flatMap((text) => text.replace(/&#?\w+;/g, "'").split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
