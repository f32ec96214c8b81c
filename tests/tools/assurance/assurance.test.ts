import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { screenIds } from '#protocol/screens';
import { titleKey } from '../../../src/chart/title-key';
import { type Language, languages } from '../../../src/words/language-ids';
import main, { assurancePack } from '../../../tools/assurance/cli.ts';
import { lookAt, lookEverywhere, type Looked } from '../../../tools/assurance/looked.ts';
import { figures } from '../../../tools/assurance/figures.ts';
import { keptIn, keptTable } from '../../../tools/assurance/kept.ts';
import { areFaultsTried, faultLine, lastRun, triedOf } from '../../../tools/assurance/last-run.ts';
import { filledIn, marked } from '../../../tools/assurance/references.ts';
import { wordsOf } from '../../../tools/assurance/words.ts';
import { findBrowser } from '../../../tools/checks/browser.mjs';
import { editionIn, groundIn, shortened } from '../../../tools/lib/edition.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { faults } from '../../../tools/proof/faults/all';
import { codeOfFaults } from '../../../tools/proof/faults/tried';
import { readLast } from '../../../tools/proof/last-proof';
import { blocksOf } from '../../../tools/words/drafts.ts';
import { textAt } from '../../words/locales.ts';

// Every screen is looked at where the command is run: that takes minutes.
vi.mock('../../../tools/assurance/looked.ts', async (original) => ({
  ...(await original<object>()),
  lookEverywhere: vi.fn(),
}));
const root = join(import.meta.dirname, '../../..');
const drafts = join(root, 'tools/assurance/drafts');
const read = (language: Language, file: string): string => readFileSync(join(drafts, language, file), 'utf8');
const pack = assurancePack();
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** What comes of something while a release of a commit of 27 November 2026 is made. */
function inRelease<T>(of: () => T): T {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795806815');
  const came = of();
  vi.unstubAllEnvs();
  return came;
}

