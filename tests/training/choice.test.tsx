import { beforeEach, describe, expect, it } from 'vitest';
import { taskOf } from '#protocol/screens';
import { bodies } from '#protocol/tasks';
import { shippedScenarios } from '../../src/training/cases/load';
import { checkScenario, modelOf } from '../../src/training/own/check';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { routesIn } from './present/opened';
import { dataOf, openAt, panel, press, shown, textOf, tick } from './practising';
import { scenarioCase, scenarioIds, scenarioPart, scenarioText, scenarioWords } from './scenario-files';

const chosen = scenarioIds.filter((id) => scenarioPart(id).choice);
const hard = chosen.filter((id) => scenarioPart(id).tags.includes('hard-call'));
const wordsOf = (text: string) => text.split(/\s+/).length;
const call = '#/train/below-threshold/referrals/social-services';

beforeEach(() => sessionStorage.clear());

/** Returns the codes and places of what is wrong with a hard call under another id, after a change to its text. */
function problemsOf(id: string, change: (text: string) => string): readonly string[] {
  const { scenario, ...rest } = JSON.parse(scenarioText(id)) as { scenario: object };
  const words = Object.fromEntries(
    languages.map((language) => {
      const { why: _, mistake: __, options: ___, judges: ____, teaches: _____, ...said } = scenarioWords(id, language);
      return [language, said];
    }),
  );
  const { clauses: _, moments: __, ...part } = scenario as { clauses?: object; moments?: object };
  const checked = checkScenario(
    change(JSON.stringify({ ...rest, on: undefined, id: 'mine', scenario: { ...part, words } })),
  );
  return 'problems' in checked ? checked.problems.map(({ code, place }) => `${place} ${code}`) : [];
}

describe('every hard call', () => {
  it.each(hard)('has marks that the flow allows for the call: %s', (id) => {
    const file = scenarioCase(id);
    expect(modelOf(file).refused).toEqual([]);
    // One that is asked before the plan is followed by the call to Social Services.
    const called = taskOf(scenarioPart(id).choice!.at) ?? 'social-services';
    const acts = file.reports.flatMap((report) => ('to' in report && report.to === called ? [report.do] : []));
    expect(bodies.map(String)).toContain(called);
    expect(['made', 'told-more']).toContain(acts.at(-1));
  });
});

/** What to do is asked in the middle of the call to Social Services, which the room has begun by the plan. */
const inTheCall = ['below-threshold', 'email-on-monday', 'nobody-answers', 'seventh-day', 'take-a-screenshot'];
it.each(chosen)('the plan on the wall does not say before the choice of %s who to ring', async (id) => {
  const { stops } = routesIn(id).whole;
  const at = stops.findIndex(({ kind }) => kind === 'choice');
  const planned = stops.slice(0, at).findIndex(({ step }) => step.screen.startsWith('referrals'));
  const later = stops[at]!.step.screen.replace('referrals/', '');
  if (planned < 0 || inTheCall.includes(id)) return;
  expect(['police', 'prevent-spoc']).toContain(later);
  await openAt(`#/train/${id}/present/${planned + 1}`);
  expect(dataOf('[data-ahead]', 'ahead')).toEqual([later]);
  await openAt(`#/train/${id}/present/${at + 2}`);
  expect(dataOf('[data-ahead]', 'ahead')).toEqual([]);
});

it.each([
  ['looked-through-the-phone', 'police', 'social-services', []],
  ['extremist-videos', 'prevent-spoc', 'police', ['referrals/social-services']],
])(
  'practice of %s holds %s back from the list until what is chosen about it, which comes once the others are told',
  async (id, ahead, before, first) => {
    for (const screen of first) {
      await openAt(`#/train/${id}/${screen}`);
      await press('mark-made');
    }
    await openAt(`#/train/${id}/referrals`);
    expect([dataOf('[data-ahead]', 'ahead'), panel()]).toEqual([[ahead], undefined]);
    await openAt(`#/train/${id}/referrals/${before}`);
    await press('mark-made');
    expect(textOf('[data-action="continue"]')).toBe(textAt('en', 'ui:actions/continue'));
    await openAt(`#/train/${id}/referrals`);
    expect(panel()).toBe('choice');
    await press('continue');
    expect([shown(), dataOf('[data-ahead]', 'ahead'), panel()]).toEqual(['referrals', [], undefined]);
  },
);

it.each(['police-say-wait', 'email-on-monday'])('says on the wall what is marked after the choice: %s', async (id) => {
  const at = routesIn(id).whole.stops.findIndex(({ kind }) => kind === 'choice');
  await openAt(`#/train/${id}/present/${at + 1}/answer`);
  expect(textOf('.grounds')).toMatch(/Social Services: They took.*The police: /);
});

