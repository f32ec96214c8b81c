import { markOf } from './read-mark.ts';
import type { Readings } from './readings.ts';
import type { Row } from './row.ts';

/** XLIFF 2.0, and 2.1, which has its namespace. */
export const namespace = 'urn:oasis:names:tc:xliff:document:2.0';
/** What begins a mark of readings in a `subState`. */
export const authority = 'clear-steps:';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
/** The name of a file or a key as an id: an NMTOKEN, which takes a colon, and no slash. */
const idOf = (name: string): string => name.replaceAll('/', ':');

/** A text whose values are codes that a translator’s program keeps whole: `{{count}}` by its name, and with a number after it once it stands there again. */
function coded(): (text: string) => string {
  const often = new Map<string, number>();
  return (text) =>
    escaped(text).replace(/\{\{(\w+)\}\}/g, (value, name: string) => {
      const time = (often.get(name) ?? 0) + 1;
      often.set(name, time);
      return `<ph id="${time === 1 ? name : `${name}.${time}`}" equiv="${value}" disp="${value}"/>`;
    });
}

/** How far a text has come, in the words of XLIFF, and in which roles it was read. */
function stateOf(welsh: string, read: Readings): string {
  const step = read.has('safeguarding-lead') ? 'final' : read.has('welsh-reader') ? 'reviewed' : 'translated';
  const mark = read.size === 0 ? '' : ` subState="${authority}${markOf(read, '=', ',')}"`;
  return `state="${welsh === '' ? 'initial' : step}"${mark}`;
}

/** Each line of a text is a segment, so that no program takes the end of a line away. */
function segmentsOf({ english, welsh, read }: Row): string[] {
  const [source, target] = [coded(), coded()];
  const theirs = welsh === '' ? [] : welsh.split('\n');
  const lines = english.split('\n');
  // Where the languages have not as many lines, none belongs to another.
  const together = theirs.length > 0 && theirs.length !== lines.length;
  const pairs = together ? [[english, welsh]] : lines.map((line, at) => [line, theirs[at]]);
  return pairs.flatMap(([en = '', cy], at) => [
    ...(at > 0 ? ['<ignorable><source>\n</source><target>\n</target></ignorable>'] : []),
    `<segment id="line-${at + 1}" ${stateOf(welsh, read)}><source>${source(en)}</source>${cy === undefined ? '' : `<target>${target(cy)}</target>`}</segment>`,
  ]);
}

function unitOf(row: Row): string[] {
  const notes = (['where', 'note', 'changed', 'sent'] as const).filter((category) => row[category] !== '');
  return [
    `<unit id="${idOf(row.key.slice(row.key.indexOf(':') + 1))}">`,
    '<notes>',
    ...notes.map((category) => `<note category="${category}">${escaped(row[category])}</note>`),
    '</notes>',
    ...segmentsOf(row),
    '</unit>',
  ];
}

const fileOf = ({ key }: Row): string => key.slice(0, key.indexOf(':'));

/** The file that a translator’s program opens: a `file` for each file of words, a `unit` for each text, a `segment` for each line. */
export function xliffOf(rows: readonly Row[]): string {
  const files = [...new Set(rows.map(fileOf))].flatMap((file) => [
    `<file id="${idOf(file)}" original="${escaped(file)}.json" canResegment="no" xml:space="preserve">`,
    ...rows.filter((row) => fileOf(row) === file).flatMap(unitOf),
    '</file>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${namespace}" version="2.0" srcLang="en" trgLang="cy">`,
    ...files,
    '</xliff>',
    '',
  ].join('\n');
}
