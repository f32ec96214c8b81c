/** What a tab stores of its live case, unsealed: the case and the steps behind Back, each as text. */
export interface AtRest {
  readonly case?: string;
  readonly steps?: string;
}

/**
 * Run in the page, the only place where it works: waits until storage has settled and unseals it. A `change` is sealed
 * and stored first. Returns what is stored then; null if there is no case.
 */
export async function atRest(change?: AtRest): Promise<AtRest | null> {
  const key = 'clear-steps.case';
  let text = sessionStorage.getItem(key);
  for (let before: string | null = ''; before !== text; text = sessionStorage.getItem(key)) {
    before = text;
    await new Promise((done) => setTimeout(done, 30));
    if (sessionStorage.getItem(key) === before) break;
  }
  if (text === null) return null;
  const sealed = JSON.parse(text) as { readonly id: string; readonly iv: string; readonly text: string };
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no key'));
    });
  const database = await asked(indexedDB.open('clear-steps'));
  const held = (await asked(database.transaction('keys').objectStore('keys').get(sealed.id))) as { key: CryptoKey };
  database.close();
  const bytes = (from: string) => Uint8Array.from(atob(from), (letter) => letter.charCodeAt(0));
  const name = 'AES-GCM';
  const plain = await crypto.subtle.decrypt({ name, iv: bytes(sealed.iv) }, held.key, bytes(sealed.text));
  const found = { ...(JSON.parse(new TextDecoder().decode(plain)) as AtRest), ...change };
  if (!change) return found;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = new TextEncoder().encode(JSON.stringify(found));
  const again = new Uint8Array(await crypto.subtle.encrypt({ name, iv }, held.key, data));
  const toText = (of: Uint8Array) => btoa(Array.from(of, (byte) => String.fromCharCode(byte)).join(''));
  sessionStorage.setItem(key, JSON.stringify({ ...sealed, iv: toText(iv), text: toText(again) }));
  return found;
}
