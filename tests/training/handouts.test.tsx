import { cleanup, fireEvent } from '@testing-library/react';
import edition from 'virtual:edition';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { loads } from '../../src/app/loads';
import { numberOf } from '../../src/chart/graph';
import { loadChart } from '../../src/training/chart/WithChart';
import { kinds } from '../../src/training/handouts/HandoutsPage';
import { plain } from '../../src/words/words';
import { textAt } from '../words/locales';
import { routesIn } from './present/opened';
import { click, openAt } from './practising';
import { scenarioIds, scenarioWords } from './scenario-files';

type Rows = Readonly<Record<string, string>>;
const all = (selector: string): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const handout = (kind: string): HTMLElement => document.querySelector(`[data-handout="${kind}"]`)!;
/** Returns what a handout prints, by row. */
const rowsOf = (kind: string): Rows =>
  Object.fromEntries(
    all(`[data-handout="${kind}"] [data-row]`).map(({ dataset, textContent }) => [dataset['row']!, textContent]),
  );

/** Opens only this handout of a case. Returns its rows. */
async function openHandout(id: string, kind = 'worksheet', language: 'en' | 'cy' = 'en'): Promise<Rows> {
  await openAt(`#/train/${id}/handouts`, language);
  if (kind !== 'worksheet') await click('input[value="worksheet"]');
  if (kind !== 'worksheet') await click(`input[value="${kind}"]`);
  return rowsOf(kind);
}

beforeEach(async () => {
  sessionStorage.clear();
  vi.stubGlobal('BroadcastChannel', undefined);
  await loadChart(loads.chart, 'en');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Questions asked only after certain answers: to say that one is told would give those away. */
const hanging: readonly QuestionId[] = ['called-999', 'looked-after', 'extremism-signs'];
/** Returns the questions that a group with twenty minutes is told. It is asked all others. */
function toldOf(id: string): readonly QuestionId[] {
  const { stops, ways } = routesIn(id).twenty;
  return stops
    .filter(({ step }, at) => ways[at] === 'together' && !step.report)
    .flatMap((stop) => (stop.kind === 'question' ? stop.question : stop.kind === 'implied' ? stop.risk : []))
    .filter((question) => !hanging.includes(question));
}

describe('the worksheet', () => {
  /** What each row said, and whether it was told: the same whatever the case answers. */
  const read = new Map<string, Set<string>>();
  it.each(scenarioIds)(
    'asks of %s what twenty minutes ask, has room for what they tell, and gives nothing away',
    async (id) => {
      const { head, ...rows } = await openHandout(id);
      const told = toldOf(id);
      for (const question of questionIds) {
        const [options, of] = told.includes(question) ? [0, 'label'] : [questions[question].options.length, 'title'];
        const boxes = all(`[data-row="${question}"] .handout__box`).length;
        // Whoever asks knows the area, so it is written down.
        expect([question, boxes]).toEqual([question, question === 'local-authority' ? 0 : options]);
        expect(rows[question]).toContain(
          `${numberOf(questions[question].screen)}. ${plain(textAt('en', `questions:${question}/${of}`))}`,
        );
      }
      const { stops, ways } = routesIn(id).twenty;
      const pauses = stops.flatMap(({ kind, step }, at) =>
        kind === 'pause' && ways[at] !== 'left' ? step.screen : [],
      );
      const group = Object.entries(rows).filter(([row]) => row.startsWith('group-'));
      expect(group.map(([row]) => row).toSorted()).toEqual(pauses.map((screen) => `group-${screen}`).toSorted());
      // The words of a question to the group would give earlier answers away.
      for (const [, text] of group) expect(text).toBe(textAt('en', 'training:presenter/pause'));
      expect(head).toContain(scenarioWords(id, 'en').summary);
      expect(Object.values(rows).join(' ')).not.toMatch(/✓/);
      for (const [key, text] of Object.entries(rows).filter(([row]) => !row.startsWith('group-'))) {
        const how = `${key} ${told.some((question) => question === key)}`;
        read.set(how, (read.get(how) ?? new Set()).add(text));
      }
      expect([...read].filter(([, texts]) => texts.size > 1)).toEqual([]);
    },
  );
  it.each(['en', 'cy'] as const)(
    'lists whom one can tell without their order, each with an empty box, in %s',
    async (language) => {
      const sheet = await openHandout('extremist-videos', 'worksheet', language);
      const calls = Object.keys(sheet).filter((row) => row.startsWith('call-'));
      expect(calls.toSorted()).toEqual(taskIds.map((task) => `call-${task}`).toSorted());
      // The first two in the plan are apart, the later one above.
      expect(calls.indexOf('call-social-services')).toBeGreaterThan(calls.indexOf('call-police') + 1);
      for (const call of calls) expect(sheet[call]).toBe(plain(textAt(language, call.replace('call-', 'ui:tasks/'))));
    },
  );
});

describe('the facilitator’s key', () => {
  /** Returns the minute at which each stop begins. */
  const minutesOn = (): readonly number[] =>
    all('[data-handout="facilitator"] [data-row^="stop-"] h3').map(({ textContent }) =>
      Number(/\(From minute (\d+)\)$/.exec(textContent)![1]),
    );
  it.each(scenarioIds)(
    'has the time of each stop of %s, the whole story, each answer, and the reason for those that are asked',
    async (id) => {
      const rows = await openHandout(id, 'facilitator');
      const text = Object.values(rows).join(' ');
      const { why, stages, pauses } = scenarioWords(id, 'en');
      const { stops, ways, minutes } = routesIn(id).twenty;
      for (const part of Object.values(stages)) expect(text).toContain(part);
      stops.forEach((stop, at) => {
        if (stop.kind === 'pause') return expect(text.includes(pauses[stop.step.screen]!)).toBe(ways[at] !== 'left');
        if (stop.kind !== 'question' && stop.kind !== 'report') return undefined;
        const row = rows[`answer-${at}`]!;
        if (stop.kind === 'question')
          for (const option of stop.step.after.context.answers[stop.question].filter(() => !stop.step.report))
            if (stop.question !== 'local-authority')
              expect(row).toContain(plain(textAt('en', `questions:${stop.question}/options/${option}/label`)));
        const reason = why[stop.kind === 'question' ? stop.question : stop.report.to];
        return expect(reason !== undefined && row.includes(reason)).toBe(reason !== undefined && ways[at] === 'alone');
      });
      const from = minutesOn();
      expect(from).toEqual(from.toSorted((one, other) => one - other));
      expect([from[0], from.at(-1)! < minutes!]).toEqual([0, true]);
    },
  );
});

it('the attendance sheet has a line for each of the people asked for', async () => {
  await openHandout('the-swimming-coach', 'attendance');
  const lines = () => all('[data-handout="attendance"] tbody tr').length;
  expect(lines()).toBe(14);
  fireEvent.change(document.querySelector('#handouts-people')!, { target: { value: '23' } });
  expect(lines()).toBe(23);
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
