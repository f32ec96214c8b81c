import { describe, expect, it } from 'vitest';
import { roles, ways } from '../../src/case/mark-details';
import { clauseIds } from '#protocol/clauses';
import { doIds, doNotIds } from '#protocol/evidence';
import { riskIds } from '#protocol/questions';
import { followUpIds, taskIds } from '#protocol/tasks';
import { languages } from '../../src/words/languages';
import { readWords, textsIn } from './locales';

const keys = (tree: unknown) => Object.keys(tree as object);

describe.each([
  ['en', /^Do not | does not /, 'Ionawr'],
  ['cy', /^Peidiwch |^Nid yw /, 'January'],
] as const)('in %s', (language, doNot, monthOfOther) => {
  it('every do-not line says so itself', () => {
    const lines = [
      ...textsIn(language, 'do-nots.json'),
      ...textsIn(language, 'tasks.json').filter(({ key }) => /^[\w-]+\/doNot\//.test(key)),
    ].map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(doNotIds.length + taskIds.length);
    expect(lines.filter((line) => !doNot.test(line))).toEqual([]);
  });

  it('the twelve months are named, in their order', () => {
    const { months } = readWords(language, 'ui.json') as { months: Record<string, string> };
    expect(keys(months)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect(new Set(Object.values(months)).size).toBe(12);
    expect(Object.values(months)).not.toContain(monthOfOther);
  });
});

describe.each(languages)('in %s, in the order of the protocol and without any besides', (language) => {
  const advice = readWords(language, 'advice.json');
  const clauses = readWords(language, 'clauses.json') as Record<string, Record<string, string>>;
  const { clauseRefs, tasks } = readWords(language, 'ui.json');

  it('every clause has its reference and what it says', () => {
    expect(keys(clauses)).toEqual(clauseIds);
    expect(clauseIds.filter((id) => !clauses[id]?.['says'])).toEqual([]);
    expect(keys(clauseRefs)).toEqual(clauseIds);
  });

  it('every line of evidence advice has its words', () => {
    expect(keys(readWords(language, 'do-nots.json'))).toEqual(doNotIds);
    expect(keys(advice['doNot'])).toEqual(doNotIds);
    expect(keys(advice['do'])).toEqual(doIds);
  });

  it('every risk, every task and what follows from them has its words', () => {
    expect(keys(readWords(language, 'risks.json'))).toEqual(riskIds);
    expect(keys(tasks)).toEqual([...taskIds, ...followUpIds]);
    expect(keys(readWords(language, 'tasks.json')).slice(0, taskIds.length)).toEqual(taskIds);
  });

  it('every way of a call, every role spoken to, and how others see to a report, has its words', () => {
    const keysUnder = (part: string) =>
      textsIn(language, 'call.json').flatMap(({ key }) => (key.startsWith(part) ? [key.slice(part.length)] : []));
    expect(keysUnder('details/ways/')).toEqual(ways);
    expect(keysUnder('details/roles/')).toEqual(roles);
  });

  it('a clause of a numbered section names its number', () => {
    const refs = clauseRefs as Record<string, string>;
    const numbered = clauseIds.filter((id) => id !== 'header');
    expect(numbered.filter((id) => !refs[id]?.includes(id.slice(0, '5.5.1'.length)))).toEqual([]);
  });
});
