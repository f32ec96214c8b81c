import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import checkHost from '../../../tools/hosting/check/cli.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import release from '../../../tools/release/cli.ts';
import { commitOf, tagBefore } from '../../../tools/release/commit.ts';
import { languages } from '../../../src/words/language-ids.ts';
import { changelogIn, linesOf, notesOf } from '../../../tools/release/notes.ts';
import { reproduciblePdf } from '../../../tools/release/reproducible-pdf.ts';
import { whole, writeRelease } from '../../../tools/release/write.ts';
import { zipOf } from '../../../tools/hosting/site.ts';
import { newFolder } from '../../support/new-folder.ts';
import { host } from '../hosting/host.ts';

const commit = { hash: 'a'.repeat(40), at: new Date('2026-11-27T19:13:35Z') };
const codes = { code: 'b'.repeat(64), local: 'c'.repeat(64) };
const site: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>',
  'assets/one-1a2b3c4d.js': 'one();',
  'assets/two-1a2b3c4d.js': 'two();',
  'sw.js': 'self;',
  'sbom.cdx.json': '{}',
  'licences.txt': 'MIT',
  'edition.json': '{}',
  _headers: '/*\n',
};
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
const said = (): readonly string[] => log.mock.calls.map(([line]) => String(line));

let temporary: string;
beforeEach(() => {
  vi.clearAllMocks();
  temporary = newFolder(Object.fromEntries(Object.entries(site).map(([path, text]) => [`built/${path}`, text])));
});
afterEach(() => rmSync(temporary, { recursive: true }));

/** Makes a release of the small site above, in a folder of that name. */
function released(name = 'release', address?: URL): string {
  const folder = join(temporary, name);
  mkdirSync(folder);
  writeRelease(folder, {
    built: join(temporary, 'built'),
    commit,
    notes: { 'notes.md': 'Edition: new', 'notes.cy.md': 'Argraffiad: newydd' },
    address,
  });
  return folder;
}

describe('a live address, held against a release', () => {
  it('has each file named that differs from the release, and no other', async () => {
    const address = await host({ ...site, 'assets/two-1a2b3c4d.js': 'two(2)', 'licences.txt': 'MIT!' });
    expect(await checkHost([address, released()])).toBe(1);
    const differing = said().filter((line) => line.startsWith('WRONG') && line.includes('as it was built'));
    expect(differing).toEqual([expect.stringMatching(/ \| where: assets\/two-1a2b3c4d\.js, licences\.txt$/)]);
  });

  it('is held against nothing where the release itself is spoilt: the file is named', async () => {
    const folder = released();
    appendFileSync(join(folder, 'site.zip'), '!');
    expect(await checkHost([await host(site), folder])).toBe(2);
    expect(error).toHaveBeenCalledWith(
      expect.stringContaining(`site.zip in ${folder} is not as it was when the release was made.`),
    );
  });
});

it('a release has what a host and an officer need', () => {
  const folder = released('for', new URL('https://steps.example.org/safe/'));
  expect(filesIn(folder)).toEqual(
    `SHA256SUMS edition.json hosting/_headers hosting/nginx-site.conf licences.txt notes.cy.md notes.md
    sbom.cdx.json site.sha256 site.zip tablets/cy.mobileconfig tablets/en.mobileconfig`.split(/\s+/),
  );
  expect(readFileSync(join(folder, 'hosting/nginx-site.conf'), 'utf8')).toContain('location /safe/ {');
});

describe('the folder of a release', () => {
  it('takes away nothing that has come there, or was beside it', () => {
    const folder = join(temporary, 'release');
    const come = () => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'mine.md'), 'mine');
    };
    expect(() => whole(folder, come)).toThrow('not empty');
    expect(filesIn(folder)).toEqual(['mine.md']);
    mkdirSync(`${folder}.part`);
    expect(() => whole(folder, come)).toThrow('exists');
    expect(filesIn(`${folder}.part`)).toEqual([]);
  });
  it('is left as it was, and nothing beside it, where a part of it fails', () => {
    const folder = join(temporary, 'release');
    const fail = (beside: string) => {
      writeFileSync(join(beside, 'notes.md'), 'new');
      throw new Error('no browser');
    };
    expect(() => whole(folder, fail)).toThrow('no browser');
    expect(readdirSync(temporary)).toEqual(['built']);
  });
});

it('is refused, before anything is made, where it is not asked for rightly, or something stands in the folder', () => {
  for (const args of [['--since'], ['--since', '--no-books'], ['--address', 'steps'], ['one', 'two'], ['--pdf']])
    expect(release(args)).toBe(2);
  expect(error.mock.calls.filter(([line]) => !String(line).startsWith('usage: '))).toEqual([]);
  expect(release([temporary, '--since', 'a-tag', '--address', 'https://steps.example.org/'])).toBe(2);
  expect(error).toHaveBeenLastCalledWith(`${temporary} is not empty. Name another folder.`);
});

