import { keysIn } from './marked-words';

/** A text on a page: its key, the elements that it stands in, from the outermost, and what it is. */
export interface Seen {
  readonly key: string;
  readonly within: string;
  readonly as: 'heading' | 'text' | 'button';
}

const token = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g;
const isEmpty = (tag: string): boolean => tag === 'input' || tag === 'br' || tag === 'col';
const nameOf = (tag: string, attributes: string): string => {
  const [, look = ''] = / class="([^"]*)"/.exec(attributes) ?? [];
  const [, part = ''] = / data-(?:section|task|risk)="([^"]*)"/.exec(attributes) ?? [];
  return [tag, ...look.split(' '), part].filter(Boolean).join('.');
};

function looksLike(within: readonly string[]): Seen['as'] {
  const tags = within.map((name) => name.split('.')[0] ?? '');
  if (tags.some((tag) => /^(h[1-6]|th)$/.test(tag))) return 'heading';
  return ['a', 'button'].includes(tags.at(-1) ?? '') ? 'button' : 'text';
}

/** The texts of a page that React drew of marked words, in the order of the page; what a voice reads in place of a text is among them. */
export function seenIn(markup: string): readonly Seen[] {
  const within: string[] = [];
  const seen: Seen[] = [];
  const see = (text: string) =>
    keysIn(text).forEach((key) => seen.push({ key, within: within.join(' '), as: looksLike(within) }));
  for (const [, end, tag, attributes = '', text] of markup.matchAll(token)) {
    if (tag === undefined) see(text ?? '');
    else if (end) within.pop();
    else {
      within.push(nameOf(tag, attributes));
      see(attributes);
      if (isEmpty(tag)) within.pop();
    }
  }
  return seen;
}
