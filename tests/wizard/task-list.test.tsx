import { questionIds } from '#protocol/questions';
import { describe, expect, it, vi } from 'vitest';
import { givenIn } from '../../src/case/answers';
import { calendarFile } from '../../src/wizard/advice/NextSteps';
import { languages } from '../../src/words/languages';
import { advice, calm, groomed, offline, without } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { action, all, data, one, screenShown, textOf, unmarked } from './page';

describe.each(languages)('the task list in %s', (language) => {
  const at = (how: string) => new RegExp(textAt(language, `call:at/${how}`).replace('{{at}}', '.*15:30'));

  it('has the two who are told first as cards, with their numbers until they are told', async () => {
    await openApp('referrals', { answers: groomed, language, log: [marked('police', 'made')] });
    expect(data('[data-look="cards"] > li', 'task')).toEqual(['social-services', 'police']);
    expect(all('[data-task="police"] .number')).toEqual([]);
    expect(textOf('[data-task="social-services"]')).toContain(textAt(language, 'ui:task-list/noArea'));
    expect(one('li [data-to="referrals/police"]')).toHaveAccessibleName(at('made'));
    const later = ['ui:tasks/ceop', 'ui:status/locked'].map((key) => textAt(language, key)).join(' ');
    expect(one('li [data-to="referrals/ceop"]')).toHaveAccessibleName(later);
  });

  it('says beside each call since when they are told or nobody answered, also where news came since', async () => {
    const log = [marked('police', 'tried'), marked('police', 'tried'), marked('social-services', 'made')];
    await openApp('referrals', { answers: groomed, language, log });
    expect(textOf('#police-now')).toMatch(at('tried'));
    expect(textOf('#police-now').match(/15:30/g)).toHaveLength(2);
    expect(textOf('#social-services-now')).toMatch(at('made'));
    await openApp('referrals', { answers: groomed, language, log: [marked('police', 'made', { told: [] })] });
    expect(textOf('#police-now')).toBe(textAt(language, 'ui:status/news'));
    expect(textOf('[data-task="police"] .told-then')).toMatch(at('made'));
  });

  it('leads to what may be said to the child and a parent, to what to do if the person is near, and back', async () => {
    const { user } = await openApp('referrals', { answers: { ...groomed, harm: ['extreme-violence'] }, language });
    expect(data('[data-to^="say/"]', 'to')).toEqual(['say/child', 'say/parent', 'say/self']);
    await user.click(one('[data-to="say/parent"]'));
    await user.click(action('refer-now'));
    expect(screenShown()).toBe('referrals');
  });

  it('takes a mark back beside it', async () => {
    const { user, store } = await openApp('referrals', { answers: groomed, language, log: [marked('police', 'made')] });
    await user.click(one('[data-task="police"] [data-action="undo"]'));
    expect(store.view().context.marks.police).toBeUndefined();
  });

  it('has what not to do in sight until the page about evidence was shown, then one tap away', async () => {
    await openApp('referrals', { answers: groomed, language });
    const doNots = () => one('main .do-not-list').closest('details');
    expect(doNots()).toHaveProperty('open', false);
    expect(textOf('main details:has(.do-not-list) > summary')).toBe(textAt(language, 'ui:task-list/doNots'));
    await openApp('referrals', { answers: groomed, language, reached: ['referrals'] });
    expect(doNots()).toBeNull();
  });

  it('says, once all calls are made, what follows in place of the cards, and what was told and when', async () => {
    const log = [
      marked('social-services', 'made', { told: ['harm:cyberbullying', 'evidence-location:online'] }),
      marked('police', 'made', { told: [] }),
      marked('police', 'told-more', { told: ['harm:cyberbullying', 'evidence-location:online'] }),
    ];
    const before = { ...calm, 'already-reported': ['social-services', 'police'] } as const;
    await openApp('referrals', { answers: before, language });
    expect(textOf('h1')).toBe(textAt(language, 'ui:task-list/titles/made'));
    await openApp('referrals', { answers: calm, language, log });
    expect(textOf('h1')).toBe(textAt(language, 'ui:task-list/titleMade'));
    expect(all('[data-look="cards"]')).toEqual([]);
    expect(textOf('[data-to-follow="written-report"]')).toContain('15:30');
    for (const task of ['social-services', 'police']) {
      expect(textOf(`[data-task="${task}"] summary`)).toContain('15:30');
      expect(textOf(`[data-task="${task}"] details li`)).toContain(
        unmarked(textAt(language, 'spoken:harm/cyberbullying')),
      );
    }
  });
});

describe.each(languages)('after Refer now from the first screen, in %s', (language) => {
  it('the task list says that Refer now has made it a worry about a child', async () => {
    const { user, store } = await openApp('online-safety-advice', { answers: advice, language });
    await user.click(action('refer-now'));
    expect(screenShown()).toBe('referrals');
    expect(textOf('main')).toContain(textAt(language, 'ui:task-list/madeConcern'));
    expect(givenIn(store.view().context.answers).need).toBe('concern');
  });
});

