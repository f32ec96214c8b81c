import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm, concern, extremism, groomed, offline } from '../support/cases';
import { bothTold, marked, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { action, all, data, one, screenShown, textOf, unmarked } from './page';

const six = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'];
const statuses = (): Record<string, string> =>
  Object.fromEntries(all('[data-task]').map(({ dataset }) => [dataset['task'] ?? '', dataset['status'] ?? '']));

describe.each(languages)('the hub in %s', (language) => {
  it('shows whom to tell in the order of the plan, each by its name', async () => {
    await openApp('referrals', { answers: fullCase, language });
    expect(data('[data-task]', 'task')).toEqual(six);
    for (const task of six)
      expect(textOf(`[data-task="${task}"]`)).toContain(unmarked(textAt(language, `ui:tasks/${task}`)));
  });

  it('says each status in words', async () => {
    const log = [
      marked('social-services', 'made'),
      marked('police', 'tried'),
      marked('ceop', 'handled:social-services'),
    ];
    await openApp('referrals', { answers: fullCase, language, log });
    expect(statuses()).toMatchObject({
      'social-services': 'made',
      police: 'tried',
      'prevent-spoc': 'to-do',
      ceop: 'handled',
      iwf: 'locked',
    });
    for (const [task, status] of Object.entries(statuses())) {
      const key = status === 'handled' ? 'handled/social-services' : status;
      expect(textOf(`[data-task="${task}"]`)).toContain(textAt(language, `ui:status/${key}`));
    }
  });

  it('says of each call that is only offered, tried or not, that it may be made', async () => {
    const log = [...bothTold, marked('ceop', 'tried')];
    await openApp('referrals', { answers: fullCase, language, log });
    for (const task of ['ceop', 'iwf'])
      expect(textOf(`[data-task="${task}"]`)).toContain(unmarked(textAt(language, 'ui:duty/may')));
    expect(textOf('[data-task="police"]')).not.toContain(unmarked(textAt(language, 'ui:duty/may')));
  });

  it('opens with where to ring, and carries every do-not', async () => {
    await openApp('referrals', { answers: calm, language });
    const ring = textAt(language, 'ui:hub/where');
    expect(textOf('main').indexOf(ring)).toBeGreaterThan(0);
    expect(textOf('main').indexOf(ring)).toBeLessThan(textOf('main').indexOf(textAt(language, 'ui:hub/first')));
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

  it('says of each call that it must or may be made, until it is settled', async () => {
    await openApp('referrals', { answers: fullCase, language, log: [marked('social-services', 'made')] });
    const tags = Object.fromEntries(
      six.map((task) => [task, one(`[data-task="${task}"]`).querySelector('.plan-row__duty')?.textContent]),
    );
    const [must, may] = ['must', 'may'].map((tag) => textAt(language, `ui:duty/${tag}`));
    expect(tags).toEqual({ police: must, 'prevent-spoc': must, ceop: may, iwf: may, site: may });
  });

  it('has the two who are told first as cards, with their numbers until they are told', async () => {
    await openApp('referrals', { answers: groomed, language, log: [marked('police', 'made')] });
    expect(data('[data-look="cards"] > li', 'task')).toEqual(['social-services', 'police']);
    expect(all('[data-task="police"] .number')).toEqual([]);
    expect(textOf('[data-task="social-services"]')).toContain(textAt(language, 'ui:hub/noArea'));
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
    expect(textOf('h1')).toBe(textAt(language, 'ui:hub/titleMade'));
    expect(all('[data-look="cards"]')).toEqual([]);
    expect(textOf('[data-to-follow="written-report"]')).toContain('15:30');
    for (const task of ['social-services', 'police']) {
      expect(textOf(`[data-task="${task}"] summary`)).toContain('15:30');
      expect(textOf(`[data-task="${task}"] details li`)).toBe(unmarked(textAt(language, 'spoken:harm/cyberbullying')));
    }
  });

  it('offers the record at any time', async () => {
    await openApp('referrals', { answers: concern, language });
    expect(all('main [data-to="record"]')).toHaveLength(1);
  });
});

describe('the plan on the hub', () => {
  it.each<[string, GivenAnswers, string[]]>([
    ['a concern in which nothing online plays a part', offline, ['social-services', 'police']],
    ['violent extremism', extremism, ['social-services', 'police', 'prevent-spoc']],
    ['grooming', groomed, ['social-services', 'police', 'ceop', 'iwf', 'site']],
    ['images', { ...concern, harm: ['child-abuse-images'] }, ['social-services', 'police', 'ceop', 'iwf']],
    ['not sure what it is', { ...concern, harm: ['not-sure'] }, ['social-services', 'police', 'ceop', 'iwf']],
  ])('for %s', async (_, answers, tasks) => {
    await openApp('referrals', { answers });
    expect(data('[data-task]', 'task')).toEqual(tasks);
  });

  it.each([
    ['nobody is told', 'locked', []],
    ['only Social Services are told', 'locked', [marked('social-services', 'made')]],
    ['only the Police are told', 'locked', [marked('police', 'made')]],
    ['the Police were only tried', 'locked', [marked('social-services', 'made'), marked('police', 'tried')]],
    ['both are told', 'to-do', bothTold],
  ])('where %s, shows CEOP, the IWF and the site as %s', async (_, status, log) => {
    await openApp('referrals', { answers: groomed, log });
    expect(statuses()).toMatchObject({ ceop: status, iwf: status, site: status });
  });

  it('leads from each row, a locked one too, to its page', async () => {
    const { user } = await openApp('referrals', { answers: groomed });
    await user.click(one('[data-task="ceop"] [data-to]'));
    expect(screenShown()).toBe('referrals/ceop');
  });

  it('goes on to what happens next, and then to the record', async () => {
    const { user } = await openApp('referrals', { answers: calm });
    await user.click(action('continue'));
    expect(screenShown()).toBe('next-steps');
    await user.click(action('continue'));
    expect(screenShown()).toBe('record');
  });
});
