import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CaseFile, parseCaseFile } from '../../src/case/file';
import { caseText } from '../../tools/replay/case-text';
import { replay } from '../../tools/replay/driver';
import { inBrief } from './in-brief';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const read = (file: string): unknown => JSON.parse(textOf(file));

const texts = files.map(textOf).join('');
const isSpokenOf = (id: string): boolean => new RegExp(`[" ]${id}[",]`).test(texts);
/** What follows, without questions that no case mentions: they change no rule, and the proof asks them. */
const followingFrom = (file: CaseFile): ReturnType<typeof replay> => {
  const { path, outstanding, ...rest } = replay(file);
  return { ...rest, path: path.filter(isSpokenOf), outstanding: outstanding.filter(isSpokenOf) };
};

/** What must follow from a case. A list that its file splits over several lines is joined. */
const expectedIn = (file: string): unknown =>
  JSON.parse(JSON.stringify((read(file) as { readonly expected: unknown }).expected), (_, value: unknown) =>
    Array.isArray(value) ? value.join(', ') : value,
  );

/** The calls in their order, which a comparison of objects leaves out. */
const callsOf = (follows: unknown): readonly string[] => Object.keys((follows as { plan?: object }).plan ?? {});

describe('a case file, worked out by hand', () => {
  it.each(files)('%s gives what the protocol says', (file) => {
    const found = parseCaseFile(caseText(join(folder, file))!);
    if ('code' in found) throw new Error(`${found.place}: ${found.code}`);
    expect(found.id).toBe(basename(file, '.json'));
    const follows = inBrief(followingFrom(found));
    expect(follows).toEqual(expectedIn(file));
    expect(callsOf(follows)).toEqual(callsOf(expectedIn(file)));
  });
  it('stands on a base that there is, if on any, and each base is stood on', () => {
    const used = files.flatMap((file) => (read(file) as { readonly on?: string }).on ?? []);
    expect(new Set(used)).toEqual(new Set(Object.keys(read('bases/cases.json') as object)));
  });
});
