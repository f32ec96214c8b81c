import { useCallback, useEffect, useState } from 'react';

interface Fetched<T> {
  readonly value: T | undefined;
  /** There once it could not be fetched. */
  readonly retry: (() => void) | undefined;
}

/** What `load` brings; it is asked for where `kept`, what is there already, is undefined. A new `load` leaves what came before. */
export function useFetched<T>(kept: T | undefined, load: () => Promise<T>): Fetched<T> {
  const [{ value, failed }, setState] = useState<{ value: T | undefined; failed: boolean }>({
    value: kept,
    failed: false,
  });
  const fetch = useCallback(() => {
    load().then(
      (brought) => setState({ value: brought, failed: false }),
      () => setState((was) => ({ ...was, failed: true })),
    );
  }, [load]);
  const isMissing = kept === undefined;
  useEffect(() => {
    if (isMissing) fetch();
  }, [isMissing, fetch]);
  return { value: value ?? kept, retry: failed ? fetch : undefined };
}