describe.each(languages)('after 999, Refer now and Social Services, with nothing else answered, in %s', (language) => {
  const answers = { 'immediate-danger': 'now', 'called-999': 'called-police', need: 'concern' } as const;

  const log = [marked('social-services', 'made')];

  it('the filled button leads to the questions, and to the police again once those bring something', async () => {
    const { user } = await openApp('referrals', { answers, language, log });
    expect([textOf('[data-action="next"]'), data('[data-action="next"]', 'to')]).toEqual([
      textAt(language, 'ui:task-list/next/answer'),
      ['harm'],
    ]);
    await user.click(action('next'));
    expect(screenShown()).toBe('harm');
    await openApp('referrals', { answers: { ...answers, harm: ['grooming'] }, language, log });
    expect(data('[data-action="next"]', 'to')).toEqual(['referrals/police']);
    expect(all('[data-task="police"] [data-news]')).toHaveLength(1);
  });

  it('what happens next is one tap away all the same', async () => {
    const { user } = await openApp('referrals', { answers, language, log });
    await user.click(one('main .still [data-to="next-steps"]'));
    expect(screenShown()).toBe('next-steps');
  });
});

describe('what is outstanding', () => {
  it('is asked first, and open, once both are told: nobody is to be rung then', async () => {
    await openApp('referrals', { answers: without(calm, 'others-involved'), log: bothTold });
    expect(textOf('h1')).toBe(textAt('en', 'ui:task-list/titles/answer'));
    expect(all('[data-to-follow="written-report"]')).toHaveLength(1);
    expect(one('main .still details')).toHaveAttribute('open');
    expect(document.querySelectorAll('main .still')).toHaveLength(1);
    const before = one('.still').compareDocumentPosition(one('[data-task="police"]'));
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(textOf('main')).not.toContain(textAt('en', 'ui:task-list/where'));
  });
});

it('each answer on the task list can be changed', async () => {
  const { user } = await openApp('referrals', { answers: calm });
  const questions = data('[data-action="change"]', 'question');
  expect(questions).toEqual(questionIds.filter((id) => calm[id] !== undefined));
  await user.click(one('[data-action="change"][data-question="harm"]'));
  expect(screenShown()).toBe('harm');
  expect(all('input:checked')).toHaveLength(1);
});

const row = (id: string) => `[data-follow-up="${id}"]`;

describe.each(languages)('what follows from the calls, in %s', (language) => {
  it('is listed with the time by which it is due, once the calls are made', async () => {
    await openApp('next-steps', { answers: calm, log: bothTold, language });
    expect(all('[data-follow-up]').map((item) => item.dataset['followUp'])).toEqual([
      'written-report',
      'acknowledgement',
      'safeguarding-lead',
    ]);
    const due = textAt(language, 'pages:next-steps/due').replace(
      '{{at}}',
      `2 ${textAt(language, 'ui:months/3')} 2026, 15:30`,
    );
    expect(textOf(row('written-report'))).toContain(due);
    expect(textOf(row('safeguarding-lead'))).not.toContain('2026');
  });

  it.each([
    ['both calls', [], ['social-services', 'police']],
    ['the one left', bothTold.slice(0, 1), ['police']],
  ] as const)('says first to make %s, while any is due', async (_, log, due) => {
    await openApp('next-steps', { answers: calm, log: [...log], language });
    const tasks = due.map((task) => textAt(language, `ui:tasks/${task}`)).join('; ');
    expect(textOf('main')).toContain(textAt(language, 'pages:next-steps/first').replace('{{tasks}}', tasks));
    await openApp('next-steps', { answers: calm, log: bothTold, language });
    expect(textOf('main')).not.toContain(textAt(language, 'pages:next-steps/first').split('{{')[0]);
  });

  it('says nothing of other victims where neither a device nor the internet plays a part', async () => {
    const others = ['pages:next-steps/complex', 'pages:next-steps/online'].map((key) =>
      unmarked(textAt(language, key)),
    );
    for (const [answers, is] of [
      [calm, true],
      [offline, false],
    ] as const) {
      await openApp('next-steps', { answers, language });
      for (const lines of others) expect([lines, textOf('main').includes(lines.split('\n')[0]!)]).toEqual([lines, is]);
    }
  });

  it('is marked as done by one tap, which tells so, and is taken back by another', async () => {
    const { user, store } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one(`${row('written-report')} [data-action="mark-done"]`));
    expect(store.view().context.marks['written-report']).toEqual(['done']);
    expect(document.activeElement?.textContent).toContain(textAt(language, 'pages:next-steps/done'));
    await user.click(one(`${row('written-report')} [data-action="undo"]`));
    expect(store.view().context.marks['written-report']).toBeUndefined();
    expect(document.activeElement?.closest(row('written-report'))).not.toBeNull();
  });

  it('takes no second of two quick taps: it would take the mark back', async () => {
    const { user } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one(`${row('written-report')} [data-action="mark-done"]`));
    expect(one(row('written-report')).hasAttribute('data-resting')).toBe(true);
  });

  it('puts the written report in a calendar, by a file that names no child and no case', async () => {
    const files: Blob[] = [];
    vi.stubGlobal('URL', {
      ...URL,
      createObjectURL: (file: Blob) => (files.push(file), 'blob:one'),
      revokeObjectURL: () => undefined,
    });
    const { user } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one('[data-action="calendar"]'));
    vi.unstubAllGlobals();
    const text = await files[0]!.text();
    expect(text).toContain('DTSTART:20260302T153000');
    expect(text).toContain(`SUMMARY:${textAt(language, 'ui:tasks/written-report')}`);
    expect(text.match(/SUMMARY|DESCRIPTION/g)).toHaveLength(2);
  });
});

it('a reminder stands at the time by which it is due, and comes an hour before, not after', () => {
  const lines = calendarFile('The written report', '2026-03-02T15:30', '2026-03-01T15:31:07.123Z').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining(['DTSTART:20260302T153000', 'DTSTAMP:20260301T153107Z', 'TRIGGER:-PT1H']),
  );
});
