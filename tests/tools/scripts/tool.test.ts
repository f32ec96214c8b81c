import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../tools/lib/files-in.mjs';

const root = join(import.meta.dirname, '../../..');
const tool = (...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'tools/tool.mjs'), ...args], { cwd: root, encoding: 'utf8' });
const listed = [...tool().stdout.matchAll(/^ {2}(\S+) {2,}(.+)$/gm)].map(([, name = '', does = '']) => ({
  name,
  does,
}));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe('npm run tool', () => {
  it('lists itself, each tool with what it does', () => {
    expect(listed.map(({ name }) => name)).toContain('translations');
    for (const { does } of listed) expect(does).toMatch(/^\S.{10,}$/);
    expect(tool().status).toBe(0);
  });

  it('hands on its arguments, and what the tool says and ends with', () => {
    const { status, stderr } = tool('contacts', 'no-such-file.json');
    expect(stderr).toBe('no-such-file.json: cannot be read; is the name right?\n');
    expect(status).toBe(2);
    expect(tool('contacts', 'local/contacts.json')).toMatchObject({ status: 0, stdout: 'ok\n' });
  });

  it.each([
    ['check-hosts', 'check-host'],
    ['translation', 'translations'],
    ['screenshot', 'screenshots'],
    ['nginx', 'nginx-site'],
  ])('knows what %s was meant to be', (typed, meant) => {
    const { status, stderr } = tool(typed);
    expect(stderr).toBe(`There is no tool "${typed}". Did you mean "${meant}"?\n`);
    expect(status).toBe(2);
  });
});

it('leaves few scripts to know by heart', () => {
  expect(Object.keys(scripts).length).toBeLessThanOrEqual(16);
});

// A command that is named and is not there sends a person nowhere.
describe('every command that is named is there', () => {
  const places = ['.githooks', '.ci', 'docs', 'local', 'locales', 'src', 'tests', 'tools'].flatMap((folder) =>
    filesIn(join(root, folder)).map((file) => `${folder}/${file}`),
  );
  const files = [...places, 'README.md', 'CONTRIBUTING.md'].filter(
    (file) => /\.(md|json|tsx?|mjs|conf)$|\/[a-z-]+$/.test(file) && !file.startsWith('tools/bench/peers/'),
  );
  const named = files.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w:-]*)(?: -- ([a-z][\w-]*))?/g),
    ].map(([, script = '', first = '']) => ({ file, script, first })),
  );

  it('as a script', () => {
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ script }) => !(script in scripts))).toEqual([]);
  });

  it('as a tool', () => {
    const tools = named.filter(({ script }) => script === 'tool');
    expect(tools.length).toBeGreaterThan(20);
    expect(tools.filter(({ first }) => first !== '' && !listed.some(({ name }) => name === first))).toEqual([]);
  });
});
