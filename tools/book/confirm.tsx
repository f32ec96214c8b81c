import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { compile } from 'sass';
import { siteIds } from '#protocol/resources';
import type { ScreenId } from '#protocol/screens';
import { titleOf } from '../../src/chart/graph';
import { factRow, siteRow } from '../../src/review/judged/newer';
import type { JudgedRow } from '../../src/review/judged/table';
import { evidences, type Role, roleOf, roles, whyNots } from '../../src/updates/roles';
import type { Reading } from '../../src/updates/update';
import { sitesNow, updateIds, updates } from '../../src/updates/updates';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { type Words, wordsIn } from '../../src/words/words';
import { pageAlone } from '../lib/page-alone';
import { type Gate, gates } from '../local/adopt/checklist';
import { irreplaceableFacts } from '../local/confirmations/check';
import { Fill, Lines } from './sheet';

// Loaded here because Vite's module runner accepts no further import once this file has been evaluated.
await loadBookWords();

/** Something that one role can confirm: a fact, or what became of a site that the protocol lists. */
interface ToConfirm {
  readonly part: 'facts' | 'sites';
  readonly id: string;
  readonly role: Role;
  readonly gate: Gate;
  /** Whether no local arrangement can replace it. */
  readonly isFirm: boolean;
  readonly screens: readonly ScreenId[];
  readonly row: (words: Words) => JudgedRow;
}
const roleFor = ({ confirmBy }: Reading): Role => roleOf[confirmBy];
const all: readonly ToConfirm[] = [
  ...updateIds.map((id): ToConfirm => {
    const isFirm = irreplaceableFacts.includes(id);
    const about = { role: roleFor(updates[id]), screens: updates[id].screens, isFirm };
    return { part: 'facts', id, ...about, gate: isFirm ? 'pilot' : 'full', row: (words) => factRow(words, id) };
  }),
  ...siteIds.map((id): ToConfirm => {
    const about = { role: roleFor(sitesNow[id]), screens: ['resources'] as const, isFirm: false };
    return { part: 'sites', id, ...about, gate: 'full', row: (words) => siteRow(words, id) };
  }),
];

const Box = ({ text }: { text: string }) => (
  <span>
    <span className="box" /> {text}
  </span>
);

function Row({ words, one }: { words: Words; one: ToConfirm }) {
  const { t } = words;
  const { cells, more = [] } = one.row(words);
  const screens = one.screens.map((screen) => titleOf(words, screen)).join('; ');
  return (
    <tr>
      <td>
        <Lines text={cells[0] ?? ''} />
        <Lines text={more.join(' ')} />
        {screens ? <p>{t('updates:about/screens', { screens })}</p> : null}
        <p className="verdicts">
          {evidences.map((evidence) => (
            <Box key={evidence} text={t(`updates:about/evidenceOf/${evidence}`)} />
          ))}
        </p>
        <p className="verdicts">
          {one.isFirm ? null : whyNots.map((why) => <Box key={why} text={t(`updates:own/why/${why}`)} />)}
          <span className="title">{t('judgement:confirm/initials')} ____________</span>
          <span className="code">{`${one.part}: ${one.id}`}</span>
        </p>
      </td>
    </tr>
  );
}

const nameOf = (role: Role): string => `confirm-${role}`;
const ownOf = (role: Role, gate: Gate) => all.filter((one) => one.role === role && one.gate === gate);

function Sheet({ words, role }: { words: Words; role: Role }) {
  const { t, lines } = words;
  return (
    <>
      <h1>{t('judgement:confirm/title', { role: t(`updates:roles/${role}`) })}</h1>
      <Lines text={lines('judgement:confirm/lead', { file: `${nameOf(role)}.json` }).join('\n')} />
      {gates.map((gate) => {
        const own = ownOf(role, gate);
        return own.length === 0 ? null : (
          <section key={gate}>
            <h2>{t(`judgement:confirm/${gate}`)}</h2>
            <table>
              <tbody>
                {own.map((one) => (
                  <Row key={one.id} words={words} one={one} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
      <Fill words={words} parts={['name', 'role', 'organisation', 'date', 'signature']} />
    </>
  );
}

function sheetOf(root: string, language: Language, role: Role): string {
  const words = wordsIn(language);
  const title = words.t('judgement:confirm/title', { role: words.t(`updates:roles/${role}`) });
  const { css } = compile(join(root, 'tools/book/sheet.scss'), { style: 'compressed', charset: false });
  const body = renderToStaticMarkup(<Sheet words={words} role={role} />);
  const style = `${css}\n:root{--foot:${JSON.stringify(title)}}`;
  return pageAlone({ language, title, css: style, body: `<main>${body}</main>` });
}

/** Returns the file that a role fills in: an entry without a day for all that it can confirm, in the sheet's order. */
function fileOf(role: Role): string {
  const entry = { by: role, of: Object.fromEntries(languages.map((language) => [language, ''])), on: '', evidence: '' };
  const own = gates.flatMap((gate) => ownOf(role, gate));
  const entries = (part: ToConfirm['part']) =>
    Object.fromEntries(own.filter((one) => one.part === part).map(({ id }) => [id, entry]));
  return `${JSON.stringify({ facts: entries('facts'), sites: entries('sites') }, undefined, 2)}\n`;
}

/**
 * Returns by file name, for each role that can confirm something, its sheet in each language, with what a pilot needs
 * first, and the file to fill in, which `npm run tool -- adopt` takes.
 */
export const sheetFiles = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    roles
      .filter((role) => all.some((one) => one.role === role))
      .flatMap((role) => [
        ...languages.map((language) => [`${nameOf(role)}-${language}.html`, sheetOf(root, language, role)] as const),
        [`${nameOf(role)}.json`, fileOf(role)] as const,
      ]),
  );
