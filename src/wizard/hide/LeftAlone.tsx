import { useEffect, useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import { isInCall } from '../../case/stage';
import { aloneFor } from '../../session/live-case-key';
import { useSession } from '../../session/session';
import { Actions } from '../../ui/controls';
import { useWords } from '../../words/words';

/** How often to check whether the page was left alone, in milliseconds. */
const looking = 10_000;
/** How long before it hides the case the app says so, in milliseconds. */
const saidFor = 60_000;
const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;

/** The time by the wall clock, which runs while the device sleeps, and by a clock that cannot be set back. */
const now = () => [Date.now(), performance.now()] as const;

const isIn = (use: Event, selector: string): boolean =>
  use.target instanceof Element && use.target.closest(selector) !== null;
const isPress = ({ type }: Event): boolean => type === 'pointerdown' || type === 'keydown';
const isOnTheWay = (use: Event): boolean =>
  use.type === 'pointermove' || (use instanceof KeyboardEvent && use.key === 'Tab') || isIn(use, '.hide-soon');

/**
 * Says that the case will be hidden once the page has been left alone, and hides it a minute later unless it is used.
 * A number that is pressed begins a call, which lasts until something else is pressed.
 */
function onLeftAlone(say: (isSoon: boolean) => void, hide: () => void): () => void {
  let last = now();
  let saidAfter: number | undefined;
  let isRinging = false;
  const look = () => {
    if (isRinging) return;
    const alone = Math.max(...now().map((time, at) => time - last[at]!));
    if (alone >= (saidAfter === undefined ? aloneFor : saidAfter + saidFor)) return hide();
    if (saidAfter !== undefined || alone < aloneFor - saidFor) return;
    saidAfter = alone;
    say(true);
  };
  // After the device has slept, the first touch hides the case before anything else.
  const use = (event: Event) => {
    look();
    if (isPress(event)) isRinging = isIn(event, '[href^="tel:"]');
    if (saidAfter !== undefined && isOnTheWay(event)) return;
    last = now();
    saidAfter = undefined;
    say(false);
  };
  const timer = window.setInterval(look, looking);
  document.addEventListener('visibilitychange', look);
  for (const type of uses) document.addEventListener(type, use, true);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const type of uses) document.removeEventListener(type, use, true);
    say(false);
  };
}

/**
 * Hides a live case that was left alone for ten minutes; never a call, nor a screen that is kept open. A minute before,
 * it says so, and offers to keep the page open, now or until it is left.
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
    () => (isWatched ? onLeftAlone(setSoon, () => send({ type: 'hide', unasked: true })) : undefined),
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
