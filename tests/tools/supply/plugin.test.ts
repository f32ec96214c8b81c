import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { supply } from '../../../tools/supply/plugin.ts';
import { smallBuild } from '../../support/small-build.ts';

const lockfile = (thing: object) =>
  JSON.stringify({
    packages: {
      '': { name: 'small', version: '1.0.0', license: 'MIT', dependencies: { thing: '2.0.0' } },
      'node_modules/thing': { version: '2.0.0', license: 'ISC', ...thing },
    },
  });
const files = {
  'main.js': `import { thing } from 'thing'; document.title = thing;`,
  LICENSE: 'Our licence.',
  'node_modules/thing/package.json': '{ "name": "thing", "main": "index.js" }',
  'node_modules/thing/index.js': `export const thing = 'thing';`,
  'node_modules/thing/LICENCE.md': 'Their licence.\r\n',
};

it('puts the list and the licences beside the app', async () => {
  const folder = await smallBuild({ ...files, 'package-lock.json': lockfile({}) }, [supply()]);
  expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toContain('"purl": "pkg:npm/thing@2.0.0"');
  expect(readFileSync(join(folder, 'licences.txt'), 'utf8')).toBe(
    `small 1.0.0 (MIT)\n\nOur licence.\n\n${'-'.repeat(80)}\n\nthing 2.0.0 (ISC)\n\nTheir licence.\n`,
  );
});

it('stops where the app holds what is listed as a tool', async () => {
  await expect(smallBuild({ ...files, 'package-lock.json': lockfile({ dev: true }) }, [supply()])).rejects.toThrow(
    'in the app, but among the devDependencies of package.json: node_modules/thing',
  );
});

it('stops where a package brings no text of its licence', async () => {
  const without = Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith('LICENCE.md')));
  await expect(smallBuild({ ...without, 'package-lock.json': lockfile({}) }, [supply()])).rejects.toThrow(
    'thing brings no text of its licence',
  );
});
