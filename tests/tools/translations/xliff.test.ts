import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allPairs } from '../../../tools/words/texts.ts';
import { atWork, listBeside, openDictionaries } from './back';
import { emptyFolder, filesIn } from './folder';

openDictionaries();
const { folder, before, putBack, rows, told, importOf } = atWork();
const today = '2026-11-27';
beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 27), toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  writeFileSync(listBeside(folder), 'key\trole\tday\tpair\n');
  putBack();
});

/** What an export writes. */
function sent(...args: string[]): string {
  const file = join(emptyFolder(), 'texts.xlf');
  expect(told(['export', file, ...args], folder).code).toBe(0);
  return readFileSync(file, 'utf8');
}
const whole = sent();
/** The texts of one file, which are enough where one of them is changed. */
const part = sent('--only', 'ui');
const list = () => readFileSync(listBeside(folder), 'utf8').trimEnd().split('\n').slice(1);

/** The unit of a text, and the file with the unit changed. */
const unitOf = (id: string, text = part): string =>
  new RegExp(`<unit id="${id}">[\\s\\S]*?</unit>`).exec(text.slice(text.indexOf('<file id="ui"')))?.[0] ?? '';
function withUnit(id: string, change: (unit: string) => string, text = part): string {
  const unit = unitOf(id, text);
  const changed = change(unit);
  if (unit === '' || changed === unit) throw new Error(`nothing is changed in ${id}`);
  return text.replace(unit, () => changed);
}
const back = 'actions:back';
const lineOf = (id: string, text: string): number => text.slice(0, text.indexOf(unitOf(id, text))).split('\n').length;
const importOfXliff = (text: string) => importOf(text, folder, 'xlf');

interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
}
/** A file as its elements. Throws where it is no whole XML. */
function elementsOf(text: string): Element {
  const root: Element = { name: '', uri: '', attributes: {}, inside: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local: name, uri, attributes }) => {
    const values = Object.entries(attributes).map(([attribute, { value }]) => [attribute, value] as const);
    const element: Element = { name, uri, attributes: Object.fromEntries(values), inside: [] };
    open.at(-1)?.inside.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.inside[0] ?? root;
}

/** What each element of XLIFF 2.0 may hold and have, of those that are written: a star for any number, an exclamation mark for what it must have. */
const core: Readonly<Record<string, { readonly holds: RegExp; readonly has: Readonly<Record<string, RegExp>> }>> = {
  xliff: {
    holds: /^(file )+$/,
    has: { 'xmlns!': /document:2\.0$/, 'version!': /^2\.0$/, 'srcLang!': /^en$/, 'trgLang!': /^cy$/ },
  },
  file: {
    holds: /^(unit )+$/,
    has: { 'id!': /^[\w:.-]+$/, original: /./, canResegment: /^(yes|no)$/, 'xml:space': /^preserve$/ },
  },
  unit: { holds: /^(notes )?((segment|ignorable) )+$/, has: { 'id!': /^[\w:.-]+$/ } },
  notes: { holds: /^(note )+$/, has: {} },
  note: { holds: /^$/, has: { category: /./ } },
  segment: {
    holds: /^source (target )?$/,
    has: { id: /^[\w:.-]+$/, state: /^(initial|translated|reviewed|final)$/, subState: /^[^\s:]+:[^\s:]+$/ },
  },
  ignorable: { holds: /^source (target )?$/, has: {} },
  source: { holds: /^(ph )*$/, has: {} },
  target: { holds: /^(ph )*$/, has: {} },
  ph: { holds: /^$/, has: { 'id!': /^[\w:.-]+$/, equiv: /./, disp: /./ } },
};

