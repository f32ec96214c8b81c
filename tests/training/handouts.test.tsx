import { cleanup } from '@testing-library/react';
import edition from 'virtual:edition';
import { afterEach, describe, expect, it } from 'vitest';
import { numberOf } from '../../src/chart/state-words';
import { kinds } from '../../src/training/handouts/HandoutsPage';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { offered, pressesOf } from '../../src/training/present/routes';
import { firstShow, onward, toldTogether } from '../../src/training/present/show';
import { plain } from '../../src/words/Tagged';
import { textAt } from '../words/locales';
import { routesIn } from './present/opened';
import { click, dataOf, openAt } from './practising';
import { scenarioIds, scenarioPart, scenarioText, scenarioWords, sharedReasons } from './scenario-files';

afterEach(cleanup);

const handout = (kind: string): HTMLElement => document.querySelector(`[data-handout="${kind}"]`)!;
/** What a handout prints, by its rows. */
const rowsOf = (kind: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...handout(kind).querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset, textContent }) => [
      dataset['row']!,
      textContent,
    ]),
  );

/** Opens the handouts of a case, with one of them alone. */
async function openHandout(id: string, kind: string, language: 'en' | 'cy' = 'en'): Promise<void> {
  await openAt(`#/train/${id}/handouts`, language);
  await click('input[value="worksheet"]');
  await click(`input[value="${kind}"]`);
}

/** The questions that are asked only after some answers: that one is told would tell them. */
const hanging: readonly QuestionId[] = ['called-999', 'looked-after', 'extremism-signs'];

/** How a group with twenty minutes takes the questions of a case: those that it is told; it is asked all others. */
function toldOf(id: string): readonly QuestionId[] {
  const { stops, ways } = routesIn(id).twenty;
  const told = stops.filter(({ step }, at) => ways[at] === 'together' && !step.report);
  return told
    .flatMap((stop) => (stop.kind === 'question' ? stop.question : stop.kind === 'implied' ? stop.risk : []))
    .filter((question) => !hanging.includes(question));
}

/** What the worksheet of a case prints, by its rows. */
async function worksheetOf(id: string, language: 'en' | 'cy' = 'en'): Promise<Readonly<Record<string, string>>> {
  await openAt(`#/train/${id}/handouts`, language);
  return rowsOf('worksheet');
}
const boxesOf = (question: QuestionId): number =>
  handout('worksheet').querySelectorAll(`[data-row="${question}"] .handout__box`).length;

describe('the worksheet', () => {
  it.each(scenarioIds)('asks of %s what twenty minutes ask, and has a line for what they tell', async (id) => {
    const sheet = await worksheetOf(id);
    const told = toldOf(id);
    for (const question of questionIds) {
      const [options, of] = told.includes(question) ? [0, 'label'] : [questions[question].options.length, 'title'];
      // The one who asks knows the area: it is written down.
      expect([question, boxesOf(question)]).toEqual([question, question === 'local-authority' ? 0 : options]);
      expect(sheet[question]).toContain(
        `${numberOf(questions[question].screen)}. ${plain(textAt('en', `questions:${question}/${of}`))}`,
      );
    }
  });
  it('asks less than everything of a case for which twenty minutes are short', () => {
    expect(toldOf('extremist-videos').length).toBeGreaterThan(3);
    expect(toldOf('colleagues-conduct')).toEqual([]);
  });
  it('reads the same of every question that it asks, and of every one that it tells, whatever the case answers', async () => {
    const read = new Map<string, Set<string>>();
    for (const id of scenarioIds) {
      const told = toldOf(id);
      const { head, ...rows } = await worksheetOf(id);
      expect(head).toContain(scenarioWords(id, 'en').summary);
      for (const [key, text] of Object.entries(rows).filter(([row]) => !row.startsWith('group-'))) {
        const how = `${key} ${String(told.some((question) => question === key))}`;
        read.set(how, (read.get(how) ?? new Set()).add(text));
      }
      expect(Object.values(rows).join(' ')).not.toMatch(/✓/);
    }
    expect([...read].filter(([, texts]) => texts.size > 1)).toEqual([]);
  });
  it.each(['en', 'cy'] as const)(
    'lists whom one can tell without their order, each with an empty box, in %s',
    async (language) => {
      const sheet = await worksheetOf('extremist-videos', language);
      const calls = Object.keys(sheet).filter((row) => row.startsWith('call-'));
      expect(calls.toSorted()).toEqual(taskIds.map((task) => `call-${task}`).toSorted());
      // Those that come first in the plan stand apart, the later one above.
      expect(calls.indexOf('call-social-services')).toBeGreaterThan(calls.indexOf('call-police') + 1);
      expect(calls.map((call) => sheet[call])).toEqual(
        calls.map((call) => plain(textAt(language, `ui:tasks/${call.replace('call-', '') as TaskId}`))),
      );
    },
  );
  it('has room for each question for the group, whose words would tell what was asked before', async () => {
    for (const id of scenarioIds) {
      const sheet = await worksheetOf(id, 'cy');
      const { stops, ways } = routesIn(id).twenty;
      const pauses = stops.flatMap(({ kind, step }, at) =>
        kind === 'pause' && ways[at] !== 'left' ? step.screen : [],
      );
      const room = Object.entries(sheet).filter(([row]) => row.startsWith('group-'));
      expect(room.map(([row]) => row).toSorted()).toEqual(pauses.map((screen) => `group-${screen}`).toSorted());
      expect([...new Set(room.map(([, text]) => text))]).toEqual(
        pauses.length > 0 ? [textAt('cy', 'training:presenter/pause')] : [],
      );
    }
  });
});

