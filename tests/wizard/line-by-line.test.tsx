import { describe, expect, it } from 'vitest';
import { doNotIds } from '#protocol/evidence';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type ScreenId, screenIds } from '#protocol/screens';
import { answersOf } from '../../src/case/answers';
import { linesOfCard } from '../../src/case/cards';
import { type UpdateId } from '../../src/updates/updates';
import { type GroundedKey, groundedKeys, basisOf } from '../../src/wizard/updates/basis';
import { type Language, languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { offline } from '../support/cases';
import { bothTold, marked, openApp } from './app';
import { caseFor, fullCase } from './every-screen-cases';
import { all, linesOf, one } from './page';
import { expectedLines, shownLine } from './grounded-lines';

const start = { answers: { ...fullCase, 'local-authority': 'cardiff' }, log: bothTold } as const;
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Screens with advice, without the page of Hide and the book, whose rows have their own test. */
const advisingScreens = screenIds.filter((screen) => screen !== 'notes' && screen !== 'book');
/** Returns each line of advice with its possible grounds: the same words can occur in two places. */
function advice(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const key of groundedKeys)
    linesOf(textAt(language, key)).forEach((line, at) =>
      known.set(clean(line), [...(known.get(clean(line)) ?? []), basisOf(key)[at]?.join(' ') ?? '']),
    );
  return known;
}
/** The grounds of a line in words, as a screen reader says them. */
const saidOf = (line: Element) => clean(line.querySelector('.stands')?.textContent ?? '');
/** Whether the record says in words what a line stands on, in a section of its own or after the line. */
const saidInRecord = (says: string) =>
  all('[data-part="account"] td').some((line) => clean(line.textContent).startsWith(says) && saidOf(line) !== '');
const basesOf = (line: Element) => line.querySelector<HTMLElement>('.stands')?.dataset['stands']?.split(' ') ?? [];