/** The hazards of a log: each from its heading to the next. */
const hazardsIn = (log: string): readonly string[] => log.split(/^## (?=H\d)/m).slice(1);
const control = /^- \{\{(promise|test) /m;
/** The parts of a hazard, as each language has them. */
const partsOf: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    cause: /^- Cause: \S/m,
    effect: /^- What could come of it: \S/m,
    control,
    'left over': /^Left over: \S/m,
    decision: /^Severity: ____ Likelihood: ____ Accepted by, on: ____$/m,
  },
  cy: {
    cause: /^- Beth sy’n ei achosi: \S/m,
    effect: /^- Beth allai ddod ohono: \S/m,
    control,
    'left over': /^Yn weddill: \S/m,
    decision: /^Difrifoldeb: ____ Tebygolrwydd: ____ Derbyniwyd gan, ar: ____$/m,
  },
};
/** What a hazard lacks: a cause, what could come of it, a control of each kind that can be tried, what is left over, or an empty place to decide. */
const lackingIn = (language: Language, hazard: string): readonly string[] =>
  Object.entries(partsOf[language]).flatMap(([part, pattern]) => (pattern.test(hazard) ? [] : [part]));

/** What is no word in a block: its kind, what it refers to, the hazards that it names, commands, numbers and places to fill in. */
const marks = /^(?:#+|[-|])|\{\{(?:draft|[^}]+)|npm run tool -- [\w-]+|`(?!npm run tool)[^`=]+`|\bH\d+\b|____|\d+/g;
/** The words of a language beside a name, and those of whom a draft is for. */
const words = / \| [^}|]+(?=\}\})|(?<=\{\{draft) [^}]+/g;
const marksIn = (draft: string): readonly string[] =>
  blocksOf(draft).map((block) =>
    [...block.replace(words, '').matchAll(marks)]
      .map(([mark]) => mark)
      .sort()
      .join(' '),
  );

describe('the pack', () => {
  it('has in each language a draft for each officer, and what the public reads too', () => {
    expect(Object.keys(pack).sort()).toEqual(
      ['cy', 'en'].flatMap((language) => [
        `${language}/accessibility.md`,
        `${language}/data-flow.md`,
        `${language}/data-protection.md`,
        `${language}/deployment.md`,
        `${language}/hazard-log.md`,
        `${language}/medical-device.md`,
        `${language}/welsh-language.md`,
      ]),
    );
  });

  it('has no line of words that is the same in both languages', () => {
    const linesOf = (name: string): readonly string[] => (pack[name] ?? '').split('\n');
    for (const name of Object.keys(pack).filter((file) => file.startsWith('cy/'))) {
      const english = linesOf(name.replace('cy/', 'en/'));
      const same = linesOf(name).filter(
        (line) => english.includes(line) && /\p{L}/u.test(line.replace(/`[^`]*`/g, '')),
      );
      expect(same).toEqual([]);
    }
  });

  it('writes the day and the counts of the last run as each language does', () => {
    const [year, month, day] = readLast().date.split('-').map(Number);
    for (const language of languages) {
      const log = pack[`${language}/hazard-log.md`];
      expect(log).toContain(`: ${day} ${textAt(language, `ui:months/${month}`)} ${year}\n`);
      expect(log).toContain(`: ${readLast().random.cases.toLocaleString('en')}. `);
    }
  });

  it('says of each draft for whom it is and that nobody has approved it, and leaves no place open but those for a person', () => {
    for (const [name, text] of Object.entries(pack)) {
      const draft = textAt(name.startsWith('cy/') ? 'cy' : 'en', 'assurance:draft').split('{{officer}}');
      expect(text.split('\n')[2]).toSatisfy((line: string) => draft.every((part) => line.includes(part)));
      expect(text).not.toMatch(/\{\{|undefined/);
    }
  });

  it('says of each draft of which edition it is', () => {
    const { version, code } = shortened(editionIn(root));
    for (const [name, text] of Object.entries(pack)) {
      const said = textAt(name.startsWith('cy/') ? 'cy' : 'en', 'record:code');
      expect(text).toContain(`\n\n${said.replace('{{version}}', version).replace('{{code}}', code)}\n`);
    }
  });

  it('has the table of what is kept where it says what is kept and what leaves the device', () => {
    for (const language of languages)
      expect(pack[`${language}/data-flow.md`]).toContain(`\n\n${marked(keptTable(language, root))}\n`);
  });

  it('counts in a release what is confirmed as it was on the day of the commit, whenever that is made', () => {
    const folder = mkdtempSync(join(tmpdir(), 'confirmed-'));
    made.push(folder);
    cpSync(join(root, 'local'), join(folder, 'local'), { recursive: true });
    const of = { en: 'Example', cy: 'Enghraifft' };
    const own = { by: 'safeguarding-lead', of, on: '2026-11-25', evidence: 'law' };
    writeFileSync(join(folder, 'local/confirmations.json'), JSON.stringify({ facts: { consent: own } }));
    vi.useFakeTimers({ toFake: ['Date'] });
    const counted = ['2026-11-28', '2040-01-01'].map((day) => {
      vi.setSystemTime(new Date(`${day}T12:00:00Z`));
      return [figures['confirmed']?.('en', folder), inRelease(() => figures['confirmed']?.('en', folder))];
    });
    vi.useRealTimers();
    expect(counted[0]?.[0]).not.toBe(counted[1]?.[0]);
    expect(counted[0]?.[1]).toBe(counted[1]?.[1]);
  });

  it('claims no approval and no score', () => {
    const claims =
      /\b(is|are|was|were|has been|have been) (approved|accepted|certified|compliant)\b|\b(complies|conforms) with\b|wedi(’i|’u) ([gc]h?ymeradwyo|dd?erbyn|h?ardystio)|cymeradwywyd|yn cydymffurfio/i;
    for (const text of Object.values(pack)) expect(text).not.toMatch(claims);
    for (const claim of ['This log was approved.', 'Mae’r log hwn wedi’i gymeradwyo.']) expect(claim).toMatch(claims);
    expect(pack['en/hazard-log.md']).not.toMatch(/(Severity|Likelihood): (?!____)/);
    expect(pack['cy/hazard-log.md']).not.toMatch(/(Difrifoldeb|Tebygolrwydd): (?!____)/);
  });

  it('names each screen in each language, with a place for who tried it', () => {
    for (const language of languages)
      for (const screen of screenIds) {
        const title = textAt(language, titleKey(screen)).replace(/<\/?(en|cy)>/g, '');
        expect(pack[`${language}/accessibility.md`]).toMatch(
          new RegExp(`^\\| ${title.replace(/[?()/]/g, '\\$&')}( \\([^)]*\\))? \\|.*\\| \\|$`, 'm'),
        );
      }
  });

  it('names the tests that look for faults on every screen, each of them there, and none that goes to some alone', () => {
    for (const language of languages) {
      const named = [...pack[`${language}/accessibility.md`]!.matchAll(/`(tests\/[^`]+)`/g)].map(
        ([, file = '']) => file,
      );
      const journeys = ['chart-walks', 'sizes'].map((name) => `tests/journeys/${name}.spec.ts`);
      expect(named).toEqual(expect.arrayContaining(journeys));
      expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
      expect(named).not.toContain('tests/journeys/call.spec.ts');
    }
  });

  it('is written where it is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
    made.push(folder);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await main([folder])).toBe(0);
    expect(log).toHaveBeenCalledWith(`The drafts are in ${folder}`);
    log.mockRestore();
    expect(Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))).toEqual(
      pack,
    );
  });
});

