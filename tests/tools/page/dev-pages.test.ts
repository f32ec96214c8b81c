import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { root } from '../../../tools/lib/root.mjs';

it('npm run dev serves the page of each language in its folder, and nothing where there is nothing', async () => {
  const options = { port: 0, host: '127.0.0.1', ws: false, watch: null } as const;
  const server = await createServer({ root, logLevel: 'silent', server: options, optimizeDeps: { noDiscovery: true } });
  await server.listen();
  const at = (path: string) => fetch(`${server.resolvedUrls?.local[0]}${path}`);
  const [welsh, english] = [await (await at('cy/?case=a')).text(), await (await at('')).text()];
  for (const part of [
    '<html lang="cy" data-only="cy">',
    'src="/src/app/main.tsx"',
    '<title>Camau Clir / Clear Steps</title>',
  ])
    expect(welsh).toContain(part);
  for (const part of ['<html lang="en">', '<title>Clear Steps / Camau Clir</title>']) expect(english).toContain(part);
  expect([welsh, english].map((html) => /<section lang="(\w+)">/.exec(html)?.[1])).toEqual(['cy', 'en']);
  expect((await at('fr/')).status).toBe(404);
  await server.close();
});
