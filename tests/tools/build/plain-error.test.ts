import { rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { createBuilder, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { plainError, plainErrors } from '../../../tools/lib/plain-error.ts';
import { newFolder } from '../../support/new-folder.ts';

let root = '';
beforeEach(() => {
  root = newFolder({ 'index.html': '<script type="module" src="/main.js"></script>', 'main.js': '' });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Returns what the command line would print of a build with such a plugin. */
async function printed(plugin: Omit<Plugin, 'name'>): Promise<string> {
  const plugins = [plainErrors(), { name: 'clear-steps:wrong', ...plugin }];
  const builder = await createBuilder({ root, configFile: false, logLevel: 'silent', plugins }, null);
  return builder.buildApp().then(
    () => 'built',
    (error: unknown) => inspect(error),
  );
}

it.each(['buildStart', 'generateBundle', 'closeBundle', 'transformIndexHtml'])(
  'a build tells what is wrong and nothing else, where it shows in %s',
  async (hook) => {
    const fail = () => {
      throw plainError('local/contacts.json:2:1: not valid JSON');
    };
    expect(await printed({ [hook]: fail })).toBe('local/contacts.json:2:1: not valid JSON');
  },
);

it('a build keeps the stack of a fault of the plugin itself', async () => {
  const plugin = { buildStart: () => void (undefined as unknown as string).trim() };
  expect(await printed(plugin)).toMatch(/TypeError: .*trim[\s\S]*\n +at .*plain-error\.test\.ts/);
});
