import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, factIds, factsOf, type GivenAnswers, type OptionRef } from '../../src/case/answers';
import { currentMarks } from '../../src/case/log';
import { type Log, toldIn } from '../../src/case/marks';
import { questions } from '#protocol/questions';
import { bodies, type TaskId, taskIds } from '#protocol/tasks';
import { groupIds, whatToSay } from '../../src/wizard/call/what-to-say';
import { languages, loadLanguage, loadLazyWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { caseWith, spokenFor, type Told, toldOptions } from './every-option';
import { textAt } from './locales';

beforeAll(() => Promise.all(languages.flatMap((language) => [loadLanguage(language), loadLazyWords(language)])));

const ofTheChild = taskIds.filter((task) => task !== 'iwf' && task !== 'site');
const calls = ['social-services', 'police', 'prevent-spoc'] as const;
const harms = questions.harm.options;
const everyHarm: GivenAnswers = { need: 'concern', harm: harms };
const [longHarm, longArea] = ['extortion', 'vale-of-glamorgan'] as const;
const made = (task: 'social-services' | 'police', told: readonly OptionRef[], more: object = {}): Log[number] => ({
  task,
  do: 'made',
  at: '2026-03-01T10:12',
  told,
  ...more,
});

function factsIn(given: GivenAnswers, log: Log) {
  const [answers, { told, ...marks }] = [answersOf(given), currentMarks(log)];
  return { answers, ...marks, told: { ...toldIn(answers), ...told } };
}

it('has a place for each harm that can be ticked, and none twice', () => {
  const places = questions.harm.rows.map(({ severity }) => severity);
  expect([...places].sort((one, other) => one - other)).toEqual(places.map((_, at) => at + 1));
});

describe.each(languages)('what to say in %s', (language) => {
  const text = (key: string) => textAt(language, key);
  const spoken = (question: Told['question'], option: string) => spokenFor(language, { question, option });
  const toSay = (answers: GivenAnswers, task: TaskId, log: Log = [], today = '2026-03-01') =>
    whatToSay(wordsIn(language), { ...factsIn(answers, log), today }, task);
  type Said = ReturnType<typeof toSay>;
  const openingIn = ({ opening }: Said) => opening.map((phrase) => phrase.text).join(' ');
  const openingOf = (...given: Parameters<typeof toSay>) => openingIn(toSay(...given));
  const promptsIn = ({ prompts }: Said, group: string) =>
    prompts.filter(({ id }) => id === group).flatMap(({ phrases }) => phrases.map((phrase) => phrase.text));
  const inGroup = (answers: GivenAnswers, group: string, task: TaskId = 'social-services', log: Log = []) =>
    promptsIn(toSay(answers, task, log), group);
  const whole = (...given: Parameters<typeof toSay>) => {
    const said = toSay(...given);
    return [openingIn(said), ...groupIds.flatMap((id) => promptsIn(said, id))].join('\n');
  };
  const times = (script: string, words: string) => script.split(words).length - 1;

  it('tells the services of the area where the child is now all of it, though those of another know, and the police no false place', () => {
    const answers: GivenAnswers = {
      need: 'concern',
      harm: ['grooming', 'cyberbullying'],
      'local-authority': 'gwynedd',
    };
    const elsewhere = (task: 'social-services' | 'police') =>
      openingOf(answers, task, [made(task, ['harm:grooming', 'local-authority:rhondda-cynon-taf'])]);
    expect(elsewhere('social-services')).toBe(openingOf(answers, 'social-services'));
    expect(elsewhere('police')).not.toBe(openingOf(answers, 'police'));
    expect(times(elsewhere('police'), 'Gwynedd') + times(elsewhere('police'), 'Ngwynedd')).toBe(0);
  });

  // What Social Services or the Police know already is said in other words, and that nobody rang 999 by the bar.
  const isOfBody = ({ option }: Told) => /^(social-services|police|called-police|not-called)$/.test(option);
  it.each(toldOptions.filter((told) => !isOfBody(told)))('tells each of them once of $question: $option', (told) => {
    const own = ofTheChild.filter((task) => task !== told.option);
    for (const task of own) {
      // The Police hear of live danger as a call to 999.
      if (task === 'police' && told.question === 'immediate-danger') continue;
      const answers = {
        ...caseWith(told),
        ...(told.question !== 'immediate-danger' && { 'immediate-danger': 'over' }),
      };
      expect(times(whole(answers as GivenAnswers, task), spokenFor(language, told)), task).toBe(1);
    }
  });

  it('says once that there is evidence, with a list of where', () => {
    const places = ['tablet', 'games-console', 'online', 'told-only'] as const;
    const [said, ...others] = inGroup({ need: 'concern', 'evidence-location': places }, 'evidence', 'social-services');
    const listed = {
      en: 'There’s evidence on a games console, on a tablet and on a website, app or account.',
      cy: 'Mae tystiolaeth ar gonsol gemau, ar lechen ac ar wefan, mewn ap neu mewn cyfrif.',
    };
    expect(said).toBe(listed[language]);
    expect(others.join(' ')).not.toMatch(/evidence on|tystiolaeth ar/);
  });

  it.each(['iwf', 'site'] as const)(
    '%s: is nothing about the child, since it takes a web address or an account',
    (task) => {
      for (const told of toldOptions) expect(whole(caseWith(told), task)).not.toContain(spokenFor(language, told));
      expect(toSay(everyHarm, task).prompts.map(({ id }) => id)).toEqual(['ask']);
    },
  );

  it.each(ofTheChild)('%s: is nothing that was not chosen', (task) => {
    const script = whole({ need: 'concern' }, task);
    const others = toldOptions.filter(({ question }) => question !== 'need');
    expect(others.filter((told) => script.includes(spokenFor(language, told)))).toEqual([]);
  });

  it.each(bodies)('%s: is told the two worst harms first, that there is more, and the rest afterwards', (task) => {
    const answers: GivenAnswers = { need: 'concern', harm: ['adult-pornography', 'cyberbullying', 'grooming'] };
    const said = openingOf(answers, task);
    expect(said.indexOf(spoken('harm', 'grooming'))).toBeGreaterThan(0);
    expect(said.indexOf(spoken('harm', 'cyberbullying'))).toBeGreaterThan(said.indexOf(spoken('harm', 'grooming')));
    expect(said).toContain(text('spoken:worst/more').split('{{harm2}}')[1]);
    expect(inGroup(answers, 'worried', task).join()).toContain(spoken('harm', 'adult-pornography'));
  });

  it.each(bodies)(
    '%s: has an opening of two to four sentences and at most 60 words (75 in Welsh), whatever is chosen',
    (task) => {
      const most = language === 'en' ? 60 : 75;
      const others: readonly GivenAnswers[] = [
        { 'others-involved': ['trusted-adult', 'other-children'] },
        { 'looked-after': 'yes', 'unsupervised-contact': 'yes' },
        { 'immediate-danger': 'not-sure', 'called-999': 'called-police' },
        { 'immediate-danger': 'not-sure', 'called-999': 'called-police', 'local-authority': 'elsewhere-in-uk' },
        { 'others-involved': ['trusted-adult'], 'local-authority': 'elsewhere-in-uk' },
        { 'others-involved': ['trusted-adult'], 'local-authority': 'not-known' },
      ];
      for (const [at, one] of harms.entries())
        for (const other of harms.slice(at))
          for (const more of others) {
            const harm = harms.filter((known) => [one, other, longHarm].includes(known));
            const answers: GivenAnswers = { need: 'concern', harm, 'local-authority': longArea, ...more };
            const told = bodies.filter((body) => body !== task).map((body) => made(body, factsOf(answersOf(answers))));
            for (const log of [told, [...told, made(task, ['harm:not-sure'])]]) {
              const said = openingOf(answers, task, log);
              expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(most);
              expect(said.match(/[.!?](?= |$)/g)?.length, said).toBeOneOf([2, 3, 4]);
              expect(said).not.toMatch(/\{\{| {2}| [,;.]|\.\./);
            }
          }
    },
  );

  it.each(bodies)('%s: hears in the opening of extremism in doubt, where the harms say little', (task) => {
    const doubt: GivenAnswers = { 'violent-extremism': 'not-sure', 'others-involved': ['other-children'] };
    const log = bodies.filter((body) => body !== task).map((body) => made(body, factIds));
    for (const harm of [['other-content'], ['other-contact', 'other-conduct'], ['not-sure']] as const) {
      const said = openingOf({ need: 'concern', 'local-authority': longArea, harm, ...doubt }, task, log);
      expect(said).toContain(spoken('violent-extremism', 'not-sure'));
      expect(said.split(/\s+/).length, said).toBeLessThanOrEqual(language === 'en' ? 60 : 75);
    }
    expect(openingOf({ need: 'concern', harm: ['grooming'], ...doubt }, task)).toContain(
      spoken('others-involved', 'other-children'),
    );
  });

  it.each(calls)('%s: never says in the opening that there is no danger', (task) => {
    const answers: GivenAnswers = { ...everyHarm, 'immediate-danger': 'no' };
    expect(whole(answers, 'ceop')).not.toContain(text('call:say/noDanger'));
    expect(openingOf(answers, task)).not.toContain(text('call:say/noDanger'));
    expect(inGroup(answers, 'danger', task).at(-1)).toBe(text('call:say/noDanger'));
    expect(whole({ need: 'concern' }, task)).not.toContain(text('call:say/noDanger'));
  });

  it('says live danger before all else, and to the Police as a call to 999 until they know', () => {
    const answers: GivenAnswers = { need: 'concern', 'immediate-danger': 'now', harm: ['grooming'] };
    const danger = spoken('immediate-danger', 'now');
    expect(openingOf(answers, 'social-services').startsWith(danger)).toBe(true);
    const [needed = ''] = text('spoken:opening/999-now').split(' {{place}}');
    expect(openingOf(answers, 'police').startsWith(needed)).toBe(true);
    expect(openingOf({ ...answers, 'called-999': 'called-police' }, 'police')).not.toContain(needed);
  });

  it('says who knows already, told from here or before, and who did not answer', () => {
    const answers: GivenAnswers = { need: 'concern', harm: ['grooming'] };
    const told = text('spoken:told/social-services');
    const [tried, reached] = [
      { task: 'social-services', do: 'tried', at: '2026-03-01T10:00' } as const,
      made('social-services', ['harm:grooming']),
    ];
    const noAnswer = text('spoken:told/tried/social-services');
    expect([[tried], [tried, reached]].map((log) => openingOf(answers, 'police', log).includes(noAnswer))).toEqual([
      true,
      false,
    ]);
    expect(openingOf(answers, 'police', [made('social-services', ['harm:grooming'])])).toContain(told);
    expect(openingOf(answers, 'police')).not.toContain(told);
    const before = openingOf({ ...answers, 'already-reported': ['social-services'] }, 'police');
    expect(before).toContain(text('spoken:told/known/social-services'));
    expect(before).not.toContain(told);
    const rung = openingOf({ ...answers, 'immediate-danger': 'now', 'called-999': 'called-police' }, 'social-services');
    expect(rung).toContain(text('spoken:told/danger'));
    expect(rung).not.toContain(text('spoken:told/known/police'));
    const after: GivenAnswers = { ...answers, 'immediate-danger': 'now', 'called-999': 'called-police' };
    expect(openingOf(after, 'police', [made('social-services', factsOf(answersOf(after)))])).toContain(told);
  });

  it.each(bodies)('nobody hears that %s know what they have not been told', (body) => {
    const [other] = bodies.filter((one) => one !== body);
    const answers: GivenAnswers = { need: 'concern', harm: ['grooming'], 'already-reported': [body] };
    for (const facts of [
      { answers: answersOf(answers), marks: {}, told: { [`answer:${body}`]: [] }, log: [], today: '2026-03-01' },
      {
        answers: answersOf({ ...answers, 'already-reported': ['nobody'] }),
        ...currentMarks([made(body, [])]),
        today: '2026-03-01',
      },
    ]) {
      const { opening, prompts } = whatToSay(wordsIn(language), facts, other ?? body);
      const said = JSON.stringify([opening, prompts]);
      expect(said).toContain(text(`spoken:told/before/${body}`));
      for (const untrue of [`told/${body}`, `told/known/${body}`, `already-reported/${body}`])
        expect(said).not.toContain(text(`spoken:${untrue}`));
    }
  });

  it('rings 999 with who knows already, and writes to CEOP once that both do', () => {
    const answers: GivenAnswers = { need: 'concern', 'immediate-danger': 'not-sure', harm: ['not-sure'] };
    const told = [made('social-services', ['immediate-danger:not-sure', 'harm:not-sure'])];
    expect(openingOf(answers, 'police', told)).toContain(text('spoken:told/social-services'));
    const written = whole({ ...answers, 'called-999': 'not-called', 'already-reported': bodies }, 'ceop');
    expect(times(written, text('spoken:told/known/both'))).toBe(1);
    for (const one of ['already-reported/police', 'called-999/not-called', 'told/untold'])
      expect(written).not.toContain(text(`spoken:${one}`));
  });

  it.each(bodies)('%s: hears only what is new once told, with the time and the reference of that call', (task) => {
    const answers: GivenAnswers = { need: 'concern', harm: ['cyberbullying', 'grooming'] };
    const told = (details: object) => [made(task, ['harm:cyberbullying'], details)];
    const said = openingOf(answers, task, told({ time: '10:05', reference: 'A-1' }));
    expect(said).toContain(spoken('harm', 'grooming'));
    expect(said).not.toContain(spoken('harm', 'cyberbullying'));
    for (const detail of ['10:05', 'A-1']) expect(said).toContain(detail);
    const [unset, nextDay] = ['2026-03-01', '2026-03-02'].map((today) => openingOf(answers, task, told({}), today));
    for (const notSet of ['10:12', '2026']) expect(unset).not.toContain(notSet);
    expect(nextDay).toContain(textAt(language, 'ui:months/3'));
  });

  it('names the doubt about Prevent, and two signs once it is identified', () => {
    const doubt: GivenAnswers = { need: 'concern', 'violent-extremism': 'not-sure' };
    expect(openingOf(doubt, 'prevent-spoc')).toContain(spoken('violent-extremism', 'not-sure'));
    const signs = ['fosters-hatred', 'provokes-terrorism'] as const;
    const known = openingOf({ ...doubt, 'extremism-signs': signs }, 'prevent-spoc');
    for (const sign of signs) expect(known).toContain(spoken('extremism-signs', sign));
  });

  it('tells all but the Police, while danger is untold, that they do not know of it', () => {
    const answers: GivenAnswers = { ...everyHarm, 'immediate-danger': 'now', 'called-999': 'not-called' };
    const isSaid = (task: TaskId, log: Log = []) =>
      whole(answers, task, log).includes(text('spoken:told/untold'))
      || whole(answers, task, log).includes(spoken('called-999', 'not-called'));
    expect(calls.filter((task) => isSaid(task))).toEqual(['social-services', 'prevent-spoc']);
    expect(calls.filter((task) => isSaid(task, [made('police', ['immediate-danger:now'])]))).toEqual([]);
  });

  it('has the signs of violent extremism straight after the harms', () => {
    const others: GivenAnswers = { 'virtual-identities': 'yes', 'violent-extremism': 'yes' };
    const answers: GivenAnswers = { ...everyHarm, ...others, 'extremism-signs': ['fosters-hatred'] };
    const left = inGroup(answers, 'worried').map((line) => harms.some((harm) => line.includes(spoken('harm', harm))));
    expect(inGroup(answers, 'worried')[left.lastIndexOf(true) + 1]).toBe(spoken('extremism-signs', 'fosters-hatred'));
  });

  it.each<[string, GivenAnswers, GivenAnswers, readonly TaskId[]]>([
    ['call:say/bothChildren', { 'others-involved': ['child-responsible'] }, {}, bodies],
    ['call:say/complex', { 'others-involved': ['other-children'] }, { 'others-involved': ['none-known'] }, ofTheChild],
    ['call:say/implied/unsupervised-contact', { harm: ['secret-contact'] }, {}, ofTheChild],
    ['call:say/implied/sharing', { harm: ['extortion'] }, { harm: ['sexual-images-exchanged'] }, ofTheChild],
    ['call:say/implied/shared', { harm: ['sexual-images-exchanged'] }, { harm: ['extortion'] }, ofTheChild],
    ['call:say/implied/shared', { harm: ['extortion'], 'evidence-handled': ['forwarded'] }, {}, ofTheChild],
    ['call:say/suspect', { harm: ['grooming'] }, { harm: ['adult-pornography'] }, bodies],
    ['call:say/suspectPlace', { harm: ['cyberbullying'] }, { harm: ['adult-pornography'] }, ['police']],
    ['call:say/worker', { harm: ['criminal-exploitation'] }, { harm: ['grooming'] }, bodies],
    ['call:say/worker', { 'others-involved': ['other-adults'] }, { 'others-involved': ['other-children'] }, bodies],
    ['call:say/worker', { 'others-involved': ['not-known'] }, { 'others-involved': ['none-known'] }, bodies],
    ['call:say/device', { harm: ['cyberbullying'] }, { need: 'concern-offline' }, ['police']],
    ['call:say/offline', { need: 'concern-offline' }, { harm: ['cyberbullying'] }, bodies],
    ['call:say/officer', { 'others-involved': ['trusted-adult'] }, everyHarm, bodies],
    ['tasks:site/about/grooming', { harm: ['grooming'] }, { harm: ['extortion'] }, ['site']],
    ['tasks:site/about/extortion', { harm: ['extortion'] }, { harm: ['grooming'] }, ['site']],
    ['tasks:site/about/adult-targeted-for-access', everyHarm, { harm: ['grooming', 'extortion'] }, ['site']],
    ['spoken:told/known/both', { harm: ['grooming'] }, { 'already-reported': ['site'] }, ['site']],
    ['call:say/prevent', { 'violent-extremism': 'yes' }, { 'violent-extremism': 'not-sure' }, bodies],
    ['call:say/preventInDoubt', { 'violent-extremism': 'not-sure' }, { 'violent-extremism': 'no' }, ['police']],
    ['call:say/handling', { harm: ['cyberbullying'] }, { need: 'concern-offline' }, ['police']],
    ['call:say/block', { harm: ['cyberbullying'] }, { harm: ['adult-pornography'] }, ['police']],
    ['call:say/services', { harm: ['extortion'] }, { harm: ['cyberbullying'] }, ['police']],
    ['call:say/takeDown', { harm: ['child-abuse-images'] }, { harm: ['grooming'] }, ['police']],
    ['call:say/supervised', { 'unsupervised-contact': 'not-sure' }, { 'unsupervised-contact': 'no' }, bodies],
    [
      'call:say/supervised',
      { 'unsupervised-contact': 'yes', 'looked-after': 'not-sure' },
      { 'unsupervised-contact': 'yes', 'looked-after': 'no' },
      bodies,
    ],
    ['call:say/supervised', { harm: ['secret-contact'] }, {}, bodies],
    ['call:say/notKnownDone', { 'evidence-handled': ['not-known'] }, { 'evidence-handled': ['none'] }, ofTheChild],
    ['call:say/notKnownWhere', { 'evidence-location': ['not-known'] }, { 'evidence-location': ['online'] }, ofTheChild],
    ['call:say/employer', { 'others-involved': ['trusted-adult'] }, { harm: ['grooming'] }, bodies],
    ['call:say/nrm', { harm: ['criminal-exploitation'] }, { harm: ['grooming'] }, bodies],
    [
      'spoken:extremism-signs/fosters-hatred',
      { 'violent-extremism': 'not-sure', 'extremism-signs': ['fosters-hatred'] },
      { 'violent-extremism': 'not-sure' },
      bodies,
    ],
    ['spoken:near', { harm: ['grooming'], 'local-authority': 'outside-uk' }, { harm: ['grooming'] }, bodies],
    ['spoken:near', { ...everyHarm, 'local-authority': 'elsewhere-in-uk' }, everyHarm, bodies],
    ['spoken:near', { ...everyHarm, 'local-authority': 'outside-uk' }, { 'local-authority': 'outside-uk' }, bodies],
  ])('says %s where %j, and not where %j', (key, where, nowhere, tasks) => {
    for (const task of tasks) {
      expect(whole({ need: 'concern', ...where }, task)).toContain(text(key));
      expect(whole({ need: 'concern', ...nowhere }, task)).not.toContain(text(key));
    }
  });

  it.each(bodies)('%s: is asked by the prompts about any meeting, and any talk of self-harm', (task) => {
    const lines = text('call:say/danger').split('\n');
    expect(inGroup(everyHarm, 'danger', task)).toEqual(expect.arrayContaining(lines));
    const when999 = task === 'police' ? [] : [text('call:say/dangerToday')];
    expect(inGroup({ need: 'concern-offline' }, 'danger', task)).toEqual([text('call:say/dangerOffline'), ...when999]);
  });
});
