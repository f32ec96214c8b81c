import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { screenIds } from '#protocol/screens';
import { titleKey } from '../../../src/chart/title-key';
import { languages } from '../../../src/words/language-ids';
import main, { assurancePack } from '../../../tools/assurance/cli.ts';
import { keptIn } from '../../../tools/assurance/kept.ts';
import { areFaultsFound, triedOf } from '../../../tools/assurance/last-run.ts';
import { filledIn } from '../../../tools/assurance/references.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { faults } from '../../../tools/proof/faults/all';
import { codeOfFaults } from '../../../tools/proof/faults/tried';
import { readLast } from '../../../tools/proof/last-proof';
import { textAt } from '../../words/locales.ts';

const root = join(import.meta.dirname, '../../..');
const drafts = join(root, 'tools/assurance/drafts');
const read = (file: string): string => readFileSync(join(drafts, file), 'utf8');
const pack = assurancePack();
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** The hazards of a log: each from its heading to the next. */
const hazardsIn = (log: string): readonly string[] => log.split(/^## (?=H\d)/m).slice(1);
/** What a hazard lacks: a cause, what could come of it, a control of each kind that can be tried, what is left over, or an empty place to decide. */
function lackingIn(hazard: string): readonly string[] {
  const wanted: Readonly<Record<string, RegExp>> = {
    cause: /^- Cause: \S/m,
    effect: /^- What could come of it: \S/m,
    control: /^- \{\{(promise|test) /m,
    'left over': /^Left over: \S/m,
    decision: /^Severity: ____ Likelihood: ____ Accepted by, on: ____$/m,
  };
  return Object.keys(wanted).filter((part) => wanted[part]?.test(hazard) === false);
}

describe('the pack', () => {
  it('has a draft for each officer, and in both languages what the public reads too', () => {
    expect(Object.keys(pack).sort()).toEqual([
      'cy/accessibility.md',
      'cy/data-flow.md',
      'cy/welsh-language.md',
      'data-protection.md',
      'deployment.md',
      'en/accessibility.md',
      'en/data-flow.md',
      'en/welsh-language.md',
      'hazard-log.md',
      'medical-device.md',
    ]);
  });

  it('says of each draft for whom it is and that nobody has approved it, and leaves no place open but those for a person', () => {
    for (const [name, text] of Object.entries(pack)) {
      const draft = textAt(name.startsWith('cy/') ? 'cy' : 'en', 'assurance:draft').split('{{officer}}');
      expect(text.split('\n')[2]).toSatisfy((line: string) => draft.every((part) => line.includes(part)));
      expect(text).not.toMatch(/\{\{|undefined/);
    }
  });

  it('claims no approval and no score', () => {
    const claims =
      /\b(is|are|was|were|has been|have been) (approved|accepted|certified|compliant)\b|\b(complies|conforms) with\b/i;
    for (const text of Object.values(pack)) expect(text).not.toMatch(claims);
    expect('This log was approved.').toMatch(claims);
    expect(pack['hazard-log.md']).not.toMatch(/(Severity|Likelihood): (?!____)/);
  });

  it('names each screen in each language, with a place for who tried it', () => {
    for (const language of languages)
      for (const screen of screenIds) {
        const title = textAt(language, titleKey(screen)).replace(/<\/?(en|cy)>/g, '');
        expect(pack[`${language}/accessibility.md`]).toMatch(
          new RegExp(`^\\| ${title.replace(/[?()/]/g, '\\$&')} \\|.*\\| \\|$`, 'm'),
        );
      }
  });

  it('is written where it is asked for', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
    made.push(folder);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(main([folder])).toBe(0);
    expect(log).toHaveBeenCalledWith(`The drafts are in ${folder}`);
    log.mockRestore();
    expect(Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))).toEqual(
      pack,
    );
  });
});

it('a draft that an officer has written in is left alone, and so are the others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assurance-'));
  made.push(folder);
  const [log, error] = (['log', 'error'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => undefined),
  );
  writeFileSync(join(folder, 'hazard-log.md'), 'Accepted by me.');
  expect(main([folder])).toBe(2);
  expect(error).toHaveBeenCalledWith(
    expect.stringContaining(`has other words than the draft: ${join(folder, 'hazard-log.md')}.`),
  );
  expect(filesIn(folder)).toEqual(['hazard-log.md']);
  expect(readFileSync(join(folder, 'hazard-log.md'), 'utf8')).toBe('Accepted by me.');
  rmSync(join(folder, 'hazard-log.md'));
  expect([main([folder]), main([folder])]).toEqual([0, 0]);
  log?.mockRestore();
  error?.mockRestore();
});

