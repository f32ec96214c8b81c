import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { onTestFinished } from 'vitest';

/**
 * Builds a page of a few files with some plugins, with this project's words available, until the test is over. Returns
 * the built folder. Rejects as the build does.
 */
export async function smallBuild(files: Readonly<Record<string, string>>, plugins: Plugin[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'small-build-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(import.meta.dirname, '../../locales'), join(root, 'locales'), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': '<script type="module" src="/main.js"></script>',
    'main.js': '',
    ...files,
  })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  await build({ root, configFile: false, logLevel: 'silent', plugins });
  return join(root, 'dist');
}
