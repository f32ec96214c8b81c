import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/case/answers';
import { findScenario } from '../../src/training/cases/load';
import type { Scenario } from '../../src/training/model/scenario';
import { modelSteps, type Moment } from '../../src/training/model/steps';
import { checkScenario } from '../../src/training/own/check';
import { unfinishedOf } from '../../src/training/own/kept';
import { mostLink, packed, unpacked } from '../../src/training/own/link';
import { fileOf, newId, type Draft, newDraft } from '../../src/training/write/file';
import { personalIn } from '../../src/training/parts/Personal';
import { caseOf } from '../../src/training/write/writing';
import { languages, loadBookWords, loadTrainingWords } from '../../src/words/languages';
import { ownFile, textOf } from './own-files';
import { scenarioIds, scenarioText } from './scenario-files';

beforeAll(() => Promise.all(languages.map(loadTrainingWords)));

const endOf = ({ file }: Scenario): Moment => modelSteps(file, '2026-03-01T15:30').at(-1)!.after;
const madeAt = ({ context, log }: Moment, drafts = {}) => caseOf({ context, drafts, log });

/** Returns the file of a case at the end of a scenario's model walk. */
const walkedFile = (id: string, texts: Draft['texts'] = {}): string =>
  fileOf({ ...newDraft, texts }, `own-${id}`, madeAt(endOf(findScenario(id)!)));
/** Every text that a case must have, in both languages. */
const needed = ['title', 'summary', 'debrief', 'stages.immediate-danger'];
const allNeeded = Object.fromEntries(
  languages.flatMap((language) => needed.map((place) => [`${language}.${place}`, 'Words.'])),
);
const problemsOf = (file: string) => {
  const checked = checkScenario(file);
  return 'scenario' in checked ? [] : checked.problems.map(({ code, place }) => `${code} ${place}`);
};

interface Written {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly reports?: readonly { readonly do?: string; readonly change?: string; readonly answer?: unknown }[];
}

/** Returns a scenario's final answers, and its reports without changes, of which nothing is new with those answers. */
function atTheEnd(id: string): Required<Written> {
  const { answers, reports = [] } = JSON.parse(scenarioText(id)) as Written;
  const changes = reports.flatMap(({ change, answer }) => (change === undefined ? [] : [[change, answer] as const]));
  return {
    answers: { ...answers, ...Object.fromEntries(changes) },
    reports: reports.filter(
      (report) => report.change === undefined && !(changes.length > 0 && report.do === 'told-more'),
    ),
  };
}

describe.each(scenarioIds)('%s, walked and written', (id) => {
  it('lacks texts that its story alone can give, and nothing else', () => {
    const file = walkedFile(id);
    const problems = problemsOf(file);
    const wanted = languages.flatMap((language) =>
      needed.map((place) => `empty-text scenario.words.${language}.${place}`),
    );
    expect(problems.toSorted()).toEqual(wanted.toSorted());
    expect(unfinishedOf(file, checkScenario(file))?.id).toBe(`own-${id}`);
  });
  it('is a scenario once they are written, with the answers and reports that were walked', () => {
    const checked = checkScenario(walkedFile(id, allNeeded));
    if (!('scenario' in checked)) throw new Error(JSON.stringify(checked.problems));
    const { answers, reports } = atTheEnd(id);
    expect(checked.scenario.file).toEqual({ id: `own-${id}`, answers, reports });
    expect(new Set(modelSteps(checked.scenario.file, '').map(({ screen }) => screen))).toEqual(
      new Set(modelSteps(findScenario(id)!.file, '').map(({ screen }) => screen)),
    );
  });
});

it('a question for the group, or a part of the story, that is written in one language is asked for in the other', () => {
  const file = walkedFile('posing-as-a-child', { ...allNeeded, 'en.pauses.need': 'Why?', 'cy.stages.harm': 'Stori.' });
  expect((JSON.parse(file) as { scenario: Scenario }).scenario.pauses).toEqual(['need']);
  expect(problemsOf(file)).toEqual([
    'empty-text scenario.words.en.stages.harm',
    'empty-text scenario.words.cy.pauses.need',
  ]);
});

