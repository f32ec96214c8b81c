import { type PointerEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Picture, Point } from '../../chart/layout';

const least = 0.2;
const most = 4;
/** Letters that can be read from the back of a room. */
const toRead = 1.7;
const within = (scale: number): number => Math.min(most, Math.max(least, scale));

/** What can be done with the picture in its window. */
export interface View {
  readonly scale: number;
  readonly zoom: (by: number) => void;
  /** Moves the window by parts of its own size. */
  readonly move: (right: number, down: number) => void;
  readonly fit: () => void;
  readonly show: (at: Point) => void;
  readonly drag: (event: PointerEvent) => void;
}

const middleOf = (frame: HTMLElement, scale: number): Point => ({
  x: (frame.scrollLeft + frame.clientWidth / 2) / scale,
  y: (frame.scrollTop + frame.clientHeight / 2) / scale,
});

function shift(frame: HTMLElement, right: number, down: number): void {
  frame.scrollLeft += right;
  frame.scrollTop += down;
}
function bringToMiddle(frame: HTMLElement, { x, y }: Point, scale: number): void {
  frame.scrollLeft = x * scale - frame.clientWidth / 2;
  frame.scrollTop = y * scale - frame.clientHeight / 2;
}

/**
 * The window on the picture: it scrolls as any page does, so that a finger, a wheel and the arrow keys move it and, at its edge, the
 * page. Pinching is left to the browser, which enlarges the whole page.
 */
export function useView(
  frame: RefObject<HTMLElement | null>,
  { width, height }: Picture,
  start: Point | undefined,
): View {
  const [{ scale, middle }, setView] = useState({ scale: toRead, middle: start ?? { x: width / 2, y: 0 } });
  useLayoutEffect(() => {
    if (frame.current) bringToMiddle(frame.current, middle, scale);
  }, [frame, scale, middle]);
  const zoom = (by: number) =>
    setView((was) => ({
      scale: within(was.scale * by),
      middle: frame.current ? middleOf(frame.current, was.scale) : was.middle,
    }));
  const fit = () => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    setView({
      scale: within(Math.min(clientWidth / width, clientHeight / height)),
      middle: { x: width / 2, y: height / 2 },
    });
  };
  const move = (right: number, down: number) => {
    if (frame.current) shift(frame.current, right * frame.current.clientWidth, down * frame.current.clientHeight);
  };
  const show = useCallback(
    (at: Point) => setView((was) => ({ scale: Math.max(was.scale, toRead), middle: { ...at } })),
    [],
  );
  return { scale, zoom, move, fit, show, drag: useDrag(frame) };
}

/** A mouse or a pen drags the picture; a finger scrolls it already. */
function useDrag(frame: RefObject<HTMLElement | null>): (event: PointerEvent) => void {
  const last = useRef<Point>(undefined);
  return (event) => {
    if (event.pointerType === 'touch' || !frame.current) return;
    const from = last.current;
    last.current = event.buttons === 1 ? { x: event.clientX, y: event.clientY } : undefined;
    if (from && last.current) shift(frame.current, from.x - event.clientX, from.y - event.clientY);
  };
}