describe('the facilitator’s sheet', () => {
  /** Fails where the sheet of a case does not say why each wrong option is wrong. */
  function expectWrongTold(id: string, rows: Readonly<Record<string, string>>): void {
    const { answers } = JSON.parse(scenarioText(id)) as { answers: Partial<Record<QuestionId, string | string[]>> };
    for (const [question, answer] of Object.entries(answers)) {
      if (question === 'local-authority') continue;
      for (const option of questions[question as QuestionId].options) {
        const row = rows[`against-${question}-${option}`] ?? '';
        const own = scenarioWords(id, 'en').options?.[question]?.[option];
        if ([answer].flat().includes(option)) expect(row).toBe('');
        else expect(row).toContain(own ?? sharedReasons('en')[question]![option]);
      }
    }
  }
  /** The minute at which each stop of the sheet begins, by the number of its step. */
  const minutesOn = (): readonly (readonly [number, number])[] =>
    [...handout('facilitator').querySelectorAll('[data-row^="stop-"] h3')].map(({ textContent }) => {
      const [step, minute] = /^(\d+)\..*\(From minute (\d+)\)$/.exec(textContent)!.slice(1);
      return [Number(step), Number(minute)];
    });
  it.each(scenarioIds)(
    'says of %s why each wrong option is wrong; has the time of the route on the wall, and says what that route tells',
    async (id) => {
      await openHandout(id, 'facilitator');
      const routes = routesIn(id);
      const name = offered(routes).includes('twenty') ? 'twenty' : 'ten';
      const { stops, ways, minutes } = routes[name];
      const rows = rowsOf('facilitator');
      expectWrongTold(id, rows);
      expect(rows['head']).toContain(textAt('en', `training:presenter/route/${name}`));
      const labelled = (label: 'presenter/together' | 'handouts/answer') =>
        dataOf('[data-handout="facilitator"] [data-row^="answer-"]', 'row').filter((row) =>
          rows[row!]?.includes(`${textAt('en', `training:${label}`)}: `),
        );
      const asked = (way: string) =>
        stops.flatMap((stop, at) =>
          stop.kind === 'question' && !stop.step.report && stop.question !== 'local-authority' && ways[at] === way
            ? `answer-${stop.question}`
            : [],
        );
      expect(labelled('presenter/together')).toEqual(asked('together'));
      expect(labelled('handouts/answer')).toEqual(asked('alone'));
      const from = minutesOn().map(([, minute]) => minute);
      expect(from).toEqual(from.toSorted((one, other) => one - other));
      expect(from[0]).toBe(0);
      expect(from.at(-1)).toBeLessThan(minutes!);
    },
  );
  it('has each stop at the minute at which the wall comes to it, where each press takes as long', async () => {
    const { twenty } = routesIn('threats-by-text');
    const whole = pressesOf(twenty);
    const reached = new Map<number, number>();
    const shows = [firstShow];
    for (let next = onward(twenty, firstShow); next !== shows.at(-1); next = onward(twenty, next)) shows.push(next);
    for (const show of shows) {
      const minute = Math.floor((20 * (whole - pressesOf(twenty, show))) / whole);
      for (const { step } of [twenty.stops[show.step]!, ...toldTogether(twenty, show)])
        if (!reached.has(numberOf(step.screen))) reached.set(numberOf(step.screen), minute);
    }
    await openHandout('threats-by-text', 'facilitator');
    const met = minutesOn().filter(([step], at, all) => all.findIndex(([other]) => other === step) === at);
    expect(met.length).toBeGreaterThan(8);
    expect(met.filter(([step, minute]) => reached.has(step) && reached.get(step) !== minute)).toEqual([]);
  });
  it('asks for the order of the calls before the first call, as the wall does', async () => {
    await openHandout('posing-as-a-child', 'facilitator');
    const rows = dataOf('[data-handout="facilitator"] [data-row]', 'row');
    expect(rows.indexOf('order')).toBeGreaterThan(0);
    expect(rows.indexOf('order')).toBeLessThan(rows.findIndex((row) => row!.startsWith('report-')));
    const order = rowsOf('facilitator')['order']!;
    expect(order).toContain(textAt('en', 'training:presenter/order/title'));
    const places = (['social-services', 'police', 'ceop', 'iwf', 'site'] as const).map((task, at) =>
      order.indexOf(`${at + 1} ${plain(textAt('en', `ui:tasks/${task}`))}`),
    );
    expect(places).toEqual(places.filter((place) => place > 0).toSorted((one, other) => one - other));
    expect(places).toHaveLength(5);
    cleanup();
    await openHandout('colleagues-conduct', 'facilitator');
    expect(dataOf('[data-handout="facilitator"] [data-row="order"]', 'row')).toEqual([]);
  });
  it('says which answers change after the calls', async () => {
    await openHandout('found-after-the-call', 'facilitator');
    const changed = dataOf('[data-handout="facilitator"] [data-row^="change-"]', 'row');
    expect(changed).toHaveLength(2);
    expect(rowsOf('facilitator')[changed[0]!]).toContain(textAt('en', 'questions:harm/options/grooming/label'));
    expect(scenarioPart('found-after-the-call').pauses).toContain('referrals/police');
  });
});

