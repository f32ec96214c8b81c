import { type TaskId, taskIds } from '#protocol/tasks';
import { act, fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answersOf, factsOf, type GivenAnswers } from '../../src/case/answers';
import { refusal } from '../../src/case/marking';
import { type Act, acts, type LogEntry } from '../../src/case/marks';
import { markEvent } from '../../src/machine/context';
import { type Language, languages } from '../../src/words/languages';
import { calm, concern, groomed } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { action, actions, all, one, screenShown, textOf, unmarked } from './page';

const answers: GivenAnswers = { ...groomed, 'violent-extremism': 'yes' };
const ss = marked('social-services', 'made');
const police = marked('police', 'made');
const nameOf = ({ do: name, by }: Act): string => [name, by ?? []].flat().join(':');
/** Returns each mark that can be set. `handled:police`: it reports what the Police said. */
const marksShown = () =>
  all('main :is([data-action^="mark-"], [data-action="undo"])')
    .map(({ dataset: { action: name = '', by } }) =>
      [name === 'undo' ? 'corrected' : name.slice('mark-'.length), by ?? []].flat().join(':'),
    )
    .sort();
const both = [ss, police];

/** Logs that between them bring each call into every state. */
const logs: readonly (readonly LogEntry[])[] = [
  [],
  [marked('police', 'tried')],
  [ss, marked('site', 'handled:social-services'), marked('iwf', 'left:police')],
  [police, marked('prevent-spoc', 'made'), marked('ceop', 'left:police')],
  both,
  [...both, marked('ceop', 'tried'), marked('iwf', 'handled:police'), marked('site', 'made')],
  [marked('social-services', 'made', { told: [] }), police],
];

describe('the marks that can be set', () => {
  it.each(logs.map((log) => [log.map((entry) => `${entry.task} ${entry.do}`).join(', ') || 'nothing', log] as const))(
    'are on the page of each call those that the chart takes, after %s',
    async (_, log) => {
      for (const task of taskIds) {
        const { store } = await openApp(`referrals/${task}`, { answers, log });
        const taken = acts.filter((one) => refusal(store.view().context, task, one) === undefined);
        expect([task, marksShown()]).toEqual([task, taken.map(nameOf).sort()]);
      }
    },
  );

  it.each<[string, TaskId, GivenAnswers]>([
    ['told before now', 'social-services', { ...concern, 'already-reported': ['social-services'] }],
    ['told because of the danger', 'police', { ...concern, 'immediate-danger': 'now', 'called-999': 'called-police' }],
  ])('%s: none, as it goes only by changing the answer, and the page says so', async (_, task, given) => {
    await openApp(`referrals/${task}`, { answers: given });
    expect(marksShown()).toEqual([]);
    expect(textOf('main')).toContain(textAt('en', 'call:mark/byAnswer'));
  });
});

it('told more after an answer said that they knew, by a wrong tap, is taken back: it is news again', async () => {
  const given: GivenAnswers = { ...answers, 'already-reported': ['police'] };
  const { user, store } = await openApp('referrals/police', {
    answers: given,
    log: [marked('police', 'told-more', { told: ['harm:grooming'] })],
  });
  expect(textOf('main')).toContain(textAt('en', 'call:mark/toldSince'));
  await user.click(action('undo'));
  expect([store.view().context.told.police, textOf('main')]).toEqual([
    undefined,
    expect.stringContaining(textAt('en', 'call:mark/byAnswer')),
  ]);
  expect(store.view().context.told['answer:police']).toBeDefined();
});

