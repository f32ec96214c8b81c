import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { ShowStore } from './show-store';

/** Keeps the screen from going dark for as long as the page is shown, but for one that is only drawn. Where the browser refuses, it goes dark as ever. */
export function useAwake(isStill = false): void {
  useEffect(() => {
    if (isStill) return undefined;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const ask = () => {
      // The browser takes it back whenever the page is out of sight.
      if (document.visibilityState === 'visible') lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.then((held) => held?.release());
    };
  }, [isStill]);
}

/** How small words may become for their room, in hundredths of what they are elsewhere: still read from the back row. */
const least = 72;

const isLong = ({ scrollHeight, clientHeight }: HTMLElement): boolean => scrollHeight > clientHeight;

const setFit = (part: HTMLElement, size: number): void => part.style.setProperty('--fit', String(size / 100));

/** Makes the words of a part as much smaller as its room asks for, found by halves; as they are elsewhere where it cannot hold them, to be scrolled. */
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

/** Has the words of a part fit its room, whatever it shows and however large it is. */
function useFit(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (part.current) fit(part.current);
  });
  useEffect(() => {
    if (!part.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => fit(entry!.target as HTMLElement));
    observer.observe(part.current);
    return () => observer.disconnect();
  }, [part]);
}

/** Whether a part of the page is longer than its room all the same; it is moved when either window says so. `shown`: what it shows, measured anew when that changes. */
export function useRoom(part: RefObject<HTMLElement | null>, store: ShowStore, shown: string): boolean {
  const [needsScroll, setNeedsScroll] = useState(false);
  useFit(part);
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    element.scrollTo?.(0, 0);
    // What is revealed is in sight.
    element.querySelector('input:checked + label')?.scrollIntoView?.({ block: 'nearest' });
    const measure = () => setNeedsScroll(isLong(element));
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure);
    [element, ...element.children].forEach((one) => observer?.observe(one));
    return () => observer?.disconnect();
  }, [part, shown]);
  useEffect(() => {
    const stop = store.onScroll((pages) => part.current?.scrollBy(0, pages * part.current.clientHeight * 0.85));
    return () => void stop();
  }, [part, store]);
  return needsScroll;
}
