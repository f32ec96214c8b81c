import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked, rulesOf } from '../../../tools/proof/solver/agreement';
import { everyRule, fileText } from '../../../tools/proof/solver/file';
import { queries } from '../../../tools/proof/solver/queries';
import writeRules from '../../../tools/proof/solver/cli.ts';
import { termOf } from '../../../tools/proof/solver/rules/answers';
import { smt } from '../../../tools/proof/solver/smt';
import { answersIn, isKept } from '../../../tools/proof/solver/solve';
import { rule, type Term } from '../../../tools/proof/solver/term';
import { valuesOf } from '../../../tools/proof/solver/value';
import { caseOf } from '../../../tools/proof/search/case';
import type { Thing, Value } from '../../../tools/proof/search/space';
import { newFolder } from '../../support/new-folder';

/** Returns the rules that a term names, including those within others. */
function named(term: Term): readonly string[] {
  if (term.is === 'rule') return [term.name];
  if (term.is === 'all' || term.is === 'any') return term.of.flatMap(named);
  if (term.is === 'not' || term.is === 'then') return named(term.of);
  return term.is === 'same' ? [...named(term.one), ...named(term.other)] : [];
}
const isOfTables = (name: string): boolean => !name.startsWith('wanted ');
const valueOf = (name: string, ...said: readonly (readonly [Thing, Value])[]): boolean =>
  valuesOf(everyRule, caseOf(new Map(said)))(rule(name));

describe('what a solver is given', () => {
  it('has a condition of the tables as it stands there: an answer off the path does not count', () => {
    expect(
      smt(termOf({ all: [{ question: 'harm', has: ['grooming'] }, { not: { question: 'need', has: [] } }] })),
    ).toBe('(and (and |asked harm| |harm:grooming|) (not (and |asked need| false)))');
    expect(valueOf('planned site', ['harm', ['grooming']])).toBe(false);
    expect(valueOf('planned site', ['harm', ['grooming']], ['need', ['concern']])).toBe(true);
  });
  it('defines each rule after those that it names', () => {
    const known = new Set<string>();
    for (const [name, term] of everyRule) {
      expect(named(term).filter((other) => !known.has(other))).toEqual([]);
      known.add(name);
    }
  });
  it('has no rule in a query that is not compared with the app', () => {
    const held = new Set(asked.flatMap((ask) => rulesOf(ask, caseOf(new Map()))));
    const inQueries = queries.flatMap(({ broken, said }) => [...named(broken), ...named(said)]).filter(isOfTables);
    expect([...new Set(inQueries)].filter((name) => !held.has(name))).toEqual([]);
  });
  it('has a name for each query, asks each once, and asks of thirteen promises', () => {
    const names = queries.map(({ promise, name }) => `${promise} ${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(new Set(queries.map(({ promise }) => promise)).size).toBe(13);
  });
  it('is written into the file that is named', async () => {
    const folder = newFolder({});
    expect(await writeRules([join(folder, 'rules.smt2')])).toBe(0);
    expect(readFileSync(join(folder, 'rules.smt2'), 'utf8')).toBe(fileText());
    rmSync(folder, { recursive: true });
  });
});

describe('the solver', () => {
  it('is not believed where it says too little, cannot read a name, or does not know', () => {
    expect(() => answersIn('unsat\nsat\n', queries)).toThrow('2 answers to');
    const [one] = queries;
    if (!one) throw new Error('There is no query.');
    expect(() => answersIn('(error "line 7: unknown constant |harm:new|")\nunsat\nsat\n', [one])).toThrow('harm:new');
    expect(answersIn('unknown\nsat\n', [one]).map(isKept)).toEqual([false]);
    expect(answersIn('unsat\nunsat\n', [one]).map(isKept)).toEqual([false]);
    expect(answersIn('unsat\nsat\n', [one]).map(isKept)).toEqual([true]);
  });
});
