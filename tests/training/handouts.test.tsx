import { cleanup, fireEvent } from '@testing-library/react';
import edition from 'virtual:edition';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questions } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { loads } from '../../src/app/loads';
import { loadChart } from '../../src/training/chart/WithChart';
import { kinds } from '../../src/training/handouts/HandoutsPage';
import { numberOn } from '../../src/training/present/show';
import { plain } from '../../src/words/words';
import { textAt } from '../words/locales';
import { routesIn } from './present/opened';
import { click, openAt } from './practising';
import { scenarioIds, scenarioPart, scenarioWords } from './scenario-files';

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

describe('the worksheet', () => {
  it.each(scenarioIds)('asks of %s what its two moments ask, and gives nothing away', async (id) => {
    const rows = await openHandout(id);
    const { moments = [], choice } = scenarioPart(id);
    const asked = moments.flatMap((moment) => ('ask' in moment ? [moment] : []));
    expect(Object.keys(rows).filter((row) => row.startsWith('moment-'))).toHaveLength(2);
    const offered = all('[data-option]').map(({ textContent }) => textContent.slice(1));
    for (const { ask, options = questions[ask].options } of asked.filter((one) => one.ask !== 'local-authority'))
      for (const option of options)
        expect(offered).toContainEqual(
          expect.stringContaining(plain(textAt('en', `questions:${ask}/options/${option}/label`))),
        );
    // The words of a choice, or of a question to the group, would give earlier answers away.
    if (choice)
      expect([...all('[data-row="moment-1"] [data-option]')].map((one) => one.textContent)).toEqual([...'ABCD']);
    else if (asked.length < 2) expect(rows['moment-1']).toBe(textAt('en', 'training:presenter/pause'));
    expect(rows['head']).toContain(scenarioWords(id, 'en').summary);
    expect(Object.values(rows).join(' ')).not.toMatch(/✓/);
  });
  it('lists whom one can tell without their order', async () => {
    await openHandout('extremist-videos', 'worksheet', 'cy');
    const calls = all('[data-call]').map(({ dataset }) => dataset['call']!);
    expect(calls.toSorted()).toEqual([...taskIds].sort());
    // The first two in the plan are apart, the later one above.
    expect(calls.indexOf('social-services')).toBeGreaterThan(calls.indexOf('police') + 1);
  });
});

describe('the facilitator’s key', () => {
  /** Returns the minute at which each stop begins. */
  const minutesOn = (): readonly number[] =>
    all('[data-handout="facilitator"] [data-row^="stop-"] h3').map(({ textContent }) =>
      Number(/\(From minute (\d+)\)$/.exec(textContent)![1]),
    );
  it.each(scenarioIds)('numbers the steps of %s as the wall does', async (id) => {
    await openHandout(id, 'facilitator');
    const { twenty } = routesIn(id);
    const rows = all('[data-handout="facilitator"] [data-row]');
    rows.forEach(({ textContent }, at) => {
      const step = /^Step (\d+): /.exec(textContent)?.[1];
      // What is told together after a choice or a question to the group is a step more.
      const first = rows.slice(at + 1).find(({ dataset }) => /^(answer|choice|ask|stop)/.test(dataset['row']!))
        ?.dataset['row'];
      const stop = Number(first?.replace('answer-', ''));
      if (step && twenty.ways[stop] === 'together') expect(step).toBe(String(numberOn(twenty, stop)));
    });
  });
  it.each(scenarioIds)(
    'has the time of each stop of %s, the whole story, each answer, and the reason for those that are asked',
    async (id) => {
      const rows = await openHandout(id, 'facilitator');
      const text = Object.values(rows).join(' ');
      const { why, stages, pauses, choice } = scenarioWords(id, 'en');
      const { stops, ways, minutes } = routesIn(id).twenty;
      for (const part of Object.values(stages)) expect(text).toContain(part);
      for (const part of [choice?.lines, choice?.says, choice?.follows, choice?.why].flatMap((all) => all ?? []))
        expect(rows['choice']).toContain(part);
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
