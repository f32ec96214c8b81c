import { exec, execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { edition } from '#protocol/edition';
import words from '../../../../locales/en/ui.json';
import { numbers } from '../../../../src/review/part-ids';
import { languages } from '../../../../src/words/languages';
import type { Edition } from '../../../../tools/editions/cases';
import type * as Consequences from '../../../../tools/editions/consequences';
import { changesSince } from '../../../../tools/editions/since';
import { typeOf } from '../../../../tools/hosting/files.ts';
import { editionFolder, editionIn, nameOf } from '../../../../tools/lib/edition';
import { claimPort } from '../../../../tools/lib/port.mjs';
import { root } from '../../../../tools/lib/root.mjs';
import { textAt } from '../../../words/locales';
import { printedPages } from '../../book/printed-pages';
import { plainLogo } from '../../local/organisation/files.ts';
import { logOf, serve, siteAt, stopAll } from './nginx.ts';

// The path of an adopter: what the pages say to type is what is typed here, in a clone, in their order.

// Only cases with the first option of each list: to compare when each of all cases is done takes minutes.
vi.mock('../../../../tools/editions/consequences', async (original) => {
  const { consequences } = await original<typeof Consequences>();
  const first = <List extends { readonly options: readonly string[] }>(lists: readonly List[]) =>
    lists.map((list) => ({ ...list, options: list.options.slice(0, 1) }));
  const withFew = ({ sayable, ...other }: Edition): Edition => ({
    ...other,
    sayable: { ...sayable, questions: first(sayable.questions), marks: first(sayable.marks) },
  });
  return {
    consequences: ([one, other]: readonly [Edition, Edition]) => consequences([withFew(one), withFew(other)]),
  };
});

const pages = ['README.md', 'CONTRIBUTING.md', 'docs/adopting.md', 'docs/hosting.md', 'docs/releases.md'].map((page) =>
  readFileSync(join(root, page), 'utf8'),
);
/** Every command of the pages, in code of its own or within a sentence. The packages are there already. */
const commands = pages.flatMap((page) =>
  [...page.matchAll(/^ *```(?:\n|\w+\n)([^]*?)^ *```$|`(npm run [^`]+)`/gm)].flatMap(([, block = '', command = '']) =>
    `${block}\n${command}`.split('\n').map((line) => line.trim().replace('npm ci && ', '')),
  ),
);

const temporary = mkdtempSync(join(tmpdir(), 'adopter-'));
const [clone, elsewhere] = ['clone', 'elsewhere/a clone'].map((name) => join(temporary, name)) as [string, string];
const inClone = (file: string): string => join(clone, file);
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' });
const commit = (): void => void [git('add', '-A'), git('commit', '-qm', 'one', '--allow-empty')];
/** In place of npm ci. */
function withPackages(at: string): void {
  appendFileSync(join(at, '.git/info/exclude'), 'node_modules\n');
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
}

interface How {
  readonly filledIn?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Its exit code. */
  readonly ends?: number;
}
/** Runs a command. Returns what it said. Fails if it ends with another code. */
const run = (command: string, { cwd = clone, env = {}, ends = 0 }: How = {}) =>
  new Promise<string>((done) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 };
    const running = exec(command, options, (error, out, err) => done(`${error?.code ?? 0}\n${out}${err}`));
    // A key without a passphrase.
    running.stdin?.end('\n\n');
  }).then((said) => {
    expect(said, command).toMatch(new RegExp(`^${ends}\n`));
    return said;
  });
/** Types the command of the pages that begins so, filled in. Throws if no page has one. */
function type(begin: string, how: How = {}): Promise<string> {
  const command = commands.find((one) => one.startsWith(begin));
  if (command === undefined) throw new Error(`No page says to type: ${begin}`);
  const filledIn = Object.entries(how.filledIn ?? {});
  return run(
    filledIn.reduce((text, [from, to]) => text.replaceAll(from, to), command),
    how,
  );
}
/** Changes a file of the clone. Throws if the text to be replaced is not there. */
function change(file: string, is: string, becomes: string): void {
  const text = readFileSync(inClone(file), 'utf8');
  if (!text.includes(is)) throw new Error(`${file} does not say ${is}`);
  writeFileSync(inClone(file), text.replaceAll(is, becomes));
}

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of files.trim().split('\n'))
    if (existsSync(join(root, file))) cpSync(join(root, file), inClone(file));
  git('init', '-q');
  for (const of of ['name', 'email']) git('config', `user.${of}`, 'a@example.org');
  withPackages(clone);
  commit();
});
afterAll(async () => {
  await stopAll();
  rmSync(temporary, { recursive: true });
});

const ofField = {
  numbers: 'contacts',
  offered: 'areas',
  name: 'organisation',
  facts: 'confirmations',
  signatures: 'signatures',
};
const examples = [...pages.join('').matchAll(/```json\n([^]*?)```/g)].map(
  ([, text = '']) => JSON.parse(text) as Readonly<Record<string, object>>,
);
/** The examples of one file together, with as many lines for Hide as there may be. */
function exampleOf(field: string): object {
  const { hide, ...given } = Object.assign({}, ...examples.filter((one) => field in one).reverse()) as {
    readonly hide?: { readonly lines: readonly object[] };
  };
  // Any five lines of ordinary words, in place of Welsh too.
  const ordinary = readFileSync(join(root, 'LICENSE'), 'utf8').split('\n').slice(4, 9);
  const lines = ordinary.map((text) => ({ en: text, cy: text }));
  return hide ? { ...given, hide: { ...hide, lines } } : given;
}

it.each(Object.entries(ofField))('each example with %s, filled in, is taken as it is', async (field, name) => {
  writeFileSync(inClone('local/logo.svg'), plainLogo);
  writeFileSync(inClone(`local/${name}.json`), JSON.stringify(exampleOf(field)));
  const command = name === 'signatures' ? 'npm run tool -- signatures' : 'npm run tool -- check-local';
  await type(`${command} local/${name}.json`);
});

it('so is a made-up case, and with all of it the project compiles', async () => {
  // To draw all that was signed for each build would take long.
  git('checkout', '-q', 'local/signatures.json');
  mkdirSync(inClone('local/scenarios'));
  cpSync(inClone('docs/scenario-example.json'), inClone('local/scenarios/ours.json'));
  await type('npm run tool -- scenario local/scenarios/');
  await run('npx tsc --noEmit');
});

const written = (name: string) => readFileSync(inClone(`book/clear-steps-${name}`));
describe('the books', () => {
  let page: string;
  beforeAll(async () => {
    await type('npm run tool -- book');
    page = written('book.html').toString();
  });

  it('need nothing else, in both languages, and lead to each part', () => {
    expect(page).not.toMatch(/<script|<link[^>]+stylesheet|<img|<iframe|@import|@font-face/i);
    expect(page.match(/(?:src|href)="(?!#|data:,)[^"]*"/g)).toBeNull();
    expect(page.match(/url\((?!["']?(?:data:|#))[^)]*\)/g)).toBeNull();
    for (const language of languages)
      for (const key of ['book:title', 'promises:P3/sentence']) expect(page).toContain(textAt(language, key));
    expect(page).toMatch(/content [0-9a-f]{64}/);
    const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(Object.keys(numbers).length);
    expect(places.filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
  });
  it('say at the foot of every printed page which edition it is, and in the contents on which page each part begins', async () => {
    const printed = await printedPages(written('book.pdf'));
    const [, code = ''] = /--book-edition:"[^"]*?([0-9a-f]{8})"/.exec(page) ?? [];
    expect(code).not.toBe('');
    expect(printed.filter((text) => !text.includes(code))).toEqual([]);
    for (const number of Object.values(numbers)) {
      const begins = printed.findIndex((text, at) => at > 0 && text.includes(`Part ${number}. `)) + 1;
      expect(printed[0], number).toMatch(new RegExp(`Part ${number}\\.[^.]*? ${begins} `));
    }
  });
  it.each(languages)('have one that a lead can sign at one sitting, in %s: at most 12 pages', async (language) => {
    expect((await printedPages(written(`judgement-${language}.pdf`))).length).toBeLessThanOrEqual(12);
  });
});

it('each role has a sheet to fill in, and what it filled in is taken', async () => {
  const sheet = JSON.parse(readFileSync(inClone('book/confirm-prevent-lead.json'), 'utf8')) as Record<string, object>;
  const { facts: given } = exampleOf('facts') as { readonly facts: Readonly<Record<string, object>> };
  const facts = Object.fromEntries(
    Object.keys(sheet['facts'] ?? {}).map((id) => [id, { ...given['duty-to-report'], by: 'prevent-lead' }]),
  );
  writeFileSync(inClone('book/confirm-legal-adviser.json'), JSON.stringify({ ...sheet, facts }));
  // It is not ready yet.
  const said = await type('npm run tool -- adopt book/confirm-legal-adviser.json', { ends: 1 });
  await run(/npm run .*pilot\.csv .* welsh-reader/.exec(said)?.[0] ?? '');
  const taken = JSON.parse(readFileSync(inClone('local/confirmations.json'), 'utf8')) as { readonly facts: object };
  expect(Object.keys(taken.facts)).toEqual(expect.arrayContaining([...Object.keys(given), ...Object.keys(facts)]));
});

const other = '2025-03';
it('another edition is a folder, a line and its clauses: built, nothing says the old date', async () => {
  commit();
  cpSync(inClone(editionFolder), inClone(`src/protocol/${other}`), { recursive: true });
  change(`src/protocol/${other}/edition.ts`, edition, other);
  for (const file of ['package.json', 'docs/ambiguities.md']) change(file, editionFolder, `src/protocol/${other}`);
  for (const language of ['en', 'cy']) change(`locales/${language}/clauses.json`, '2015', '2025');
  const stale = await type('npm run tool -- translations stale', { ends: 1 });
  await run(/npm run .*translations reviewed .*/.exec(stale)?.[0] ?? '');
  await type('npm run build');
  const saying = readdirSync(inClone('dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(html|js|webmanifest)$/.test(file))
    .filter((file) => /(July|Gorffennaf) 2015|\b2015-07\b/.test(readFileSync(inClone(`dist/${file}`), 'utf8')));
  expect(saying).toEqual([]);
});

const isNginxHere = process.env['NGINX_PROGRAM'] !== undefined;
it.runIf(isNginxHere)(
  'it is hosted below a site by the site file of the page, and the check finds all right',
  async () => {
    const site = await siteAt('/sub/path/', 'http', inClone('dist'));
    const filledIn = { 'https://steps.example.org/': site.address.href, '/srv/clear-steps': site.folder };
    await type('npm run --silent tool -- nginx-site', { filledIn });
    site.text = readFileSync(inClone('clear-steps.conf'), 'utf8').replace(/listen /g, 'listen 127.0.0.1:');
    await serve(site);
    expect(await type('npm run tool -- check-host https', { filledIn })).toContain('All is right at ');
    expect(logOf(site)).not.toMatch(/\[(warn|crit|alert|emerg)\]/);
  },
);

it('on a host that sends files and no headers it runs, and the check says what is missing in 20 lines', async () => {
  const host = createServer(({ url = '' }, response) => {
    const file = inClone(join('dist', url.replace('/sub/', '').replace(/(^|\/)$/, '$1index.html')));
    if (existsSync(file)) response.writeHead(200, { 'content-type': typeOf(file) ?? '' }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  const port = await claimPort(0);
  await new Promise<void>((listening) => void host.listen(port, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${port}/sub/`;
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '', args: ['--no-sandbox'] });
  try {
    const tab = await browser.newPage({ locale: 'en-GB' });
    await tab.goto(address);
    await tab.getByText(words.actions.referNow).first().waitFor();
    const filledIn = { 'https://steps.example.org/': address };
    const said = await type('npm run tool -- check-host https', { filledIn, ends: 1 });
    expect(said.match(/^(right|WRONG) /gm)?.length).toBeLessThanOrEqual(20);
  } finally {
    await browser.close();
    host.close();
  }
});

