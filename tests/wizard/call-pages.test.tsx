import type { ScreenId } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type GivenAnswers } from '../../src/case/answers';
import type { LogEntry } from '../../src/case/marks';
import { type Language, languages } from '../../src/words/languages';
import { calm, concern, everything, extremism, groomed, offline, secretContact } from '../support/cases';
import { otherThan } from '../support/languages';
import { spokenFor, toldOptions } from '../words/every-option';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp, type Start } from './app';
import { caseFor, fullCase } from './every-screen-cases';
import { action, actions, all, linesOf, one, screenShown, textOf, unmarked } from './page';

const both: TaskId[] = ['social-services', 'police'];
/** Both were told, before anything of what is so now. */
const untold = both.map((task) => marked(task, 'made', { told: [] }));
const targeted: GivenAnswers = { ...concern, harm: ['adult-targeted-for-access'] };
const unsupervised: GivenAnswers = { ...concern, 'unsupervised-contact': 'yes' };
const early = (task: TaskId): Start => ({
  answers: { ...groomed, ...extremism, 'already-reported': [task] },
});

const beyondWales = [
  ['elsewhere-in-uk', 'elsewhereInUk'],
  ['outside-uk', 'outsideUk'],
  ['not-known', 'areaNotKnown'],
] as const;
/** Each note, the tasks that show it, and a case that does. */
const notes: [string, TaskId[], Start][] = [
  ['tasks:social-services/lookedAfter', ['social-services'], { answers: secretContact }],
  ['tasks:social-services/lookedAfter', ['social-services'], { answers: { ...unsupervised, 'looked-after': 'yes' } }],
  [
    'tasks:social-services/lookedAfterNotSure',
    ['social-services'],
    { answers: { ...unsupervised, 'looked-after': 'not-sure' } },
  ],
  ['updates:facts/adult-at-risk/says', ['social-services'], { answers: targeted }],
  ...both.flatMap((task) =>
    beyondWales.map(([area, key]): [string, TaskId[], Start] => [
      `tasks:${task}/${key}`,
      [task],
      { answers: { ...concern, 'local-authority': area } },
    ]),
  ),
  ['tasks:tried/social-services', ['social-services'], { answers: concern, log: [marked('social-services', 'tried')] }],
  ['tasks:tried/police', ['police'], { answers: concern, log: [marked('police', 'tried')] }],
  ['tasks:police/online', ['police'], { answers: { ...concern, 'already-reported': ['police'] } }],
  [
    'tasks:police/online',
    ['police'],
    { answers: { ...concern, 'immediate-danger': 'now', 'called-999': 'called-police' } },
  ],
  ['tasks:police/offline', ['police'], { answers: offline }],
  ['tasks:newsFirst', ['ceop', 'iwf', 'site'], { answers: groomed, log: untold }],
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

  it.each(
    both.flatMap((task) =>
      beyondWales
        .slice(0, 1)
        .concat(beyondWales.slice(2))
        .map((of) => [task, ...of] as const),
    ),
  )('the page of %s, with the child %s, says nothing that is for the other', async (task, area, key) => {
    await openApp(`referrals/${task}`, { answers: { ...concern, 'local-authority': area }, language });
    const [other] = both.filter((one) => one !== task);
    expect([shows(`tasks:${other}/${key}`), shows(`tasks:${task}/who`)]).toEqual([false, false]);
  });

  it.each(['iwf', 'site'] as const)('the page of %s begins with asking the Police', async (task) => {
    await openApp(`referrals/${task}`, { answers: groomed, log: bothTold, language });
    expect(textOf('.call__lead')).toMatch(new RegExp(`^${textAt(language, 'call:duty/may')}`));
  });

  it.each(['ceop', 'iwf', 'site'] as const)(
    'what to write on the page of %s says that the first two know only once they do',
    async (task) => {
      for (const told of [undefined, []] as const) {
        const log = both.map((one) => marked(one, 'made', told ? { told } : {}));
        await openApp(`referrals/${task}`, { answers: groomed, log: told ? log : bothTold, language });
        expect(shows('spoken:told/known/both')).toBe(true);
        expect(shows('spoken:told/first')).toBe(told !== undefined);
      }
    },
  );

  it('what happens next asks, where a child may be in care or is elsewhere in the UK', async () => {
    const log = [marked('social-services', 'made')];
    for (const [where, looked] of [
      ['elsewhere-in-uk', 'not-sure'],
      ['cardiff', 'yes'],
    ] as const) {
      await openApp('next-steps', {
        answers: { ...unsupervised, 'looked-after': looked, 'local-authority': where },
        log,
        language,
      });
      for (const id of ['placing-authority', 'written-report', 'acknowledgement'])
        expect(['otherwise', 'followUps'].filter((kind) => shows(`pages:next-steps/${kind}/${id}`))).toEqual([
          looked === 'yes' ? 'followUps' : 'otherwise',
        ]);
    }
  });

  it('the page of the Police no longer asks to tell of the online part once they were rung again', async () => {
    const answers: GivenAnswers = { ...concern, 'already-reported': ['police'] };
    await openApp('referrals/police', { answers, log: [marked('police', 'told-more', { told: [] })], language });
    expect(shows('tasks:police/online')).toBe(false);
  });

  it('the page of the Police who were told before of a concern offline says nothing of an online part', async () => {
    await openApp('referrals/police', { answers: { ...offline, 'already-reported': ['police'] }, language });
    expect([shows('tasks:police/online'), shows('tasks:police/offline')]).toEqual([false, true]);
  });

  it('the child’s own social worker is not named for a child abroad of whom it is not known', async () => {
    const abroad: GivenAnswers = { ...unsupervised, 'local-authority': 'outside-uk' };
    await openApp('referrals/social-services', { answers: { ...abroad, 'looked-after': 'not-sure' }, language });
    expect(shows('tasks:social-services/lookedAfterNotSure')).toBe(false);
    await openApp('referrals/social-services', { answers: { ...abroad, 'looked-after': 'yes' }, language });
    expect(shows('tasks:social-services/lookedAfter')).toBe(true);
  });

  it.each(taskIds)('none of these notes is told on the page of %s where nothing calls for it', async (task) => {
    await openApp(`referrals/${task}`, {
      answers: { ...extremism, ...groomed, 'local-authority': 'cardiff' },
      language,
    });
    expect(notes.map(([key]) => key).filter(shows)).toEqual([]);
  });
});

