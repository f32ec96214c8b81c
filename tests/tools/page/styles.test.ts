import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from 'sass';
import { preprocessCSS, resolveConfig } from 'vite';

const root = join(import.meta.dirname, '../../..');
const namesIn = (css: string): ReadonlySet<string> =>
  new Set([...css.replace(/url\([^)]*\)/g, '').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name));
const choices = ['radios', 'checkboxes'].flatMap((block) =>
  ['', '__item', '__input', '__label', '__hint'].map((part) => `nhsuk-${block}${part}`),
);

describe('the styles of the build', () => {
  let [all, left]: ReadonlySet<string>[] = [];
  beforeAll(async () => {
    const css = ['style.scss', 'styles/lazy-parts.scss']
      .map(
        (file) =>
          compile(join(root, 'src/app', file), { loadPaths: [join(root, 'node_modules')], quietDeps: true }).css,
      )
      .join('\n');
    const config = await resolveConfig({ root, configFile: join(root, 'vite.config.ts') }, 'build');
    const { code } = await preprocessCSS(css, join(root, 'style.css'), config);
    [all, left] = [namesIn(css), namesIn(code)];
  });

  it('keep every part of the manual that a component names', () => {
    const named = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => readFileSync(join(root, 'src', file), 'utf8').match(/nhsuk-[\w-]+/g) ?? []);
    const known = [...named, ...choices, 'nhsuk-radios--inline'].filter((name) => all?.has(name));
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((name) => !left?.has(name))).toEqual([]);
  });
  it('keep all of our own', () => {
    expect([...(all ?? [])].filter((name) => !name.startsWith('nhsuk-') && !left?.has(name))).toEqual([]);
  });
  it('leave out what no component names', () => {
    expect(left?.has('nhsuk-button--reverse')).toBe(false);
  });
});
