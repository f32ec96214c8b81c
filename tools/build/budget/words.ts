import { plainError } from '../plain-error.ts';
import { saysWhatLoads } from './parts.ts';

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
