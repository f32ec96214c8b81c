declare global {
  var comesTo: (place: number) => void;
  var watched: (table: object, place: number, key?: string) => object;
}

const come = new Set<number>();

/** The places that were come to since this was asked last. */
export function takePlaces(): readonly number[] {
  const taken = [...come];
  come.clear();
  return taken;
}

/** A table that tells when anything in it is read; with a key, when what stands under that key is. */
function watched(table: object, place: number, key?: string): object {
  const read = (name?: PropertyKey): void => {
    if (key === undefined || name === key) come.add(place);
  };
  return new Proxy(table, {
    get: (...args): unknown => (read(args[1]), Reflect.get(...args)),
    getOwnPropertyDescriptor: (...args) => (read(args[1]), Reflect.getOwnPropertyDescriptor(...args)),
    has: (...args) => (read(args[1]), Reflect.has(...args)),
    ownKeys: (...args) => (read(), Reflect.ownKeys(...args)),
  });
}

/** Makes ready what the telling texts call. */
export function listen(): void {
  Object.assign(globalThis, { comesTo: (place: number) => come.add(place), watched });
}
