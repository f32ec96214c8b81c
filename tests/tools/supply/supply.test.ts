import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceTexts } from '../../../tools/supply/licences.ts';
import { meantBy, placeOf, readLockfile, type Package } from '../../../tools/supply/lockfile.ts';
import { dependencyPage } from '../../../tools/supply/page-cli.ts';
import { sbom } from '../../../tools/supply/sbom.ts';

const root = join(import.meta.dirname, '../../..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const asked = json('package.json') as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
const { project, packages } = readLockfile(root);
const shipped = packages.filter(({ isShipped }) => isShipped);

describe('package.json', () => {
  // Of what its scripts are made: tools/direction.mjs.
  it('has among the dependencies whatever the styles are made of', () => {
    const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.scss'),
    );
    const named = styles.flatMap((file) =>
      [
        ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
          /@(?:use|forward|import)\s+["'](@[^/"']+\/[^/"']+|[a-z][^/"':]*)\//g,
        ),
      ].map(([, name = '']) => name),
    );
    expect(named).toContain('nhsuk-frontend');
    expect(named.filter((name) => name in asked.devDependencies)).toEqual([]);
  });

  it('names exact versions', () => {
    const loose = Object.entries({ ...asked.dependencies, ...asked.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('gives a reason for each dependency, and none for what is not there', () => {
    const reasons = json('docs/dependency-reasons.json') as Record<string, string>;
    expect(Object.keys(reasons).sort()).toEqual(
      Object.keys({ ...asked.dependencies, ...asked.devDependencies }).sort(),
    );
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[A-Z].{10,}\.$/);
  });
});

it('docs/dependencies.md is up to date; if not: npm run dependencies', () => {
  const { file, text } = dependencyPage();
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('what the app is made of', () => {
  it('may be given on: each licence asks only that its text goes along', () => {
    const others = shipped.filter(
      ({ license = '' }) => !['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'].includes(license),
    );
    expect(others).toEqual([]);
  });

  it('comes with the text of each licence', () => {
    const text = licenceTexts(root, [project, ...shipped]);
    for (const { name, version } of [project, ...shipped]) expect(text).toContain(`${name} ${version} (`);
    expect(text.match(/copyright/gi)?.length).toBeGreaterThan(shipped.length);
  });

  it('is held by the hash of its content', () => {
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

describe('the list of it', () => {
  const list = JSON.parse(sbom(project, packages)) as {
    serialNumber: string;
    components: { name: string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

  it('names every package that is shipped, and no tool', () => {
    expect(list.components.map(({ name }) => name)).toEqual(shipped.map(({ name }) => name));
    for (const name of ['react', 'react-dom', 'scheduler', 'xstate', 'i18next'])
      expect(list.components.map((one) => one.name)).toContain(name);
    expect(list.components.map(({ name }) => name)).not.toContain('vite');
  });

  it('leads from the project to every package', () => {
    const needs = new Map(list.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const reach = (ref: string): void => void (reached.has(ref) || (reached.add(ref), needs.get(ref)?.forEach(reach)));
    reach('pkg:npm/clear-steps@0.1.0');
    expect(reached.size).toBe(shipped.length + 1);
  });

  it('is the same for the same lockfile, and has another number for another', () => {
    expect(sbom(project, packages)).toBe(sbom(project, readLockfile(root).packages));
    const [first, ...others] = packages as [Package, ...Package[]];
    const changed = JSON.parse(sbom(project, [{ ...first, version: '0.0.1', isShipped: true }, ...others])) as {
      serialNumber: string;
    };
    expect(changed.serialNumber).not.toBe(list.serialNumber);
    expect(list.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it.each([
  ['/home/me/app/node_modules/react/index.js', 'node_modules/react'],
  ['C:\\app\\node_modules\\@xstate\\react\\dist\\index.js', 'node_modules/@xstate/react'],
  ['/app/node_modules/a/node_modules/@b/c/x.js', 'node_modules/a/node_modules/@b/c'],
  ['\0vite/preload-helper.js', undefined],
  ['/app/src/case/plan.ts', undefined],
])('%j belongs to %s', (file, place) => {
  expect(placeOf(file)).toBe(place);
});

it('a package’s own copy goes before the one above it', () => {
  const at = (place: string): Package => ({ place, name: '', version: '1.0.0', isShipped: true });
  const [a, own, above] = [at('node_modules/a'), at('node_modules/a/node_modules/b'), at('node_modules/b')];
  expect(meantBy(a, 'b', [a, own, above])).toBe(own);
  expect(meantBy(a, 'b', [a, above])).toBe(above);
  expect(meantBy(own, 'a', [a, own, above])).toBe(a);
  expect(meantBy(a, 'c', [a, own, above])).toBeUndefined();
});
