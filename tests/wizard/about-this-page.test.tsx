import { describe, expect, it } from 'vitest';
import type { TaskId } from '#protocol/tasks';
import { type ScreenId, screenIds } from '#protocol/screens';
import type { GivenAnswers } from '../../src/case/answers';
import type { UpdateId } from '../../src/updates/updates';
import { groundedKeys, groundsOf } from '../../src/wizard/updates/grounds';
import { explainedOn } from '../../src/wizard/about/on-screen';
import { type Language, languages } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { offline } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp, type Opened, type Start } from './app';
import { caseFor, fullCase, withDanger } from './every-screen-cases';
import { all, linesOf, one, unmarked } from './page';

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The screens with advice; the record is a document, which says what it stands on itself. */
const advising = screenIds.filter(
  (screen) => !['notes', 'book', 'about', 'accessibility', 'training', 'record'].includes(screen),
);
/** What opens in place beside About this page: rows of the list of calls, and what a call asks once it is marked. */
const rows =
  '[data-answers], [data-say-to], .still details, .plan-row details, .call__lead details, :has(> div > .do-not-list)';
const about = 'details[data-part="about-this-page"]';
const outside = (found: HTMLElement) => !found.closest(about);
/** Each line with grounds, by its words, with where it is from: the same words can be in two texts. */
function linesWithGrounds(language: Language): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const key of groundedKeys)
    linesOf(textAt(language, key)).forEach((line) =>
      known.set(clean(line), [...(known.get(clean(line)) ?? []), `${key}: ${groundsOf(key).join(' ')}`]),
    );
  return known;
}

const danger = { 'immediate-danger': 'now', 'called-999': 'called-other' } as const;
const area = { 'local-authority': 'cardiff' } as const;
const startsOf = (screen: ScreenId): readonly Start[] => {
  const answers: GivenAnswers = { ...caseFor(screen), ...area };
  const none = { ...answers, 'local-authority': 'elsewhere-in-uk' } as const;
  return [
    { answers },
    { answers: { ...answers, ...danger } },
    ...(screen.startsWith('referrals') || screen === 'next-steps'
      ? [
          { answers: withDanger(none), log: [marked('social-services', 'tried'), marked('police', 'tried')] },
          { answers, log: bothTold },
          { answers, log: [marked('social-services', 'made', { told: [] }), marked('police', 'made', { told: [] })] },
          { answers: offline },
        ]
      : []),
  ];
};

describe.each(languages)('About this page, in %s', (language) => {
  const known = linesWithGrounds(language);
  /** Expects the only home of grounds: one, closed, with each line in sight, and no sign. */
  function expectHome(): void {
    expect(all(`main ${about}`).map((found) => (found as HTMLDetailsElement).open)).toEqual([false]);
    expect(all('main details').filter((found) => outside(found) && !found.matches(rows))).toEqual([]);
    expect(one('main').textContent).not.toMatch(/[§○•]|(?<!\d)\+/);
    const told = all(`${about} li[data-line]`).map(
      ({ dataset }) => `${dataset['line'] ?? ''}: ${dataset['stands'] ?? ''}`,
    );
    const missing = all('p, li, dd, .help-line, .nhsuk-hint')
      .filter(outside)
      .flatMap(({ textContent }) => {
        const from = known.get(clean(textContent));
        return from && !from.some((line) => told.includes(line)) ? from : [];
      });
    expect(missing).toEqual([]);
  }
  /** Expects what the clauses and the facts say, from when and how sure. */
  function expectSaid(): void {
    const stands = all(`${about} li[data-line]`).flatMap(({ dataset }) => dataset['stands']?.split(' ') ?? []);
    const said = [...all(`${about} [data-clause]`), ...all(`main li[data-fact]`)].map(
      ({ dataset }) => dataset['clause'] ?? dataset['fact'],
    );
    const own = ['good-practice', 'your-answers', 'clear-steps'];
    expect(stands.filter((basis) => !own.includes(basis) && !said.includes(basis))).toEqual([]);
    for (const fact of all(`${about} li[data-fact]`)) {
      expect(fact.querySelector('.checked__how')?.textContent).toMatch(/20\d\d/);
    }
  }
  /** Expects the examples and terms that left the surface of a screen, each with its grounds. */
  function expectExplained(screen: ScreenId, { store }: Opened): void {
    const shown = all(`${about} [data-explains] li`).map(({ textContent }) => clean(textContent));
    const lines = explainedOn(screen, store.view().context)
      .flatMap(([, of]) => of)
      .flatMap((place) =>
        wordsIn(language)
          .linesAt(place)
          .map(([, line]) => clean(unmarked(line))),
      );
    expect(shown).toHaveLength(lines.length);
    const isTold = (line: string, at: number) =>
      shown[at]?.startsWith(line) && (shown[at].endsWith(')') || /5\.5\./.test(line));
    expect(lines.filter((line, at) => !isTold(line, at))).toEqual([]);
  }

  // A page is drawn again for each test, so one test checks everything on it.
  it.each(advising)(
    'is the only home of grounds on %s, and has what they say, the examples and the terms',
    async (screen) => {
      for (const [at, start] of startsOf(screen).entries()) {
        const opened = await openApp(screen, { ...start, language });
        expectHome();
        expectSaid();
        if (at === 0) expectExplained(screen, opened);
      }
    },
  );

  it('says what to do without a number where that is in sight, and nowhere else', async () => {
    for (const log of [[marked('social-services', 'tried')], bothTold]) {
      for (const where of ['cardiff', 'elsewhere-in-uk', 'outside-uk', 'not-known'] as const) {
        const key = where === 'cardiff' ? 'call:number/none' : 'ui:task-list/numberNone';
        await openApp('referrals', { answers: { ...fullCase, 'local-authority': where }, log, language });
        const isSaid = log !== bothTold;
        expect(one('[data-task="social-services"]').textContent.includes(textAt(language, key))).toBe(isSaid);
        expect(all(`${about} [data-line="${key}"]`).length > 0).toBe(isSaid);
      }
    }
  });

  it.each(['called-999', 'referrals/police'] as const)(
    'opens on %s at how to ring without speaking, by its name',
    async (screen) => {
      const { user } = await openApp(screen, { answers: caseFor(screen), language });
      const opens = one('[data-opens="silent-999"]');
      expect(opens.textContent).toBe(textAt(language, 'updates:facts/silent-999/name'));
      await user.click(opens);
      expect((one(about) as HTMLDetailsElement).open).toBe(true);
      expect(one(`${about} li[data-fact="silent-999"]`)).toHaveFocus();
    },
  );

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
