import { cruise, type ICruiseResult } from 'dependency-cruiser';
import direction, { rooms } from '../direction.mjs';

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

const roomOf = (path: string): string => path.replace(/^src\//, '');

/** The rooms that each room of src imports from, by its name; read from the code of a folder that holds src. */
export async function roomImports(root: string): Promise<Imports> {
  const { output } = await cruise(['src'], {
    ...direction.options,
    baseDir: root,
    cache: false,
    includeOnly: '^src/',
    collapse: '^src/[^/]+',
  });
  return new Map(
    (output as ICruiseResult).modules.map(({ source, dependencies }) => [
      roomOf(source),
      new Set(dependencies.map(({ resolved }) => roomOf(resolved)).filter((other) => other !== roomOf(source))),
    ]),
  );
}

/** The rooms that a room reaches by way of others. */
const behind = (imports: Imports, room: string): ReadonlySet<string> =>
  new Set([...(imports.get(room) ?? [])].flatMap((next) => [...(imports.get(next) ?? []), ...behind(imports, next)]));

// What is reached by way of another room is left out, so that the picture can be read.
const arrowsOf = (imports: Imports, names: readonly string[]): readonly string[] =>
  names.flatMap((room) => {
    const reached = behind(imports, room);
    return names
      .filter((other) => imports.get(room)?.has(other) && !reached.has(other))
      .map((other) => `  ${room} --> ${other}`);
  });

/** The map of the code, as a page. In: what each room imports from. Throws where that names a room that has no purpose, or lacks one. */
export function mapPage(imports: Imports): string {
  const names = Object.keys(rooms);
  const unknown = [...new Set([...imports.keys(), ...names])].filter((room) => !rooms[room] || !imports.has(room));
  if (unknown.length > 0) throw new Error(`tools/direction.mjs and src differ: ${unknown.join(', ')}`);
  const rowOf = (room: string): string =>
    `| \`${room}\` | ${rooms[room]?.holds} | ${names.filter((other) => imports.get(room)?.has(other)).join(', ')} |`;
  return [
    '# A map of the code',
    '',
    'Written from the code by `npm run tool -- map`. An arrow stands for “imports from”; what is reached by way of another room has none.',
    '',
    '```mermaid',
    'graph LR',
    ...arrowsOf(imports, names),
    '```',
    '',
    '| room of `src` | what it holds | imports from |',
    '|---|---|---|',
    ...names.map(rowOf),
    '',
  ].join('\n');
}
