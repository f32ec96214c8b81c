import { useEffect, useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import { isInCall } from '../../case/stage';
import { aloneFor } from '../../session/live-case-key';
import { useSession } from '../../session/session';
import { Actions } from '../../ui/controls';
import { useWords } from '../../words/words';

/** How often to check whether the page is idle, in milliseconds. */
const checkEvery = 10_000;
/** How long to warn before hiding the case, in milliseconds. */
const warnFor = 60_000;
const activity = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/** The time by the wall clock, which runs while the device sleeps, and by a clock that nobody can put back. */
const now = () => [Date.now(), performance.now()] as const;

const isIn = (use: Event, selector: string): boolean =>
  use.target instanceof Element && use.target.closest(selector) !== null;
const isPress = ({ type }: Event): boolean => type === 'pointerdown' || type === 'keydown';
const isReachingForWarning = (use: Event): boolean =>
  use.type === 'pointermove' || (use instanceof KeyboardEvent && use.key === 'Tab') || isIn(use, '.hide-soon');

/**
 * Warns when the page has been idle, and hides the case a minute later unless someone uses it. Pressing a number begins
 * a call, which lasts until something else is pressed.
 */
function watchIdle(warn: (isSoon: boolean) => void, hide: () => void): () => void {
  let last = now();
  let warnedAfter: number | undefined;
  let isRinging = false;
  const check = () => {
    if (isRinging) return;
    const idle = Math.max(...now().map((time, at) => time - last[at]!));
    if (idle >= (warnedAfter === undefined ? aloneFor : warnedAfter + warnFor)) return hide();
    if (warnedAfter !== undefined || idle < aloneFor - warnFor) return;
    warnedAfter = idle;
    warn(true);
  };
  // After the device has slept, the first touch hides the case before anything else.
  const use = (event: Event) => {
    check();
    if (isPress(event)) isRinging = isIn(event, '[href^="tel:"]');
    if (warnedAfter !== undefined && isReachingForWarning(event)) return;
    last = now();
    warnedAfter = undefined;
    warn(false);
  };
  const timer = window.setInterval(check, checkEvery);
  document.addEventListener('visibilitychange', check);
  for (const type of activity) document.addEventListener(type, use, true);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', check);
    for (const type of activity) document.removeEventListener(type, use, true);
    warn(false);
  };
}

/**
 * Hides a live case that has been idle for ten minutes, except in a call or on a screen that is kept open. A minute
 * before, it warns, and offers to keep the page open for now or until the person leaves it.
 */
export function LeftAlone() {
  const { t } = useWords();
  const { send, screen, context } = useSession();
  const [round, setRound] = useState(0);
  const [isSoon, setSoon] = useState(false);
  const [kept, setKept] = useState<ScreenId | undefined>(undefined);
  // A screen is kept open only until the person leaves it.
  if (kept !== undefined && kept !== screen) setKept(undefined);
  const isWatched = kept !== screen && !isInCall(context, screen);
  useEffect(
    () => (isWatched ? watchIdle(setSoon, () => send({ type: 'hide', unasked: true })) : undefined),
    [isWatched, send, round],
  );
  return isSoon ? (
    <div className="hide-soon" role="alert">
      <p>{t('call:hideSoon')}</p>
      <Actions
        of={[
          ['stay', t('call:hideStay'), () => setRound(round + 1), 'secondary'],
          ['stay-until-left', t('call:hideNever'), () => setKept(screen), 'secondary'],
        ]}
      />
    </div>
  ) : null;
}
