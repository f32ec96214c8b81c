import { dirname, join } from 'node:path/posix';
import { specifiersOf } from '../../build/map/specifiers.ts';

// What each folder of src may import: folders of src, other folders of the project, packages.
// 'packages' stands for any package, 'node' for what Node itself brings.
const core = ['protocol', 'case', 'machine'];
const shown = [...core, 'contacts', 'words', 'ui', 'locales', 'virtual:contacts', 'virtual:publisher', 'packages'];
const mayImport: ReadonlyMap<string, readonly string[]> = new Map([
  ['protocol', []],
  ['case', ['protocol']],
  ['contacts', ['protocol', 'jsonc-parser']],
  ['machine', ['protocol', 'case', 'xstate']],
  ['cli', [...core, 'locales', 'xstate', 'node']],
  ['ui', ['packages']],
  ['worker', ['workbox-precaching']],
  ['early', ['words']],
  ['words', ['locales', 'packages']],
  ['chart', [...core, 'words', 'ui', 'packages']],
  ['screens', [...shown, 'chart']],
  ['store', [...core, 'contacts', 'early', 'words', 'screens', 'xstate']],
  ['dev', ['store', 'packages']],
  ['training', [...shown, 'early', 'chart', 'screens', 'store', 'dev']],
  ['app', [...shown, 'early', 'chart', 'screens', 'store', 'training', 'dev']],
]);

/**
 * The imports of one file that go against the direction.
 * In: the file's path from the project's folder (src/...), and its text.
 * Out: a line for each wrong import, types included; a file in no known folder is wrong itself.
 */
export function wrongImports(file: string, text: string): string[] {
  const layer = zoneOf(file);
  const allowed = mayImport.get(layer);
  if (!allowed) return [`${file}: "${layer}" is no folder that the direction knows`];
  return specifiersOf(file, text)
    .filter((specifier) => !isAllowed(file, specifier, [layer, ...allowed]))
    .map((specifier) => `${file}: src/${layer} may not import "${specifier}"`);
}

function isAllowed(file: string, specifier: string, allowed: readonly string[]): boolean {
  if (specifier.startsWith('.')) return allowed.includes(zoneOf(join(dirname(file), specifier)));
  if (specifier.startsWith('node:')) return allowed.includes('node');
  if (specifier.startsWith('virtual:')) return allowed.includes(specifier);
  return allowed.includes('packages') || allowed.includes(packageOf(specifier));
}

// src/case/plan.ts -> case; locales/en/ui.json -> locales
function zoneOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  return top === 'src' ? folder : top;
}

// xstate/graph -> xstate; @xstate/react -> @xstate/react
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
