import { factsOf } from '../../src/case/facts';
import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import type { LogEntry } from '../../src/case/log';
import type { TaskId } from '#protocol/tasks';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern, groomed } from '../support/cases';
import { bothTold, marked, openApp } from './app';
import { action, actions, all, one, screenShown, textOf, unmarked } from './page';

const answers: GivenAnswers = { ...groomed, 'violent-extremism': 'yes' };
const ss = marked('social-services', 'made');
const police = marked('police', 'made');
/** Each mark that can be set: `handled:police` where it says what the Police said. */
const marksShown = () =>
  all('main [data-action^="mark-"]')
    .map(({ dataset: { action: name = '', by } }) => [name.slice('mark-'.length), by ?? []].flat().join(':'))
    .sort();
const bySocialServices = ['handled:social-services', 'left:social-services'];
const byPolice = ['handled:police', 'left:police'];
const byBoth = [...byPolice, ...bySocialServices];

/** The marks: which are allowed, by what stands. */
const allowed: [string, TaskId, LogEntry[], string[]][] = [
  ['nobody told', 'social-services', [], ['made', 'tried']],
  ['nobody told', 'police', [], ['made', 'tried']],
  ['nobody told', 'prevent-spoc', [], []],
  ['nobody told', 'ceop', [], []],
  ['tried', 'police', [marked('police', 'tried')], ['corrected', 'made']],
  ['told', 'police', [police], ['corrected']],
  ['the Police told', 'prevent-spoc', [police], ['handled:police', 'made', 'tried']],
  ['told after the Police', 'prevent-spoc', [police, marked('prevent-spoc', 'made')], ['corrected']],
  ['only Social Services told', 'ceop', [ss], bySocialServices],
  ['only the Police told', 'iwf', [police], byPolice],
  ['left to Social Services', 'site', [ss, marked('site', 'handled:social-services')], ['corrected']],
  [
    'left to the Police, who are not told',
    'site',
    [ss, marked('site', 'left:police')],
    ['corrected', ...bySocialServices],
  ],
  ['both told', 'prevent-spoc', [ss, police], ['handled:police', 'handled:social-services', 'made', 'tried']],
  ['both told', 'site', [ss, police], [...byBoth, 'made', 'tried']],
  ['both told, and tried', 'ceop', [ss, police, marked('ceop', 'tried')], ['corrected', ...byBoth, 'made']],
  ['both told, and left to others', 'iwf', [ss, police, marked('iwf', 'handled:police')], ['corrected', 'made']],
  ['both told, and told', 'ceop', [ss, police, marked('ceop', 'made')], ['corrected']],
];

describe('the marks that can be set', () => {
  it.each(allowed)('%s: on the page of %s', async (_, task, log, marks) => {
    await openApp(`referrals/${task}`, { answers, log });
    expect(marksShown()).toEqual([...marks].sort());
  });

  it.each<[string, TaskId, GivenAnswers]>([
    ['told before now', 'social-services', { ...concern, 'already-reported': ['social-services'] }],
    ['told because of the danger', 'police', { ...concern, 'immediate-danger': 'now', 'called-999': 'called-police' }],
  ])('%s: none, as it goes only by changing the answer, and the page says so', async (_, task, given) => {
    await openApp(`referrals/${task}`, { answers: given });
    expect(marksShown()).toEqual([]);
    expect(textOf('main')).toContain(textAt('en', 'call:mark/byAnswer'));
  });
});

describe.each(languages)('one tap on a mark, in %s', (language) => {
  it.each(['made', 'tried'] as const)('sets %s with the time, says so, and stays on the page', async (mark) => {
    const { user, store } = await openApp('referrals/police', { answers, language });
    await user.click(action(`mark-${mark}`));
    expect(store.view().log).toMatchObject([{ task: 'police', do: mark, at: '2026-03-04T09:05' }]);
    expect(store.view().context.told.police).toEqual(mark === 'made' ? factsOf(answersOf(answers)) : undefined);
    const [before = ''] = textAt(language, `call:mark/stands/${mark}`).split('{{at}}');
    expect(textOf('main')).toContain(before.trim());
    expect(textOf('main')).toContain(`4 ${textAt(language, 'ui:months/3')} 2026, 09:05`);
    expect(screenShown()).toBe('referrals/police');
  });

  it.each(['handled', 'left'] as const)('sets what the Police said: %s, and whose word it is', async (what) => {
    const { user, store } = await openApp('referrals/ceop', { answers, language, log: bothTold });
    await user.click(one(`[data-action="mark-${what}"][data-by="police"]`));
    expect(store.view().log.at(-1)).toEqual({ task: 'ceop', do: what, by: 'police', at: '2026-03-04T09:05' });
    const [before = ''] = textAt(language, `call:mark/stands/${what}/police`).split('{{at}}');
    expect(textOf('main')).toContain(before.trim());
    expect(textOf('main')).toContain(textAt(language, `ui:status/${what}/police`));
  });

  it('says that the word of one who is not told any more does not count', async () => {
    const log = [...bothTold, marked('ceop', 'handled:police')];
    await openApp('referrals/ceop', { answers, language, log });
    expect(textOf('main')).not.toContain(textAt(language, 'call:mark/countsNot'));
    await openApp('referrals/ceop', { answers, language, log: [...log, marked('police', 'corrected')] });
    expect(textOf('main')).toContain(textAt(language, 'call:mark/countsNot'));
  });

  it('that was wrong takes it back, and locks again what it had opened', async () => {
    const { user } = await openApp('referrals/police', { answers, language, log: bothTold });
    await user.click(action('mark-corrected'));
    expect(marksShown()).toEqual(['made', 'tried']);
    await user.click(action('refer-now'));
    await user.click(one('[data-to="referrals/ceop"]'));
    await expect.poll(screenShown).toBe('referrals/ceop');
    expect(actions('mark-made')).toEqual([]);
  });
});

describe.each(languages)('Continue on a call, in %s', (language) => {
  const names = (next: string) => unmarked(textAt(language, `call:next/${next}`));

  it('names where it leads, and leads there: to the next duty outstanding, then to the list of calls', async () => {
    const { user } = await openApp('referrals/social-services', { answers, language });
    for (const next of ['police', 'prevent-spoc']) {
      expect(textOf('[data-action="continue"]')).toBe(names(next));
      await user.click(action('continue'));
      expect(screenShown()).toBe(`referrals/${next}`);
    }
    expect(textOf('[data-action="continue"]')).toBe(names('list'));
    await user.click(action('continue'));
    expect(screenShown()).toBe('referrals');
  });

  it('passes over who was told all, and comes to who is to be told what is new', async () => {
    await openApp('referrals/social-services', { answers, language, log: [police] });
    expect(textOf('[data-action="continue"]')).toBe(names('prevent-spoc'));
    const log = [marked('police', 'made', { told: [] })];
    await openApp('referrals/social-services', { answers, language, log });
    expect(textOf('[data-action="continue"]')).toBe(names('police'));
  });
});
