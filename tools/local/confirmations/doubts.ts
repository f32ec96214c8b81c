import words from '../../../locales/en/adopt.json' with { type: 'json' };
import { siteIds } from '#protocol/resources';
import type { Reading } from '../../../src/newer/fact.ts';
import { factIds, facts } from '../../../src/newer/facts.ts';
import { roleOf } from '../../../src/newer/roles.ts';
import { sitesNow } from '../../../src/newer/sites.ts';
import { fill } from '../../build/fill.ts';
import type { Confirmations, OwnWord } from './check.ts';

/** What is confirmed in another role than the one that can: right, and wanting a second look. */
function doubtOf(place: string, { confirmBy }: Reading, given: OwnWord | undefined): readonly string[] {
  const wanted = roleOf[confirmBy];
  if (!given || given.notUsed !== undefined || given.by === wanted) return [];
  return [`${place}.by: ${fill(words.otherRole, { given: given.by, wanted })}`];
}

/** What of a file of confirmations is right, and wants a second look: each as one line, `FILE: field: why`. */
export const doubtsOf = (file: string, { facts: given = {}, sites = {} }: Confirmations): readonly string[] => [
  ...factIds.flatMap((id) => doubtOf(`${file}: facts.${id}`, facts[id], given[id])),
  ...siteIds.flatMap((id) => doubtOf(`${file}: sites.${id}`, sitesNow[id], sites[id])),
];
