import { describe, expect, it } from 'vitest';
import { cellsIn } from '../../../tools/translations/cells.ts';
import { readingsIn } from '../../../tools/translations/readings.ts';
import { rowsFor } from '../../../tools/translations/row.ts';
import { sheetOf } from '../../../tools/translations/sheet.ts';
import { wordsOf } from '../../../tools/translations/words.ts';
import { keyOf, readReviewed, type Reviewed } from '../../../tools/translations/reviewed.ts';
import words from '../../../locales/en/translations.json';
import { leavesOf, allPairs, filesOf, locales, readTree } from '../../../tools/words/texts.ts';

const pairs = allPairs();
const exported = (reviewed: Reviewed, tongue: 'en' | 'cy', some = pairs): string =>
  sheetOf(rowsFor(some, { reviewed, readings: readingsIn([]), folder: locales }, tongue), wordsOf[tongue]);
const file = exported(readReviewed(locales), 'en');
const {
  rows: [head, ...rows],
} = cellsIn(file);
const rowOf = (key: string) => rows.find(([first]) => first === key) ?? [];

describe('the file that a translator opens', () => {
  it('tells a spreadsheet that it is UTF-8, and names its columns', () => {
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(head).toEqual(['key', 'where it shows', 'English', 'Welsh', 'note', 'changed since', 'read by', 'as sent']);
  });

  it('has a row for every Welsh text, those of made-up cases and of each plural form too', () => {
    const keys = filesOf('cy').flatMap((name) =>
      leavesOf(readTree('cy', name)).map(([key]) => keyOf({ file: name, key })),
    );
    expect(rows.map(([key]) => key).sort()).toEqual(keys.sort());
    expect(keys).toContain('scenarios/family-computer:title');
  });

  it('has English and Welsh side by side, and for each number its own Welsh', () => {
    expect(rowOf('questions:immediate-danger/label').slice(2, 4)).toEqual(['Danger', 'Perygl']);
    const counted = rows.filter(([key = '']) => key.startsWith('ui:task-list/outstanding/count_'));
    expect(counted.map(([key = '']) => key.replace('ui:task-list/outstanding/count_', ''))).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
    expect(counted.map(([, , english]) => english)).toEqual(
      [2, 1, 2, 2, 2, 2].map((number) => `{{count}} question${number === 1 ? '' : 's'} still to answer`),
    );
    expect(counted[3]?.[4]).toContain('For 3.');
  });

  it('says where a text shows, in words that stand on the screen', () => {
    expect(rowOf('spoken:immediate-danger/not-sure')[1]).toBe('What to say of an answer › ‘Danger’ › ‘I am not sure’');
    expect(rowOf('say:immediate-danger/not-sure')[1]).toBe(
      'What the record says of an answer › ‘Danger’ › ‘I am not sure’',
    );
    expect(rowOf('tasks:police/opening')[1]).toBe('Page of a report › ‘Tell the Police’ › what to say first');
    expect(rowOf('scenarios/posing-as-a-child:why/evidence-handled')[1]).toBe(
      'Training: made-up case › ‘A “boy of twelve” in a game’ › why › ‘What was done to the evidence’',
    );
    const places = Object.values(words.places);
    expect(rows.filter(([, where = '']) => !places.includes(where.split(' › ')[0] ?? ''))).toEqual([]);
    expect(rows.filter(([, where = '']) => /\/|_/.test(where.replace(/‘.*’/, '')))).toEqual([]);
  });

  it('notes what to keep, and the terms to use', () => {
    const [, , , , note] = rowOf('tasks:iwf/title');
    expect(note).toContain('<en> and </en> stand around English words');
    expect(rowOf('call:childrensServices')[4]).toContain('{{area}}');
    expect(rowOf('ui:danger/label')[4]).toContain('Immediate danger = perygl uniongyrchol');
    expect(rowOf('tasks:police/notes')[4]).toMatch(/Lines in the cell: \d\./);
  });

  it('is told in Welsh to who asks for it in Welsh', () => {
    const {
      rows: [welshHead, ...welsh],
    } = cellsIn(exported(readReviewed(locales), 'cy'));
    expect(welshHead?.[1]).toBe('ble mae’n ymddangos');
    expect(welsh.find(([key]) => key === 'questions:immediate-danger/label')?.[1]).toBe('Cwestiwn › ‘Perygl’ › enw');
  });

  it('keeps together what shows in one place, the questions before what follows from them', () => {
    const files = rows.map(([key = '']) => key.split(/[:/]/)[0] ?? '');
    const order = files.filter((name, at) => name !== files[at - 1]);
    expect(order).toEqual([...new Set(order)]);
    expect(order.indexOf('questions')).toBeLessThan(order.indexOf('tasks'));
    expect(exported(readReviewed(locales), 'en', [...pairs])).toBe(file);
  });

  it('says which Welsh waits to be looked at, and why', () => {
    const reviewed = new Map(readReviewed(locales)).set('ui:actions/back', '00000000');
    reviewed.delete('ui:actions/hide');
    const told = cellsIn(exported(reviewed, 'en'))
      .rows.filter((row) => row[5] !== '')
      .slice(1);
    expect(told.map(([key, , , , , changed]) => [key, changed])).toEqual([
      ['ui:actions/back', 'yes: one of the two has changed since they were compared'],
      ['ui:actions/hide', 'yes: this text is new, and nobody has compared the two'],
    ]);
  });
});
