import { questionIds } from '#protocol/questions';
import { describe, expect, it, vi } from 'vitest';
import { givenIn } from '../../src/case/answers';
import { calendarFile } from '../../src/wizard/advice/calendar-file';
import { languages } from '../../src/words/languages';
import { advice, calm, groomed } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, followed, marked, openApp } from './app';
import { fullCase, without } from './every-screen-cases';
import { action, all, data, one, screenShown, textOf, unmarked } from './page';

const six = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'];

describe.each(languages)('the task list in %s', (language) => {
  it('shows whom to tell in the order of the plan, each by its name', async () => {
    await openApp('referrals', { answers: fullCase, language });
    expect(data('[data-task]', 'task')).toEqual(six);
    for (const task of six)
      expect(textOf(`[data-task="${task}"]`)).toContain(unmarked(textAt(language, `ui:tasks/${task}`)));
  });

  it('opens with where to ring, and carries every do-not', async () => {
    await openApp('referrals', { answers: calm, language });
    const ring = textAt(language, 'ui:task-list/where');
    expect(textOf('main').indexOf(ring)).toBeGreaterThan(0);
    expect(textOf('main').indexOf(ring)).toBeLessThan(textOf('main').indexOf(textAt(language, 'ui:task-list/first')));
    expect(data('[data-advice]', 'advice')).toEqual([
      'leave-devices-alone',
      'no-search-for-evidence',
      'no-seizing',
      'no-copying-images',
      'no-warning',
      'no-questioning',
      'no-contact',
    ]);
  });

  it('has the two who are told first as cards, with their numbers until they are told', async () => {
    await openApp('referrals', { answers: groomed, language, log: [marked('police', 'made')] });
    expect(data('[data-look="cards"] > li', 'task')).toEqual(['social-services', 'police']);
    expect(all('[data-task="police"] .number')).toEqual([]);
    expect(textOf('[data-task="social-services"]')).toContain(textAt(language, 'ui:task-list/noArea'));
  });

  it('has closed what may be said to the child and to a parent, and what was said', async () => {
    await openApp('referrals', { answers: groomed, language });
    expect(all('[data-say-to], [data-answers]').map((part) => (part as HTMLDetailsElement).open)).toEqual(
      Array(3).fill(false),
    );
  });

  it('says, once all calls are made, what follows in place of the cards, and what was told and when', async () => {
    const log = [
      marked('social-services', 'made', { told: ['harm:cyberbullying', 'evidence-location:online'] }),
      marked('police', 'made', { told: [] }),
      marked('police', 'told-more', { told: ['harm:cyberbullying', 'evidence-location:online'] }),
    ];
    await openApp('referrals', { answers: calm, language, log });
    expect(textOf('h1')).toBe(textAt(language, 'ui:task-list/titleMade'));
    expect(all('[data-look="cards"]')).toEqual([]);
    expect(textOf('[data-to-follow="written-report"]')).toContain('15:30');
    for (const task of ['social-services', 'police']) {
      expect(textOf(`[data-task="${task}"] summary`)).toContain('15:30');
      expect(textOf(`[data-task="${task}"] details li`)).toBe(unmarked(textAt(language, 'spoken:harm/cyberbullying')));
    }
  });
});

const outstanding = () => data('[data-outstanding]', 'outstanding');
const rowsAndQuestions = ['social-services', 'police'];

