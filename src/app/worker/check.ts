import { cacheNames } from 'workbox-core';
import { getCacheKeyForURL, type PrecacheEntry } from 'workbox-precaching';

/** A file of this version, with the hash that it was built with: `sha384-` and base64. */
export type BuiltFile = PrecacheEntry & { readonly integrity: string };

async function isWhole(kept: Response | undefined, { integrity }: BuiltFile): Promise<boolean> {
  if (!kept) return false;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-384', await kept.arrayBuffer()));
  return integrity === `sha384-${btoa(String.fromCharCode(...bytes))}`;
}

/** Keeps a file anew where the host can be asked. Gives whether it is whole now. */
async function repaired(cache: Cache, key: string, { url, integrity }: BuiltFile): Promise<boolean> {
  try {
    const sent = await fetch(url, { integrity, cache: 'reload' });
    if (!sent.ok) return false;
    await cache.put(key, sent);
    return true;
  } catch {
    return false;
  }
}

/** Checks every file kept against its hash, and repairs what is missing or wrong. Out: how many are still missing or wrong. Never rejects. */
export async function check(files: readonly BuiltFile[]): Promise<number> {
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
