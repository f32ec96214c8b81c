import { useEffect } from 'react';
import { aloneFor, doublePressMs } from '../../session/live-case-key';
import { useSession } from '../../session/session';

/** How often to check whether the page was left alone, in milliseconds. */
const looking = 10_000;

function onEscapeTwice(hide: () => void): () => void {
  let last = -doublePressMs;
  const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last <= doublePressMs) hide();
    last = timeStamp;
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/** The time by the wall clock, which runs while the device sleeps, and by a clock that cannot be set back. */
const now = () => [Date.now(), performance.now()] as const;

function onLeftAlone(hide: () => void): () => void {
  let last = now();
  const look = () => {
    if (now().some((time, at) => time - last[at]! >= aloneFor)) hide();
  };
  // After the device has slept, the first touch hides the case before anything else.
  const use = () => {
    look();
    last = now();
  };
  const timer = window.setInterval(look, looking);
  document.addEventListener('visibilitychange', look);
  for (const type of uses) document.addEventListener(type, use, true);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const type of uses) document.removeEventListener(type, use, true);
  };
}

/** Hides the case when Escape is pressed twice and, if it is live, after ten minutes without use. */
export function useHides(isCase: boolean): void {
  const { send, madeUp } = useSession();
  useEffect(() => (isCase ? onEscapeTwice(() => send({ type: 'hide' })) : undefined), [isCase, send]);
  useEffect(() => (isCase && !madeUp ? onLeftAlone(() => send({ type: 'hide' })) : undefined), [isCase, madeUp, send]);
}
