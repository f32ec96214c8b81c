type Row = readonly [key: string, value: unknown];

/** What is asked of the database, done at once and told of later. */
class Asked {
  onsuccess: (() => void) | undefined;
  oncomplete: (() => void) | undefined;
  onupgradeneeded: (() => void) | undefined;
  constructor(readonly result: unknown) {
    queueMicrotask(() => {
      this.onupgradeneeded?.();
      (this.onsuccess ?? this.oncomplete)?.();
    });
  }
}

/** Stands in for the browser’s database, in memory: one table of rows by their keys. */
export class Database {
  readonly rows = new Map<string, unknown>();

  readonly #table = () => ({
    get transaction() {
      return new Asked(undefined);
    },
    get: (key: string) => new Asked(this.rows.get(key)),
    put: (value: unknown, key: string) => void this.rows.set(key, value),
    delete: (key: string) => void this.rows.delete(key),
    getAll: () => new Asked([...this.rows].map(([, value]: Row) => value)),
    getAllKeys: () => new Asked([...this.rows].map(([key]: Row) => key)),
  });

  /** Opens it, as a browser’s `indexedDB.open`. */
  readonly open = () =>
    new Asked({
      createObjectStore: () => undefined,
      transaction: () => ({ objectStore: this.#table }),
    });
}
