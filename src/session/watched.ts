/** A value that is watched: whoever listens is told of each new one. */
export interface Watched<T> {
  readonly view: () => T;
  readonly set: (next: T) => void;
  /** Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Holds a value, at first `value`, in the form that React’s `useSyncExternalStore` takes. */
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
