import { describe, expect, it, vi } from 'vitest';
import { alphabetWithNonsense } from '../../../tools/proof/breadth/alphabet';
import { chartSpace } from '../../../tools/proof/breadth/chart-space';
import { firstDifference } from '../../../tools/proof/breadth/faults-in';
import { search } from '../../../tools/proof/breadth/search';
import { searchFrom } from '../../../tools/proof/breadth/searches';
import { promises } from '../../../tools/proof/promises/all';
import { differingInWords } from '../../../tools/proof/report/differing-in-words';
import { unprovenLines } from '../../../tools/proof/report/print';
import type { Thing, Value } from '../../../tools/proof/search/space';
import { eventInWords, wrongInWords } from '../../../tools/proof/report/events-in-words';
import { withNames } from '../../../tools/proof/report/in-words';
import { saidInEach } from '../../../tools/proof/report/texts';
import { compared } from '../../../tools/proof/solver/compared';
import { queries } from '../../../tools/proof/solver/promises/all';
import * as chart from '../../../tools/proof/subject/chart';

const journey = await vi.hoisted(async () => import('../../../src/machine/journey'));
let stopsAt: (event: chart.Event) => boolean = () => false;
vi.mock('../../../src/machine/journey', async (original) => ({
  ...(await original<typeof journey>()),
  step: (...args: Parameters<typeof journey.step>) => {
    if (stopsAt(args[1])) throw new TypeError('Cannot read properties of undefined');
    return journey.step(...args);
  },
}));

const danger = await vi.hoisted(async () => import('../../../src/case/danger'));
let isCalm = false;
vi.mock('../../../src/case/danger', async (original) => ({
  ...(await original<typeof danger>()),
  dangerOf: (...args: Parameters<typeof danger.dangerOf>) => (isCalm ? 'none' : danger.dangerOf(...args)),
}));

describe('an app that stops with an error', () => {
  it('is told step by step, at what no screen sends, too', async () => {
    stopsAt = (event) => 'task' in event && String(event.task) === 'attic';
    const { faults } = await searchFrom('nonsense', 1).finally(() => void (stopsAt = () => false));
    expect(faults[0]?.lines.join('\n')).toMatch(
      /^Send what no screen can send: .*attic[^\n]*\nThe app stopped with an error here: TypeError: [^\n]*$/,
    );
  });
  it('is found by the search with all that was done before, of everything that it holds, and ends it', async () => {
    const step: typeof chartSpace.step = (from, event) => {
      if (event.type === 'hide' && chart.screenOf(from) === 'referrals') throw new TypeError('Cannot read');
      return chartSpace.step(from, event);
    };
    const { faults } = await search({ ...chartSpace, step }, chart.start(), 3, ['memory', 'P21']);
    expect(faults.map(({ wrong }) => wrong.held)).toEqual(['memory', 'P21']);
    expect(faults[0]?.deeds.map(eventInWords)).toEqual(['Press ‘Refer now’.', 'Press ‘Hide’.']);
    expect(faults[0] && wrongInWords(faults[0].wrong)).toEqual([
      'The app stopped with an error here: TypeError: Cannot read',
    ]);
  });
});

describe('what is said of a fault', () => {
  it('of a random case, says what follows from it otherwise than it should', () => {
    isCalm = true;
    const lines = differingInWords(
      new Map<Thing, Value>([
        ['immediate-danger', ['now']],
        ['need', ['concern']],
      ]),
    );
    isCalm = false;
    expect(lines.join('\n')).toContain('/danger is "none", and should be "live-untold"');
  });
  it('of what could not be proven, says which promise that is, and what may be wrong', () => {
    const check = promises.P1[0]!;
    const { en, cy } = saidInEach(() => unprovenLines('P1', check).join('\n'));
    expect(en).toMatch(/^P1 The order could not be proven: .*\nWhat may be wrong: .*(CEOP|Prevent|Internet|site)/);
    expect(cy).toMatch(/^Ni ellid profi P1 Y drefn: .*\nBeth a all fod o’i le: /);
  });
  it('says what a rule or a query of the solver is about, in both languages, with no id in it', () => {
    const names = [...queries.map(({ name }) => name), ...compared.flatMap(({ names: rules }) => rules)];
    for (const query of names) {
      const { en, cy } = saidInEach(() => withNames('{{query}}', { query }));
      for (const line of [en, cy])
        expect(line).not.toMatch(/\{\{|undefined|\w:\w|\w-\w+-\w|^\S+$|\(\)|[‘:] ?[a-z]+(-[a-z]+)+[’)]/);
    }
  });
  it('names whatever is done, in both languages', () => {
    for (const event of alphabetWithNonsense)
      for (const line of Object.values(saidInEach(() => eventInWords(event))))
        expect(line).not.toMatch(/\{\{|undefined|\[object|^[\w.-]+$/);
  });
  it('says where what follows is otherwise than it should be', () => {
    const due = { danger: 'none', plan: [{ task: 'ceop', status: 'locked' }] };
    const other = { ...due, plan: [{ task: 'ceop', status: 'to-do' }] };
    expect(firstDifference(due, due)).toBeUndefined();
    expect(firstDifference(other, due)).toBe('/plan/0/status is "to-do", and should be "locked"');
    expect(firstDifference({ ...due, plan: [] }, due)).toContain('/plan/0 is undefined');
    expect(firstDifference({ plan: due.plan, danger: 'none' }, due)).toBe(': in another order');
  });
});
