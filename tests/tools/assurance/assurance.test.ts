import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { screenIds } from '#protocol/screens';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { titleKey } from '../../../src/chart/title-key';
import { type Language, languages } from '../../../src/words/language-ids';
import main, { assurancePack } from '../../../tools/assurance/cli.ts';
import { keptIn } from '../../../tools/assurance/kept.ts';
import { areFaultsTried, faultLine, lastRun, triedOf } from '../../../tools/assurance/last-run.ts';
import { dayHere, filledIn } from '../../../tools/assurance/slots.ts';
import { editionIn, groundIn, shortened } from '../../../tools/lib/edition.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { root } from '../../../tools/lib/root.mjs';
import { codeOfFaults, faults } from '../../../tools/proof/faults/fault';
import { readLast } from '../../../tools/proof/last-proof';
import { blocksOf } from '../../../tools/check-words/drafts.ts';
import { newFolder } from '../../support/new-folder.ts';
import { textAt } from '../../words/locales.ts';

const drafts = join(root, 'docs/assurance');
const read = (language: Language, file: string): string => readFileSync(join(drafts, language, file), 'utf8');
const pack = assurancePack();

/** Returns the hazards of a log, each from its heading to the next. */
const hazardsIn = (log: string): readonly string[] => log.split(/^## (?=H\d)/m).slice(1);
const control = /^- \{\{(promise|test) /m;
/** The parts of a hazard, in each language. */
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
/** Returns the missing parts of a hazard, such as a cause, an effect, each kind of control or the remaining risk. */
const lackingIn = (language: Language, hazard: string): readonly string[] =>
  Object.entries(partsOf[language]).flatMap(([part, pattern]) => (pattern.test(hazard) ? [] : [part]));

/** What is not words in a block: its kind, references, hazards, commands, numbers and places to fill in. */
const marks = /^(?:#+|[-|])|\{\{(?:draft|[^}]+)|npm run tool -- [\w-]+|`(?!npm run tool)[^`=]+`|\bH\d+\b|____|\d+/g;
/** The words of a language beside a name, and those that say whom a draft is for. */
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
    const files = [
      'accessibility',
      'data-flow',
      'data-protection',
      'deployment',
      'equality',
      'hazard-log',
      'medical-device',
    ];
    expect(Object.keys(pack)).toEqual(
      ['en', 'cy'].flatMap((language) => [...files, 'welsh-language'].map((file) => `${language}/${file}.md`)),
    );
  });

  it('says of each draft for whom it is, that nobody has approved it and of which edition it is, and fills every slot', () => {
    const { version, code } = shortened(editionIn(root));
    for (const [name, text] of Object.entries(pack)) {
      const language = name.startsWith('cy/') ? 'cy' : 'en';
      const draft = textAt(language, 'assurance:draft').split('{{officer}}');
      expect(text.split('\n')[2]).toSatisfy((line: string) => draft.every((part) => line.includes(part)));
      const said = textAt(language, 'record:code').replace('{{version}}', version).replace('{{code}}', code);
      expect(text).toContain(`\n\n${said}\n`);
      expect(text).not.toMatch(/\{\{|undefined|<\/?en>/);
    }
  });

  it('counts in a release what is confirmed as it was on the day of the commit, whenever that is made', () => {
    vi.useFakeTimers({ now: new Date('2040-01-01'), toFake: ['Date'] });
    // The commit is of 27 November 2026.
    vi.stubEnv('SOURCE_DATE_EPOCH', '1795806815');
    expect(dayHere()).toBe('2026-11-27');
    vi.unstubAllEnvs();
    expect(dayHere()).toBe('2040-01-01');
    vi.useRealTimers();
  });

  it('claims no approval and no score', () => {
    const claims =
      /\b(is|are|was|were|has been|have been) (approved|accepted|certified|compliant)\b|\b(complies|conforms) with\b|wedi(’i|’u) ([gc]h?ymeradwyo|dd?erbyn|h?ardystio)|cymeradwywyd|yn cydymffurfio/i;
    for (const text of Object.values(pack)) expect(text).not.toMatch(claims);
    for (const log of ['en', 'cy'].map((language) => pack[`${language}/hazard-log.md`]))
      expect(log).not.toMatch(/(Severity|Likelihood|Difrifoldeb|Tebygolrwydd): (?!____)/);
  });

  it('names each screen, with a place for who tried it, and the tests that look for faults on all of them', () => {
    for (const language of languages) {
      const draft = pack[`${language}/accessibility.md`]!;
      for (const screen of screenIds) {
        const title = textAt(language, titleKey(screen)).replace(/<\/?(en|cy)>/g, '');
        expect(draft).toMatch(new RegExp(`^\\| ${title.replace(/[?()/]/g, '\\$&')}( \\([^)]*\\))? \\| \\|$`, 'm'));
      }
      const named = [...draft.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
      expect(named).toContain('tests/journeys/sizes.spec.ts');
      expect(named).not.toContain('tests/journeys/practice.spec.ts');
    }
  });
});

it('the drafts are written where they are asked for; one that an officer has written in is left alone, and so are the others', () => {
  const folder = newFolder({ 'cy/hazard-log.md': 'Accepted by me.' });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [log, error] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  expect(main([folder])).toBe(2);
  expect(error).toHaveBeenCalledWith(
    expect.stringContaining(`has other words than the draft: ${join(folder, 'cy/hazard-log.md')}.`),
  );
  expect(filesIn(folder)).toEqual(['cy/hazard-log.md']);
  expect(readFileSync(join(folder, 'cy/hazard-log.md'), 'utf8')).toBe('Accepted by me.');
  rmSync(join(folder, 'cy/hazard-log.md'));
  expect([main([folder]), main([folder])]).toEqual([0, 0]);
  expect(Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))).toEqual(
    pack,
  );
  log?.mockRestore();
  error?.mockRestore();
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
    // If rules have changed since, the faults do not count as tried. Texts are not rules.
    for (const file of ['src/case/marks.ts', 'src/wizard/task-list/PlanList.tsx'])
      expect(areFaultsTried({ ...last, faultsTried: triedWith(file) }), file).toBe(false);
    expect(areFaultsTried({ ...last, faultsTried: triedWith('locales/cy/ui.json') })).toBe(true);
  });

  it('are each said to be found where all were, and where one was not, how many of all were', () => {
    expect(lineIn(last)).toBe('Fault put in on purpose: no lock. Found by: P1');
    expect(lineIn(some)).toMatch(/^Fault put in on purpose: no lock\. To be found by: P1\. .* 144 .* 143 /);
    expect(lineIn(other)).toContain('not tried in this version');
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

  it('that another draft names is there', () => {
    const known = hazards.map((hazard) => hazard.slice(0, hazard.indexOf('.')));
    const named = [...read(language, 'deployment.md').matchAll(/\bH\d+\b/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('both languages of a draft', () => {
  const files = filesIn(join(drafts, 'en'));

  it.each(files)('have the same headings, references, hazards, numbers and open places, block by block: %s', (file) => {
    expect(marksIn(read('cy', file))).toEqual(marksIn(read('en', file)));
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
    'test tests/journeys/clear.spec.ts: what no test is called',
    'header X-No-Such',
    'kept the diary',
    'figure luck',
  ])('stops the pack, which names the draft and the control: %s', (reference) => {
    for (const language of languages) {
      const text = read(language, 'hazard-log.md').replace('{{promise P8}}', `{{${reference}}}`);
      expect(() => filledIn('hazard-log.md', text, language, root)).toThrow(
        `hazard-log.md names what is not there: ${reference}`,
      );
    }
  });

  it('counts as gone in Welsh where it has English words alone', () => {
    for (const reference of ['fault CEOP has no lock', 'draft data protection officer']) {
      expect(filledIn('a.md', `{{${reference}}}`, 'en', root)).not.toContain('{{');
      expect(() => filledIn('a.md', `{{${reference}}}`, 'cy', root)).toThrow(`: ${reference}`);
    }
    expect(filledIn('a.md', '{{fault CEOP has no lock | nid oes clo}}', 'cy', root)).toContain('nid oes clo');
  });
});

it('a promise that the last run broke, or did not try, is said to be so', () => {
  const one = { id: 'P1' as const, cases: '8', classes: 4, listed: 0 };
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