it('the id of what is written carries nothing that was typed, and no other case has it', () => {
  const ids = Array.from({ length: 50 }, newId);
  expect(ids.filter((id) => !/^[a-z]{8}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(50);
});

it('a mark that a later answer has made impossible is no part of the case, and it is read without a mistake', () => {
  const at = endOf(findScenario('extremist-videos')!);
  expect(madeAt(at).made.reports.map((report) => 'to' in report && report.to)).toContain('prevent-spoc');
  const { context } = at;
  const answers = withAnswer(withAnswer(context.answers, 'violent-extremism', 'no'), 'harm', ['grooming']);
  const made = madeAt({ ...at, context: { ...context, answers } });
  expect(made.made.reports.map((report) => 'to' in report && report.to)).not.toContain('prevent-spoc');
  const file = fileOf({ ...newDraft, texts: allNeeded }, 'own-case', made);
  expect(problemsOf(file).filter((one) => one.includes('refused'))).toEqual([]);
});

beforeAll(loadBookWords);

it('a case travels in an address, whole; what is no case, or is cut off, opens as none', async () => {
  const file = textOf(ownFile('advice-on-e-safety'));
  const code = await packed(file);
  expect(code).toMatch(/^[\w-]+$/);
  expect(JSON.parse((await unpacked(code))!)).toEqual(JSON.parse(file));
  for (const wrong of ['', '%', 'AAAA', code.slice(0, 40), `${code.slice(0, 40)}!`, 'x'.repeat(9000)])
    expect(await unpacked(wrong), wrong.slice(0, 9)).toBeUndefined();
});

it('an address that unpacks to a great deal is refused, and a case of any length is said to be too long', async () => {
  const bomb = (size: number) => deflateRawSync(JSON.stringify(' '.repeat(size))).toString('base64url');
  expect(bomb(2_900_000).length).toBeLessThan(mostLink);
  expect(checkScenario((await unpacked(bomb(2_900_000)))!)).toMatchObject({ problems: [{ code: 'too-large' }] });
  expect(await unpacked(bomb(9_000_000))).toBeUndefined();
  const long = Array.from({ length: 200_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at * 7919) % 20_011)));
  const { length } = await packed(JSON.stringify(long.join('')));
  expect(length > mostLink && length < mostLink * 2, String(length)).toBe(true);
});

it('no form looks back over a long text, so that none can be made to stop the page', () => {
  expect(personalIn(`${'a'.repeat(500)}@b.cy`)).toEqual([`${'a'.repeat(64)}@b.cy`]);
  expect(personalIn(`${'a'.repeat(500)}15`)).toEqual([`${'a'.repeat(31)}15`]);
  expect(personalIn('@'.repeat(60_000))).toEqual([]);
});

it.each<readonly [boolean, readonly string[]]>([
  [true, ['Ring her on 029 2087 2087.', 'Ring 07700 900123 after five.', 'Rhif: +44 7700 900123']],
  [true, ['Ring (029) 2018 0001.', 'Ring +44 (0)29 2018 0001.', 'Write to mam@example.org.']],
  [true, ['Born on 3/4/2014.', 'Born 2014-04-03.', 'Born May 3, 2014.', 'Born on 3rd of March 2014.']],
  [true, ['Ganwyd hi ar 1af o Fai 2014.', 'Ganwyd ef ar 10fed o Fawrth 2012.', 'Ganwyd ef 3 Mawrth 2014.']],
  [true, ['3ydd o Ragfyr 2013', '2il o Orffennaf 2015', 'She lives at CF10 3NQ.', 'cf10 3nq']],
  [true, ['One of them is Seren_15.', 'Her name there is mair2014.']],
  [
    false,
    [
      'On Friday 16:40 it was late.',
      'Ring 999, or 101, or 0800 1111.',
      'She is 14, and came on 3 March.',
      'An A4 3 pm poster.',
    ],
  ],
  [false, ['It happened at 4 pm, and again at 10.30.', 'Clause 5.5.3 and 5.5.6 hold.']],
])('whether a text seems to hold something personal is %s of %j', (seems, texts) =>
  expect(texts.filter((text) => personalIn(text).length > 0 !== seems)).toEqual([]),
);
