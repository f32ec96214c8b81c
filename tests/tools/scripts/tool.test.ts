import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { root } from '../../../tools/lib/root.mjs';

const tool = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'tools/tool.mjs'), ...args], { cwd: root, encoding: 'utf8' });
const listed = [...tool().stdout.matchAll(/^ {2}(\S+) {2,}\S.{10,}$/gm)].map(([, name = '']) => name);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it('npm run tool hands on its arguments, and what the tool says and ends with; of one that is not there it says so', () => {
  const said = (...args: readonly string[]) =>
    (({ status, stdout, stderr }) => [status, stdout, stderr])(tool(...args));
  expect(said('check-local', 'folder/areas.json')).toEqual([
    2,
    '',
    'folder/areas.json: cannot be read; is the name right?\n',
  ]);
  expect(said('check-local', 'local/contacts.json')).toEqual([0, 'ok\n', '']);
  expect(said('check-hosts')).toEqual([
    2,
    '',
    expect.stringMatching(/^There is no tool "check-hosts"\.\n[^]* check-host /),
  ]);
});

it('npm run tool lists its commands by who needs them, at most eight for each', () => {
  const groups = tool().stdout.trim().split('\n\n').slice(1);
  expect(groups.map((group) => group.split('\n').length - 1).filter((many) => many > 8)).toEqual([]);
  expect(groups.length).toBeGreaterThan(1);
});

// A command that is named but missing leads nowhere.
it('every command that is named is there, as a script and as a tool', () => {
  const places = ['.githooks', '.ci', 'docs', 'local', 'locales', 'src', 'tests', 'tools'].flatMap((folder) =>
    filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  const files = [...places, 'README.md', 'CONTRIBUTING.md'].filter(
    (file) => /\.(md|json|tsx?|mjs|conf)$|\/[a-z-]+$/.test(file) && !file.startsWith('tools/bench/peers/'),
  );
  const command = /npm run (?:--silent )?([a-z][\w-]*)(?: -- ([a-z][\w-]*))?/g;
  const named = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(command)].map(([, script = '', name]) => ({
      file,
      script,
      name,
    })),
  );
  const tools = named.filter(({ script, name }) => script === 'tool' && name !== undefined);
  expect(named.length).toBeGreaterThan(50);
  expect(tools.length).toBeGreaterThan(20);
  expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  expect(tools.filter(({ name = '' }) => !listed.includes(name))).toEqual([]);
});
