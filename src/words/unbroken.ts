import type { Key, ReactNode } from 'react';
import { Fragment, jsx as drawn } from 'react/jsx-runtime';

export { Fragment, jsx as jsxs };

/** What stands before a word with a hyphen in it, such as ar-lein, and the word; no part of an address. Safari before 16.4 cannot look behind. */
const hyphened = /(^|[\s‘“(])(\p{L}+(?:-\p{L}+)+)(?!\p{L}|[-./@]\p{L})/u;
/** What can hold nothing but text: a choice of a list, the words of a picture. */
const textOnly: readonly unknown[] = ['option', 'text'];

const unbroken = (child: ReactNode): ReactNode =>
  typeof child === 'string' && hyphened.test(child)
    ? child
        .split(hyphened)
        .map((part, at) => (at % 3 === 2 ? drawn('span', { className: 'unbroken', children: part }, at) : part))
    : child;

/**
 * Draws as React does, and keeps each word that has a hyphen on one line: browsers break it there, and no style of the whole text
 * forbids it. The text stays as it is for those who search, copy or listen.
 */
export function jsx(type: Parameters<typeof drawn>[0], props: { children?: ReactNode }, key?: Key) {
  const { children } = props;
  const isOurs = type === Fragment || (typeof type === 'string' && !textOnly.includes(type));
  return drawn(
    type,
    isOurs ? { ...props, children: Array.isArray(children) ? children.map(unbroken) : unbroken(children) } : props,
    key,
  );
}
