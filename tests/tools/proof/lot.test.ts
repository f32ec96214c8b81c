import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import lastProof from '../../../src/review/last-proof.json';
import { seeded } from '../../../tools/proof/faults/seed';
import { drawnFrom } from '../../../tools/proof/lot/drawn';
import { wordChangesOf } from '../../../tools/proof/lot/in-words';
import { foundInWords } from '../../../tools/proof/lot/in-texts';
import { changesOf } from '../../../tools/proof/lot/kinds';
import { lotOf, type Survivor } from '../../../tools/proof/lot/record';
import { countsByStratum, type Result } from '../../../tools/proof/lot/result';
import type { Place } from '../../../tools/proof/lot/strata';
import { testsOf } from '../../../tools/proof/lot/tests';
import survivors from '../../../tools/proof/lot/survivors.json';
import { root } from '../../../tools/lib/root.mjs';

const code = `type Kind = 'a' | 'b';
export function run(one: number, kind: Kind, list: Kind[]): void {
  if (one < 3 && kind === 'a') list.push('b');
  list.splice(0, one, ...['a', 'b'] as Kind[]);
  void [true];
}
`;
const program = ts.createProgram(
  ['one.ts'],
  { noLib: true },
  {
    ...ts.createCompilerHost({}),
    getSourceFile: (path, how) => (path === 'one.ts' ? ts.createSourceFile(path, code, how, true) : undefined),
  },
);
const source = program.getSourceFile('one.ts') as ts.SourceFile;
/** The lines of the code that come of its changes. */
const changed = (kind: string): readonly string[] =>
  changesOf(source)
    .filter((change) => change.kind === kind)
    .flatMap(({ start, end, to }) => {
      const text = typeof to === 'string' ? to : to(program.getTypeChecker());
      const line = code.slice(0, start).split('\n').length - 1;
      return text === undefined
        ? []
        : ((code.slice(0, start) + text + code.slice(end)).split('\n')[line]?.trim() ?? '');
    });

describe('the changes of a piece of code', () => {
  it.each([
    ['negated', "if (!(one < 3 && kind === 'a')) list.push('b');"],
    ['joined', "if (one < 3 || kind === 'a') list.push('b');"],
    ['compared', "if (one < 3 && kind !== 'a') list.push('b');"],
    ['bounded', "if (one <= 3 && kind === 'a') list.push('b');"],
    ['flipped', 'void [false];'],
    ['undone', "if (one < 3 && kind === 'a') ;"],
    ['shortened', "list.splice(0, one, ...['b'] as Kind[]);"],
    ['swapped', "if (one < 3 && kind === 'b') list.push('b');"],
    ['ended', 'export function run(one: number, kind: Kind, list: Kind[]): void { if (true as boolean) return;'],
  ])('are some of it %s', (kind, line) => expect(changed(kind)).toContain(line));
  it('leave its types alone', () =>
    expect(changesOf(source).every(({ start }) => start > code.indexOf('\n'))).toBe(true));
});

describe('the changes of words', () => {
  const texts = '{ "a": { "b": "Ring first. You must not wait.", "not": "Cyn hynny, rhaid ffonio" } }';
  const made = (file: string) =>
    wordChangesOf(file, texts).map(({ start, end, to }) => `${texts.slice(start, end)}>${String(to)}`);
  it('are those that carry an order, a duty or that something is not so', () => {
    expect(made('locales/en/a.json')).toEqual(['not>', 'first>last', 'must>may']);
    expect(made('locales/cy/a.json')).toEqual(['Cyn>Ar ôl', 'rhaid>cewch']);
  });
  it('are those too that join and part: until, unless, without, both, and', () => {
    const [english, welsh] = [
      'Wait until both are told, unless there is danger.',
      'Nid heb ffonio, oni bai fod perygl.',
    ];
    const made = (file: string, text: string) =>
      wordChangesOf(file, JSON.stringify({ a: text }))
        .map(({ kind }) => kind)
        .sort();
    expect(made('locales/en/a.json', english)).toEqual(['both', 'unless', 'until']);
    expect(made('locales/cy/a.json', welsh)).toEqual(['heb', 'nid', 'oni bai']);
  });
});

