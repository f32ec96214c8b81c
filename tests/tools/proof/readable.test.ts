import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const rules = ['src/case', 'src/machine'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
// `chosen` reads an answer; `file` reads a file before it is a case.
const mayRead = ['src/case/answers.ts', 'src/case/file.ts'];
/** An answer read by its question: `answers[question]`, `answers.need`. */
const reading = /\banswers(\[|\.[a-z]|\?\.)/;

/** The lines of a text that read an answer themselves. */
const readings = (text: string): readonly string[] =>
  text.split('\n').filter((line) => reading.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line));

describe('every rule reads an answer through `chosen`, so that the search sees what it reads', () => {
  it('in the rules and in the chart', () => {
    expect(rules.length).toBeGreaterThan(20);
    const found = rules
      .filter((file) => !mayRead.includes(file))
      .flatMap((file) => readings(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line}`));
    expect(found).toEqual([]);
  });
  it('and is refused where it does not', () => {
    expect(readings(`const no = answers.sharing === 'no';\n  return context.answers[question];`)).toHaveLength(2);
  });
});