it('a draft that an officer has written in is left alone, and so are the others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
  made.push(folder);
  const [log, error] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  mkdirSync(join(folder, 'cy'));
  writeFileSync(join(folder, 'cy/hazard-log.md'), 'Accepted by me.');
  expect(await main([folder])).toBe(2);
  expect(error).toHaveBeenCalledWith(
    expect.stringContaining(`has other words than the draft: ${join(folder, 'cy/hazard-log.md')}.`),
  );
  expect(filesIn(folder)).toEqual(['cy/hazard-log.md']);
  expect(readFileSync(join(folder, 'cy/hazard-log.md'), 'utf8')).toBe('Accepted by me.');
  rmSync(join(folder, 'cy/hazard-log.md'));
  expect([await main([folder]), await main([folder])]).toEqual([0, 0]);
  log?.mockRestore();
  error?.mockRestore();
});

describe('what a program finds on the screens', () => {
  const rowOf = (draft: string, language: Language, screen: 'need' | 'harm'): string =>
    draft.split('\n').find((line) => line.startsWith(`| ${textAt(language, titleKey(screen))} |`)) ?? '';

  it('is in the draft, screen by screen in both languages: a button without a name, a small one, a page that is too wide', async () => {
    const executablePath = findBrowser();
    if (executablePath === undefined) return;
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const look = async (main: string) => {
      await page.setContent(`<!doctype html><html lang="en"><title>A</title><main><h1>A</h1>${main}</main></html>`);
      return lookAt(page);
    };
    const button = (name: string, side: number) => `<button style="width:${side}px;height:${side}px">${name}</button>`;
    const [good, bad] = [await look(button('Go', 50)), await look(`${button('', 20)}<p style="width:900px">A</p>`)];
    await browser.close();
    const looked: Looked = { code: editionIn(root).code, found: { en: { need: good, harm: bad }, cy: { need: good } } };
    for (const language of languages) {
      const draft = assurancePack(looked)[`${language}/accessibility.md`]!;
      const { yes, no, looked: says } = wordsOf[language].accessibility;
      expect(draft).toContain(says);
      expect(rowOf(draft, language, 'need')).toContain(`| 0; 0 | 50; 50 | ${no}; ${no} | |`);
      expect(rowOf(draft, language, 'harm')).toContain(`| 1 \`button-name\`; – | 20; – | ${yes}; – | |`);
    }
    expect(good.kept.length).toBeGreaterThan(5);
  });

  it('is not in it where none looked, and that is said', () => {
    for (const language of languages) {
      expect(pack[`${language}/accessibility.md`]).toContain(wordsOf[language].accessibility.notLooked);
      expect(rowOf(pack[`${language}/accessibility.md`]!, language, 'need')).toMatch(/ \|  \|  \|  \|  \| \|$/);
    }
  });

  it('is of the built app that is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
    made.push(folder);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await main(['--built', '/somewhere', folder]);
    log.mockRestore();
    expect(lookEverywhere).toHaveBeenLastCalledWith('/somewhere');
  });
});

