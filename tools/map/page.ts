import { folders } from './folders.ts';
import { folderImports, sourcesOf } from './imports.ts';

type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** The folders that a folder reaches by way of others. */
const behind = (imports: Imports, folder: string): ReadonlySet<string> =>
  new Set([...(imports.get(folder) ?? [])].flatMap((next) => [...(imports.get(next) ?? []), ...behind(imports, next)]));

// What is reached by way of another folder is left out, so that the picture can be read; and so is what is never published.
function arrowsOf(all: Imports): readonly string[] {
  const imports = new Map(
    [...all]
      .filter(([folder]) => folder !== 'dev')
      .map(([folder, named]) => [folder, new Set([...named].filter((next) => next !== 'dev'))]),
  );
  return [...imports].flatMap(([folder, named]) => {
    const reached = behind(imports, folder);
    return [...named].filter((next) => !reached.has(next)).map((next) => `  ${folder} --> ${next}`);
  });
}

const rowOf = (folder: string, imports: Imports): string =>
  `| \`${folder}\` | ${folders[folder] ?? ''} | ${Object.keys(folders)
    .filter((other) => imports.get(folder)?.has(other))
    .join(', ')} |`;

/** The map of the code, as a page. Throws where a folder has no purpose, or there is none of that name. */
export function mapPage(root: string): string {
  const imports = folderImports(sourcesOf(root));
  const unknown = [...new Set([...imports.keys(), ...Object.keys(folders)])].filter(
    (folder) => !folders[folder] || !imports.has(folder),
  );
  if (unknown.length > 0) throw new Error(`tools/map/folders.ts and src differ: ${unknown.join(', ')}`);
  return [
    '# A map of the code',
    '',
    'Written from the code by `npm run map`. An arrow stands for “imports from”; what is reached by way of another folder has none.',
    '',
    '```mermaid',
    'graph LR',
    ...arrowsOf(imports),
    '```',
    '',
    '| folder of `src` | what it is for | imports from |',
    '|---|---|---|',
    ...Object.keys(folders).map((folder) => rowOf(folder, imports)),
    '',
  ].join('\n');
}
