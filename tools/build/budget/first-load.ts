import { parseAst } from 'vite';
import { plainError } from '../plain-error.ts';

/** What the budget needs to know of a built JavaScript file. */
export interface Chunk {
  fileName: string;
  isEntry: boolean;
  imports: readonly string[];
  moduleIds: readonly string[];
  css: readonly string[];
}

/** These chunks, and all that they import statically. */
function withImports(chunks: readonly Chunk[], from: readonly Chunk[]): Set<Chunk> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    chunk.imports.forEach((name) => add(byName.get(name)));
  };
  from.forEach(add);
  return found;
}

/**
 * The chunks that the first load fetches: the entries, the first language's words, and all that
 * these import statically.
 * In: every chunk of the build, and which module is a word file of the first load.
 */
export function firstLoadChunks(chunks: readonly Chunk[], isFirstWords: (moduleId: string) => boolean): Chunk[] {
  return [
    ...withImports(
      chunks,
      chunks.filter((chunk) => chunk.isEntry || chunk.moduleIds.some(isFirstWords)),
    ),
  ];
}

/**
 * The chunks that a part fetches once it is opened, beyond what is there already.
 * In: every chunk of the build, which module the part begins with, and which ones those who open it have already.
 */
export function addedChunks(
  chunks: readonly Chunk[],
  isPart: (moduleId: string) => boolean,
  isThere: (moduleId: string) => boolean,
): Chunk[] {
  const there = withImports(
    chunks,
    chunks.filter((chunk) => chunk.isEntry || chunk.moduleIds.some(isThere)),
  );
  return [
    ...withImports(
      chunks,
      chunks.filter((chunk) => chunk.moduleIds.some(isPart)),
    ),
  ].filter((chunk) => !there.has(chunk));
}

/** The words of the first load of one language. */
export const isFirstWords = (moduleId: string): boolean => /\/locales\/en\/first\.ts$/.test(moduleId);

/** What the build knows of a module: what it imports, and what it fetches later. */
type InfoOf = (
  id: string,
) => { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] } | null;

/**
 * The modules of the first load that must wait. In: its modules, and what the build knows of each. Out: those that `src/app/loads.ts`
 * fetches, and words of another language or of a later part. Throws where there is no list of what is fetched later.
 */
export function loadedTooEarly(modules: readonly string[], infoOf: InfoOf): readonly string[] {
  const list = modules.find(saysWhatLoads);
  const later = (list && infoOf(list)?.dynamicallyImportedIds) ?? [];
  if (later.length === 0) throw plainError('The first load has no list of what is fetched later.');
  const first = modules.filter(isFirstWords).flatMap((id) => [id, ...(infoOf(id)?.importedIds ?? [])]);
  return modules.filter((id) => later.includes(id) || (id.includes('/locales/') && !first.includes(id)));
}

/** Whether a module is for those who work on the app, and must not be in what is published. */
export const isForDevelopers = (moduleId: string): boolean => moduleId.includes('/src/app/dev/');

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
