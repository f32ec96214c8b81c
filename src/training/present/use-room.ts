import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { ShowStore } from './show-store';

/** The smallest text, in per cent of its normal size, that can still be read from the back row. */
const least = 72;

const isLong = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight;

const setFit = (part: HTMLElement, size: number): void => part.style.setProperty('--fit', String(size / 100));

/** Shrinks the text of a part to fit, by bisection. If it cannot fit, it keeps its size and scrolls. */
function fit(part: HTMLElement): void {
  part.style.removeProperty('--fit');
  if (!isLong(part)) return;
  let size = least - 2;
  for (const more of [16, 8, 4, 2]) {
    setFit(part, size + more);
    if (!isLong(part)) size += more;
  }
  if (size < least) part.style.removeProperty('--fit');
  else setFit(part, size);
}

/**
 * Fits the text of a part to its space. Returns whether the part must scroll even so; either window scrolls it.
 * `shown`: its content, measured on change.
 */
export function useRoom(part: RefObject<HTMLElement | null>, store: ShowStore, shown: string): boolean {
  const [needsScroll, setNeedsScroll] = useState(false);
  useLayoutEffect(() => {
    if (part.current) fit(part.current);
  });
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    element.scrollTo?.(0, 0);
    // Scrolls the revealed answer into view.
    element.querySelector('input:checked + label')?.scrollIntoView?.({ block: 'nearest' });
    const measure = () => setNeedsScroll(isLong(element));
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver((changed) => {
      if (changed.some(({ target }) => target === element)) fit(element);
      measure();
    });
    [element, ...element.children].forEach((one) => observer.observe(one));
    return () => observer.disconnect();
  }, [part, shown]);
  useEffect(
    () => store.onScroll((pages) => part.current?.scrollBy(0, pages * part.current.clientHeight * 0.85)),
    [part, store],
  );
  return needsScroll;
}
