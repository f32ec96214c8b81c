import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Texts } from './app';
import type { Fault } from './fault';
import { pathOf } from './seed';

/** Something written into a file. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

const isBody = (node: ts.Node): boolean =>
  ts.isFunctionLike(node.parent) && 'body' in node.parent && node.parent.body === node;
const isTable = (node: ts.Node): boolean => ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);

/** The parts of a file that hold a piece of it, the innermost last. */
function around(source: ts.SourceFile, holds: (node: ts.Node) => boolean): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (!holds(node)) return;
    found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** The key under which a table holds a piece; undefined where the piece is in no value of a plain key. */
function keyOf(parts: readonly ts.Node[], table: ts.Node): string | undefined {
  const held = parts.find(
    (node) => ts.isPropertyAssignment(node) && node.parent === table && parts.includes(node.initializer),
  );
  const name = held && (held as ts.PropertyAssignment).name;
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}

const whenRun = (body: ts.Node, place: number): readonly Insertion[] =>
  ts.isBlock(body)
    ? [{ at: body.getStart() + 1, text: ` comesTo(${place});` }]
    : [
        { at: body.getStart(), text: `(comesTo(${place}), ` },
        { at: body.end, text: ')' },
      ];
const whenRead = (table: ts.Node, place: number, key: string | undefined): readonly Insertion[] => [
  { at: table.getStart(), text: 'watched(' },
  { at: table.end, text: `, ${place}, ${JSON.stringify(key)})` },
];

/** Tells when a piece of a file is come to: when the innermost function around it runs; else when it is read from the innermost table. */
function teller(source: ts.SourceFile, [from, to]: readonly [number, number], place: number): readonly Insertion[] {
  const parts = around(source, (node) => node.getStart() <= from && to <= node.end);
  const body = parts.findLast(isBody);
  if (body) return whenRun(body, place);
  const table = parts.findLast((node) => isTable(node) && node.getStart() < from && to < node.end);
  return table ? whenRead(table, place, keyOf(parts, table)) : [];
}

const inserted = (text: string, insertions: readonly Insertion[]): string =>
  [...insertions]
    .sort((one, other) => other.at - one.at)
    .reduce((whole, { at, text: more }) => whole.slice(0, at) + more + whole.slice(at), text);

/** From where to where a file differs once the fault is in it. */
function changeOf(text: string, { from, to }: Fault): readonly [number, number] {
  const [most, at] = [Math.min(from.length, to.length), text.indexOf(from)];
  let before = 0;
  while (before < most && from[before] === to[before]) before += 1;
  let behind = 0;
  while (behind < most - before && from.at(-1 - behind) === to.at(-1 - behind)) behind += 1;
  return [at + before, at + from.length - behind];
}

/** Whether it can be told when the place of a fault is come to. */
export function isTold(fault: Fault): boolean {
  if (!/\.tsx?$/.test(fault.file)) return false;
  const text = readFileSync(pathOf(fault), 'utf8');
  const source = ts.createSourceFile(fault.file, text, ts.ScriptTarget.Latest, true);
  return teller(source, changeOf(text, fault), 0).length > 0;
}

/** The text of a file, telling of the places of these faults in it. */
function telling(path: string, own: readonly (readonly [Fault, number])[]): string {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return inserted(
    text,
    own.flatMap(([fault, place]) => teller(source, changeOf(text, fault), place)),
  );
}

/**
 * The files as they are, save that `comesTo` and `watched` are told where a place of a fault is come to; a place is named by its fault's number.
 */
export function tellingTexts(faults: readonly Fault[]): Texts {
  const inCode = faults.map((fault, place) => [fault, place] as const).filter(([{ file }]) => /\.tsx?$/.test(file));
  const paths = new Set(inCode.map(([fault]) => pathOf(fault)));
  return new Map(
    [...paths].map((path) => [
      path,
      telling(
        path,
        inCode.filter(([fault]) => pathOf(fault) === path),
      ),
    ]),
  );
}
