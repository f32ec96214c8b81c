import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { onTestFinished } from 'vitest';
import { newFolder } from './new-folder.ts';

/**
 * Builds a page of a few files with some plugins, with this project's words available, until the test is over. Returns
 * the built folder. Rejects as the build does.
 */
export async function smallBuild(files: Readonly<Record<string, string>>, plugins: Plugin[]): Promise<string> {
  const page = '<script type="module" src="/main.js"></script>';
  const root = newFolder({ 'index.html': page, 'main.js': '', ...files });
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../locales'), join(root, 'locales'), { recursive: true, force: false });
  await build({ root, configFile: false, logLevel: 'silent', plugins });
  return join(root, 'dist');
}