describe('faults', () => {
  const last = { ...readLast(), faults: { seeded: 144, caught: 144 }, faultsTried: codeOfFaults() };
  const some = { ...last, faults: { seeded: 144, caught: 143 } };
  const other = { ...last, faultsTried: 'another' };
  const lineIn = (run: typeof last) => faultLine('en', { what: 'no lock', breaks: 'P1' }, run);

  it('are said to be tried where these very faults were put into these very rules', () => {
    expect(areFaultsTried(last)).toBe(true);
    const [first, ...rest] = faults;
    const others = [{ ...first!, to: `${first!.to} ` }, ...rest];
    expect(areFaultsTried({ ...last, faultsTried: codeOfFaults(others) })).toBe(false);
    const triedWith = (file: string) => codeOfFaults(faults, new Map(groundIn(root)).set(file, 'another'));
    // Of rules that changed since, nothing was found; a text is no rule.
    for (const file of ['src/case/marks.ts', 'src/wizard/hub/PlanRow.tsx'])
      expect(areFaultsTried({ ...last, faultsTried: triedWith(file) }), file).toBe(false);
    expect(areFaultsTried({ ...last, faultsTried: triedWith('locales/cy/ui.json') })).toBe(true);
  });

  it('are each said to be found where all were, and where one was not, how many of all were', () => {
    expect(lineIn(last)).toBe('Fault put in on purpose: no lock. Found by: P1');
    expect(lineIn(some)).toMatch(/^Fault put in on purpose: no lock\. To be found by: P1\. .* 144 .* 143 /);
    expect(lineIn(other)).toContain('not tried in this version');
  });

  it('are counted for the run as a whole where these were tried, though one was not found', () => {
    expect(lastRun('en', some)).toMatch(/^- Faults put in on purpose: 144\. .*: 143\.$/m);
    expect(lastRun('en', other)).not.toContain('Faults put in on purpose');
  });
});