it.each(kinds)('the %s says at its foot which edition it is of, in each of its languages', async (kind) => {
  await openHandout('the-swimming-coach', kind);
  await click('input[value="both"]');
  const foot = () => [...handout(kind).querySelectorAll(':scope > :last-child > [lang]')].map((one) => one.textContent);
  const said = (language: 'en' | 'cy') =>
    textAt(language, 'training:handouts/edition')
      .replace('{{version}}', edition.version)
      .replace('{{code}}', edition.code);
  await expect.poll(foot).toEqual([said('cy'), said('en')]);
});

it.each(['attendance', 'certificate'] as const)(
  'the %s is filled in by hand, with both languages, Welsh first',
  async (kind) => {
    await openHandout('the-swimming-coach', kind);
    expect(handout(kind).textContent).not.toContain(textAt('cy', `training:handouts/kinds/${kind}`));
    await click('input[value="both"]');
    await expect.poll(() => handout(kind).textContent).toContain(textAt('cy', `training:handouts/kinds/${kind}`));
    expect([...handout(kind).querySelectorAll('h2 [lang]')].map((one) => one.getAttribute('lang'))).toEqual([
      'cy',
      'en',
    ]);
    expect(handout(kind).querySelectorAll('input, textarea, select, button')).toHaveLength(0);
    for (const language of ['en', 'cy'] as const)
      expect(handout(kind).textContent).toContain(scenarioWords('the-swimming-coach', language).title);
  },
);
