import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongImports } from './direction.ts';

const root = join(import.meta.dirname, '../..');

function sourceFiles(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

describe('import direction', () => {
  it('holds in every file of src', () => {
    const files = sourceFiles();
    expect(files).not.toHaveLength(0);
    expect(files.flatMap((file) => wrongImports(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/newer/facts.ts', `import { plan } from '../case/plan.ts';`],
    ['src/protocol/2015-07/risks.ts', `import { z } from 'any-package';`],
    ['src/newer/facts.ts', `import words from '../../locales/en/ui.json';`],
    ['src/case/plan.ts', `import { machine } from '../machine/machine';`],
    ['src/case/plan.ts', `import type { ReactNode } from 'react';`],
    ['src/machine/machine.ts', `import { useMachine } from '@xstate/react';`],
    ['src/machine/machine.ts', `import i18next from 'i18next';`],
    ['src/machine/machine.ts', `export { Hub } from '../wizard/Hub.tsx';`],
    ['src/machine/machine.ts', `import { useWords } from '../words/words';`],
    ['src/contacts/kept.ts', `import { plan } from '../case/plan.ts';`],
    ['src/words/words.ts', `import { plan } from '../case/plan';`],
    ['src/wizard/Hub.tsx', `const later = () => import('../training/Practice.tsx');`],
    ['src/wizard/Hub.tsx', `type App = import('../app/App.tsx').App;`],
    ['src/ui/Button.tsx', `import { risks } from '../protocol/2015-07/risks.ts';`],
    ['src/ui/Button.tsx', `import contacts from 'virtual:contacts';`],
    ['src/case/plan.ts', `import { risks } from '../protocol/2015-07/risks';`],
    ['src/elsewhere/file.ts', ``],
  ])('refuses in %s: %s', (file, text) => {
    expect(wrongImports(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/protocol/2015-07/risks.ts', `import type { Clause } from './clauses';`],
    ['src/machine/machine.ts', `import { setup } from 'xstate'; import { plan } from '../case/plan.ts';`],
    ['src/app/main.tsx', `import './style.scss'; const t = () => import('../training/Practice.tsx');`],
    ['src/case/plan.ts', `import { risks } from '#protocol/risks';`],
  ])('lets pass in %s: %s', (file, text) => {
    expect(wrongImports(file, text)).toEqual([]);
  });
});