it('faults are said to be found where these very faults were put in, and each was found', () => {
  const last = { ...readLast(), faults: { seeded: 144, caught: 144 }, faultsTried: codeOfFaults() };
  expect(areFaultsFound(last)).toBe(true);
  expect(areFaultsFound({ ...last, faults: { seeded: 144, caught: 143 } })).toBe(false);
  const [first, ...rest] = faults;
  const others = [{ ...first!, to: `${first!.to} ` }, ...rest];
  expect(areFaultsFound({ ...last, faultsTried: codeOfFaults(others) })).toBe(false);
});

describe('each hazard', () => {
  const hazards = hazardsIn(read('hazard-log.md'));

  it.each(hazards.map((hazard) => [hazard.split('\n')[0] ?? '', hazard]))(
    '%s: has controls, and what is left over',
    (_, hazard) => {
      expect(lackingIn(hazard)).toEqual([]);
    },
  );

  it('is found out where its controls or what is left over are gone', () => {
    const [first = ''] = hazards;
    expect(lackingIn(first.replace(/^- \{\{.*$/gm, ''))).toEqual(['control']);
    expect(lackingIn(first.replace(/^Left over:.*$/m, ''))).toEqual(['left over']);
    expect(lackingIn(first.replace('Severity: ____', 'Severity: 2'))).toEqual(['decision']);
  });

  it('that another draft names is there', () => {
    const known = hazards.map((hazard) => hazard.slice(0, hazard.indexOf('.')));
    const named = [...read('deployment.md').matchAll(/\bH\d+\b/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('of harm that the proof can show has a fault that was put in and found', () => {
    const named = [...read('hazard-log.md').matchAll(/\{\{fault ([^}]+)\}\}/g)].map(([, what]) => what);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((what) => !faults.some((fault) => fault.what === what))).toEqual([]);
  });
});

describe('a control that is gone', () => {
  it.each([
    'promise P99',
    'fault the moon is full',
    'test tests/journeys/no-such.spec.ts',
    'header X-No-Such',
    'kept the diary',
    // It fits several rows: which is meant is not said.
    'kept t',
    'figure luck',
    'approval mine',
  ])('stops the pack, which names the draft and the control: %s', (reference) => {
    const text = read('hazard-log.md').replace('{{promise P8}}', `{{${reference}}}`);
    expect(() => filledIn('hazard-log.md', text, root)).toThrow(`hazard-log.md names what is not there: ${reference}`);
  });

  it('is named with all others', () => {
    expect(() => filledIn('a.md', '{{promise P99}} {{test no.ts}}', root)).toThrow(': promise P99; test no.ts');
  });
});

it('a promise that the last run broke, or did not try, is said to be so', () => {
  const one = { id: 'P1' as const, cases: '8', checks: 2, idle: 0, classes: 4, listed: 0 };
  const tried = (holds: boolean): string => triedOf('en', 'P1', { ...readLast(), promises: [{ ...one, holds }] });
  expect(tried(true)).toBe('No case that breaks it. Kinds of case tried: 4.');
  expect(tried(false)).toMatch(/^A case that breaks it\. It does not hold\./);
  expect(triedOf('en', 'P1', { ...readLast(), promises: [] })).toBe('No proof is recorded yet.');
});

it('all that is kept is in the assessment, each with tests that are there', () => {
  const kept = keptIn(root);
  expect(kept.length).toBeGreaterThan(8);
  for (const { what, shown } of kept) {
    expect(pack['data-protection.md']).toContain(`| ${what} |`);
    expect(shown).not.toEqual([]);
    expect(shown.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  }
});