describe.each(languages)('each hazard, in %s', (language) => {
  const hazards = hazardsIn(read(language, 'hazard-log.md'));

  it.each(hazards.map((hazard) => [hazard.split('\n')[0] ?? '', hazard]))(
    '%s: has controls, and what is left over',
    (_, hazard) => {
      expect(lackingIn(language, hazard)).toEqual([]);
    },
  );

  it('is found out where its controls or what is left over are gone', () => {
    const [first = ''] = hazards;
    expect(lackingIn(language, first.replace(/^- \{\{.*$/gm, ''))).toEqual(['control']);
    expect(lackingIn(language, first.replace(/^(Left over|Yn weddill):.*$/m, ''))).toEqual(['left over']);
    expect(lackingIn(language, first.replace(/(Severity|Difrifoldeb): ____/, '$1: 2'))).toEqual(['decision']);
  });

  it('that another draft names is there', () => {
    const known = hazards.map((hazard) => hazard.slice(0, hazard.indexOf('.')));
    const named = [...read(language, 'deployment.md').matchAll(/\bH\d+\b/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('of harm that the proof can show has a fault that was put in and found', () => {
    const log = read(language, 'hazard-log.md');
    const named = [...log.matchAll(/\{\{fault ([^}|]+?)(?: \||\}\})/g)].map(([, what]) => what);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((what) => !faults.some((fault) => fault.what === what))).toEqual([]);
  });
});

describe('both languages of a draft', () => {
  const files = filesIn(join(drafts, 'en'));

  it.each(files)('have the same headings, references, hazards, numbers and open places, block by block: %s', (file) => {
    expect(marksIn(read('cy', file))).toEqual(marksIn(read('en', file)));
  });

  it.each([
    ['a heading', '\n## H3. ', '\nH3. '],
    ['the number of a hazard', '## H3. ', '## H4. '],
    ['a reference', '- {{promise P16}}\n', ''],
    ['which promise it is', '{{promise P16}}', '{{promise P17}}'],
    ['a number', '12 awr', '24 awr'],
    ['a place to fill in', 'Tebygolrwydd: ____', 'Tebygolrwydd:'],
    ['a command', 'content-due', 'adopt'],
  ])('are found to differ in %s', (_, from, to) => {
    const text = read('cy', 'hazard-log.md');
    expect(text).toContain(from);
    expect(marksIn(text.replace(from, to))).not.toEqual(marksIn(read('en', 'hazard-log.md')));
  });

  it('have the same rows of what is kept, shown by the same tests', () => {
    const shownIn = (language: Language) => keptIn(language, root).map(({ shown }) => shown);
    expect(shownIn('cy')).toEqual(shownIn('en'));
  });
});

describe('a control that is gone', () => {
  it.each([
    'promise P99',
    'fault the moon is full',
    'test tests/journeys/no-such.spec.ts',
    'test tests/journeys/clear.spec.ts: what no test is called',
    'header X-No-Such',
    'kept the diary',
    // It fits several rows: which is meant is not said.
    'kept t',
    'figure luck',
    'approval mine',
  ])('stops the pack, which names the draft and the control: %s', (reference) => {
    for (const language of languages) {
      const text = read(language, 'hazard-log.md').replace('{{promise P8}}', `{{${reference}}}`);
      expect(() => filledIn('hazard-log.md', text, language, root)).toThrow(
        `hazard-log.md names what is not there: ${reference}`,
      );
    }
  });

  it('is named with all others', () => {
    expect(() => filledIn('a.md', '{{promise P99}} {{test no.ts}}', 'en', root)).toThrow(': promise P99; test no.ts');
  });

  it('counts as gone in Welsh where it has English words alone', () => {
    for (const reference of ['fault CEOP has no lock', 'draft data protection officer']) {
      expect(filledIn('a.md', `{{${reference}}}`, 'en', root)).not.toContain('{{');
      expect(() => filledIn('a.md', `{{${reference}}}`, 'cy', root)).toThrow(`: ${reference}`);
    }
    expect(filledIn('a.md', '{{fault CEOP has no lock | nid oes clo}}', 'cy', root)).toContain('nid oes clo');
  });
});

it('words in English are marked as English in Welsh', () => {
  expect(pack['cy/hazard-log.md']).toContain('<span lang="en">NHS England</span>');
  for (const text of Object.values(pack)) expect(text).not.toMatch(/<\/?en>/);
});

it('a promise that the last run broke, or did not try, is said to be so', () => {
  const one = { id: 'P1' as const, cases: '8', checks: 2, idle: 0, classes: 4, listed: 0 };
  const tried = (holds: boolean): string => triedOf('en', 'P1', { ...readLast(), promises: [{ ...one, holds }] });
  expect(tried(true)).toBe('No case that breaks it. Kinds of case tried: 4.');
  expect(tried(false)).toMatch(/^A case that breaks it\. It does not hold\./);
  expect(triedOf('en', 'P1', { ...readLast(), promises: [] })).toBe('No proof is recorded yet.');
});

it('the figures of a run are told as those of the content with which it was recorded', () => {
  const { code } = editionIn(root);
  const told = (edition: string) => lastRun('en', { ...readLast(), edition });
  expect(told(code)).toContain(`- Recorded with this content: ${code.slice(0, 8)}.`);
  expect(told('b'.repeat(64))).toContain('- Recorded with other content than this: bbbbbbbb.');
});

it('all that is kept is in the assessment, each with tests that are there', () => {
  const kept = keptIn('en', root);
  expect(kept.length).toBeGreaterThan(8);
  for (const { what, shown } of kept) {
    expect(pack['en/data-protection.md']).toContain(`| ${what} |`);
    expect(shown).not.toEqual([]);
    expect(shown.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
