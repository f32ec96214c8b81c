import { type AuthorityId, authorities } from '../../../src/contacts/authorities.ts';
import { councilReading } from '../../../src/contacts/council-sources.ts';
import { languages } from '../../../src/words/language-ids.ts';

/** Every council, and the addresses at which it is looked up, one for each language. */
export const councilAddresses = (Object.keys(authorities) as AuthorityId[]).map((area) => ({
  area,
  addresses: languages.map((language) => councilReading(area, language)),
}));
