import { describe, expect, it } from 'vitest';
import {
  contentPolicy,
  prebootHash,
  emptyPolicy,
  hashOf,
  headersFor,
  kindOf,
  ownPolicy,
  secureHeaders,
} from '../../../tools/hosting/headers.ts';
import { headersFile } from '../../../tools/hosting/plugin.ts';

describe('the policy', () => {
  it('lets a page load what is its own, send nothing and go nowhere', () => {
    expect(contentPolicy('page').split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'self' '${prebootHash}'`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types sw',
      "frame-ancestors 'none'",
    ]);
  });

  it('is narrower in the page itself, which names its script and its styles by their hash', () => {
    const [page, own] = [contentPolicy('page').split('; '), ownPolicy('a script', 'styles').split('; ')];
    expect(own.filter((part) => !page.includes(part))).toEqual([
      `script-src 'self' '${hashOf('a script')}'`,
      `style-src 'self' '${hashOf('styles')}'`,
    ]);
    expect(page.length - own.length).toBe(1);
  });

  it('lets the worker alone fetch, from its own origin, and nothing of an asset or a page without a file', () => {
    expect(contentPolicy('worker')).toBe("default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    expect([contentPolicy('asset'), contentPolicy('other')]).toEqual(
      Array(2).fill("default-src 'none'; frame-ancestors 'none'"),
    );
    expect(emptyPolicy).toBe("default-src 'none'; form-action 'none'; base-uri 'none'");
  });
});

it.each([
  ['index.html', 'page', 'no-cache'],
  ['sw.js', 'worker', 'no-cache'],
  ['manifest.webmanifest', 'other', 'no-cache'],
  ['assets/sw.js', 'asset', 'public, max-age=31536000, immutable'],
])('%s is kept by browsers as it should be', (path, kind, cache) => {
  expect(kindOf(path)).toBe(kind);
  expect(headersFor(kindOf(path))['Cache-Control']).toBe(cache);
});

describe('_headers', () => {
  const rules = headersFile(['assets/app-1a2b3c4d.js', 'index.html', 'manifest.webmanifest', 'sw.js'])
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  const fits = (pattern: string, address: string): boolean =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  const headersAt = (address: string) =>
    rules
      .filter(([pattern = '']) => fits(pattern, address))
      .flatMap(([, ...lines]) => lines.map((line) => line.trim()));

  it.each([
    ['/', 'page'],
    ['/index.html', 'page'],
    ['/sw.js', 'worker'],
    ['/manifest.webmanifest', 'other'],
    ['/assets/app-1a2b3c4d.js', 'asset'],
  ] as const)('gives %s every header of its kind once: hosts join the values of two rules', (address, kind) => {
    const wanted = Object.entries({ ...headersFor(kind), ...secureHeaders }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    expect(headersAt(address).sort()).toEqual(wanted.sort());
  });

  it('never has a file kept for a year that is not there', () => {
    expect(headersAt('/assets/no-such-file.js').join()).not.toContain('Cache-Control');
  });

  it('keeps to what such hosts read: 100 rules, 2000 characters a line', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `assets/${at}.js`);
    expect(headersFile(many(99))).toContain('/assets/98.js');
    expect(() => headersFile(many(100))).toThrow('_headers has 101 rules; hosts that read it take 100');
    for (const line of rules.flat()) expect(line.length).toBeLessThan(2000);
  });
});