it('the page of the site says before all else not to do that the Police are to agree', async () => {
  const answers: GivenAnswers = { ...groomed, 'already-reported': ['social-services', 'police'] };
  await openApp('referrals/site', { answers });
  expect(textOf('.call__lead')).toMatch(/Do not report or block an account before the police agree\.$/);
});

it('a sign of violent extremism is in the opening where the harm says little and the risk is not certain', async () => {
  const answers: GivenAnswers = { ...calm, harm: ['other-content'], 'violent-extremism': 'not-sure' };
  await openApp('referrals/police', { answers: { ...answers, 'extremism-signs': ['fosters-hatred'] } });
  expect(textOf('[data-part="opening"]')).toContain(textAt('en', 'spoken:extremism-signs/fosters-hatred'));
});

it('the opening of news gives no time of a call where nobody entered one', async () => {
  await openApp('referrals/police', { answers: groomed, log: untold });
  expect(textOf('[data-part="opening"]')).not.toMatch(/\d:\d/);
});

it('the page of the site has nothing to write where nothing that was ticked is for it', async () => {
  await openApp('referrals/site', { answers: { ...calm, 'already-reported': [...both, 'site'] } });
  expect(all('.script')).toEqual([]);
});

const script = () =>
  all('.script')
    .map((part) => part.textContent)
    .join(' ');
const told = (answers: GivenAnswers, language: Language) =>
  toldOptions
    .filter(({ question, option }) => [answers[question] ?? []].flat().includes(option as never))
    .map((chosen) => unmarked(spokenFor(language, chosen)));

