import { dirname, join } from 'node:path/posix';
import { specifiersOf } from '../../tools/map/specifiers.ts';

// What each folder of src may import: folders of src, other folders of the project, packages.
// 'packages' stands for any package, 'node' for what Node itself brings.
const core = ['protocol', 'case', 'machine'];
const shown = [...core, 'newer', 'contacts', 'session', 'words', 'ui', 'locales', 'virtual:contacts', 'packages'];
const mayImport: ReadonlyMap<string, readonly string[]> = new Map([
  ['protocol', []],
  ['newer', ['protocol']],
  ['case', ['protocol']],
  ['contacts', ['protocol', 'jsonc-parser']],
  ['machine', ['protocol', 'case', 'xstate']],
  ['words', ['locales', 'packages']],
  ['ui', ['packages']],
  ['session', [...core, 'contacts', 'words', 'packages']],
  ['chart', [...core, 'words', 'ui', 'packages']],
  ['wizard', [...shown, 'chart']],
  ['pages', [...shown, 'wizard', 'virtual:publisher']],
  ['review', [...shown, 'chart', 'wizard', 'pages']],
  ['training', [...shown, 'chart', 'wizard', 'pages']],
  ['app', [...shown, 'chart', 'wizard', 'pages', 'review', 'training', 'workbox-precaching']],
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
  // The edition in force has one door.
  if (specifier.includes('/protocol/')) return false;
  if (specifier.startsWith('.')) return allowed.includes(zoneOf(join(dirname(file), specifier)));
  if (specifier.startsWith('#protocol/')) return allowed.includes('protocol');
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
