import { cacheNames } from 'workbox-core';
import { copyResponse } from 'workbox-core/copyResponse.js';
import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';

/** A file of this version with the hash from its build: `sha384-` and base64. */
export type BuiltFile = PrecacheEntry & { readonly integrity: string };

/** Whether a kept file is the one that was built; false if it cannot be read from disk. Reads the file to its end. */
export async function isWhole(kept: Response | undefined, { integrity }: BuiltFile): Promise<boolean> {
  if (!kept) return false;
  try {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', await kept.arrayBuffer()));
    return integrity === `sha384-${btoa(String.fromCharCode(...bytes))}`;
  } catch {
    return false;
  }
}

/** Downloads a file again. Returns whether it is now intact. */
async function repaired(cache: Cache, key: string, { url, integrity }: BuiltFile): Promise<boolean> {
  try {
    const sent = await fetch(url, { integrity, cache: 'reload' });
    if (!sent.ok) return false;
    // For page loads, browsers reject a cached response that was redirected.
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
    // Deletes it first: a wrong file is worse than a missing one.
    await cache.delete(key);
    if (!(await repaired(cache, key, file))) missing += 1;
  }
  return missing;
}

let checking: Promise<number> | undefined;
/**
 * Checks every kept file against its hash and repairs what is missing or wrong; concurrent calls share one check.
 * Returns how many files are still missing or wrong. Rejects if the browser provides no cache.
 */
export const check = (files: readonly BuiltFile[]): Promise<number> =>
  (checking ??= checkEach(files).finally(() => (checking = undefined)));