describe.each(languages)('one tap on a mark, in %s', (language) => {
  it.each(['made', 'tried'] as const)('sets %s with the time, says so, and stays on the page', async (mark) => {
    const { user, store } = await openApp('referrals/police', { answers, language });
    await user.click(action(`mark-${mark}`));
    expect(store.view().log).toMatchObject([{ task: 'police', do: mark, at: '2026-03-04T09:05' }]);
    expect(store.view().context.told.police).toEqual(mark === 'made' ? factsOf(answersOf(answers)) : undefined);
    expect(textOf('main .call [data-status]')).toBe(textAt(language, `call:at/${mark}`).replace('{{at}}', '09:05'));
    expect(one('#call-status')).toHaveFocus();
    expect(screenShown()).toBe('referrals/police');
  });

  it.each(['handled', 'left'] as const)('sets what the Police said: %s, and whose word it is', async (what) => {
    const { user, store } = await openApp('referrals/ceop', { answers, language, log: bothTold });
    await user.click(one(`[data-action="mark-${what}"][data-by="police"]`));
    expect(store.view().log.at(-1)).toEqual({ task: 'ceop', do: what, by: 'police', at: '2026-03-04T09:05' });
    expect(textOf('main')).toContain(textAt(language, `ui:status/${what}/police`));
  });

  it('says that the word of one who is not told any more does not count', async () => {
    const log = [...bothTold, marked('ceop', 'handled:police')];
    await openApp('referrals/ceop', { answers, language, log });
    expect(textOf('main')).not.toContain(textAt(language, 'call:mark/countsNot'));
    const untold = { answers, language, log: [...log, marked('police', 'corrected')] };
    await openApp('referrals/ceop', untold);
    expect(textOf('main')).toContain(textAt(language, 'call:mark/countsNot'));
    await openApp('record', untold);
    expect(textOf('[data-section="plan"]')).toContain(textAt(language, 'record:countsNot'));
  });

  it('of no answer is kept each time, is what Undo of a later call goes back to, and leaves a call with news told', async () => {
    const { user, store } = await openApp('referrals/police', { answers, language });
    for (const mark of ['tried', 'tried', 'made']) await user.click(action(`mark-${mark}`));
    await user.click(action('undo'));
    const tried = textAt(language, 'call:at/tried').replace('{{at}}', '09:05, 09:05');
    expect(textOf('main .call [data-status]')).toBe(tried);
    expect(store.view().context.told.police).toBeUndefined();
    await openApp('referrals/police', { answers, language, log: [marked('police', 'made', { told: [] })] });
    await user.click(action('mark-tried'));
    expect(textOf('#call-status')).toContain(textAt(language, 'call:at/triedAgain').replace('{{at}}', '09:05'));
    expect(textOf('main .call [data-status]')).toContain(textAt(language, 'call:at/made').split(' {{')[0]);
  });

  it('that was wrong takes it back, and locks again what it had opened', async () => {
    const { user } = await openApp('referrals/police', { answers, language, log: bothTold });
    await user.click(action('undo'));
    expect(marksShown()).toEqual(['made', 'tried']);
    await user.click(action('refer-now'));
    await user.click(one('[data-to="referrals/ceop"]'));
    await expect.poll(screenShown).toBe('referrals/ceop');
    expect(actions('mark-made')).toEqual([]);
  });
});

it('a second tap while a mark is still on its way to the disk sets no second mark', async () => {
  const written: (() => void)[] = [];
  const keep = () => new Promise<boolean>((done) => written.push(() => done(true)));
  const { store } = await openApp('referrals/police', { answers, keep });
  for (const _ of ['once', 'twice']) fireEvent.click(action('mark-tried'));
  for (const _ of ['the case', 'the mark', 'the mark again'])
    await act(async () => {
      written.splice(0).forEach((done) => done());
      await new Promise((rest) => setTimeout(rest));
    });
  expect(store.view().log.map((entry) => entry.do)).toEqual(['tried']);
});

describe.each(languages)('Continue on a call, in %s', (language) => {
  const names = (next: string) => unmarked(textAt(language, `call:next/${next}`));

  it.each<readonly [TaskId, readonly LogEntry[], string]>([
    ['social-services', [], 'police'],
    ['police', [], 'social-services'],
    ['police', [ss], 'prevent-spoc'],
    ['police', [ss, marked('prevent-spoc', 'made')], 'list'],
    ['social-services', [police], 'prevent-spoc'],
    ['social-services', [marked('police', 'made', { told: [] })], 'police'],
    ['prevent-spoc', [police], 'social-services'],
    ['prevent-spoc', [], 'social-services'],
    ['ceop', [ss], 'police'],
    ['ceop', [police], 'social-services'],
    ['ceop', [...both, marked('prevent-spoc', 'made')], 'list'],
    ['police', [...both, marked('prevent-spoc', 'made')], 'list'],
  ])(
    'of %s, after %j, names the next open duty outstanding; with none, one button leads to the list: %s',
    async (task, log, next) => {
      const { user } = await openApp(`referrals/${task}`, { answers, language, log });
      const isList = next === 'list';
      expect(actions('continue').map(({ textContent }) => textContent)).toEqual(isList ? [] : [names(next)]);
      expect(document.querySelectorAll('.bottom-bar .nhsuk-button:not(.nhsuk-button--secondary)')).toHaveLength(1);
      await user.click(action(isList ? 'refer-now' : 'continue'));
      expect(screenShown()).toBe(isList ? 'referrals' : `referrals/${next}`);
    },
  );
});

