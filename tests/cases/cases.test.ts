import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseFile, parseCaseFile } from '../../src/case/file';
import { caseText } from '../../tools/replay/case-text';
import { replay } from '../../tools/replay/driver';
import { expectedOf, expectedOfBases } from '../support/expected';

const folder = import.meta.dirname;
const json = (dir: string) => readdirSync(dir).filter((file) => file.endsWith('.json'));
const read = (...parts: string[]) => readFileSync(join(folder, ...parts), 'utf8');
const bases = JSON.parse(read('bases', 'cases.json')) as Readonly<Record<string, object>>;

function parsed(text: string): CaseFile {
  const found = parseCaseFile(text);
  if ('code' in found) throw new Error(`${found.place}: ${found.code}`);
  return found;
}
const results = (found: CaseFile) => ({ id: found.id, ...replay(found) });

describe('a case file, worked out by hand', () => {
  it.each(json(folder))('%s gives what the protocol says', (file) => {
    const found = parsed(caseText(join(folder, file))!);
    expect(found.id).toBe(basename(file, '.json'));
    expect(results(found)).toEqual(expectedOf(found.id));
  });
  it('has what is expected of it beside it', () => expect(json(join(folder, 'expected'))).toEqual(json(folder)));
});

describe('a base that cases stand on, worked out by hand', () => {
  it.each(Object.keys(bases))('%s gives what the protocol says', (id) =>
    expect(results(parsed(JSON.stringify({ id, answers: bases[id] })))).toEqual(expectedOfBases[id]),
  );
  it('is stood on', () => {
    const used = json(folder).map((file) => (JSON.parse(read(file)) as { readonly on?: string }).on);
    expect(Object.keys(bases).filter((id) => !used.includes(id))).toEqual([]);
    expect(Object.keys(expectedOfBases)).toEqual(Object.keys(bases));
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