/** What in a file is against the rules of the core. */
function faultsOf(element: Element): string[] {
  const { name, uri, attributes, inside } = element;
  const rule = core[name];
  if (rule === undefined || uri !== 'urn:oasis:names:tc:xliff:document:2.0') return [`${name} of ${uri}`];
  const asked = Object.entries(rule.has).map(([key, form]) => ({
    key: key.replace('!', ''),
    form,
    must: key.endsWith('!'),
  }));
  const wrong = asked.filter(({ key, form, must }) =>
    attributes[key] === undefined ? must : !form.test(attributes[key]),
  );
  const unknown = Object.keys(attributes).filter((key) => !asked.some((one) => one.key === key));
  const ids = idsIn(element);
  return [
    ...(rule.holds.test(inside.map((one) => `${one.name} `).join('')) ? [] : [`${name} holds what it may not`]),
    ...[...wrong.map(({ key }) => key), ...unknown].map((key) => `${name}/@${key}: ${attributes[key]}`),
    ...(new Set(ids).size === ids.length ? [] : [`${name}: an id twice`]),
    ...(name === 'segment' && attributes['subState'] && !attributes['state'] ? ['subState without state'] : []),
    ...inside.flatMap(faultsOf),
  ];
}
/** The ids that must differ within an element: of files; of units; and in a unit those of its segments and of the codes of its sources. */
function idsIn({ name, inside }: Element): readonly string[] {
  if (name !== 'unit') return inside.flatMap(({ attributes }) => attributes['id'] ?? []);
  const segments = inside.flatMap((one) => (one.name === 'segment' ? [one] : []));
  const sources = segments.flatMap((segment) => segment.inside.filter((one) => one.name === 'source'));
  return [...segments, ...sources.flatMap((source) => source.inside)].flatMap(
    ({ attributes }) => attributes['id'] ?? [],
  );
}
/** The codes of a unit, in its English and in its Welsh. */
const codesOf = (unit: Element, side: 'source' | 'target'): readonly string[] =>
  unit.inside
    .flatMap((part) => part.inside.filter(({ name }) => name === side))
    .flatMap(({ inside }) => inside.map(({ attributes }) => attributes['id'] ?? ''))
    .sort();

