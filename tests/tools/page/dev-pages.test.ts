import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let server: ViteDevServer;
let address = '';

beforeAll(async () => {
  const options = { port: 0, host: '127.0.0.1', ws: false, watch: null } as const;
  server = await createServer({ root, logLevel: 'silent', server: options, optimizeDeps: { noDiscovery: true } });
  await server.listen();
  address = server.resolvedUrls?.local[0] ?? '';
});
afterAll(() => server.close());

it.each(['cy/', 'cy/?case=a', 'cy/index.html'])('npm run dev serves the Welsh page at %s', async (path) => {
  const answer = await fetch(`${address}${path}`);
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<html lang="cy" data-only="cy">');
  expect(html).toContain('src="/src/app/main.tsx"');
  expect(html).toContain('<title>Camau Clir / Clear Steps</title>');
  expect(/<section lang="(\w+)">/.exec(html)?.[1]).toBe('cy');
});

it('serves the page in English at its root, and nothing where there is nothing', async () => {
  const html = await (await fetch(address)).text();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<title>Clear Steps / Camau Clir</title>');
  expect(/<section lang="(\w+)">/.exec(html)?.[1]).toBe('en');
  expect((await fetch(`${address}fr/`)).status).toBe(404);
});