describe('every choice', () => {
  it.each(chosen)('is right as a file of a trainer, and fits a wall: short turns and choices: %s', (id) => {
    expect(problemsOf(id, (text) => text)).toEqual([]);
    for (const language of languages) {
      const { lines, says, follows, why } = scenarioWords(id, language).choice!;
      expect(wordsOf(lines.join(' '))).toBeLessThanOrEqual(80);
      expect([...says, ...follows].filter((text) => wordsOf(text) > 40)).toEqual([]);
      expect(wordsOf(why.join(' '))).toBeLessThanOrEqual(90);
    }
  });
  it('has the best choice in another place than the one before it in the library', () => {
    const places = shippedScenarios().flatMap(({ choice }) => (choice ? [choice.kinds.indexOf('best')] : []));
    expect(places.filter((place, at) => place === places[at - 1])).toEqual([]);
  });
  it.each(languages)('has a best choice whose length, in %s, gives nothing away', (language) => {
    const ranks = chosen.map((id) => {
      const lengths = scenarioWords(id, language).choice!.says.map(({ length }) => length);
      const [best = 0] = lengths.splice(scenarioPart(id).choice!.kinds.indexOf('best'), 1);
      expect([best < Math.max(...lengths) * 1.1, best > Math.min(...lengths) * 0.9], id).toEqual([true, true]);
      return lengths.filter((length) => length > best).length;
    });
    for (const end of [0, 3]) expect(ranks.filter((rank) => rank === end).length).toBeLessThan(chosen.length / 3);
  });
});

it.each([
  ['two that are best', '"hurts","slower","best"', '"best","slower","best"', 'scenario.choice.kinds not-one-best'],
  ['three kinds', '"hurts","slower","best","hurts"', '"slower","best","hurts"', 'scenario.choice.kinds not-one-best'],
  ['a reason without a source', '"protocol",', '', 'scenario.words.en.choice.why not-as-many'],
  ['words without a choice', '"choice":{"at"', '"unknown":{"at"', 'scenario.unknown unknown-key'],
  [
    'a call left by the police',
    '{"to":"social-services","do":"made"}',
    '{"to":"social-services","do":"left","by":"police"}',
    'reports[0] refused/not-for-this-task',
  ],
])('a file with %s is refused', (_, from, to, problem) => {
  expect(problemsOf('below-threshold', (text) => text.replace(from, to))).toContain(problem);
});

describe.each(languages)('a hard call practised, in %s', (language) => {
  const { says, follows } = scenarioWords('below-threshold', language).choice!;
  it('asks first, shows what follows from all four, and may be chosen again; nothing chosen is kept', async () => {
    await openAt(call, language);
    expect([shown(), panel()]).toEqual(['referrals/social-services', 'choice']);
    expect(textOf('main')).not.toContain(follows[2]);
    await press('show-next');
    expect(textOf('.nhsuk-error-summary')).toContain(textAt(language, 'training:practice/moment/errorNone'));
    await tick('choice', 'A');
    await press('show-next');
    expect([panel(), document.activeElement?.tagName]).toEqual(['chosen', 'H1']);
    expect(dataOf('[data-kind]', 'kind')).toEqual(['best', 'slower', 'hurts', 'hurts']);
    for (const text of [...follows, ...says]) expect(textOf('main')).toContain(text);
    expect(dataOf('[data-source]', 'source')).toEqual(scenarioPart('below-threshold').choice!.sources);
    await press('choose-again');
    expect([panel(), document.querySelectorAll('input:checked').length]).toEqual(['choice', 0]);
    await tick('choice', 'C');
    await press('show-next');
    await press('continue');
    expect([panel(), document.querySelector('[data-action="mark-made"]') !== null]).toEqual([undefined, true]);
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/"choice"|"[ABCD]"/);
  });
});

it('comes with the news, where there is any: in a room after it, and for a learner once the call was made before', async () => {
  const { stops } = routesIn('seventh-day').whole;
  const order = stops.flatMap(({ kind, step }) => (kind === 'choice' || step.report ? [kind] : []));
  expect(order).toEqual(['report', 'report', 'question', 'choice', 'report', 'report']);
  const call = '#/train/seventh-day/referrals/social-services';
  await openAt(call);
  expect(panel()).toBeUndefined();
  for (const body of bodies) {
    await openAt(call.replace('social-services', body));
    await press('mark-made');
    expect(panel()).not.toBe('choice');
  }
  await openAt(call);
  expect(panel()).toBe('choice');
});

it('is on the wall without what follows until it is asked for, while the notes tell the trainer alone', async () => {
  const { follows } = scenarioWords('below-threshold', 'cy').choice!;
  await openAt('#/train/below-threshold/presenter/referrals/social-services', 'cy');
  for (const text of follows) expect(textOf('.notes')).toContain(text);
  await openAt('#/train/below-threshold/present/referrals/social-services', 'cy');
  expect(dataOf('main [data-option]', 'option')).toEqual(['A', 'B', 'C', 'D']);
  expect(textOf('main')).not.toContain(follows[2]);
  await press('reveal');
  for (const text of follows) expect(textOf('main')).toContain(text);
});

it('is read aloud from the notes until the room talks: then the answer stands in sight there', async () => {
  const [told = ''] = Object.values(scenarioWords('nobody-answers', 'en').stages);
  await openAt('#/train/nobody-answers/presenter/1');
  expect(textOf('.notes')).toContain(told);
  await press('onward');
  expect(textOf('.notes')).not.toContain(told);
});

it('is told once on the wall how the call went', async () => {
  const told = scenarioWords('below-threshold', 'en').stages['referrals/police']!;
  const at = routesIn('below-threshold').whole.stops.findIndex(
    (stop) => stop.kind === 'report' && stop.report.to === 'police',
  );
  await openAt(`#/train/below-threshold/present/${at + 1}`);
  expect([...document.querySelectorAll('p')].filter(({ textContent }) => textContent === told)).toHaveLength(1);
});
