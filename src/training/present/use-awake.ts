import { useEffect } from 'react';

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