describe.each(languages)('what each line stands on, in %s', (language) => {
  const danger = { 'immediate-danger': 'now', 'called-999': 'called-other' } as const;
  const known = advice(language);
  const basesIn = (line: string) => known.get(clean(line));
  it.each(advisingScreens)('stands after every line that advises on %s, 999 first', async (screen) => {
    await openApp(screen, { answers: { ...caseFor(screen), ...danger, 'local-authority': 'cardiff' }, language });
    // Scripts, and what is under “Why”, have their signs there.
    const lines = all('p, li, dd, td, .help-line, .nhsuk-hint')
      .filter((line) => !line.closest('[data-part="opening"], [data-part="prompts"], .line-by-line'))
      .filter((line) => basesIn(shownLine(line).says));
    const isBare = (line: HTMLElement) => {
      const { says, on = '' } = shownLine(line);
      // A line that names its section has no visible sign. The record says it in words.
      if (/5\.5\.\d/.test(says) || (screen === 'record' && saidInRecord(says))) return false;
      return !basesIn(says)?.includes(on);
    };
    expect(lines.filter(isBare).map((line) => line.textContent)).toEqual([]);
    expect(lines.slice(0, 2).map((line) => shownLine(line))).toEqual(
      ['live-untold', 'policeToo'].flatMap((say) => expectedLines(language, `ui:danger/${say}`)),
    );
  });

  const expectUnderWhy = (keys: readonly GroundedKey[]) => {
    const told = all('.line-by-line li').map((line) => [clean(line.textContent), basesOf(line).join(' ')] as const);
    for (const key of keys)
      linesOf(textAt(language, key)).forEach((line, at) => {
        const [text, on] = told.find(([one]) => one.startsWith(clean(line))) ?? ['', ''];
        expect([line, text !== '', on]).toEqual([line, true, basisOf(key)[at]?.join(' ')]);
      });
  };

  it.each([
    ['Social Services are not told', [marked('police', 'made')], true],
    ['they were tried', [marked('social-services', 'tried')], true],
    ['they are to be told what is new', [marked('social-services', 'made', { told: [] })], true],
    ['they are told', bothTold, false],
  ])(
    'what to do without a number is in the list of calls and under “Why”, or in neither: %s',
    async (_, log, isSaid) => {
      for (const area of ['cardiff', 'elsewhere-in-uk', 'outside-uk', 'not-known'] as const) {
        const none = textAt(language, area === 'cardiff' ? 'call:number/none' : 'ui:task-list/numberNone');
        await openApp('referrals', { answers: { ...fullCase, 'local-authority': area }, log, language });
        expect(one('[data-task="social-services"]').textContent.includes(none)).toBe(isSaid);
        expect(one('.line-by-line').textContent.includes(none)).toBe(isSaid);
        expect(one('.line-by-line').textContent).toContain(textAt(language, 'ui:task-list/where'));
      }
    },
  );

  const cards = ['gate', 'young', 'older', 'asked', 'then', 'you', 'knows', 'parent', 'self'] as const;
  const advised: readonly GroundedKey[] = [
    ...doNotIds.map((id) => `do-nots:${id}` as const),
    ...cards.flatMap((card) => linesOfCard(answersOf(start.answers), card)).map((id) => `advice:say/${id}` as const),
  ];
  const parts = ['reach', 'doNot', 'closing'] as const;
  it.each<readonly [ScreenId, readonly GroundedKey[]]>([
    ['immediate-danger', ['questions:immediate-danger/help']],
    ['called-999', ['questions:called-999/help']],
    ['harm', ['questions:harm/options/child-abuse-images/hint']],
    // What surrounds a screen: the danger, and the devices.
    ['specific-risks', ['ui:danger/live-untold', 'ui:danger/policeToo', 'ui:leaveDevices']],
    ['evidence-guidance', advised],
    ['referrals', [...advised, 'ui:task-list/where']],
    ...taskIds.map((task) => [`referrals/${task}`, parts.map((part) => `tasks:${task}/${part}` as const)] as const),
  ])('is told in words under “Why” on %s, closed at first', async (screen, keys) => {
    const answers = { ...start.answers, ...(screen === 'specific-risks' ? danger : {}) };
    const isCall = screen.startsWith('referrals/');
    await openApp(screen, { answers, log: isCall ? bothTold : [], language });
    expectUnderWhy(keys);
    expect(one('.line-by-line').closest('details')?.open).toBe(false);
    if (!isCall) return;
    // What is said about the case itself was chosen by the person.
    expect(one('.line-by-line').textContent).toContain(textAt(language, 'updates:stands/chosen'));
  });

  it('stands in the record for each must and may, and for the danger', async () => {
    const kind = (task: TaskId) => one(`[data-line="stands.${task}.kind"]`).textContent;
    await openApp('record', {
      answers: { ...fullCase, 'immediate-danger': 'now', 'called-999': 'called-police' },
      language,
    });
    const updatesOf = (...ids: readonly UpdateId[]) =>
      textAt(language, 'updates:stands/newer').replace(
        '{{facts}}',
        ids.map((id) => linesOf(textAt(language, `updates:facts/${id}/name`)).join()).join('; '),
      );
    expect(kind('social-services')).toContain('5.5.5, 5.5.7');
    expect(kind('social-services')).toContain(updatesOf('duty-to-report'));
    expect(kind('police')).toContain('5.5.5, 5.5.7');
    expect(kind('prevent-spoc')).toContain('5.5.3');
    expect(kind('site')).toContain('5.5.5');
    expect(one('[data-line="stands.danger"]').textContent).toContain(updatesOf('emergency'));
    await openApp('record', { answers: offline, language });
    expect(kind('social-services')).not.toContain('5.5');
    expect(kind('social-services')).toContain(updatesOf('every-concern', 'duty-to-report'));
    expect(kind('police')).toContain(updatesOf('emergency', 'police-where-crime'));
  });
});
