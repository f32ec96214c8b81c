import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { type TaskId, taskIds } from '#protocol/tasks';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { calm, concern, extremism, groomed, offline, secretContact } from '../support/cases';
import { marked, openApp, type Start } from './app';
import { all, linesOf, one, textOf } from './page';

const both: TaskId[] = ['social-services', 'police'];
const targeted: GivenAnswers = { ...concern, harm: ['adult-targeted-for-access'] };
const unsupervised: GivenAnswers = { ...concern, 'unsupervised-contact': 'yes' };
const early = (task: TaskId): Start => ({
  answers: { ...groomed, ...extremism, 'already-reported': [task] },
});

/** Each note, whom it is shown to, and in which case. */
const notes: [string, TaskId[], Start][] = [
  ['tasks:social-services/lookedAfter', ['social-services'], { answers: secretContact }],
  ['tasks:social-services/lookedAfter', ['social-services'], { answers: { ...unsupervised, 'looked-after': 'yes' } }],
  [
    'tasks:social-services/lookedAfter',
    ['social-services'],
    { answers: { ...unsupervised, 'looked-after': 'not-sure' } },
  ],
  ['since:facts/adult-at-risk/says', ['social-services'], { answers: targeted }],
  ['tasks:social-services/outsideWales', both, { answers: { ...concern, 'local-authority': 'outside-wales' } }],
  ['tasks:social-services/areaNotKnown', both, { answers: { ...concern, 'local-authority': 'not-known' } }],
  ['tasks:tried/social-services', ['social-services'], { answers: concern, log: [marked('social-services', 'tried')] }],
  ['tasks:tried/police', ['police'], { answers: concern, log: [marked('police', 'tried')] }],
  ['tasks:police/online', ['police'], { answers: { ...concern, 'already-reported': ['police'] } }],
  [
    'tasks:police/online',
    ['police'],
    { answers: { ...concern, 'immediate-danger': 'now', 'called-999': 'called-police' } },
  ],
  ['tasks:police/offline', ['police'], { answers: offline }],
  ['tasks:early/ceop', [...both, 'ceop'], early('ceop')],
  ['tasks:early/iwf', [...both, 'iwf'], early('iwf')],
  ['tasks:early/site', [...both, 'site'], early('site')],
  ['tasks:early/prevent-spoc', [...both, 'prevent-spoc'], early('prevent-spoc')],
];

describe.each(languages)('in %s', (language) => {
  const shows = (key: string) => linesOf(textAt(language, key)).every((line) => textOf('main').includes(line));

  it.each(notes)('%s is told on the pages of %j', async (key, tasks, start) => {
    for (const task of tasks) {
      const { store } = await openApp(`referrals/${task}`, { ...start, language });
      expect([store.view().screen, shows(key)]).toEqual([`referrals/${task}`, true]);
    }
  });

  it('the page of the Police whom a mark told says nothing of the online part: the mark says what they were told', async () => {
    await openApp('referrals/police', { answers: concern, log: [marked('police', 'made')], language });
    expect(shows('tasks:police/online')).toBe(false);
  });

  it('the page of the Police who were told before of a concern offline says nothing of an online part', async () => {
    await openApp('referrals/police', { answers: { ...offline, 'already-reported': ['police'] }, language });
    expect([shows('tasks:police/online'), shows('tasks:police/offline')]).toEqual([false, true]);
  });

  it.each(taskIds)('none of these notes is told on the page of %s where nothing calls for it', async (task) => {
    await openApp(`referrals/${task}`, {
      answers: { ...extremism, ...groomed, 'local-authority': 'cardiff' },
      language,
    });
    expect(notes.map(([key]) => key).filter(shows)).toEqual([]);
  });

  it.each(both)(
    'where the person could not get through, the page of %s names 999, 101 and the Emergency Duty Team',
    async (task) => {
      await openApp(`referrals/${task}`, { answers: calm, log: [marked(task, 'tried')], language });
      const note = textAt(language, `tasks:tried/${task}`);
      for (const way of [/999/, /101/, /emergency duty team|tîm dyletswydd brys/i]) expect(note).toMatch(way);
      expect(shows(`tasks:tried/${task}`)).toBe(true);
    },
  );
});

it.each(['ceop', 'iwf', 'site'] as const)(
  'the page of %s where nobody got through makes no duty of it',
  async (task) => {
    const answers: GivenAnswers = { ...groomed, 'already-reported': ['social-services', 'police'] };
    await openApp(`referrals/${task}`, { answers, log: [marked(task, 'tried')] });
    const choices = all('main select').map((select) => select.textContent);
    const told = choices.reduce((text, choice) => text.replace(choice, ''), one('main').textContent);
    expect(told).not.toMatch(/Prevent/);
  },
);

it('the page of the site says before all else not to do that the Police are to agree', async () => {
  const answers: GivenAnswers = { ...groomed, 'already-reported': ['social-services', 'police'] };
  await openApp('referrals/site', { answers });
  expect(textOf('.do-not-list li')).toMatch(/^Do not report, or block an account, before the Police have agreed\./);
});
