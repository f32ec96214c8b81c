import { listOf } from './lists.ts';

/** Returns a pattern for names as whole words. */
export const asName = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, flags);

/** Who may have a part: persons and bodies by name, and pronouns (lists/persons.tsv). */
export const known = listOf('persons').map(([kind = '', name = '', en = '', cy = '']) => ({
  ...{ kind, name, pattern: { en, cy } },
  ...{ en: asName(en), cy: asName(cy) },
}));
export const named = known.filter(({ kind }) => kind === 'name');
