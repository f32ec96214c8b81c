import { parseAst } from 'vite';
import { plainError } from '../plain-error.ts';

/** The file that says what is fetched later. */
export const saysWhatLoads = (moduleId: string): boolean => /\/src\/app\/loads\.ts$/.test(moduleId);

type Found = ReadonlyMap<string, readonly string[]>;
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** A node of a program, and all within it. */
const within = (node: Node): readonly Node[] => [
  node,
  ...Object.values(node)
    .flat()
    .filter(isNode)
    .flatMap((inner) => within(inner)),
];

const nameOf = (node: unknown): unknown => isNode(node) && (node['name'] ?? node['value']);
const isList = (node: Node): boolean => node.type === 'VariableDeclarator' && nameOf(node['id']) === 'loads';
const fetchedIn = (node: Node): readonly string[] =>
  within(node).flatMap(({ type, source }) => (type === 'ImportExpression' ? [String(nameOf(source))] : []));

/** What each part fetches, by its name. In: the code of `src/app/loads.ts`, as JavaScript. Throws where `loads` is no list there. */
export function partsIn(code: string): Found {
  const list = within(parseAst(code) as unknown as Node).find(isList)?.['init'];
  if (!isNode(list) || !Array.isArray(list['properties'])) throw plainError('src/app/loads.ts has no list of parts');
  return new Map(
    list['properties'].filter(isNode).map((part) => [String(nameOf(part['key'])), fetchedIn(part)] as const),
  );
}
