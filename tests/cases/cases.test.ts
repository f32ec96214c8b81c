import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCaseFile } from '../../src/case/file';
import { replay } from '../../tools/replay/driver';

const folder = import.meta.dirname;
const json = (dir: string) => readdirSync(dir).filter((file) => file.endsWith('.json'));
const read = (...parts: string[]) => readFileSync(join(folder, ...parts), 'utf8');

describe('a case file, worked out by hand', () => {
  const files = json(folder);
  it.each(files)('%s gives what the protocol says', (file) => {
    const found = parseCaseFile(read(file));
    if ('code' in found) throw new Error(`${found.place}: ${found.code}`);
    const { id } = found;
    expect(id).toBe(basename(file, '.json'));
    expect({ id, ...replay(found) }).toEqual(JSON.parse(read('expected', file)));
  });
});

describe('a file that is no case', () => {
  const places = JSON.parse(read('bad', 'expected.json')) as Record<string, string>;
  it.each(Object.entries(places))('%s is refused at “%s”', (file, place) => {
    const found = parseCaseFile(read('bad', file));
    if (!('code' in found)) throw new Error('was taken');
    expect(found.place).toContain(place);
  });
  it('has every bad file named', () => {
    expect(Object.keys(places).sort()).toEqual(
      readdirSync(join(folder, 'bad'))
        .filter((file) => file !== 'expected.json')
        .sort(),
    );
  });
});
