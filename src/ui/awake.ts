import { useEffect } from 'react';

/** Keeps the screen awake while the page is visible and `isOn`, if the browser allows it. */
export function useAwake(isOn = true): void {
  useEffect(() => {
    if (!isOn) return undefined;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const ask = () => {
      // The browser releases the lock whenever the page is hidden.
      if (document.visibilityState === 'visible') lock = navigator.wakeLock?.request('screen').catch(() => undefined);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.then((held) => held?.release());
    };
  }, [isOn]);
}
