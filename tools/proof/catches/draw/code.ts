import ts from 'typescript';

/** What stands at a place of a file, and what is put there instead; an id is looked for once the change is drawn, and there may be none. */
export interface Change {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly to: string | ((checker: ts.TypeChecker) => string | undefined);
}
/** What one kind of change makes of a piece of code: nothing where it does not apply. */
type Kind = (node: ts.Node) => readonly Omit<Change, 'kind'>[];

const instead = (node: ts.Node, to: Change['to']) => [{ start: node.getStart(), end: node.end, to }];

const negated: Kind = (node) => {
  const condition = ts.isIfStatement(node)
    ? node.expression
    : ts.isConditionalExpression(node)
      ? node.condition
      : undefined;
  return condition ? instead(condition, `!(${condition.getText()})`) : [];
};

const others: Readonly<Record<string, string>> = {
  '&&': '||',
  '||': '&&',
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
};
/** One operator for another of these. */
const operated =
  (...operators: readonly string[]): Kind =>
  (node) => {
    const operator = ts.isBinaryExpression(node) ? node.operatorToken : undefined;
    const text = operator?.getText() ?? '';
    return operator && operators.includes(text) ? instead(operator, others[text] ?? '') : [];
  };

const flipped: Kind = (node) => {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return instead(node, 'false');
  return node.kind === ts.SyntaxKind.FalseKeyword ? instead(node, 'true') : [];
};

const undone: Kind = (node) => (ts.isExpressionStatement(node) ? instead(node, ';') : []);

/** An element of a list, with the comma behind it. */
const shortened: Kind = (node) =>
  ts.isArrayLiteralExpression(node)
    ? node.elements.map((element, at) => ({
        start: element.getStart(),
        end: node.elements[at + 1]?.getStart() ?? element.end,
        to: '',
      }))
    : [];

/** A part of a page that stands among others, or in another. */
const hidden: Kind = (node) =>
  (ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node))
  && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    ? instead(node, '')
    : [];

/** The type that is expected where a text stands: where it is compared, that of what it is compared with. */
function expectedOf(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = node;
  if (!ts.isBinaryExpression(parent)) return checker.getContextualType(node);
  return checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left);
}

/** The next one of the ids that may stand where a text stands; undefined where it is none. */
function nextId(node: ts.StringLiteral, checker: ts.TypeChecker): string | undefined {
  const expected = expectedOf(node, checker);
  const ids = expected?.isUnion() ? expected.types.flatMap((type) => (type.isStringLiteral() ? [type.value] : [])) : [];
  const next = ids[(ids.indexOf(node.text) + 1) % ids.length];
  return ids.includes(node.text) && next !== node.text ? next : undefined;
}
/** An id for another one. A key is none. */
const swapped: Kind = (node) => {
  if (!ts.isStringLiteral(node) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node)) return [];
  return instead(node, (checker) => {
    const next = nextId(node, checker);
    return next === undefined ? undefined : `'${next}'`;
  });
};

/** A function of some steps that gives nothing back ends before the first. */
const ended: Kind = (node) => {
  if (!ts.isFunctionDeclaration(node) || !node.body || node.type?.kind !== ts.SyntaxKind.VoidKeyword) return [];
  const start = node.body.getStart() + 1;
  return node.body.statements.length > 1 ? [{ start, end: start, to: ' if (true as boolean) return;' }] : [];
};

const kinds: Readonly<Record<string, Kind>> = {
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

/** Whether nothing of it is there when the app runs. */
const isOfTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node)
  || ts.isImportDeclaration(node)
  || ts.isExportDeclaration(node)
  || ts.isInterfaceDeclaration(node);

/** Every change of these kinds that a file of code can have. */
export function changesOf(source: ts.SourceFile): readonly Change[] {
  const found: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfTypes(node)) return;
    for (const [kind, make] of Object.entries(kinds)) found.push(...make(node).map((change) => ({ kind, ...change })));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
