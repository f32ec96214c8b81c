import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { specifiersOf } from '../../build/map/specifiers';

const root = join(import.meta.dirname, '../..');
const filesOf = (folder: string): readonly string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const importsOf = (file: string): readonly string[] => specifiersOf(file, readFileSync(join(root, file), 'utf8'))
  .map((specifier) => (specifier.startsWith('.') ? join(dirname(file), specifier) : specifier));
const strayFrom = (folder: string, ...allowed: readonly string[]): readonly string[] => filesOf(folder)
  .flatMap((file) => importsOf(file).filter((path) => !allowed.some((start) => path.startsWith(start))).map((path) => `${file}: ${path}`));

// Two witnesses, or it is no proof: what is promised is never read from the code that is checked.
describe('the promises stand apart from the code that they check', () => {
  it('says a second time what the protocol means, reading nothing else', () => {
    expect(filesOf('proof/terms').length).toBeGreaterThan(5);
    expect(strayFrom('proof/terms', 'proof/terms/')).toEqual([]);
  });
  it('reaches the app only through what the app says of a case', () => {
    expect(filesOf('proof/promises').length).toBeGreaterThan(16);
    expect(strayFrom('proof/promises', 'proof/promises/', 'proof/terms/', 'proof/search/', 'proof/subject/', 'locales/en/proof.json')).toEqual([]);
  });
  it('searches without knowing the app', () => {
    expect(strayFrom('proof/search', 'proof/search/', 'proof/terms/')).toEqual([]);
  });
});