it('back at the old edition, two releases of one commit are the same, wherever and on whatever day they are made', async () => {
  git('checkout', '-q', '.');
  rmSync(inClone(`src/protocol/${other}`), { recursive: true });
  git('clone', '-q', clone, elsewhere);
  withPackages(elsewhere);
  const later = pathToFileURL(join(root, 'tools/lib/a-day-later.mjs')).href;
  const env = { TZ: 'Pacific/Auckland', LC_ALL: 'cy_GB.UTF-8', NODE_OPTIONS: `--import ${later}` };
  const filledIn = { 'tool -- release': 'tool -- release --no-books' };
  await type('npm run tool -- release', { filledIn });
  await type('npm run tool -- release', { filledIn, cwd: elsewhere, env });
  const [here, there] = [clone, elsewhere].map((at) => readFileSync(join(at, 'release/SHA256SUMS'), 'utf8'));
  expect(there).toBe(here);
});

it.skipIf(process.platform === 'win32')('it is signed, and whoever takes it finds who signed it', async () => {
  const sign = ['ssh-keygen -t', 'echo "releases', 'ssh-keygen -Y sign', 'git -c gpg.format=ssh -c user.signingkey'];
  for (const begin of sign) await type(begin);
  const cwd = inClone('release');
  cpSync(inClone('allowed_signers'), join(cwd, 'allowed_signers'));
  await type('ssh-keygen -Y verify', { cwd });
  await type('sha256sum -c', { cwd });
  await type('git -c gpg.format=ssh -c gpg.ssh');
  appendFileSync(join(cwd, 'SHA256SUMS'), '\n');
  await type('ssh-keygen -Y verify', { cwd, ends: 255 });
});