const policeTold = [marked('police', 'made')];
const field = (name: string) => one(`#police-${name}`) as HTMLInputElement;
const openPolice = (language: Language = 'en') =>
  openApp('referrals/police', { answers: calm, log: policeTold, language });

describe.each(languages)('the details of a mark, in %s', (language) => {
  it.each([
    ['1530', '15:30'],
    ['15:30', '15:30'],
    ['15.30', '15:30'],
    ['0005', '00:05'],
  ])('take the time %s', async (typed, kept) => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), typed);
    expect(store.view().log[0]?.time).toBe(kept);
    expect(field('time')).not.toHaveAttribute('aria-invalid');
  });

  it('ask about a time that is still to come, and keep it', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), '2359');
    expect(textOf('main')).toContain(textAt(language, 'call:details/timeToCome'));
    expect(store.view().log[0]?.time).toBe('23:59');
    await user.clear(field('time'));
    await user.type(field('time'), '0005');
    expect(textOf('main')).not.toContain(textAt(language, 'call:details/timeToCome'));
  });

  it.each(['2560', '9', 'noon'])('refuse the time “%s” with a message, and keep nothing of it', async (typed) => {
    const { user, store } = await openPolice(language);
    await user.type(field('time'), typed);
    expect(store.view().log[0]?.time ?? '').toBe('');
    expect(field('time')).toHaveAccessibleDescription(textAt(language, 'call:details/timeError'));
    expect(field('time')).toHaveAttribute('aria-invalid', 'true');
  });

  it('take a reference in capitals', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('reference'), 'ab-12/3');
    expect(store.view().log[0]?.reference).toBe('AB-12/3');
  });

  it('refuse a name as the reference, with a message, and keep nothing of it', async () => {
    const { user, store } = await openPolice(language);
    await user.type(field('reference'), 'Siân');
    expect(store.view().log[0]?.reference ?? '').toBe('');
    const heard = field('reference')
      .getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => one(`#${id}`).textContent);
    expect(heard).toContain(textAt(language, 'call:details/referenceError'));
  });

  it('offer the roles and the ways as lists, the day as seven days or blank, and choose none of them', async () => {
    await openPolice(language);
    const selects = all('main select') as HTMLSelectElement[];
    expect(selects.map(({ options }) => options.length)).toEqual([9, 5, 8]);
    expect(selects.map(({ value }) => value)).toEqual(['', '', '']);
  });
});

describe('what may be typed', () => {
  it('is a time and a reference of at most 20, and nothing else', async () => {
    await openPolice();
    const typed = all('input[type="text"], textarea') as HTMLInputElement[];
    expect(typed.map(({ id, maxLength }) => [id, maxLength])).toEqual([
      ['police-reference', 20],
      ['police-time', 5],
    ]);
  });

  it('is nothing before there is a mark', async () => {
    await openApp('referrals/police', { answers: calm });
    expect(all('input[type="text"], textarea, main select')).toEqual([]);
  });
});

it('a new mark begins with details of its own: those of the mark before are not in its fields', async () => {
  const { user, store } = await openApp('referrals/police', { answers: calm, log: [marked('police', 'tried')] });
  await user.type(field('time'), '15:30');
  await user.type(field('reference'), 'AB-1');
  act(() => store.send(markEvent('police', { do: 'made' })));
  expect(['time', 'reference'].map((name) => field(name).value)).toEqual(['', '']);
});
