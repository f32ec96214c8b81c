import { siteIds } from '#protocol/resources';
import { updateIds, updates, sitesNow } from '../../../../src/updates/updates.ts';
import { roleOf } from '../../../../src/updates/roles.ts';
import { filled } from '../organisation/files.ts';

/** What a made-up organisation confirmed. */
export const confirmed = { by: 'legal-adviser', of: filled.name, on: '2026-11-25', evidence: 'law' } as const;
/** What it does not use. */
export const unused = { notUsed: 'superseded', by: 'service-manager', of: filled.name, on: '2026-11-25' } as const;

/** All updates, each confirmed in the role that may do so. */
export const allConfirmed = {
  facts: Object.fromEntries(updateIds.map((id) => [id, { ...confirmed, by: roleOf[updates[id].confirmBy] }])),
  sites: Object.fromEntries(siteIds.map((id) => [id, { ...confirmed, by: roleOf[sitesNow[id].confirmBy] }])),
};
