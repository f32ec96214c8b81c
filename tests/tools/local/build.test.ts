import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/words/language-ids.ts';
import { organisation } from '../../../tools/local/organisation/plugin.ts';
import { ownCases } from '../../../tools/local/scenarios/plugin.ts';
import { signatures } from '../../../tools/local/signatures/plugin.ts';
import { smallBuild } from '../../support/small-build.ts';
import { textAt } from '../../words/locales.ts';
import { filled, hide, plainLogo } from './organisation/files.ts';
import { code, codesOf, signed } from './signatures/files.ts';

const inLocal = (name: string, content: object) => ({ [`local/${name}.json`]: JSON.stringify(content) });
afterEach(() => void vi.useRealTimers());

describe('the organisation’s file, in the build', () => {
  const main = {
    'main.js': `import organisation from 'virtual:organisation'; document.title = JSON.stringify(organisation);`,
  };
  const build = (content: object, more = {}) =>
    smallBuild({ ...main, ...inLocal('organisation', content), ...more }, [organisation()]);
  const scriptsIn = (folder: string): string =>
    readdirSync(join(folder, 'assets'))
      .map((file) => readFileSync(join(folder, 'assets', file), 'utf8'))
      .join('');

  it('is what the app says; its own security.txt only where it names somebody for it', async () => {
    const folder = await build(filled);
    expect(scriptsIn(folder)).toContain(filled.name.cy);
    expect(existsSync(join(folder, '.well-known'))).toBe(false);
    expect(scriptsIn(await smallBuild(main, [organisation()]))).toContain('JSON.stringify({})');
  });

  it('writes who to tell of a weakness, for a year from the day of the check', async () => {
    vi.useFakeTimers({ now: new Date(2028, 2, 1), toFake: ['Date'] });
    const folder = await build({ ...filled, security: 'security@example.org', checkedOn: '2028-02-29' });
    expect(readFileSync(join(folder, '.well-known/security.txt'), 'utf8')).toBe(
      'Contact: mailto:security@example.org\nExpires: 2029-02-28T00:00:00Z\nPreferred-Languages: en, cy\n',
    );
  });

  it('stops it where it is wrong or its logo is not there, with line and field, whether or not the app asks for it', async () => {
    const asksNothing = { 'main.js': '' };
    await expect(build({ email: 'nobody' }, asksNothing)).rejects.toThrow(
      'local/organisation.json:1: email: ‘nobody’ is not an e-mail address',
    );
    await expect(build({ ...filled, logo: 'logo.png' })).rejects.toThrow(
      'local/organisation.json:1: logo: ‘logo.png’ is not there',
    );
  });

  it('puts the logo beside the app, in a file of its own', async () => {
    const folder = await build({ ...filled, logo: 'logo.svg' }, { 'local/logo.svg': plainLogo });
    const [logo = ''] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.svg'));
    expect(readFileSync(join(folder, 'assets', logo), 'utf8')).toBe(plainLogo);
    expect(scriptsIn(folder)).toContain(logo);
  });

  it.each(languages)('puts its own text on the page of Hide in %s, and leaves the rest as it was', async (language) => {
    const texts = { 'main.js': `import ui from './locales/${language}/ui.json'; document.title = JSON.stringify(ui);` };
    const own = scriptsIn(await build({ ...filled, hide }, texts));
    for (const text of [hide.title[language], hide.lines[0]![language], hide.rest[language]])
      expect(own).toContain(text);
    expect(own).not.toContain(textAt(language, 'ui:notes/title'));
    for (const key of ['ui:notes/more', 'ui:task-list/title']) expect(own).toContain(textAt(language, key));
    expect(scriptsIn(await build(filled, texts))).toContain(textAt(language, 'ui:notes/title'));
  });
});

describe('signatures, in the build', () => {
  const main = { 'main.js': "import signed from 'virtual:signatures'; console.log(signed);" };
  const build = (content: object, codesNow = codesOf) =>
    smallBuild({ ...main, ...inLocal('signatures', content) }, [signatures(codesNow)]);

  it('stop it where one is wrong, with line and field', async () => {
    const mistyped = { ...signed, parts: { ...signed.parts, 'judgement/plan': code('9') } };
    await expect(build({ signatures: [mistyped] })).rejects.toThrow(
      /local\/signatures\.json:1: signatures\[0\]\.parts\.judgement\/plan: /,
    );
  });
  it('are baked in; the codes are worked out once, and not where nobody has signed', async () => {
    const asked = vi.fn(codesOf);
    await build({}, asked);
    expect(asked).not.toHaveBeenCalled();
    await build({ signatures: [signed] }, asked);
    expect(asked).toHaveBeenCalledOnce();
  });
});

describe('made-up cases of an organisation’s own, in the build', () => {
  const right = readFileSync('docs/scenario-example.json', 'utf8');
  const build = (files: Readonly<Record<string, string>>) =>
    smallBuild(Object.fromEntries(Object.entries(files).map(([name, text]) => [`local/scenarios/${name}`, text])), [
      ownCases(),
    ]);

  it('stop it where one is wrong, with file, line and place, and where two have one id', async () => {
    const wrong = right.replace('"minutes": 5', '"minutes": 0');
    await expect(build({ 'one.json': right.replace('my-first-case', 'another'), 'two.json': wrong })).rejects.toThrow(
      /^(?!.*one\.json)[\s\S]*local\/scenarios\/two\.json:5: scenario\.minutes: /,
    );
    await expect(build({ 'one.json': right, 'two.json': right })).rejects.toThrow(
      `local/scenarios/two.json:1: id: ${textAt('en', 'training:own/faults/twice')}`,
    );
  });
});
