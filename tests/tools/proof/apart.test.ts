import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { specifiersOf } from '../../../tools/map/specifiers';

const root = join(import.meta.dirname, '../../..');
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const importsOf = (file: string): readonly string[] =>
  specifiersOf(file, readFileSync(join(root, file), 'utf8')).map((specifier) =>
    specifier.startsWith('.') ? join(dirname(file), specifier) : specifier,
  );
const strayFrom = (folder: string, ...allowed: readonly string[]): readonly string[] =>
  filesOf(folder).flatMap((file) =>
    importsOf(file)
      .filter((path) => !allowed.some((start) => path.startsWith(start)))
      .map((path) => `${file}: ${path}`),
  );

// Two witnesses, or it is no proof: what is promised is never read from the code that is checked.
describe('the promises stand apart from the code that they check', () => {
  it('says a second time what the protocol means, reading nothing else', () => {
    expect(filesOf('tools/proof/terms').length).toBeGreaterThan(5);
    expect(strayFrom('tools/proof/terms', 'tools/proof/terms/')).toEqual([]);
  });
  it('reaches the app only through what the app says of a case', () => {
    expect(filesOf('tools/proof/promises').length).toBeGreaterThan(16);
    expect(
      strayFrom(
        'tools/proof/promises',
        'tools/proof/promises/',
        'tools/proof/terms/',
        'tools/proof/search/',
        'tools/proof/subject/',
        'locales/en/proof.json',
      ),
    ).toEqual([]);
  });
  it('searches without knowing the app', () => {
    expect(strayFrom('tools/proof/search', 'tools/proof/search/', 'tools/proof/terms/')).toEqual([]);
  });
});
