import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../tools/lib/root.mjs';
import { licenceTexts } from '../../../tools/supply/licences.ts';
import { meantBy, type Package, placeOf, readLockfile } from '../../../tools/supply/lockfile.ts';
import { supply } from '../../../tools/supply/plugin.ts';
import { sbom } from '../../../tools/supply/sbom.ts';
import { smallBuild } from '../../support/small-build.ts';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
type Asked = Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;
const asked = JSON.parse(textOf('package.json')) as Asked;
const all = { ...asked.dependencies, ...asked.devDependencies };
const { project, packages } = readLockfile(root);
const shipped = packages.filter(({ isShipped }) => isShipped);

describe('package.json', () => {
  // tools/map/direction.mjs checks what its scripts are made of.
  it('has among the dependencies whatever the styles are made of', () => {
    const styles = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.scss'),
    );
    const named = styles.flatMap((file) =>
      [...textOf(join('src', file)).matchAll(/@(?:use|forward|import)\s+["'](@[^/"']+\/[^/"']+|[a-z][^/"':]*)\//g)].map(
        ([, name = '']) => name,
      ),
    );
    expect(named).toContain('nhsuk-frontend');
    expect(named.filter((name) => name in asked.devDependencies)).toEqual([]);
  });
  it('names exact versions', () => {
    expect(Object.entries(all).filter(([, version]) => !/^(npm:[@/a-z0-9-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });
  it('has each package in docs/dependencies.md, with its licence and a reason, and that page no other', () => {
    const rows = [
      ...textOf('docs/dependencies.md').matchAll(/^\| (?!package|---)(\S+) \| (.+?) \| [A-Z].{10,}\. \|$/gm),
    ];
    const wanted = Object.keys(all).map((name) => [name, meantBy(project, name, packages)?.license]);
    expect(rows.map(([, name, licence]) => [name, licence])).toEqual(wanted);
  });
});

describe('what the app is made of', () => {
  it('may be given on, with the text of each licence, and is held by the hash of its content', () => {
    const free = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause'];
    expect(shipped.filter(({ license = '' }) => !free.includes(license))).toEqual([]);
    const text = licenceTexts(root, [project, ...shipped]);
    for (const { name, version } of [project, ...shipped]) expect(text).toContain(`${name} ${version} (`);
    expect(text.match(/copyright/gi)?.length).toBeGreaterThan(shipped.length);
    expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  interface List {
    readonly serialNumber: string;
    readonly components: readonly { readonly name: string }[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  }
  const list = JSON.parse(sbom(project, packages)) as List;
  it('is listed: every package that is shipped, no tool, and how the project comes to each', () => {
    const names = list.components.map(({ name }) => name);
    expect(names).toEqual(shipped.map(({ name }) => name));
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'scheduler', 'xstate', 'i18next']));
    expect(names).not.toContain('vite');
    const needs = new Map(list.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set(['pkg:npm/clear-steps@0.1.0']);
    // A set that grows during iteration is iterated to its end.
    for (const ref of reached) needs.get(ref)?.forEach((next) => reached.add(next));
    expect(reached.size).toBe(shipped.length + 1);
  });
  it('has the same list for the same lockfile, and one of another number for another', () => {
    expect(sbom(project, readLockfile(root).packages)).toBe(sbom(project, packages));
    const [first, ...others] = packages as [Package, ...Package[]];
    const changed = JSON.parse(sbom(project, [{ ...first, version: '0.0.1', isShipped: true }, ...others])) as List;
    expect(changed.serialNumber).not.toBe(list.serialNumber);
    expect(list.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

it.each([
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
  expect(meantBy(a, 'c', [a, own, above])).toBeUndefined();
});

describe('the build', () => {
  const files = {
    'main.js': `import { thing } from 'thing'; document.title = thing;`,
    LICENSE: 'Our licence.',
    'node_modules/thing/package.json': '{ "name": "thing", "main": "index.js" }',
    'node_modules/thing/index.js': `export const thing = 'thing';`,
  };
  const build = (thing: object, more: Readonly<Record<string, string>>) => {
    const ours = { name: 'small', version: '1.0.0', license: 'MIT', dependencies: { thing: '2.0.0' } };
    const theirs = { version: '2.0.0', license: 'ISC', ...thing };
    const lockfile = JSON.stringify({ packages: { '': ours, 'node_modules/thing': theirs } });
    return smallBuild({ ...files, ...more, 'package-lock.json': lockfile }, [supply()]);
  };
  const licence = { 'node_modules/thing/LICENCE.md': 'Their licence.\r\n' };

  it('puts the list and the licences beside the app', async () => {
    const folder = await build({}, licence);
    expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toContain('"purl": "pkg:npm/thing@2.0.0"');
    expect(readFileSync(join(folder, 'licences.txt'), 'utf8')).toBe(
      `small 1.0.0 (MIT)\n\nOur licence.\n\n${'-'.repeat(80)}\n\nthing 2.0.0 (ISC)\n\nTheir licence.\n`,
    );
  });
  it('stops where the app holds what is listed as a tool, or a package brings no text of its licence', async () => {
    await expect(build({ dev: true }, licence)).rejects.toThrow(
      'among the devDependencies of package.json: node_modules/thing',
    );
    await expect(build({}, {})).rejects.toThrow('thing brings no text of its licence');
  });
});
