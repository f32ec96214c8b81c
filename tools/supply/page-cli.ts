import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { readLockfile } from './lockfile.ts';
import { dependencyPart, type Asked, type Reasons } from './page.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** docs/dependencies.md: its part by hand as it stands, and the rest made anew. */
export function dependencyPage(): { readonly file: string; readonly text: string } {
  const file = join(root, 'docs/dependencies.md');
  const marker = '<!-- What follows is written by npm run dependencies. -->\n';
  const [byHand = ''] = readFileSync(file, 'utf8').split(marker);
  const { project, packages } = readLockfile(root);
  const part = dependencyPart(
    json('package.json') as Asked,
    project,
    packages,
    json('docs/dependency-reasons.json') as Reasons,
  );
  return { file, text: `${byHand}${marker}\n${part}` };
}

/** Writes docs/dependencies.md. Returns the exit code. */
export default function main(): number {
  const { file, text } = dependencyPage();
  writeFileSync(file, text);
  return 0;
}
