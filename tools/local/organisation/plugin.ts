import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { type Language, languages } from '../../../src/words/language-ids.ts';
import { localFile, localText } from '../contacts/local-file.ts';
import { today } from '../../lib/today.ts';
import { checkOrganisation, type Organisation } from './check.ts';
import type { HidePage } from './everyday.ts';

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

/** What the file says, its logo by the address at which the app has it. */
function moduleOf(content: Partial<Organisation>, folder: string): string {
  if (content.logo === undefined) return `export default ${JSON.stringify(content)};`;
  const path = JSON.stringify(`${normalizePath(join(folder, content.logo))}?url&no-inline`);
  return `import logo from ${path};\nexport default { ...${JSON.stringify(content)}, logo };`;
}

const textsOfHide = /\/locales\/(\w+)\/ui\.json(\.first\.js)?$/;
/** The texts of a language with the organisation’s own on the page of Hide. In: they as JSON, or as a module of it. */
function withHide(code: string, language: Language, { title, lines, rest }: HidePage): string {
  const [, before = '', json = ''] = /^([^{]*)([^]*\})/.exec(code) ?? [];
  const texts = JSON.parse(json) as { readonly notes: object };
  const body = lines.map((line) => line[language]).join('\n');
  return `${before}${JSON.stringify({ ...texts, notes: { ...texts.notes, title: title[language], body, rest: rest[language] } })}`;
}

/** What the organisation in this folder has in place of the app’s page of Hide; undefined where it has no name, or nothing of its own. */
function hideIn(folder: string): HidePage | undefined {
  const read = checkOrganisation(localText(join(folder, 'organisation.json')), today(), folder);
  return 'content' in read && read.content.name ? read.content.hide : undefined;
}

/**
 * Bakes in who publishes the app. Where the file says so, writes whom to tell of a weakness in it, and puts the organisation’s own text on
 * the page of Hide: in the place of the app’s, so that the first load is no longer for it.
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
