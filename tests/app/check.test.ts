import { afterEach, expect, it, vi } from 'vitest';

vi.mock('workbox-core', () => ({ cacheNames: { precache: 'files' } }));
vi.mock('workbox-precaching', () => ({ getCacheKeyForURL: (url: string) => url }));

afterEach(() => vi.unstubAllGlobals());

it('keeps nothing of a page that a network puts in the place of a file, and says that the file is missing', async () => {
  const kept = new Map<string, Response>();
  vi.stubGlobal('caches', {
    open: () =>
      Promise.resolve({
        match: (key: string) => Promise.resolve(kept.get(key)),
        delete: (key: string) => Promise.resolve(kept.delete(key)),
        put: (key: string, one: Response) => Promise.resolve(kept.set(key, one)),
      }),
  });
  // A browser rejects an answer that does not have the requested hash.
  vi.stubGlobal('fetch', (_: string, { integrity }: RequestInit) =>
    integrity ? Promise.reject(new TypeError('integrity')) : Promise.resolve(new Response('Sign in')),
  );
  const { check } = await import('../../src/app/worker/check');
  expect(await check([{ url: 'app.js', revision: null, integrity: 'sha384-of-app' }])).toBe(1);
  expect([...kept.keys()]).toEqual([]);
});
