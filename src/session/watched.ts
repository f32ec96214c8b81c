/** A value whose listeners are called after each change. */
export interface Watched<T> {
  readonly view: () => T;
  readonly set: (next: T) => void;
  /** Returns a function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Returns a watched value, at first `value`, in the form that React’s `useSyncExternalStore` takes. */
export function watched<T>(value: T): Watched<T> {
  const listeners = new Set<() => void>();
  return {
    view: () => value,
    set: (next) => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
