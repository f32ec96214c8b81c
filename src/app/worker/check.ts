import { cacheNames } from 'workbox-core';
import { copyResponse } from 'workbox-core/copyResponse.js';
import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';

/** A file of this version, with the hash that it was built with: `sha384-` and base64. */
export type BuiltFile = PrecacheEntry & { readonly integrity: string };

/** Whether what is kept of a file is what was built. What cannot be read off the disk is not. */
async function isWhole(kept: Response | undefined, { integrity }: BuiltFile): Promise<boolean> {
  if (!kept) return false;
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', await kept.arrayBuffer()));
    return integrity === `sha384-${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    return false;
  }
}

/** Keeps a file anew where the host can be asked. Gives whether it is whole now. */
async function repaired(cache: Cache, key: string, { url, integrity }: BuiltFile): Promise<boolean> {
  try {
    const sent = await fetch(url, { integrity, cache: 'reload' });
    if (!sent.ok) return false;
    // A browser takes no answer for a page that came by way of another address.
    await cache.put(key, sent.redirected ? await copyResponse(sent) : sent);
    return true;
  } catch {
    return false;
  }
}

async function checkEach(files: readonly BuiltFile[]): Promise<number> {
  const cache = await caches.open(cacheNames.precache);
  let missing = 0;
  for (const file of files) {
    const key = getCacheKeyForURL(file.url) ?? file.url;
    if (await isWhole(await cache.match(key), file)) continue;
    // Out with it first: what is wrong is worse than what is not there.
    await cache.delete(key);
    if (!(await repaired(cache, key, file))) missing += 1;
  }
  return missing;
}

let checking: Promise<number> | undefined;
/**
 * Checks every file kept against its hash, and repairs what is missing or wrong; once, however many tabs ask for it at a time. Out: how
 * many are still missing or wrong. Rejects where the browser gives no store.
 */
export const check = (files: readonly BuiltFile[]): Promise<number> =>
  (checking ??= checkEach(files).finally(() => (checking = undefined)));