describe('the XLIFF that goes out', () => {
  it('keeps to the core of XLIFF 2.0: its namespace, version and languages, what stands in what, and ids that differ', () => {
    expect(faultsOf(elementsOf(whole))).toEqual([]);
    expect(told(['import', join(emptyFolder(), 'none.xlf')]).code).toBe(2);
  });

  it.each([
    ['a version of before', (text: string) => text.replace('version="2.0"', 'version="1.2"')],
    ['an id with a slash', (text: string) => text.replace('<unit id="actions:back">', '<unit id="actions/back">')],
    ['an id twice', (text: string) => text.replace('<unit id="actions:hide">', '<unit id="actions:back">')],
    ['a state of its own', (text: string) => text.replace('state="translated"', 'state="read"')],
    ['no source', (text: string) => text.replace(/<source>[^<]*<\/source>/, '')],
    ['a language that is missing', (text: string) => text.replace(' srcLang="en"', '')],
  ])('and would be found to break it by %s', (_, change) => {
    expect(faultsOf(elementsOf(part))).toEqual([]);
    expect(faultsOf(elementsOf(change(part)))).not.toEqual([]);
  });

  it('has every text, with its values as codes that are the same in both languages', () => {
    const units = elementsOf(whole).inside.flatMap(({ inside }) => inside);
    expect(units).toHaveLength(rows.length - 1);
    // A number can be left out of the Welsh for none, or for one.
    const others = units.filter(({ attributes }) => !/_(zero|one|two|few|many)$/.test(attributes['id'] ?? ''));
    expect(others.filter((unit) => codesOf(unit, 'source').join() !== codesOf(unit, 'target').join())).toEqual([]);
    expect(units.flatMap((unit) => codesOf(unit, 'source')).length).toBeGreaterThan(400);
    expect(whole).not.toMatch(/<(source|target)>[^<]*\{\{/);
  });

  it('says where a text shows, what to keep, and the terms to use; a line is a segment', () => {
    expect(unitOf('danger:label')).toContain('<note category="where">Every screen: a child in danger › name</note>');
    expect(unitOf('danger:label')).toContain('Immediate danger = perygl uniongyrchol');
    const several = allPairs(folder).filter(({ en = '' }) => en.includes('\n')).length;
    expect(several).toBeGreaterThan(100);
    expect(whole.split('<ignorable>').length - 1).toBeGreaterThanOrEqual(several);
    expect(whole).not.toMatch(/<segment[^>]*><source>[^<]*\n/);
  });
});

describe('XLIFF that comes back as it went out', () => {
  it('changes no byte of the words', () => {
    expect(importOfXliff(whole)).toMatchObject({ code: 0 });
    expect(filesIn(folder)).toMatchObject(before);
  });

  it.each([
    ['lines that end as Windows ends them', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'signs as CDATA',
      (text: string) =>
        text.replace(
          /<target>([^<]*&lt;[^<]*)<\/target>/g,
          (_, words: string) =>
            `<target><![CDATA[${words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"')}]]></target>`,
        ),
    ],
    [
      'a prefix, and as 2.1',
      (text: string) =>
        text
          .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
          .replace('xmlns=', 'xmlns:x=')
          .replace('version="2.0"', 'version="2.1"'),
    ],
    ['no notes', (text: string) => text.replace(/<notes>[\s\S]*?<\/notes>/g, '')],
    ['the ends of lines left out of the Welsh', (text: string) => text.replaceAll('<target>\n</target>', '')],
    [
      'elements of another program',
      (text: string) =>
        text.replace(
          '<unit id="actions:back">',
          '$&<x:unit xmlns:x="urn:x" id="x"><x:segment><source>Back</source></x:segment></x:unit>',
        ),
    ],
    [
      'matches of a memory',
      (text: string) =>
        text.replace(
          /(<unit id="actions:back">)/,
          '$1<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#line-1"><source>Back</source><target>Nôl</target></m:match></m:matches>',
        ),
    ],
    [
      'marks round words',
      (text: string) => text.replace('<target>Yn ôl</target>', '<target>Yn <mrk id="m1" type="term">ôl</mrk></target>'),
    ],
  ])('nor with %s', (_, change) => {
    const changed = change(whole);
    expect(changed).not.toBe(whole);
    expect(importOfXliff(changed)).toMatchObject({ code: 0, lines: ['Welsh texts changed: 0', expect.any(String)] });
    expect(filesIn(folder)).toMatchObject(before);
  });
});

describe('new Welsh in XLIFF', () => {
  it('is written where it belongs, its values and its lines too', () => {
    const changed = withUnit(back, (unit) => unit.replace('>Yn ôl<', '>Mynd yn ôl<'));
    const { code, lines } = importOfXliff(changed);
    expect([code, ...lines.slice(0, 4)]).toEqual([
      0,
      'ui:actions/back',
      '  before: Yn ôl',
      '  after: Mynd yn ôl',
      'Welsh texts changed: 1',
    ]);
    const value = withUnit('title', (unit) =>
      unit.replace(/<target>(<ph [^>]*>) – Camau Clir</, '<target>$1: Camau Clir<'),
    );
    expect(importOfXliff(value).lines).toContain('  after: {{title}}: Camau Clir');
  });

  it.each([
    [
      'a value that is lost',
      'title',
      (unit: string) => unit.replace(/<target><ph [^>]*>/, '<target>Tudalen'),
      'placeholders: none. To mend it: take the same values as English: {{title}}',
    ],
    [
      'a value that is another',
      'title',
      (unit: string) => unit.replace(/<target><ph id="title"/, '<target><ph id="name"'),
      'placeholders: {{name}}. To mend it: take the same values as English: {{title}}',
    ],
    ['no Welsh', back, (unit: string) => unit.replace(/<target>[^<]*<\/target>/, ''), 'The Welsh is empty. Write it.'],
    [
      'a space at an end',
      back,
      (unit: string) => unit.replace('>Yn ôl<', '>Mynd yn ôl <'),
      'A line is empty, or begins or ends with a space. Take it out.',
    ],
    [
      'a day still to come',
      back,
      (unit: string) =>
        unit.replace('state="translated"', 'state="reviewed" subState="clear-steps:welsh-reader=2027-01-01"'),
      `This is not a day up to today: 2027-01-01. Write it as year-month-day, such as ${today}.`,
    ],
  ])('is refused for %s, with the line, the key and the mend', (_, id, change, says) => {
    const text = withUnit(id, change);
    const { code, lines } = importOfXliff(text);
    expect(code).toBe(2);
    expect(lines[0]).toBe(`line ${lineOf(id, text)}, ui:${id.replace(':', '/')}: ${says}`);
    expect(lines.at(-1)).toMatch(/^Nothing was written from this file, .*back\.xlf\. Mistakes: \d/);
    expect(filesIn(folder)).toMatchObject(before);
  });

  it('is not taken where the English has changed, and is told', () => {
    const change = (unit: string) => unit.replace('>Back<', '>Go back<').replace('>Yn ôl<', '>Mynd yn ôl<');
    const text = withUnit(back, change, whole);
    const { code, lines } = importOfXliff(text);
    expect([code, lines[0]]).toEqual([
      1,
      `line ${lineOf(back, text)}, ui:actions/back: Not taken: the English is not as it is now. The file is older, or the English in it was changed. Here it is now: Back`,
    ]);
  });

  it.each([
    [
      'of XLIFF 1.2',
      (text: string) => text.replace('document:2.0', 'document:1.2').replace('version="2.0"', 'version="1.2"'),
      'This is not XLIFF 2 from English to Welsh. Save it as XLIFF 2.0 or 2.1.',
    ],
    [
      'into another language',
      (text: string) => text.replace('trgLang="cy"', 'trgLang="fr"'),
      'This is not XLIFF 2 from English to Welsh. Save it as XLIFF 2.0 or 2.1.',
    ],
    [
      'that is cut off',
      (text: string) => text.slice(0, text.indexOf('</unit>')),
      /^line \d+: This is not whole XML\. /,
    ],
    [
      'with an entity of its own',
      (text: string) => text.replace('>Yn ôl<', '>&x;<'),
      /^line \d+: This is not whole XML\. /,
    ],
    ['that is a spreadsheet', () => 'key,English,Welsh\n', /^line \d+: This is not whole XML\. /],
  ])('is refused in a file %s', (_, change, says) => {
    const { code, lines } = importOfXliff(change(part));
    expect(code).toBe(2);
    expect(lines[0]).toMatch(says);
  });
});

describe('the state of a text in XLIFF', () => {
  const inState = (state: string) => withUnit(back, (unit) => unit.replace('state="translated"', state));
  const key = 'ui:actions/back';

  it.each([
    ['reviewed: the Welsh reader, today', 'state="reviewed"', [`${key}\twelsh-reader\t${today}`]],
    ['final: the safeguarding lead, today', 'state="final"', [`${key}\tsafeguarding-lead\t${today}`]],
    [
      'with the day of each',
      'state="final" subState="clear-steps:welsh-reader=2026-11-24,safeguarding-lead=2026-11-25"',
      [`${key}\tsafeguarding-lead\t2026-11-25`, `${key}\twelsh-reader\t2026-11-24`],
    ],
    [
      'of another program: no more than its step',
      'state="reviewed" subState="other:done"',
      [`${key}\twelsh-reader\t${today}`],
    ],
    ['translated: nobody', 'state="translated" subState="other:done"', []],
  ])('is taken as %s', (_, state, kept) => {
    expect(importOfXliff(inState(state)).code).toBe(0);
    expect(list().map((line) => line.split('\t').slice(0, 3).join('\t'))).toEqual(kept);
  });

  it('goes out with the next file, and comes back without a change', () => {
    importOfXliff(inState('state="final" subState="clear-steps:welsh-reader=2026-11-24,safeguarding-lead=2026-11-25"'));
    const next = sent('--only', 'ui');
    expect(unitOf(back, next)).toContain(
      'state="final" subState="clear-steps:welsh-reader=2026-11-24,safeguarding-lead=2026-11-25"',
    );
    expect(faultsOf(elementsOf(next))).toEqual([]);
    expect(importOfXliff(next).lines).toEqual(['Welsh texts changed: 0', expect.any(String)]);
    expect(list()).toHaveLength(2);
  });

  it('does not pass to new Welsh that comes back in the state in which it went out', () => {
    importOfXliff(inState('state="final"'));
    const next = sent('--only', 'ui');
    for (const keep of [(unit: string) => unit, (unit: string) => unit.replace(/ subState="[^"]*"/, '')]) {
      writeFileSync(join(folder, 'cy/ui.json'), before['/cy/ui.json'] ?? '');
      expect(
        importOfXliff(withUnit(back, (unit) => keep(unit).replace('>Yn ôl<', '>Mynd yn ôl<'), next)).lines,
      ).toContain('Welsh texts changed: 1');
      expect(unitOf(back, sent('--only', 'ui'))).toContain('state="translated"><source>');
    }
  });

  it('is that of all lines of a text, or of none', () => {
    const several = /<unit id="([^"]*)">(?:(?!<\/unit>)[\s\S])*<ignorable>/.exec(part)?.[1] ?? '';
    expect(
      importOfXliff(withUnit(several, (unit) => unit.replace('state="translated"', 'state="reviewed"'))).code,
    ).toBe(0);
    expect(list()).toEqual([]);
    expect(
      importOfXliff(withUnit(several, (unit) => unit.replaceAll('state="translated"', 'state="reviewed"'))).code,
    ).toBe(0);
    expect(list()).toHaveLength(1);
  });
});

it('passes over the code of a character that is none, and takes the file', () => {
  const text = withUnit(back, (unit) => unit.replace('</target>', '<cp hex="zz"/><cp/></target>'));
  expect(importOfXliff(text).code).toBe(0);
});
