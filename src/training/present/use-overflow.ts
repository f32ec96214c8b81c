import { type RefObject, useEffect, useState } from 'react';
import type { ShowStore } from './show-store';

/** Whether a part of the page is longer than its room; it is moved when either window says so. `shown`: what it shows, measured anew when that changes. */
export function useOverflow(part: RefObject<HTMLElement | null>, store: ShowStore, shown: string): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    element.scrollTo?.(0, 0);
    // What is revealed is in sight.
    element.querySelector('input:checked + label')?.scrollIntoView?.({ block: 'nearest' });
    const measure = () => setLong(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    [element, ...element.children].forEach((one) => observer?.observe(one));
    return () => observer?.disconnect();
  }, [part, shown]);
  useEffect(() => {
    const stop = store.onScroll((pages) => part.current?.scrollBy(0, pages * part.current.clientHeight * 0.85));
    return () => void stop();
  }, [part, store]);
  return isLong;
}
