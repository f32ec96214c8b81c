import { describe, expect, it } from 'vitest';
import { doNotIds } from '#protocol/evidence';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type ScreenId, screenIds } from '#protocol/screens';
import { type FactId, facts } from '../../src/updates/facts';
import { type GroundedKey, groundedKeys, standsOf } from '../../src/wizard/updates/basis';
import { type Language, languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { offline } from '../support/cases';
import { bothTold, marked, openApp } from './app';
import { caseFor, fullCase } from './every-screen-cases';
import { all, linesOf, one } from './page';
import { expectedLines, shownLine } from './grounded-lines';

const start = { answers: { ...fullCase, 'local-authority': 'cardiff' }, log: bothTold } as const;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The parts of a page whose every line is to say what it stands on. */
const partsOn: readonly (readonly [ScreenId, string])[] = [
  ['referrals', '.do-not-list > li'],
  [
    'evidence-guidance',
    '.do-not-list > li, .do-list > li, [data-means] p, [data-say-to] :is(li:not([data-helpline]), p)',
  ],
  ['next-steps', '.follow-ups > li > p:first-child, .block:not(:has(.follow-ups)) > p, .bullets > li:not(.updates *)'],
  ['online-safety-advice', '.lead > p, .inset > p, .page__body > .bullets > li'],
  ['professional-conduct', '.lead > p, .inset > p, .page__body > .bullets > li'],
  ['other-procedures', '.lead > p, .page__body > .bullets > li'],
  ['resources', '.lead > p, dd > p:first-child'],
  ['local-numbers', '.page__body > .bullets > li, .own-contacts + p, .plain-list ~ p'],
  ['specific-risks', '[data-explains] p'],
  ['evidence', '[data-explains] p'],
  ['before-you-ring', '.help-line, [data-explains] p'],
  ['flagged-risks', '[data-risk] > p:last-of-type, [data-risk] .bullets > li'],
  ...taskIds.map(
    (task) =>
      [
        `referrals/${task}`,
        '.do-not-list > li, .reach-them > p:not(:has(a, button), .number-note, :first-child), .inset > p, .call__beside .bullets > li',
      ] as const,
  ),
];
/** The screens with lines that advise: all but the page of Hide, and the book, whose rows have its own test. */
const advisingScreens = screenIds.filter((screen) => screen !== 'notes' && screen !== 'book');
/** Each line that advises, with all that it may stand on: the same words can stand in two places. */
function advice(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const key of groundedKeys)
    linesOf(textAt(language, key)).forEach((line, at) =>
      known.set(clean(line), [...(known.get(clean(line)) ?? []), standsOf(key)[at]?.join(' ') ?? '']),
    );
  return known;
}
/** What a line stands on, as it says: in words, for a voice too. */
const saidOf = (line: Element) => clean(line.querySelector('.stands')?.textContent ?? '');
const basesOf = (line: Element) => line.querySelector<HTMLElement>('.stands')?.dataset['stands']?.split(' ') ?? [];

