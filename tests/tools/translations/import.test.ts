import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cellsIn, written } from '../../../tools/translations/cells.ts';
import { atWork, english, key, openDictionaries, welsh } from './back';
import { today } from '../../../tools/local/contacts/today.ts';
import { filesIn, replaceIn, reviewedOn } from './folder';

openDictionaries();
const { folder, before, putBack, rows, at, withCell, told, importOf } = atWork();
const welshOf = (name: string): string => rows[at(name)]?.[welsh] ?? '';
afterEach(putBack);

describe('a file that comes back as it went out', () => {
  it('changes no byte of the words', () => {
    expect(importOf(written(rows))).toEqual({
      code: 0,
      lines: ['Welsh texts changed: 0', expect.stringContaining('wait to be looked at: 0')],
    });
    expect(filesIn(folder)).toEqual(before);
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll('","', '";"')],
    ['tabs', (text: string) => text.replaceAll('","', '"\t"')],
    ['no mark of UTF-8', (text: string) => text.replace('\uFEFF', '')],
    ['ends of lines as Unix has them', (text: string) => text.replaceAll('\r\n', '\n')],
    ['ends of lines of Windows within cells', (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')],
    ['empty rows at the end', (text: string) => `${text}"","","","","","","",""\r\n\r\n`],
  ])('nor with %s', (_, change) => {
    const quoted = `\uFEFF${cellsIn(written(rows))
      .rows.map((row) => `"${row.map((cell) => cell.replaceAll('"', '""')).join('","')}"`)
      .join('\r\n')}\r\n`;
    expect(importOf(change(quoted)).lines[0]).toBe('Welsh texts changed: 0');
    expect(filesIn(folder)).toEqual(before);
  });

  it('nor with its columns in another order, with Welsh names, and without those that only tell', () => {
    const turned = rows.map((row, place) =>
      (place === 0 ? ['Cymraeg', 'Allwedd', ' saesneg '] : [row[welsh], row[key], row[english]]).map(String),
    );
    expect(importOf(written(turned)).lines[0]).toBe('Welsh texts changed: 0');
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('new Welsh', () => {
  it('is written where it belongs, told with what stood there, and nothing else is touched', () => {
    const changed = withCell('ui:actions/back', welsh, 'Mynd yn ôl');
    const { code, lines } = importOf(written(changed));
    expect(code).toBe(0);
    expect(lines.slice(0, 4)).toEqual([
      'ui:actions/back',
      '  before: Yn ôl',
      '  after: Mynd yn ôl',
      'Welsh texts changed: 1',
    ]);
    expect(filesIn(folder)).toEqual({
      ...before,
      '/cy/ui.json': before['/cy/ui.json']?.replace('"back": "Yn ôl"', '"back": "Mynd yn ôl"'),
      '/reviewed.tsv': reviewedOn(before['/reviewed.tsv'], 'ui:actions/back', today(), {
        en: 'Back',
        cy: 'Mynd yn ôl',
      }),
    });
  });

  it('is written beside other new Welsh of a made-up case, whatever the layout of the file', () => {
    const two = [
      ['scenarios/family-computer:title', 'Y cyfrifiadur sydd yn y teulu'],
      ['training:levels/first', 'Am y tro cyntaf un'],
    ] as const;
    const { code } = importOf(written(two.reduce((all, [name, text]) => withCell(name, welsh, text, all), rows)));
    const now = filesIn(folder);
    expect(code).toBe(0);
    expect(now['/cy/scenarios/family-computer.json']).toBe(
      before['/cy/scenarios/family-computer.json']?.replace(
        JSON.stringify(welshOf(two[0][0])),
        JSON.stringify(two[0][1]),
      ),
    );
    expect(now['/cy/training.json']).toBe(
      before['/cy/training.json']?.replace(
        `"first": ${JSON.stringify(welshOf(two[1][0]))}`,
        `"first": ${JSON.stringify(two[1][1])}`,
      ),
    );
  });

  it('waits no longer to be looked at, though its English had changed', () => {
    replaceIn(join(folder, 'en/ui.json'), '"back": "Back"', '"back": "Go back"');
    expect(told(['stale']).code).toBe(1);
    const back = withCell('ui:actions/back', english, 'Go back', withCell('ui:actions/back', welsh, 'Mynd yn ôl'));
    expect(importOf(written(back)).lines.slice(-2)).toEqual([
      'Welsh texts changed: 1',
      expect.stringContaining('looked at: 0'),
    ]);
    expect(told(['stale']).code).toBe(0);
  });

  it('of a text that Welsh lacks goes to its place among the others, a whole file too', () => {
    const file = join(folder, 'cy/ui.json');
    replaceIn(file, `    "back": "Yn ôl",\n`, '');
    replaceIn(file, before['/cy/ui.json']?.match(/ {2}"danger": \{[^}]*\},\n/)?.[0] ?? 'danger', '');
    rmSync(join(folder, 'cy/plain.json'));
    expect(importOf(written(rows)).code).toBe(0);
    const now = filesIn(folder);
    expect(now['/cy/ui.json']).toBe(before['/cy/ui.json']);
    expect(JSON.parse(now['/cy/plain.json'] ?? '')).toEqual(JSON.parse(before['/cy/plain.json'] ?? ''));
  });
});