/** Returns a row of a page as a person reads it. */
const asRead = (row: string): string =>
  row
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the change book, since a clone in which a duty, a Welsh text and numbers were other', () => {
  let [page, rows]: readonly [string, readonly string[]] = ['', []];
  beforeAll(async () => {
    change(`${editionFolder}/tasks.ts`, 'dutyWhen: extremismFlagged', 'dutyWhen: never');
    change(`${editionFolder}/tasks.ts`, 'opensAfter: afterBoth', 'opensAfter: afterEither');
    change('locales/cy/ui.json', `"police": "${textAt('cy', 'ui:tasks/police')}"`, '"police": "Un gynt"');
    change('src/updates/found/reporting.ts', "reporting-your-concerns/ 2015'", "reporting-your-concerns/ 2014'");
    change('src/updates/found/help.ts', "telephone: '0800 1111'", "telephone: '0800 2222'");
    page = (await changesSince(clone, ['P1', 'P4']))?.['clear-steps-changes'] ?? '';
    rows = page.split('<tr>').map(asRead);
  });
  const rowWith = (...parts: readonly string[]) => rows.find((row) => parts.every((part) => row.includes(part)));

  it.each([
    ['the text as it was and as it is', 'ui:tasks/police', 'Un gynt', textAt('cy', 'ui:tasks/police')],
    ['a text of a made-up case', 'local/scenarios/ours.json: title (gone)', 'A parent asks about settings'],
    ['an answer of it', 'local/scenarios/ours.json: answers.immediate-danger (gone)', 'no'],
    ['a number', 'local/contacts.json: numbers.cardiff.socialServices.number', '029 0000 0000'],
    ['what else an organisation gives', 'local/areas.json: offered.0', 'cardiff'],
    ['the date of a source', 'Sources (changed)', 'at: https://', 'dated: 2014 2015'],
  ])('has %s', (_, ...parts) => {
    expect(rowWith(...parts)).toBeDefined();
    expect(page).not.toMatch(/[{[]&?"|"[\]}]/);
  });
  it('has both editions, what follows from the rule, with a case of it, and which promises hold since', () => {
    expect(rowWith('Gained', `Duty: ${textAt('en', 'ui:tasks/prevent-spoc')}`)).toMatch(/ % of all; an example: .+: ‘/);
    expect(rowWith('Computed for these promises: P1, P4.')).toBeDefined();
    expect(rowWith(nameOf(editionIn(clone)), nameOf(editionIn(root)))).toBeDefined();
    expect(rows.filter((row) => /(Gained|Lost) Promise/.test(row))).toEqual([
      expect.stringMatching(/Gained Promise P1 .+/),
    ]);
  });
});
