import { cruise, type ICruiseResult } from 'dependency-cruiser';
import direction, { modules } from './direction.mjs';

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const moduleOf = (path: string): string => path.replace(/^src\//, '');

/** Returns the modules that each module of src imports from. `root` is the folder that contains src. */
export async function moduleImports(root: string): Promise<Imports> {
  const { output } = await cruise(['src'], {
    ...direction.options,
    baseDir: root,
    cache: false,
    includeOnly: '^src/',
    collapse: '^src/[^/]+',
  });
  return new Map(
    (output as ICruiseResult).modules.map(({ source, dependencies }) => [
      moduleOf(source),
      new Set(dependencies.map(({ resolved }) => moduleOf(resolved)).filter((other) => other !== moduleOf(source))),
    ]),
  );
}

/** Returns the modules that a module reaches through others. */
const behind = (imports: Imports, module: string): ReadonlySet<string> =>
  new Set([...(imports.get(module) ?? [])].flatMap((next) => [...(imports.get(next) ?? []), ...behind(imports, next)]));

// An import of a module that is also reached through another is left out, to keep the picture readable.
const arrowsOf = (imports: Imports, names: readonly string[]): readonly string[] =>
  names.flatMap((module) => {
    const reached = behind(imports, module);
    return names
      .filter((other) => imports.get(module)?.has(other) && !reached.has(other))
      .map((other) => `  ${module} --> ${other}`);
  });

/** Returns the map of the code as a page. Throws if `modules` and `imports` do not name the same modules. */
export function mapPage(imports: Imports): string {
  const names = Object.keys(modules);
  const unknown = [...new Set([...imports.keys(), ...names])].filter(
    (module) => !modules[module] || !imports.has(module),
  );
  if (unknown.length > 0) throw new Error(`tools/map/direction.mjs and src differ: ${unknown.join(', ')}`);
  const rowOf = (module: string): string =>
    `| \`${module}\` | ${modules[module]?.holds} | ${names.filter((other) => imports.get(module)?.has(other)).join(', ')} |`;
  return [
    '# A map of the code',
    '',
    'Written from the code by `npm run tool -- map`. An arrow stands for “imports from”; what is reached by way of another module has none.',
    '',
    '```mermaid',
    'graph LR',
    ...arrowsOf(imports, names),
    '```',
    '',
    '| module of `src` | what it holds | imports from |',
    '|---|---|---|',
    ...names.map(rowOf),
    '',
  ].join('\n');
}
