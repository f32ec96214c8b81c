import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../../tools/lib/root.mjs';
import { ownCases } from '../../../../tools/local/scenarios/plugin';
import { smallBuild } from '../../../support/small-build';
import { textAt } from '../../../words/locales';

const right = readFileSync(join(root, 'docs/scenario-example.json'), 'utf8');
const built = (files: Readonly<Record<string, string>>) =>
  smallBuild(Object.fromEntries(Object.entries(files).map(([name, text]) => [`local/scenarios/${name}`, text])), [
    ownCases(),
  ]);
const fault = (code: string) => textAt('en', `training:own/faults/${code}`);

it('builds with right cases, and where there are none', async () => {
  for (const files of [{}, { 'one.json': right, 'notes.txt': '{' }])
    expect(existsSync(join(await built(files), 'index.html'))).toBe(true);
});

it('names the file, the line and the place of each mistake, and builds nothing', async () => {
  const wrong = right.replace('"first"', '"easy"');
  await expect(built({ 'one.json': right.replace('my-first-case', 'another'), 'two.json': wrong })).rejects.toThrow(
    /^(?!.*one\.json)[\s\S]*local\/scenarios\/two\.json:5: scenario\.level: /,
  );
});

it('refuses two cases of one id', async () => {
  await expect(built({ 'one.json': right, 'two.json': right })).rejects.toThrow(
    `local/scenarios/two.json:1: id: ${fault('twice')}`,
  );
});
