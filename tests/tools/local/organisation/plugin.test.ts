import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../../src/words/language-ids.ts';
import { organisation } from '../../../../tools/local/organisation/plugin.ts';
import { smallBuild } from '../../../support/small-build.ts';
import { textAt } from '../../../words/locales.ts';
import { filled, hide, plainLogo } from './files.ts';

const main = {
  'main.js': `import organisation from 'virtual:organisation'; document.title = JSON.stringify(organisation);`,
};

afterEach(() => void vi.useRealTimers());

async function built(files: Readonly<Record<string, string>>): Promise<string> {
  const assets = join(await smallBuild({ ...main, ...files }, [organisation()]), 'assets');
  return readdirSync(assets)
    .map((file) => readFileSync(join(assets, file), 'utf8'))
    .join('');
}

it('puts what the file says into the build', async () => {
  expect(await built({ 'local/organisation.json': JSON.stringify(filled) })).toContain(filled.name.cy);
});

it('does without the file', async () => {
  expect(await built({})).toContain('JSON.stringify({})');
});

it('writes whom to tell of a weakness, for a year from the day of the check, where the file says so', async () => {
  vi.useFakeTimers({ now: new Date(2028, 2, 1), toFake: ['Date'] });
  const whom = { ...filled, security: 'security@example.org', checkedOn: '2028-02-29' };
  const folder = await smallBuild({ ...main, 'local/organisation.json': JSON.stringify(whom) }, [organisation()]);
  expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toBe(
    'Contact: mailto:security@example.org\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: en, cy\n',
  );
});

it('writes none where the file names nobody for it', async () => {
  const folder = await smallBuild({ ...main, 'local/organisation.json': JSON.stringify(filled) }, [organisation()]);
  expect(existsSync(join(folder, '.well-known'))).toBe(false);
});

it('stops the build at a wrong file, with its line and field, whether or not the app asks for it', async () => {
  const file = { 'local/organisation.json': '{\n"email": "nobody"\n}', 'main.js': '' };
  await expect(built(file)).rejects.toThrow('local/organisation.json:2: email: ‘nobody’ is not an e-mail address');
});

it('puts the logo beside the app, in a file of its own', async () => {
  const files = {
    'local/organisation.json': JSON.stringify({ ...filled, logo: 'logo.svg' }),
    'local/logo.svg': plainLogo,
  };
  const assets = join(await smallBuild({ ...main, ...files }, [organisation()]), 'assets');
  const [logo = ''] = readdirSync(assets).filter((name) => name.endsWith('.svg'));
  expect(readFileSync(join(assets, logo), 'utf8')).toBe(plainLogo);
  expect(await built(files)).toContain(logo);
});

it('stops the build at a logo that is not there', async () => {
  const file = { 'local/organisation.json': JSON.stringify({ ...filled, logo: 'logo.png' }) };
  await expect(built(file)).rejects.toThrow('local/organisation.json:1: logo: ‘logo.png’ is not there');
});

describe.each(languages)('the page of Hide, in %s', (language) => {
  const texts = { 'main.js': `import ui from './locales/${language}/ui.json'; document.title = JSON.stringify(ui);` };

  it('has the organisation’s own text in the place of the app’s, and the rest as it was', async () => {
    const own = await built({ ...texts, 'local/organisation.json': JSON.stringify({ ...filled, hide }) });
    for (const text of [hide.title[language], hide.lines[0]![language], hide.rest[language]])
      expect(own).toContain(text);
    expect(own).not.toContain(textAt(language, 'ui:notes/title'));
    for (const key of ['ui:notes/more', 'ui:notes/carryOn', 'ui:task-list/title'])
      expect(own).toContain(textAt(language, key));
  });

  it('has the app’s where it gave none', async () => {
    const own = await built({ ...texts, 'local/organisation.json': JSON.stringify(filled) });
    expect(own).toContain(textAt(language, 'ui:notes/title'));
  });
});
