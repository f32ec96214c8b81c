import { withAnswer } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/training/own/check';
import { findScenario } from '../../src/training/model/load';
import { modelSteps } from '../../src/training/model/steps';
import { freeId, scenarioFile } from '../../src/training/own/SaveAsScenario';
import { unfinishedOf } from '../../src/training/own/kept';
import { type Language, languages } from '../../src/words/languages';
import { scenarioIds, scenarioText } from './scenario-files';

/** A case as it stands at the end of a scenario's model walk, and the file into which it is saved. */
function walkedFile(id: string, written: readonly Language[] = languages): string {
  const scenario = findScenario(id)!;
  const {
    after: { context, log },
  } = modelSteps(scenario.file, '2026-03-01T15:30').at(-1)!;
  return scenarioFile(
    { screen: 'record', context: { ...context }, drafts: {}, said: {}, log, notice: undefined },
    scenario,
    `own-${id}`,
    written,
  );
}

interface Written {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly reports?: readonly { readonly do?: string; readonly change?: string; readonly answer?: unknown }[];
}

/** A scenario's answers as they stand at its end, and its reports without those that tell only what was changed. */
function atTheEnd(id: string): Required<Written> {
  const { answers, reports = [] } = JSON.parse(scenarioText(id)) as Written;
  const changes = reports.flatMap(({ change, answer }) => (change === undefined ? [] : [[change, answer] as const]));
  return {
    answers: { ...answers, ...Object.fromEntries(changes) },
    reports: reports.filter((report) => report.change === undefined && report.do !== 'told-more'),
  };
}

/** Writes every text that is empty. */
const writtenOut = (file: string): string => file.replaceAll(': ""', ': "Words."');

describe.each(scenarioIds)('%s, walked and saved', (id) => {
  const file = walkedFile(id);
  it('names what is still to be written, and nothing else', () => {
    const checked = checkScenario(file);
    if ('scenario' in checked) throw new Error('finished');
    expect(new Set(checked.problems.map(({ code }) => code))).toEqual(new Set(['empty-text']));
    expect(unfinishedOf(file, checked)?.id).toBe(`own-${id}`);
  });
  it('is a scenario once that is written, with the answers and reports that were walked', () => {
    const checked = checkScenario(writtenOut(file));
    if (!('scenario' in checked)) throw new Error(JSON.stringify(checked.problems));
    const { answers, reports } = atTheEnd(id);
    expect(checked.scenario.file).toEqual({ id: `own-${id}`, answers, reports });
    expect(new Set(modelSteps(checked.scenario.file, '').map(({ screen }) => screen))).toEqual(
      new Set(modelSteps(findScenario(id)!.file, '').map(({ screen }) => screen)),
    );
  });
  it('needs no words in the other language', () => {
    const checked = checkScenario(writtenOut(walkedFile(id, ['cy'])));
    expect('scenario' in checked && Object.keys(checked.scenario.words)).toEqual(['cy']);
  });
});

it('says what a walk that was cut short leaves undone', () => {
  const scenario = findScenario('posing-as-a-child')!;
  const {
    before: { context, log },
  } = modelSteps(scenario.file, '').find(({ screen }) => screen === 'referrals/police')!;
  const checked = checkScenario(
    writtenOut(
      scenarioFile(
        { screen: 'record', context: { ...context }, drafts: {}, said: {}, log, notice: undefined },
        scenario,
        'own-x',
        ['en'],
      ),
    ),
  );
  expect(checked).toMatchObject({ problems: [{ code: 'left-over', place: 'reports', about: { what: 'police' } }] });
});

it('leaves out answers that are off the path', () => {
  const scenario = findScenario('posing-as-a-child')!;
  const {
    after: { context, log },
  } = modelSteps(scenario.file, '').at(-1)!;
  const strayed = { ...context, answers: withAnswer(context.answers, 'extremism-signs', ['not-known']) };
  const file = scenarioFile(
    { screen: 'record', context: strayed, drafts: {}, said: {}, log, notice: undefined },
    scenario,
    'own-x',
    ['en'],
  );
  expect(JSON.parse(file)).not.toHaveProperty(['answers', 'extremism-signs']);
});

describe('the id of what is saved', () => {
  it.each([
    ['family-computer', [], 'own-family-computer'],
    ['family-computer', ['own-family-computer'], 'own-family-computer-2'],
    ['own-family-computer', ['own-family-computer', 'own-family-computer-2'], 'own-family-computer-3'],
    ['a'.repeat(60), [], `own-${'a'.repeat(53)}`],
  ])('of %s is free, and fits', (from, taken, id) => expect(freeId(from, taken)).toBe(id));
});
