import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inWords } from '../../../../tools/local/contacts/in-words.ts';
import { checkOrganisation } from '../../../../tools/local/organisation/check.ts';
import { filled, hide, plainLogo } from './files.ts';

const lines = (file: unknown): string => JSON.stringify(file, undefined, 1);

function toldOf(text: string): string[] {
  const result = checkOrganisation(text, '2026-12-01', 'local');
  return 'faults' in result ? result.faults.map((mistake) => inWords('p.json', mistake)) : [];
}

describe('a logo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'logo-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (logo: string, content: string | Uint8Array) => writeFileSync(join(folder, logo), content);
  const told = (logo: string) => {
    const result = checkOrganisation(lines({ ...filled, logo }), '2026-12-01', folder);
    return 'faults' in result ? result.faults.map((mistake) => inWords('p.json', mistake)) : [];
  };
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);

  it('is one of two files, and there', () => {
    expect(told('mark.gif')).toEqual([expect.stringContaining('logo: must be the name of a file beside this one')]);
    expect(told('../logo.svg')).toHaveLength(1);
    expect(told('logo.svg')).toEqual([expect.stringContaining('logo: ‘logo.svg’ is not there')]);
  });

  it('is right as a PNG, and as an SVG of shapes', () => {
    put('logo.png', png);
    expect(told('logo.png')).toEqual([]);
    for (const text of [plainLogo, `<?xml version="1.0"?>\n<!-- a mark -->${plainLogo}`]) {
      put('logo.svg', text);
      expect(told('logo.svg'), text).toEqual([]);
    }
  });

  it('is what its name says, and small', () => {
    put('logo.png', plainLogo);
    expect(told('logo.png')).toEqual([expect.stringContaining('is not the picture that its name says')]);
    put('logo.svg', png);
    expect(told('logo.svg')).toEqual([expect.stringContaining('is not the picture that its name says')]);
    put(
      'logo.png',
      Uint8Array.from({ length: 50_001 }, (_, at) => png[at] ?? 0),
    );
    expect(told('logo.png')).toEqual([expect.stringContaining('has more than 50,000 bytes')]);
  });

  it.each([
    '<script>alert(1)</script>',
    '<script xlink:href="a.js"/>',
    '<path d="M0 0" onload="alert(1)"/>',
    '<path/onclick=alert(1) d="M0 0"/>',
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<a href="https://example.org"><path d="M0 0"/></a>',
    '<use href="https://example.org/a.svg#a"/>',
    "<use xlink:href='javascript:alert(1)'/>",
    '<style>@import "https://example.org/a.css";</style>',
    '<path fill="url(https://example.org/a.svg#a)"/>',
    '<animate attributeName="href" values="javascript:alert(1)"/>',
    '<text>Ring us first</text>',
  ])('holds shapes alone, and not %s', (part) => {
    put('logo.svg', plainLogo.replace('</svg>', `${part}</svg>`));
    expect(told('logo.svg')).toEqual([expect.stringContaining('‘logo.svg’ holds more than shapes')]);
  });

  it('has no type of document, no other instruction and no hidden part before it', () => {
    for (const before of ['<!DOCTYPE svg [<!ENTITY a "b">]>', '<?xml-stylesheet href="a.css"?>', '<html/>']) {
      put('logo.svg', `${before}${plainLogo}`);
      expect(told('logo.svg'), before).toHaveLength(1);
    }
  });
});

describe('a text of its own for the page of Hide', () => {
  const told = (change: object) => toldOf(lines({ ...filled, hide: { ...hide, ...change } }));
  const each = (en: string, cy = 'Dail te') => ({ en, cy });

  it('is an everyday one, with a title and some lines', () => {
    expect(told({})).toEqual([]);
    expect(told({ lines: [] })).toEqual([expect.stringContaining('hide.lines: must have one entry at least')]);
    expect(told({ lines: Array.from({ length: 6 }, (_, at) => each(String(at))) })).toEqual([
      expect.stringContaining('hide.lines: must have 5 entries at most'),
    ]);
    expect(told({ rest: undefined })).toEqual([expect.stringContaining('hide.rest: is missing')]);
  });

  it.each([
    each('How to keep children safe'),
    each('Ring 999'),
    each('Safeguarding for all'),
    each('What Clear Steps is'),
    each('Tea', 'Sut i amddiffyn eich plentyn'),
    each('Tea', 'Ffonio’r heddlu'),
    each('Tea', 'Cofnod diogelu'),
    each('Tea', 'Pwnc: cam-drin'),
    each('Tea', 'Dau o blant'),
    each('Tea', 'Am Camau Clir'),
    each('Tea', 'Child safety'),
    each('Heddlu'),
  ])('names nothing of the subject: %j', (title) => {
    expect(told({ title })).toEqual([expect.stringContaining('gives the subject away')]);
  });

  it('may speak of what only sounds like it', () => {
    expect(
      told({ title: each('Watering plants', 'Planhigion mewn harmoni'), rest: each('Water is preferred') }),
    ).toEqual([]);
  });
});
