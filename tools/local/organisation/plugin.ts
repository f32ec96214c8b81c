import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { type Language, languages } from '../../../src/words/language-ids.ts';
import { localFile, localText } from '../contacts/local-file.ts';
import { today } from '../../lib/today.ts';
import { checkOrganisation, type Organisation } from './check.ts';
import type { HidePage } from './everyday.ts';

/** Returns the day a year after a day, both as year-month-day. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('02-29', '02-28')}`;

/** Returns security.txt (RFC 9116): who to tell of a weakness; undefined if the publisher gave no address. */
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

/** Returns the module of the file, with its logo as the address that the app uses. */
function moduleOf(content: Partial<Organisation>, folder: string): string {
  if (content.logo === undefined) return `export default ${JSON.stringify(content)};`;
  const path = JSON.stringify(`${normalizePath(join(folder, content.logo))}?url&no-inline`);
  return `import logo from ${path};\nexport default { ...${JSON.stringify(content)}, logo };`;
}

const textsOfHide = /\/locales\/(\w+)\/ui\.json(\.first\.js)?$/;
/** Puts the organisation’s own page of Hide into a language's texts, which are JSON or a module with JSON. */
function withHide(code: string, language: Language, { title, lines, rest }: HidePage): string {
  const [, before = '', json = ''] = /^([^{]*)([^]*\})/.exec(code) ?? [];
  const texts = JSON.parse(json) as { readonly notes: object };
  const body = lines.map((line) => line[language]).join('\n');
  return `${before}${JSON.stringify({ ...texts, notes: { ...texts.notes, title: title[language], body, rest: rest[language] } })}`;
}

/** Returns the organisation’s own page of Hide; undefined if the file names no organisation, or has no such page. */
function hideIn(folder: string): HidePage | undefined {
  const read = checkOrganisation(localText(join(folder, 'organisation.json')), today(), folder);
  return 'content' in read && read.content.name ? read.content.hide : undefined;
}

/**
 * Builds in who publishes the app. If the file says so, writes who to tell of a weakness, and replaces the app's text
 * on the page of Hide, so that the first load does not grow.
 */
export function organisation(): Plugin {
  return {
    ...localFile('organisation', checkOrganisation, {
      module: moduleOf,
      files: (content: Partial<Organisation>) => {
        const source = securityText(content);
        return source === undefined ? {} : { '.well-known/security.txt': source };
      },
    }),
    transform: {
      order: 'pre',
      handler(code, id) {
        const language = languages.find((one) => one === textsOfHide.exec(id)?.[1]);
        const hide = language && hideIn(join(this.environment.config.root, 'local'));
        return language && hide ? withHide(code, language, hide) : null;
      },
    },
  };
}
