import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../tools/proof/breadth/alphabet';
import { screenAfterEvent } from '../../../tools/proof/breadth/screen-after';
import { searchFrom } from '../../../tools/proof/breadth/searches';
import { eventInWords } from '../../../tools/proof/report/events-in-words';
import * as chart from '../../../tools/proof/subject/chart';
import { questionIds } from '../../../tools/proof/terms/questions';
import { wizard } from '../../../src/machine/wizard';

const kinds = new Set(alphabet.map(({ type }) => type));
const optionsIn = (question: string) => alphabet.filter(({ type }) => type === `answer.${question}`).length;

describe('the search of the chart with its memory', () => {
  it('does everything that the chart takes, but for the details of a mark, which are left to the search of the app', () => {
    const { events } = wizard;
    expect(events.filter((type) => !kinds.has(type as 'continue') && type !== 'detail' && !type.includes('*'))).toEqual(
      [],
    );
  });
  it('gives each question an answer of each kind: of a risk one that flags it and one that does not, of the harms fewer than there are', () => {
    for (const question of questionIds) expect(optionsIn(question)).toBeGreaterThan(0);
    expect(optionsIn('violent-extremism')).toBe(2);
    expect(optionsIn('harm')).toBeGreaterThan(5);
    expect(optionsIn('harm')).toBeLessThan(16);
  });
  it('comes to more with each step, and finds nothing wrong', async () => {
    const [one, two] = [await searchFrom('beginning', 1), await searchFrom('beginning', 2)];
    expect(two.states).toBeGreaterThan(one.states);
    expect(one.steps).toBe(alphabet.length);
    expect([one.faults, two.faults]).toEqual([[], []]);
  });
  it('says where an event should lead: Refer now to the list, an address that is not reached to the first open question', () => {
    expect(screenAfterEvent(chart.start(), chart.referNow)).toBe('referrals');
    expect(screenAfterEvent(chart.start(), chart.open('record'))).toBe('immediate-danger');
  });
  it('tells what was done in words, step by step', () => {
    const lines = [chart.referNow, chart.change('harm'), chart.answer('harm', ['grooming']), chart.open('record')].map(
      eventInWords,
    );
    expect(lines[0]).toBe('Press ‘Refer now’.');
    expect(lines[1]).toMatch(/^Ask to change an answer: /);
    expect(lines[2]).toMatch(/^Answer: .+: .+/);
    expect(lines.join()).not.toMatch(/\{\{|undefined/);
    for (const event of alphabet) expect(eventInWords(event)).not.toMatch(/\{\{|undefined|^\w+\.\w+$/);
  });
});
