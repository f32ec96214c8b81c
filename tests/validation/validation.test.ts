import { describe, expect, expectTypeOf, it } from 'vitest';
import { faultsOf } from '../../src/validation/check';
import { jsonSchemaOf } from '../../src/validation/json-schema';
import {
  eachOf,
  type Infer,
  listOf,
  objectOf,
  oneOf,
  optional,
  optionalOrRight,
  whole,
  validPart,
} from '../../src/validation/schema';
import { readText } from '../../src/validation/text';

const schema = objectOf({
  size: oneOf(['small', 'large']),
  counts: optional(eachOf(['a', 'b'], whole(1, 9))),
  tags: optional(listOf(oneOf(['x', 'y']), { most: 2 })),
});

describe('one schema', () => {
  it('gives the type', () => {
    expectTypeOf<Infer<typeof schema>>().toExtend<{
      readonly size: 'small' | 'large';
      readonly counts?: { readonly a?: number; readonly b?: number };
      readonly tags?: readonly ('x' | 'y')[];
    }>();
    expect(faultsOf(schema, { size: 'small', counts: { a: 1 }, tags: ['x', 'y'] })).toEqual([]);
  });

  it.each<[string, unknown, readonly string[]]>([
    ['each unknown key', { size: 'small', one: 1, two: 2 }, ['one: unknown-key', 'two: unknown-key']],
    ['a key of the language itself', JSON.parse('{"size":"small","__proto__":{}}'), ['__proto__: unknown-key']],
    ['what is missing', {}, ['size: missing']],
    [
      'what is deep inside',
      { size: 'small', counts: { a: 0, c: 1 } },
      ['counts.a: not-whole', 'counts.c: unknown-key'],
    ],
    ['an item', { size: 'small', tags: ['x', 'z'] }, ['tags[1]: not-one-of']],
    ['an item twice', { size: 'small', tags: ['x', 'x'] }, ['tags[1]: twice']],
    ['too many', { size: 'small', tags: ['x', 'y', 'x'] }, ['tags: too-many']],
    ['no object', [], [': not-object']],
  ])('names %s, with its place', (_, value, faults) => {
    expect(faultsOf(schema, value).map(({ place, code }) => `${place}: ${code}`)).toEqual(faults);
  });

  it('takes nothing of what holds a wrong part that it cannot be without', () => {
    const entry = objectOf({ size: oneOf(['small']), way: optionalOrRight(oneOf(['x'])) });
    expect(validPart(entry, { size: 'small' })).toEqual({ size: 'small' });
    expect(validPart(entry, { size: 'small', way: 'x' })).toEqual({ size: 'small', way: 'x' });
    expect([{ way: 'y' }, { way: null }].map((part) => validPart(entry, { size: 'small', ...part }))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('takes what is right, and tells what it leaves out', () => {
    const lost: string[] = [];
    const value = { size: 'small', counts: { a: 1, b: 'two' }, tags: ['z'], other: 1 };
    expect(validPart(schema, value, (place) => lost.push(place))).toEqual({ size: 'small', counts: { a: 1 } });
    expect(lost).toEqual(['other', 'counts.b', 'tags[0]', 'tags']);
    expect(validPart(schema, { counts: { a: 1 } })).toBeUndefined();
  });

  it('gives the JSON Schema', () => {
    expect(jsonSchemaOf(schema, { title: 'It' })).toMatchObject({
      title: 'It',
      required: ['size'],
      properties: { size: { enum: ['small', 'large'] }, tags: { type: 'array', uniqueItems: true, maxItems: 2 } },
    });
  });
});

describe('a text', () => {
  const read = (text: string) => {
    const result = readText(text, (value) => faultsOf(schema, value));
    return 'faults' in result ? result.faults.map(({ line, column, place, code }) => [line, column, place, code]) : [];
  };
  it('is told of a key that is given twice, and of what is wrong under both', () => {
    expect(read('{ "size": "small",\n"counts": { "a": 0 },\n"counts": { "b": 0 } }')).toEqual([
      [2, 18, 'counts.a', 'not-whole'],
      [3, 1, 'counts', 'given-twice'],
      [3, 18, 'counts.b', 'not-whole'],
    ]);
  });
  it.each([
    ['', 'empty'],
    ['{ "size": }', 'json-value'],
    ['['.repeat(200_000), 'json-deep'],
  ])('that is no JSON gives one fault: %#', (text, code) => {
    expect(read(text).map(([, , , one]) => one)).toEqual([code]);
  });
});