describe('the words gate', () => {
  const file = 'locales/en/do-nots.json';
  const text = ts.sys.readFile(`${root}${file}`) ?? '';
  it('finds nothing in a file as it is', () => expect(foundInWords(new Map(), file)).toBeUndefined());
  it('finds that a text does not say not any more, and its Welsh does', () => {
    const not = wordChangesOf(file, text).find(({ kind }) => kind === 'not');
    const changed = text.slice(0, not?.start) + text.slice(not?.end);
    expect(foundInWords(new Map([[`${root}${file}`, changed]]), file)).toBe('denials');
  });
});

/** A boolean of each of two files. */
const places: readonly Place[] = ['src/case/marks.ts', 'src/machine/rules.ts'].flatMap((path) => {
  const text = ts.sys.readFile(`${root}${path}`) ?? '';
  const stratum = path.startsWith('src/case') ? ('rules' as const) : ('chart' as const);
  return changesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)).map((change) => ({
    ...change,
    stratum,
    file: path,
  }));
});
const draw = (count: number, seed: number) =>
  drawnFrom(
    places.filter(({ to }) => typeof to === 'string'),
    { count, seed },
    program.getTypeChecker(),
  );

describe('a lot', () => {
  it('is the same for the same seed, and begins with a smaller one of it', () => {
    expect(draw(5, 3)).toEqual(draw(5, 3));
    expect(draw(5, 3).slice(0, 4)).toEqual(draw(2, 3));
    expect(draw(5, 3)).not.toEqual(draw(5, 4));
  });
  it('has so many of each kind of place, none twice, and each fits its file', () => {
    const drawn = draw(6, 3);
    expect(drawn.filter(({ stratum }) => stratum === 'rules')).toHaveLength(6);
    expect(new Set(drawn.map(({ file, from, to }) => file + from + to)).size).toBe(12);
    drawn.forEach((fault) => expect([...seeded(fault).values()][0]).toContain(fault.to));
  });
});

const result = (stratum: Result['stratum'], by?: Result['by']): Result => ({
  what: '',
  stratum,
  file: '',
  from: '',
  to: '',
  ...(by && { by }),
});
describe('what came of a lot', () => {
  const all = [
    result('rules', 'types'),
    result('rules', 'promises'),
    result('store', 'search'),
    result('words', 'words'),
    result('screens', 'tests'),
    result('early'),
    result('rest'),
  ];
  const read: readonly Survivor[] = [
    { what: '', file: '', from: '', to: '', why: 'alike', reason: 'It is.' },
    { what: '', file: '', from: '', to: '' },
  ];
  it('counts what does not compile for nothing, and tests apart from the proof', () => {
    expect(lotOf(7, countsByStratum(all), read)).toMatchObject({
      tried: 6,
      words: 1,
      proof: 2,
      tests: 1,
      left: 2,
      why: { alike: 1, unseen: 0, gap: 0, unread: 1 },
    });
  });
});

describe('the tests that a change is put to', () => {
  it.each([
    ['src/wizard/hub/Hub.tsx', 'tests/wizard/hub.test.tsx'],
    // It is imported by another name than that of its place.
    ['src/protocol/2015-07/questions.ts', 'tests/case/grounds.test.ts'],
  ])('of %s are those of each part of the app that reads it', (file, test) => {
    expect(testsOf(file)).toContain(test);
  });
});

describe('the lot that the book prints', () => {
  it('is what its counts and the list of what nothing found make of it', () => {
    const { lot } = lastProof;
    expect(lotOf(lot.seed, lot.places, survivors as readonly Survivor[])).toEqual(lot);
    expect(survivors).toHaveLength(lot.left);
  });
  it('names nothing that is no more: each still stands once in its file', () => {
    for (const survivor of survivors as readonly Survivor[])
      expect(() => seeded({ ...survivor, breaks: [] }), survivor.what).not.toThrow();
  });
  it('gives a reason wherever it says why', () =>
    (survivors as readonly Survivor[]).forEach(({ why, reason = '' }) =>
      expect(reason !== '').toBe(why !== undefined),
    ));
});
