import { useCallback, useEffect, useState } from 'react';

interface Fetched<T> {
  readonly value: T | undefined;
  /** There once it could not be fetched. */
  readonly retry: (() => void) | undefined;
}

/** What `load` brings. `kept` is what is there already; a new `load` is fetched anew, what came before stays. */
export function useFetched<T>(kept: T | undefined, load: () => Promise<T>): Fetched<T> {
  const [{ value, failed }, setState] = useState<{ value: T | undefined; failed: boolean }>({ value: kept, failed: false });
  const fetch = useCallback(() => {
    load().then((brought) => setState({ value: brought, failed: false }), () => setState((was) => ({ ...was, failed: true })));
  }, [load]);
  useEffect(fetch, [fetch]);
  return { value, retry: failed ? fetch : undefined };
}