describe.each(languages)('what each line stands on, in %s', (language) => {
  const practice = textAt(language, 'updates:stands/practice');
  const newer = textAt(language, 'updates:stands/newer').replace('{{facts}}', '');

  const known = advice(language);
  const basesIn = (line: string) => known.get(clean(line));
  it.each(advisingScreens)('stands after every line that advises on %s, 999 first', async (screen) => {
    const danger = { 'immediate-danger': 'now', 'called-999': 'called-other' } as const;
    await openApp(screen, { answers: { ...caseFor(screen), ...danger, 'local-authority': 'cardiff' }, language });
    // What is said aloud, and what stands under “Why”, has its signs there.
    const lines = all('p, li, dd, td, .help-line, .nhsuk-hint')
      .filter((line) => !line.closest('.script__groups, .line-by-line'))
      .filter((line) => basesIn(shownLine(line).says));
    const isBare = (line: HTMLElement) => {
      const { says, on = '' } = shownLine(line);
      // In sight, a line that names its section itself bears no sign beside it; the record says it in words.
      if (/5\.5\.\d/.test(says) || (screen === 'record' && saidOf(line) !== '')) return false;
      return !basesIn(says)?.includes(on);
    };
    expect(lines.filter(isBare).map((line) => line.textContent)).toEqual([]);
    expect(lines.slice(0, 2).map((line) => shownLine(line))).toEqual(
      ['live-untold', 'policeToo'].flatMap((say) => expectedLines(language, `ui:danger/${say}`)),
    );
  });

  it.each(partsOn)('stands after each line of %s, and good practice shows no clause', async (screen, parts) => {
    await openApp(screen, { ...start, answers: { ...caseFor(screen), 'local-authority': 'cardiff' }, language });
    const shown = all(parts);
    expect(shown.length).toBeGreaterThan(2);
    for (const line of shown) {
      const bases = basesOf(line);
      // In sight, a line that names its section itself bears no sign beside it.
      if (!/5\.5\.\d/.test(line.textContent)) expect(bases, line.textContent).not.toEqual([]);
      const said = saidOf(line);
      if (bases.includes('good-practice')) expect(said, line.textContent).toContain(practice);
      if (bases.join('') === 'good-practice') expect(line.textContent).not.toMatch(/5\.5\.\d|§/);
      for (const basis of bases.filter((one) => one in facts)) {
        expect(said).toContain(newer);
        expect(said).toContain(linesOf(textAt(language, `updates:facts/${basis}/name`)).join());
      }
      for (const [section] of bases.flatMap((basis) => /^5\.5\.\d/.exec(basis) ?? []).map((found) => [found] as const))
        expect(line.textContent).toContain(section);
    }
  });

  const expectUnderWhy = (keys: readonly GroundedKey[]) => {
    const told = all('.line-by-line li').map((line) => [clean(line.textContent), basesOf(line).join(' ')] as const);
    for (const key of keys)
      linesOf(textAt(language, key)).forEach((line, at) => {
        const [text, on] = told.find(([one]) => one.startsWith(clean(line))) ?? ['', ''];
        expect([line, text !== '', on]).toEqual([line, true, standsOf(key)[at]?.join(' ')]);
      });
  };

  it('stands after where to ring, and after what to do without a number, and is told in words under “Why”', async () => {
    await openApp('referrals', { answers: start.answers, language });
    const keys = ['ui:task-list/where', 'ui:task-list/numberNone'] as const;
    const shown = all('.lead, [data-task="social-services"] > .number-note').map((line) => shownLine(line));
    expect(shown).toEqual(keys.flatMap((key) => expectedLines(language, key)));
    expectUnderWhy(keys);
  });

  it.each([
    ['Social Services are not told', [marked('police', 'made')], true],
    ['they were tried', [marked('social-services', 'tried')], true],
    ['they are to be told what is new', [marked('social-services', 'made', { told: [] })], true],
    ['they are told', bothTold, false],
  ])(
    'what to do without a number is in the list of calls and under “Why”, or in neither: %s',
    async (_, log, isSaid) => {
      const none = textAt(language, 'ui:task-list/numberNone');
      for (const area of ['cardiff', 'outside-wales', 'not-known'] as const) {
        await openApp('referrals', { answers: { ...fullCase, 'local-authority': area }, log, language });
        expect(one('[data-task="social-services"]').textContent.includes(none)).toBe(isSaid);
        expect(one('.line-by-line').textContent.includes(none)).toBe(isSaid);
        expect(one('.line-by-line').textContent).toContain(textAt(language, 'ui:task-list/where'));
      }
    },
  );

  it.each(['online-safety-advice', 'other-procedures'] as const)(
    'stands after each line of what opens %s where a child may be in danger',
    async (screen) => {
      await openApp(screen, { answers: { ...caseFor(screen), 'immediate-danger': 'now' }, language });
      const key = 'pages:danger-opening';
      const told = all('.danger-box > p').map((line) => [clean(line.textContent), basesOf(line).join(' ')] as const);
      linesOf(textAt(language, key)).forEach((line, at) => {
        expect(told[at]?.[0]).toContain(clean(line));
        expect(told[at]?.[1]).toBe(standsOf(key)[at]?.join(' '));
      });
      expectUnderWhy([key]);
    },
  );

  it('stands after each line of what About says of Clear Steps itself', async () => {
    await openApp('about', { language });
    const shown = all('.block > p');
    for (const key of ['reading', 'translation', 'privacy', 'howto'].map(
      (part) => `pages:about/${part}` as GroundedKey,
    ))
      linesOf(textAt(language, key)).forEach((line, at) => {
        const told = shown.find(({ textContent }) => clean(textContent).startsWith(clean(line)));
        expect([line, told && basesOf(told).join(' ')]).toEqual([line, standsOf(key)[at]?.join(' ')]);
      });
  });

  it.each(taskIds)(
    'is told in words under “Why” on the page of %s, of what is said there too',
    async (task: TaskId) => {
      await openApp(`referrals/${task}`, { ...start, language });
      const parts = ['reach', 'doNot', 'opening', 'closing'] as const;
      expectUnderWhy(parts.map((part) => `tasks:${task}/${part}` as const));
      expect(one('.line-by-line').closest('details')?.open).toBe(false);
      const isAboutTheCase = task !== 'iwf' && task !== 'site';
      expect(one('.line-by-line').textContent.includes(textAt(language, 'updates:stands/chosen'))).toBe(isAboutTheCase);
    },
  );

  const sayings = ['child/lines', 'child/then', 'parent/lines', 'parent/then'] as const;
  it('is told in words under “Why” on the task list and the page of the evidence, of each do-not and of what may be said', async () => {
    for (const screen of ['referrals', 'evidence-guidance'] as const) {
      await openApp(screen, { answers: fullCase, language });
      expectUnderWhy([
        ...doNotIds.map((id) => `do-nots:${id}` as const),
        ...sayings.map((part) => `advice:say/${part}` as const),
      ]);
    }
  });

  it.each([
    ['immediate-danger', 'questions:immediate-danger/help'],
    ['called-999', 'questions:called-999/help'],
    ['harm', 'questions:harm/options/child-abuse-images/hint'],
  ] as const)('is told in words under “Why” on %s, of what helps with its question', async (screen, key) => {
    await openApp(screen, { answers: fullCase, language });
    expectUnderWhy([key]);
  });

  it('is told in words under “Why” of what stands around a screen: the danger, and the devices', async () => {
    const danger = { 'immediate-danger': 'now', 'called-999': 'called-other' } as const;
    await openApp('specific-risks', { answers: { ...fullCase, ...danger }, language });
    expectUnderWhy(['ui:danger/live-untold', 'ui:danger/policeToo', 'ui:leaveDevices']);
    await openApp('need', { answers: { ...fullCase, 'immediate-danger': 'no' }, language });
    expect(all('.line-by-line')).toEqual([]);
  });

  it('stands after what helps with the signs of extremism', async () => {
    await openApp('flagged-risks', { answers: fullCase, language });
    const help = all('.help-line').map((line) => shownLine(line));
    expect(help).toContainEqual(expectedLines(language, 'questions:extremism-signs/help')[0]);
  });

  it('stands in the record after each must and may, and after the danger', async () => {
    const kind = (task: TaskId) => one(`[data-line="${task}.kind"]`).textContent;
    await openApp('record', {
      answers: { ...fullCase, 'immediate-danger': 'now', 'called-999': 'called-police' },
      language,
    });
    const updatesOf = (...ids: readonly FactId[]) =>
      textAt(language, 'updates:stands/newer').replace(
        '{{facts}}',
        ids.map((id) => linesOf(textAt(language, `updates:facts/${id}/name`)).join()).join('; '),
      );
    expect(kind('social-services')).toContain('5.5.5, 5.5.7');
    expect(kind('social-services')).toContain(updatesOf('duty-to-report'));
    expect(kind('police')).toContain('5.5.5, 5.5.7');
    expect(kind('prevent-spoc')).toContain('5.5.3');
    expect(kind('site')).toContain('5.5.5');
    expect(one('[data-section="danger"] td').textContent).toContain(updatesOf('emergency'));
    await openApp('record', { answers: offline, language });
    expect(kind('social-services')).not.toContain('5.5');
    expect(kind('social-services')).toContain(updatesOf('every-concern', 'duty-to-report'));
    expect(kind('police')).toContain(updatesOf('emergency', 'police-where-crime'));
  });

  it('stands in the record after what to do and what follows, in words', async () => {
    await openApp('record', { ...start, language });
    const row = (key: string) => one(`.record-table [data-advice="${key}"]`).textContent;
    expect(row('no-contact')).toBe(`${linesOf(textAt(language, 'do-nots:no-contact')).join()} (${practice})`);
    expect(row('leave-devices-alone')).toMatch(/\(.*5\.5\.6.*\)$/);
    const follows = all('[data-section="followUps"] td').map(({ textContent }) => textContent);
    expect(follows.length).toBeGreaterThan(3);
    expect(follows.filter((line) => !line.endsWith(')'))).toEqual([]);
  });
});
