import type { Key, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';

export { Fragment } from 'react/jsx-runtime';

/** What stands before a word with a hyphen in it, such as ar-lein, and the word; no part of an address. Safari before 16.4 cannot look behind. */
const hyphened = /(^|[\s‘“(])(\p{L}+(?:-\p{L}+)+)(?!\p{L}|[-./@]\p{L})/u;
/** What can hold nothing but text: a choice of a list, the words of a picture. */
const textOnly: readonly unknown[] = ['option', 'text'];

// Most texts have no hyphen: to look for one is quicker than to look for such a word.
const unbroken = (child: ReactNode): ReactNode =>
  typeof child === 'string' && child.includes('-') && hyphened.test(child)
    ? child
        .split(hyphened)
        .map((part, at) => (at % 3 === 2 ? react.jsx('span', { className: 'unbroken', children: part }, at) : part))
    : child;

type Draw = (type: Parameters<typeof react.jsx>[0], props: { children?: ReactNode }, key?: Key) => ReactNode;

const unbrokenBy =
  (draw: Draw): Draw =>
  (type, props, key) => {
    const { children } = props;
    const isOurs = type === react.Fragment || (typeof type === 'string' && !textOnly.includes(type));
    return draw(
      type,
      isOurs ? { ...props, children: Array.isArray(children) ? children.map(unbroken) : unbroken(children) } : props,
      key,
    );
  };

/**
 * Draw as React does, and keep each word that has a hyphen on one line: browsers break it there, and no style of the whole text
 * forbids it. The text stays as it is for those who search, copy or listen.
 */
export const [jsx, jsxs] = [unbrokenBy(react.jsx), unbrokenBy(react.jsxs)];