describe.each(languages)('what to say, on the pages in %s', (language) => {
  const shows = (key: string) => linesOf(textAt(language, key)).every((line) => textOf('main').includes(line));

  it.each(taskIds)(
    '%s: says first to say only what is known; to the IWF and to a site, to write nothing of the child',
    async (task) => {
      await openApp(`referrals/${task}`, { answers: fullCase, log: bothTold, language });
      const lead = { ceop: 'leadToForm', iwf: 'leadToIwf', site: 'leadToService' }[task as string] ?? 'lead';
      expect(shows(`call:say/${lead}`)).toBe(true);
    },
  );

  it('can be shown in the other language, marked as such, and back', async () => {
    const other = otherThan(language);
    const { user } = await openApp('referrals/social-services', { answers: fullCase, language });
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script [lang]').getAttribute('lang')).toBe(other);
    for (const spoken of told(fullCase, other)) expect(script()).toContain(spoken);
    expect(script()).not.toMatch(/(opening|closing|options)\b.*\//);
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script [lang]').getAttribute('lang')).toBe(language);
  });

  it('ticks a group of prompts as told with one tap, keeps it in the other language, and takes it back with another', async () => {
    const { user, store } = await openApp('referrals/police', { answers: fullCase, language });
    const ticks = () => all('.script input:checked').map((tick) => tick.getAttribute('value'));
    const { context } = store.view();
    const named = () =>
      all('.script label').map((label) => label.textContent.includes(textAt(language, 'call:ticked')));
    expect([ticks(), named().includes(true)]).toEqual([[], false]);
    await user.click(one('.script input[value="suspect"]'));
    expect(named().indexOf(true)).toBe(2);
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script [lang]').getAttribute('lang')).toBe(otherThan(language));
    expect(ticks()).toEqual(['suspect']);
    expect(store.view().context).toEqual(context);
    await user.click(one('.script input[value="suspect"]'));
    expect(ticks()).toEqual([]);
  });
});

describe.each(languages)('the page of a call, in %s', (language) => {
  const area = { ...fullCase, 'local-authority': 'conwy' } as const;
  const parts = () =>
    all(
      'main :is([data-duty], [data-status], [data-action="undo"], [data-action="continue"], .call [data-part], .call__details, .call__do-not)',
    ).map(
      ({ dataset: { part, action: does, status, duty }, className }) => part ?? does ?? (status || duty || className),
    );

  it.each(both)('%s: who to ring, what to say first, six prompts in a row each, what not to do', async (task) => {
    const { user } = await openApp(`referrals/${task}`, { answers: area, language });
    const rest = ['numbers', 'opening', 'prompts', 'call__do-not'];
    expect(parts()).toEqual(['must', ...rest, 'continue']);
    expect([all('[data-part="prompts"] input').length, all('[data-part="prompts"] li')]).toEqual([6, []]);
    const [first, ...others] = linesOf(textAt(language, `tasks:${task}/doNot`));
    expect(textOf('.call__lead')).toBe(`${textAt(language, 'call:duty/must')} ${first}`);
    expect(textOf('.call__do-not')).toBe(others.join(' '));
    // To mark the call comes before the way to the next one, also for who hears the page.
    const bar = () => all('main [data-action]').map(({ dataset }) => dataset['action'] ?? '');
    expect(bar().indexOf('mark-tried')).toBeLessThan(bar().indexOf('continue'));
    await user.click(action('mark-tried'));
    expect(parts()).toEqual(['must', task, 'undo', 'continue', ...rest, 'call__details']);
    await user.click(action('mark-made'));
    // Once they know it all, what to say first gives way; what may be added comes after the way to the next call.
    expect(parts()).toEqual([task, 'undo', 'numbers', 'prompts', 'call__do-not', 'continue', 'call__details']);
  });

  const bar = () =>
    all('.bottom-bar :is([data-action^="mark-"], [data-action="continue"])').map((one) => one.textContent);
  const text = (key: string) => textAt(language, `call:${key}`);
  it.each([
    ['social-services', [], ['mark/made/referral', 'mark/tried']],
    ['police', [], ['mark/made/report', 'mark/tried']],
    ['ceop', bothTold, ['mark/made/form', 'mark/tried']],
    ['police', [marked('police', 'tried')], ['mark/made/report', 'mark/tried']],
    ['police', [marked('police', 'made', { told: [] })], ['mark/told-more', 'mark/tried']],
    ['social-services', [marked('social-services', 'made')], ['next/police']],
    ['ceop', [marked('social-services', 'made')], ['next/police']],
    ['ceop', untold, ['next/social-services']],
    ['ceop', [marked('social-services', 'made'), ...untold.slice(1)], ['next/police']],
  ] as const)('%s, after %j: the bar holds %j, the first of them filled', async (task, log, keys) => {
    await openApp(`referrals/${task}`, { answers: area, log, language });
    expect(bar()).toEqual(keys.map(text));
    expect(all('.bottom-bar button[class="nhsuk-button"]').map((one) => one.textContent)).toEqual([text(keys[0])]);
  });
});

/** The words in sight on a page: not what is closed, what is only heard, a list of choices or the bar. */
function wordsInSight(): number {
  const main = one('main').cloneNode(true) as HTMLElement;
  const unseen = 'details:not([open]) > :not(summary), .nhsuk-u-visually-hidden, option, .bottom-bar';
  main.querySelectorAll(unseen).forEach((part) => part.remove());
  const words = main.innerHTML.replace(/<[^>]*>/g, ' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the words in sight on the page of a call: 200 are wanted, and each tick is said as a whole sentence', () => {
  const online: GivenAnswers = { ...calm, 'evidence-location': ['mobile-phone'], 'local-authority': 'denbighshire' };
  const care: GivenAnswers = { harm: ['secret-contact', 'criminal-exploitation'], 'evidence-handled': ['not-known'] };
  it.each<[what: string, most: readonly [number, number], answers: GivenAnswers]>([
    ['a family computer', [210, 194], { ...calm, harm: ['adult-pornography'], 'evidence-location': ['computer'] }],
    ['grooming', [242, 269], { ...online, harm: ['grooming', 'sexual-images-exchanged'], 'virtual-identities': 'yes' }],
    ['threats to share', [263, 284], { ...online, harm: ['extortion'], 'immediate-danger': 'not-sure' }],
    ['a child in care', [336, 326], { ...online, ...care, 'others-involved': ['other-adults'] }],
    ['extremism', [223, 223], { ...online, harm: ['extremist-content'], 'extremism-signs': ['fosters-hatred'] }],
    ['everything', [416, 389], everything],
  ])('%s: at most %j for Social Services and the police, and a quarter more in Welsh', async (_, most, answers) => {
    for (const [at, task] of both.entries())
      for (const language of languages) {
        await openApp(`referrals/${task}`, { answers, language });
        expect(wordsInSight(), language).toBeLessThanOrEqual(most[at]! * (language === 'en' ? 1 : 1.25));
      }
  });
});

describe('the screen during a call', () => {
  const allow = (request: () => Promise<unknown>) => {
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'wakeLock'));
  };

  it('stays awake, again once the page is back in sight, and no longer once it is left', async () => {
    const release = vi.fn();
    const request = vi.fn(() => Promise.resolve({ release }));
    allow(request);
    await openApp('referrals/ceop', { answers: groomed });
    expect(request).not.toHaveBeenCalled();
    const { user } = await openApp('referrals/police', { answers: groomed });
    document.dispatchEvent(new Event('visibilitychange'));
    expect([request.mock.calls, release.mock.calls]).toEqual([[['screen'], ['screen']], []]);
    await user.click(action('back'));
    await expect.poll(() => release.mock.calls.length).toBe(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('does as the device likes where the browser refuses', async () => {
    allow(() => Promise.reject(new Error('NotAllowedError')));
    await openApp('referrals/police', { answers: groomed });
    expect(screenShown()).toBe('referrals/police');
  });
});

/** An address at which one reports to CEOP or the IWF. */
const reportAddress = /ceop\.police|report\.iwf|iwf\.org/i;
const firstOnly = [marked('social-services', 'made')];
const pageOf = (task: string) => `referrals/${task}` as ScreenId;

describe.each(languages)('a locked page in %s', (language) => {
  it.each(['ceop', 'iwf', 'site'])(
    'of %s says why, with the three wordings of the protocol and the one taken',
    async (task) => {
      await openApp(pageOf(task), { answers: fullCase, language, log: firstOnly });
      const wordings = linesOf(textAt(language, 'tasks:locked/wordings'));
      expect(wordings).toHaveLength(3);
      for (const clause of ['5.5.5', '5.5.6', '5.5.7']) expect(wordings.join()).toContain(clause);
      for (const line of [...linesOf(textAt(language, `tasks:locked/why/${task}`)), ...wordings])
        expect(textOf('main')).toContain(line);
      for (const line of linesOf(textAt(language, 'tasks:locked/taken'))) expect(textOf('main')).toContain(line);
    },
  );

  it.each([
    ['ceop', firstOnly],
    ['iwf', firstOnly],
    ['site', firstOnly],
    ['prevent-spoc', []],
  ] as [string, LogEntry[]][])(
    'of %s cannot be marked as told, says nothing to say, and no way to report',
    async (task, log) => {
      await openApp(pageOf(task), { answers: fullCase, language, log });
      expect([...actions('mark-made'), ...actions('mark-tried')]).toEqual([]);
      expect(textOf('main')).not.toContain(textAt(language, 'call:say/ready'));
      expect(textOf('main')).not.toContain(linesOf(textAt(language, `tasks:${task}/reach`))[0]);
      expect(document.documentElement.outerHTML).not.toMatch(reportAddress);
    },
  );
});

describe.each(languages)('where to report to CEOP and the IWF, in %s', (language) => {
  const forms = ['ceop.police.uk/Safety-Centre', 'report.iwf.org.uk'];
  it.each([
    ['ceop', forms[0]],
    ['iwf', forms[1]],
  ])('stands on the page of %s once it is open', async (task, own) => {
    await openApp(pageOf(task), { answers: fullCase, language, log: bothTold });
    expect(forms.filter((form) => textOf('main').includes(form))).toEqual([own]);
  });

  it.each(['resources', 'about'] as const)('stands on %s once they are open', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language, log: bothTold });
    expect(all('main a[target="_blank"]').filter(({ outerHTML }) => reportAddress.test(outerHTML))).not.toEqual([]);
  });
});