it('the same zip comes from the same files in any order, and each file bears the time of the commit', () => {
  const files = Object.entries(site).map(([path, text]) => ({ path, content: Buffer.from(text) }));
  const zip = zipOf(files, commit.at);
  expect(zipOf([...files].reverse(), commit.at)).toEqual(zip);
  expect(zipOf(files, new Date('2026-11-27T19:13:36Z'))).not.toEqual(zip);
});

it('a PDF has the same bytes each time that it is printed: the time of the commit, and its parts named in their order', () => {
  const pdf = (time: string, first: number, second: number): Buffer =>
    Buffer.concat([
      Buffer.from([0xff, 0x00, 0x80]),
      Buffer.from(`<</CreationDate (D:${time})/ID (node0000013${first})/Headers [(node0000013${second})]/Pages 3>>`),
    ]);
  const [one, later, west] = [
    pdf("20261128000102+00'00'", 1, 2),
    pdf("20261128130102+13'00'", 2, 3),
    pdf("20261127160102-08'00'", 4, 9),
  ].map((printed) => Buffer.from(reproduciblePdf(printed, commit.at)));
  expect(later).toEqual(one);
  expect(west).toEqual(one);
  expect(one?.toString('latin1')).toContain(
    "/CreationDate (D:20261127191335+00'00')/ID (node00000001)/Headers [(node00000002)]/Pages 3",
  );
  expect(reproduciblePdf(pdf("20261128000102+00'00'", 3, 2), commit.at)).not.toEqual(one);
});

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## 0.2.0\n\n### For those who use it with families\n\n- Each call says\n  one thing.\n\n### For those who run it\n\n- `npm run tool` lists it.\n\n## 0.1.0\n\n### For those who use it with families\n\n- Old.\n';

  it('say what changes for those who use it with families, of that version alone', () => {
    const notes = notesOf(changelog, { version: '0.2.0', ...codes }, commit, 'en');
    // The edition as named in the app and the book, so that a tablet can be matched to it.
    expect(notes).toContain(`Edition: version 0.2.0, content ${codes.code}\n`);
    expect(notes).toContain(`own files: ${codes.local}\n`);
    expect(notes.match(/^- .*/gm)).toEqual(['- Each call says one thing.']);
  });

  it.each(languages)(
    'of each version are in the words of safeguarding, in %s: nothing in them is a command, a file, or of how the app is made',
    (language) => {
      const whole = changelogIn(language);
      for (const [, version = ''] of whole.matchAll(/^## (\S+)/gm)) {
        const [, ...lines] = notesOf(whole, { version, ...codes }, commit, language).split('\n- ');
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines)
          expect(line).not.toMatch(/`|\b(builds?|built|scripts?|policy|KB|JSON|hash|P\d+|proofs?|hosts?|code of)\b/);
      }
    },
  );

  it('are not made up: a version without any stops the release', () => {
    const none = () => notesOf(changelog, { version: '0.3.0', ...codes }, commit, 'en');
    expect(none).toThrow('CHANGELOG.md has no lines for version 0.3.0.');
    expect(() => notesOf(changelog, { version: '0.2.0', ...codes }, commit, 'cy')).toThrow(
      'CHANGELOG.cy.md has no lines',
    );
  });

  it('are of the same versions in both languages, in as many lines', () => {
    const versions = languages.map((language) =>
      [...changelogIn(language).matchAll(/^## (\S+)/gm)].map(([, version = '']) => [
        version,
        linesOf(changelogIn(language), version, language).length,
      ]),
    );
    expect(versions[1]).toEqual(versions[0]);
  });
});

it('a release is made from a commit: what is not in it is named, and stops it', () => {
  const folder = join(temporary, 'project');
  cpSync(join(temporary, 'built'), folder, { recursive: true });
  expect(() => commitOf(folder)).toThrow('has no version that git keeps');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  writeFileSync(join(folder, '.gitignore'), 'local/protocol.txt\n');
  git('init', '-q');
  git('add', '.');
  // The time of the commit, not of writing, because that changes when it is committed again.
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-03-04T05:06:07Z');
  git('commit', '-q', '-m', 'one', '--date', '2026-01-02T03:04:05Z');
  vi.unstubAllEnvs();
  const hash = git('rev-parse', 'HEAD').toString().trim();
  expect(commitOf(folder)).toEqual({ hash, at: new Date('2026-03-04T05:06:07Z') });
  // Changes are listed since the last tag before it, never since its own.
  expect(tagBefore(folder)).toBeUndefined();
  git('tag', 'v1');
  expect(tagBefore(folder)).toBeUndefined();
  git('commit', '-q', '--allow-empty', '-m', 'two');
  git('tag', 'v2');
  expect(tagBefore(folder)).toBe('v1');
  mkdirSync(join(folder, 'local'));
  writeFileSync(join(folder, 'local/protocol.txt'), 'not ours to ship');
  expect(() => commitOf(folder)).toThrow(/other than in it: \n ?local\/protocol\.txt$/);
  rmSync(join(folder, 'local'), { recursive: true });
  writeFileSync(join(folder, 'sw.js'), 'other');
  expect(() => commitOf(folder)).toThrow(/other than in it: \n ?M sw\.js$/);
});
