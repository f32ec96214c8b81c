import { SaxesParser, type SaxesTagNS } from 'saxes';
import { tidy } from './reviewed.ts';
import type { Mistake } from './mistake.ts';
import type { Line } from './row.ts';
import { authority } from './xliff.ts';

/** XLIFF 2 in any of its editions. */
const space = /^urn:oasis:names:tc:xliff:document:2\.\d$/;
/** The role that a step of XLIFF stands for. */
const roleOf: Readonly<Record<string, string>> = { reviewed: 'welsh-reader', final: 'safeguarding-lead' };

/** What stands in a unit as it is read: the whole text, and the part that is open. */
interface Unit extends Line {
  source: string;
  target: string;
  sent: string;
  readonly marks: string[];
}
type Part = { source: string; target?: string; readonly isText: boolean };
type Field = 'source' | 'target' | 'sent';

/** The value that a code stands for: its id is the value’s name, with a number after it where it stands there again. */
const valueOf = (id: string): string => `{{${id.replace(/\.\d+$/, '')}}}`;
/** The character of a code; nothing where it is none. */
const characterOf = (hex: string): string =>
  /^(10|0?[0-9A-F])?[0-9A-F]{1,4}$/i.test(hex) ? String.fromCodePoint(Number.parseInt(hex, 16)) : '';
const nameOf = (id: string): string => id.replaceAll(':', '/');

/** In which roles a segment was read, as its state has it; where that names a role, and no day, the day is left to who takes the file. */
function markOf({ state = '', subState = '' }: Readonly<Record<string, string>>): string {
  const own = subState.startsWith(authority) ? subState.slice(authority.length) : '';
  const role = roleOf[state];
  return role === undefined || own.includes(role) ? own : [own, role].filter(Boolean).join(',');
}

const isForUs = ({ local, uri }: SaxesTagNS, { version = '', srcLang = '', trgLang = '' }: Record<string, string>) =>
  local === 'xliff' && space.test(uri) && version.startsWith('2.') && /^en\b/i.test(srcLang) && /^cy\b/i.test(trgLang);

const attributesOf = ({ attributes }: SaxesTagNS): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));

/** Goes through the elements of a file, and gathers its texts. Elements of others, as the matches of a translation memory, are passed over. */
class Reader {
  readonly lines: Line[] = [];
  isForUs = true;
  #file = '';
  #unit: Unit | undefined;
  #part: Part | undefined;
  #field: Field | undefined;

  open(tag: SaxesTagNS, row: number, isRoot: boolean): void {
    if (isRoot) this.isForUs = isForUs(tag, attributesOf(tag));
    if (space.test(tag.uri)) this.#enter(tag.local, attributesOf(tag), row);
  }

  #enter(name: string, attributes: Record<string, string>, row: number): void {
    const { id = '', category, hex = '' } = attributes;
    if (name === 'file') this.#file = nameOf(id);
    if (name === 'unit')
      this.#unit = {
        row,
        key: `${this.#file}:${nameOf(id)}`,
        ...{ english: '', welsh: '', read: '', source: '', target: '', sent: '', marks: [] },
      };
    if (name === 'segment' || name === 'ignorable') this.#part = { source: '', isText: name === 'segment' };
    if (name === 'segment') this.#unit?.marks.push(markOf(attributes));
    if (name === 'source' || name === 'target') this.#field = name;
    if (name === 'target' && this.#part) this.#part.target = '';
    if (name === 'note' && category === 'sent') this.#field = 'sent';
    if (name === 'ph') this.text(valueOf(id));
    if (name === 'cp') this.text(characterOf(hex));
  }

  text(text: string): void {
    if (this.#field === undefined) return;
    if (this.#field === 'sent') {
      if (this.#unit) this.#unit.sent += text;
    } else if (this.#part) this.#part[this.#field] = (this.#part[this.#field] ?? '') + text;
  }

  close({ local: name, uri }: SaxesTagNS): void {
    if (!space.test(uri)) return;
    if (name === 'source' || name === 'target' || name === 'note') this.#field = undefined;
    else if (name === 'segment' || name === 'ignorable') this.#endPart();
    else if (name === 'unit') this.#endUnit();
  }

  #endPart(): void {
    const [unit, part] = [this.#unit, this.#part];
    if (!unit || !part) return;
    unit.source += part.source;
    unit.target += part.target ?? (part.isText ? '' : part.source);
    this.#part = undefined;
  }

  #endUnit(): void {
    if (!this.#unit) return;
    const { row, key, source, target, sent, marks } = this.#unit;
    const [first = '', ...others] = marks;
    // What is not so of each of its lines is not so of a text.
    const read = others.every((mark) => mark === first) ? first : '';
    const welsh = target.trim() === '' ? '' : tidy(target);
    this.lines.push({ row, key, english: tidy(source), welsh, read, sent: sent.trim() });
  }
}

/** The texts of a file of XLIFF 2 that came back; or what is wrong with its form. */
export function linesOfXliff(text: string): { readonly lines: Line[]; readonly mistakes: Mistake[] } {
  const parser = new SaxesParser({ xmlns: true });
  const reader = new Reader();
  let broken: number | undefined;
  let isRoot = true;
  parser.on('opentag', (tag) => {
    reader.open(tag, parser.line, isRoot);
    isRoot = false;
  });
  parser.on('text', (part) => reader.text(part));
  parser.on('cdata', (part) => reader.text(part));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.on('error', () => void (broken ??= parser.line));
  parser.write(text).close();
  if (broken !== undefined) return { lines: [], mistakes: [{ fault: 'xml', row: broken }] };
  return reader.isForUs ? { lines: reader.lines, mistakes: [] } : { lines: [], mistakes: [{ fault: 'xliff' }] };
}
