/** What `what` gives; undefined where the browser refuses its storage: then nothing is kept, and nothing else is lost. */
export function tried<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
