import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '../../../src/words/language-ids.ts';
import adopt from '../../../tools/local/adopt/cli.ts';
import { commands as ofFiles } from '../../../tools/local/cli.ts';
import contentDue from '../../../tools/local/content-due/cli.ts';
import signatures from '../../../tools/local/signatures/cli.ts';
import { textAt } from '../../words/locales.ts';
import { confirmed } from './confirmations/files.ts';
import { codesOf, mistyped, signed } from './signatures/files.ts';

const commands = { ...ofFiles, signatures };
const each = Object.entries(commands).flatMap(([name, main]) =>
  languages.map((language) => [name, language, main] as const),
);
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const said = (): string => [...log.mock.calls, ...error.mock.calls].join('\n');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
  mkdirSync(join(folder, 'local'));
  put('contacts', { numbers: {} });
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));
function put(name: string, content: object): string {
  const file = join(folder, `local/${name}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
const unknown = (language: 'en' | 'cy'): string => textAt(language, 'contacts:faults/unknown-key').split('{{')[0] ?? '';

describe.each(each)('the command %s in %s', (name, language, main) => {
  const flag = `--${language}`;
  it.each([[(file: string) => [flag, file]], [(file: string) => [file, flag]]])(
    'names a mistake, wherever the language is asked for',
    async (args) => {
      const file = put(name, { another: 1 });
      expect(await main(args(file))).toBe(2);
      expect(said()).toContain(`${file}:1: another: ${unknown(language)}`);
    },
  );
  it('says how it is used, and that a file cannot be read', async () => {
    expect(await main([flag, 'a', 'b'])).toBe(2);
    const usage = textAt(language, name === 'signatures' ? 'adopt:signed/usage' : 'adopt:command/usage');
    expect(said()).toBe(usage.replace('{{name}}', name));
    expect(await main([flag, 'none.json'])).toBe(2);
    expect(said()).toContain(textAt(language, 'adopt:command/unreadable').replace('{{file}}', 'none.json'));
  });
});

describe.each(languages)('in %s', (language) => {
  const flag = `--${language}`;
  it('a second look is asked for', () => {
    const mobile = { numbers: { cardiff: { outOfHours: { number: '07700 900123', checkedOn: '2026-02-03' } } } };
    expect(ofFiles.contacts([flag, put('contacts', mobile)])).toBe(0);
    expect(said()).toContain(textAt(language, 'contacts:confirm/mobile'));
    expect(ofFiles.confirmations([flag, put('confirmations', { facts: { meic: confirmed } })])).toBe(0);
    expect(said()).toContain(
      textAt(language, 'adopt:otherRole')
        .replace('{{given}}', 'legal-adviser')
        .replace('{{wanted}}', 'service-manager'),
    );
  });
  it('it is said of a signature whether it stands', async () => {
    expect(await signatures([flag, put('signatures', { signatures: [signed] })], codesOf)).toBe(0);
    expect(said()).toContain(`${textAt(language, 'adopt:signed/stands')}  judgement/plan  (safeguarding-lead`);
    expect(said()).toContain(signed.of[language]);
  });
  it.each([
    ['adopt', () => adopt([flag], folder, codesOf)],
    ['content-due', () => Promise.resolve(contentDue([flag], folder))],
  ])('%s names the mistakes of every file of the organisation’s own', async (_, main) => {
    for (const name of ['contacts', 'areas', 'confirmations', 'organisation', 'signatures']) put(name, { another: 1 });
    expect(await main()).toBe(2);
    for (const name of ['contacts', 'areas', 'confirmations', 'organisation', 'signatures'])
      expect(said()).toContain(`local/${name}.json:1: another: ${unknown(language)}`);
  });
  it('adopt names the mistake of a signature that is of this copy', async () => {
    put('signatures', mistyped);
    expect(await adopt([flag], folder, codesOf)).toBe(2);
    expect(said()).toContain(textAt(language, 'contacts:faults/other-code'));
  });
  it('the list of what ages is in it throughout', () => {
    contentDue([flag, '2026-11-27'], folder);
    const lines = said().split('\n');
    expect(lines[0]).toBe(
      [
        textAt(language, 'adopt:contentDue/states/due'),
        textAt(language, 'adopt:contentDue/atOnce'),
        'local/contacts.json',
        `(${textAt(language, 'adopt:contentDue/how/empty')})`,
      ].join('  '),
    );
    expect(lines.find((line) => line.includes('since: emergency'))).toContain(
      textAt(language, 'adopt:contentDue/how/undated')
        .replace('{{on}}', '2026-11-24')
        .replace('{{role}}', 'safeguarding-lead'),
    );
    expect(lines.at(-1)).toContain(textAt(language, 'adopt:contentDue/total').split('{{')[0]);
  });
});
