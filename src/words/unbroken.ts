import type { Key, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';

export { Fragment } from 'react/jsx-runtime';

/** A hyphenated word such as ar-lein, outside addresses, and what precedes it: Safari before 16.4 has no lookbehind. */
const hyphened = /(^|[\s‘“(])(\p{L}+(?:-\p{L}+)+)(?!\p{L}|[-./@]\p{L})/u;
/** Elements that can contain only text: an option, and text in SVG. */
const textOnly: readonly unknown[] = ['option', 'text'];

// Most texts have no hyphen, and that check is quicker than the pattern.
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
 * As React's own, but keep each hyphenated word on one line: browsers break it at the hyphen, and no style of the whole
 * text prevents that. The text is unchanged for searching, copying and listening.
 */
export const [jsx, jsxs] = [unbrokenBy(react.jsx), unbrokenBy(react.jsxs)];
