import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../lib/files-in.mjs';
import { root } from '../lib/root.mjs';
import { type Change, pathOf } from '../proof/faults/fault';
import { type Draw, drawFrom, oneOf } from '../proof/search/draw';

/** Part of a file and its replacement. An id is looked up once the change is drawn; there may be none. */
interface Mutation {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly to: string | ((checker: ts.TypeChecker) => string | undefined);
}
/** Returns the changes of one kind that apply to a node; none if the kind does not apply. */
type Mutator = (node: ts.Node) => readonly Omit<Mutation, 'kind'>[];

const replaceNode = (node: ts.Node, to: Mutation['to']) => [{ start: node.getStart(), end: node.end, to }];

const negated: Mutator = (node) => {
  const condition = ts.isIfStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node)
      ? node.condition
      : undefined;
  return condition ? replaceNode(condition, `!(${condition.getText()})`) : [];
};

const counterparts: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
};
/** Swaps one of these operators for its counterpart. */
const operated =
  (...operators: readonly string[]): Mutator =>
  (node) => {
    const operator = ts.isBinaryExpression(node) ? node.operatorToken : undefined;
    const text = operator?.getText() ?? '';
    return operator && operators.includes(text) ? replaceNode(operator, counterparts[text] ?? '') : [];
  };

const flipped: Mutator = (node) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return replaceNode(node, 'false');
  return node.kind === ts.SyntaxKind.FalseKeyword ? replaceNode(node, 'true') : [];
};

const undone: Mutator = (node) => (ts.isExpressionStatement(node) ? replaceNode(node, ';') : []);

/** Removes an element of a list, with the comma after it. */
const shortened: Mutator = (node) =>
  ts.isArrayLiteralExpression(node)
    ? node.elements.map((element, at) => ({
        start: element.getStart(),
        end: node.elements[at + 1]?.getStart() ?? element.end,
        to: '',
      }))
    : [];

/** Removes an element that is a child of another element or of a fragment. */
const hidden: Mutator = (node) =>
  (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node))
  && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    ? replaceNode(node, '')
    : [];

/** Returns the type expected of a text: in a comparison, the type of the other side. */
function expectedOf(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return checker.getContextualType(node);
  return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
}

/** Returns the next of the ids allowed in place of a text; undefined if the text is not an id. */
function nextId(node: ts.StringLiteral, checker: ts.TypeChecker): string | undefined {
  const expected = expectedOf(node, checker);
  const ids = expected?.isUnion() ? expected.types.flatMap((type) => (type.isStringLiteral() ? [type.value] : [])) : [];
  const next = ids[(ids.indexOf(node.text) + 1) % ids.length];
  return ids.includes(node.text) && next !== node.text ? next : undefined;
}
/** Swaps an id for another. A key is not changed. */
const swapped: Mutator = (node) => {
  if (!ts.isStringLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  return replaceNode(node, (checker) => {
    const next = nextId(node, checker);
    return next === undefined ? undefined : `'${next}'`;
  });
};

/** Makes a function that returns nothing, and has several statements, return before the first. */
const ended: Mutator = (node) => {
  if (!ts.isFunctionDeclaration(node) || !node.body || node.type?.kind !== ts.SyntaxKind.VoidKeyword) return [];
  const start = node.body.getStart() + 1;
  return node.body.statements.length > 1 ? [{ start, end: start, to: ' if (true as boolean) return;' }] : [];
};

const kinds: Readonly<Record<string, Mutator>> = {
  negated,
  joined: operated('&&', '||'),
  compared: operated('===', '!=='),
  bounded: operated('<', '<=', '>', '>='),
  flipped,
  undone,
  shortened,
  hidden,
  swapped,
  ended,
};

/** Whether nothing of the node remains when the app runs. */
const isOfTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node)
  || ts.isImportDeclaration(node)
  || ts.isExportDeclaration(node)
  || ts.isInterfaceDeclaration(node);

function changesOf(source: ts.SourceFile): readonly Mutation[] {
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfTypes(node)) return;
    for (const [kind, make] of Object.entries(kinds)) found.push(...make(node).map((change) => ({ kind, ...change })));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The kinds of place, each with its folders. A file belongs to the first kind that lists its folder. */
const folders = {
  rules: ['src/case/', 'src/protocol/'],
  chart: ['src/machine/'],
  store: ['src/session/'],
  screens: ['src/wizard/'],
  early: ['src/app/preboot/'],
  training: ['src/training/practice/'],
  rest: ['src/'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Stratum = keyof typeof folders;
const strata = Object.keys(folders) as readonly Stratum[];

export interface Place extends Mutation {
  readonly stratum: Stratum;
  readonly file: string;
}

const stratumOf = (file: string): Stratum | undefined =>
  strata.find((stratum) => folders[stratum].some((folder) => file.startsWith(folder)));

/** Returns every change that can be made in the app's code. Its words have faults of their own. */
export const everyChange = (program: Pick<ts.Program, 'getSourceFile'>): readonly Place[] =>
  filesIn(join(root, 'src'))
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .flatMap((path) => {
      const [file, source] = [`src/${path}`, program.getSourceFile(join(root, 'src', path))];
      const stratum = stratumOf(file);
      return stratum && source ? changesOf(source).map((change) => ({ ...change, stratum, file })) : [];
    });

/** A change drawn at random, with a description. */
export interface Drawn extends Change {
  readonly what: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Widens the change until the code that it replaces occurs only once in its file. */
function changeOf({ file, kind, start, end }: Place, to: string): Drawn {
  const text = readFileSync(pathOf({ file }), 'utf8');
  let [from, until] = [start, end];
  while (text.split(text.slice(from, until)).length > 2 || from === until) [from, until] = [from - 1, until + 1];
  const [before, behind] = [text.slice(from, start), text.slice(end, until)];
  const line = text.slice(0, start).split('\n').length;
  const what = `${file}:${line} ${kind}: ${oneLine(text.slice(start, end))} => ${oneLine(to)}`;
  return { what, file, from: text.slice(from, until), to: before + to + behind };
}

/** Draws distinct changes: first a kind of change, then a place of that kind, so that no kind crowds out the others. */
function drawnOf(places: readonly Place[], count: number, draw: Draw, checker: ts.TypeChecker): readonly Drawn[] {
  const left = [...places];
  const taken: Drawn[] = [];
  while (taken.length < count && left.length > 0) {
    const kind = oneOf(draw, [...new Set(left.map((place) => place.kind))]);
    const place = oneOf(
      draw,
      left.filter((one) => one.kind === kind),
    );
    left.splice(left.indexOf(place), 1);
    const to = typeof place.to === 'string' ? place.to : place.to(checker);
    if (to !== undefined) taken.push(changeOf(place, to));
  }
  return taken;
}

/** Draws `count` changes from each kind of place, by turns. The same seed draws the same changes. */
export function drawnFrom(
  places: readonly Place[],
  { count, seed }: { readonly count: number; readonly seed: number },
  checker: ts.TypeChecker,
): readonly Drawn[] {
  // A larger sample with the same seed begins with the smaller one.
  const of = strata.map((stratum, at) =>
    drawnOf(
      places.filter((place) => place.stratum === stratum),
      count,
      drawFrom(seed + at),
      checker,
    ),
  );
  return Array.from({ length: count }, (_, at) => of.flatMap((some) => some[at] ?? [])).flat();
}