describe.each(languages)('after Refer now from the first screen, in %s', (language) => {
  it('nothing unanswered is lost, and violent extremism comes first, as not yet considered', async () => {
    const { user } = await openApp('immediate-danger', { language });
    await user.click(action('refer-now'));
    const questions = outstanding().filter((id) => !rowsAndQuestions.includes(id ?? ''));
    expect(questions).toEqual([
      'violent-extremism',
      'immediate-danger',
      'harm',
      'virtual-identities',
      'unsupervised-contact',
      'online-communities',
      'sharing',
      'evidence-location',
      'evidence-handled',
      'others-involved',
      'already-reported',
      'local-authority',
    ]);
    expect(textOf('[data-outstanding="violent-extremism"]')).toBe(
      textAt(language, 'ui:task-list/outstanding/notConsidered'),
    );
    expect(outstanding()).toEqual(expect.arrayContaining(rowsAndQuestions));
    expect(textOf('.still summary')).toContain('12');
  });

  it('the task list says that Refer now has made it a worry about a child', async () => {
    const { user, store } = await openApp('online-safety-advice', { answers: advice, language });
    await user.click(action('refer-now'));
    expect(screenShown()).toBe('referrals');
    expect(textOf('main')).toContain(textAt(language, 'ui:task-list/madeConcern'));
    expect(givenIn(store.view().context.answers).need).toBe('concern');
  });
});

describe('what is outstanding', () => {
  it('is 999 where nobody has rung', async () => {
    await openApp('referrals', { answers: { ...calm, 'immediate-danger': 'now', 'called-999': 'not-called' } });
    expect(outstanding()).toEqual(['social-services', 'police', 'called-999']);
    expect(textOf('[data-outstanding="called-999"]')).toBe(textAt('en', 'ui:task-list/outstanding/notCalled'));
  });

  it('is nothing once all is answered and both are told, and the task list says so', async () => {
    await openApp('referrals', { answers: calm, log: [...bothTold, ...followed] });
    expect(outstanding()).toEqual([]);
    expect(textOf('main')).toContain(textAt('en', 'ui:task-list/done'));
  });

  it('is not said to be nothing while the written report is to follow: that is named, with the time by which it is due', async () => {
    await openApp('referrals', { answers: calm, log: bothTold });
    expect(textOf('main')).not.toContain(textAt('en', 'ui:task-list/done'));
    expect(textOf('h1')).toBe(textAt('en', 'ui:task-list/titleMade'));
    expect(textOf('[data-to-follow="written-report"]')).toBe('The written report By 2 March 2026, 15:30');
  });

  it('is asked first, and open, once both are told: nobody is to be rung then', async () => {
    await openApp('referrals', { answers: without('others-involved', calm), log: bothTold });
    expect(textOf('h1')).toBe(textAt('en', 'ui:task-list/titleMade'));
    expect(one('main .still details')).toHaveAttribute('open');
    expect(document.querySelectorAll('main .still')).toHaveLength(1);
    const before = one('.still').compareDocumentPosition(one('[data-task="police"]'));
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(textOf('main')).not.toContain(textAt('en', 'ui:task-list/where'));
  });

  it('is what they were not told, on the task list and in full on their page, until it is told', async () => {
    const { user } = await openApp('referrals', {
      answers: { ...calm, sharing: 'yes' },
      log: [marked('social-services', 'made'), marked('police', 'made', { told: ['harm:cyberbullying'] })],
    });
    expect(outstanding()).toEqual(['police']);
    expect(textOf('[data-news="police"]')).toContain('2');
    await user.click(one('[data-task="police"] .plan-row__link'));
    expect(textOf('[data-news-fact="sharing:yes"]')).toContain(textAt('en', 'spoken:sharing/yes'));
    await user.click(one('[data-action="mark-told-more"]'));
    expect(document.querySelector('[data-news-fact]')).toBeNull();
    expect(textOf('main')).not.toContain(textAt('en', 'call:news/title'));
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

  it('is marked as done by one tap, which tells so, and is taken back by another', async () => {
    const { user, store } = await openApp('next-steps', { answers: calm, log: bothTold, language });
    await user.click(one(`${row('written-report')} [data-action="mark-done"]`));
    expect(store.view().context.marks['written-report']).toEqual(['done']);
    expect(document.activeElement?.textContent).toContain(textAt(language, 'pages:next-steps/done'));
    await user.click(one(`${row('written-report')} [data-action="mark-corrected"]`));
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
