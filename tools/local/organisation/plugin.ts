import type { Plugin } from 'vite';
import { languages } from '../../../src/words/language-ids.ts';
import { localFile } from '../contacts/local-file.ts';
import { checkOrganisation, type Organisation } from './check.ts';

/** A year after a day, both as year-month-day. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('02-29', '02-28')}`;

/** Whom to tell of a weakness, as RFC 9116 writes it down; undefined where the publisher gave no address for it. */
function securityText({
  security,
  checkedOn,
}: Partial<Pick<Organisation, 'security' | 'checkedOn'>>): string | undefined {
  if (security === undefined || checkedOn === undefined) return undefined;
  return [
    `Contact: mailto:${security}`,
    `Expires: ${yearAfter(checkedOn)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    '',
  ].join('\n');
}

/** Bakes in who publishes the app, and writes whom to tell of a weakness in it, where the file says so. */
export function organisation(): Plugin {
  return localFile('organisation', checkOrganisation, {
    files: (content: Partial<Organisation>) => {
      const source = securityText(content);
      return source === undefined ? {} : { '.well-known/security.txt': source };
    },
  });
}
