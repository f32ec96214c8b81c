import type { AuthorityId } from '../../../src/contacts/authorities.ts';
import { areas } from '../../../src/contacts/contacts.ts';
import { faultsOf } from '../../../src/validation/check.ts';
import { anyText, type CodeOf, type Infer, listOf, objectOf, oneOf, optional } from '../../../src/validation/schema.ts';
import { type Read, readText, type SyntaxCode } from '../../../src/validation/text.ts';

/** The schema for a file of the areas that the organisation works in, which are offered first. */
export const areasFile = objectOf({
  $schema: optional(anyText),
  offered: optional(listOf(oneOf<AuthorityId, 'not-area'>(areas, 'not-area'))),
});

/** What local/areas.json holds once it has passed the check. */
export type Areas = Infer<typeof areasFile>;

/** Checks the text of a file of areas. Returns its content, or the mistakes. */
export const checkAreas = (source: string): Read<Areas, CodeOf<typeof areasFile> | SyntaxCode | 'given-twice'> =>
  readText<Areas, CodeOf<typeof areasFile>>(source, (file) => faultsOf(areasFile, file));
