import { answersOf } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { type CaseFile, parseCaseFile } from '../../src/case/file';
import { askedQuestions } from '../../src/case/path';
import { replay } from '../../tools/replay/driver';
import { clauseIds } from '#protocol/clauses';
import { questions } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { expectedExits, expectedPlans } from './expected-plans';
import {
  inCommon,
  scenarioIds,
  scenarioPart,
  type ScenarioWords,
  scenarioText,
  scenarioWords,
  sharedReasons,
} from './scenario-files';

function caseOf(id: string): CaseFile {
  const read = parseCaseFile(scenarioText(id));
  if ('code' in read) throw new Error(`${id}: ${read.place}: ${read.code}`);
  return read;
}
/** The questions and tasks of which a scenario gives the model answer. */
const taught = (id: string): readonly string[] => {
  const { answers, reports } = caseOf(id);
  const tasks = reports.flatMap((report) => ('to' in report ? [report.to] : []));
  return [
    ...askedQuestions(answersOf(answers)).filter((question) => question !== 'local-authority'),
    ...new Set(tasks),
  ];
};

/** What a scenario’s own words speak of. */
const toldOf = (id: string): readonly string[] => taught(id).filter((what) => !inCommon(id).includes(what));

/** What the protocol does not ask: good practice only. */
const goodPractice = ['immediate-danger', 'called-999'];

it('are at least 18, eight of them a health visitor’s', () => {
  expect(scenarioIds.length).toBeGreaterThanOrEqual(18);
  expect(scenarioIds.filter((id) => scenarioPart(id).tags.includes('health-visitor')).length).toBeGreaterThanOrEqual(8);
});

describe.each(scenarioIds)('the scenario %s', (id) => {
  it('carries its own name', () => expect(caseOf(id).id).toBe(id));
  it('leads to its model plan: nothing is refused, and nothing is left', () => {
    const { refused, complete, end, plan } = replay(caseOf(id));
    const exit = expectedExits[id];
    expect(refused).toEqual([]);
    expect({ end, complete }).toEqual({ end: exit ?? 'referrals', complete: exit === undefined });
    expect(plan.map(({ task, duty, status }) => (duty ? `${task} ${status}` : `(${task} ${status})`)).join(', ')).toBe(
      exit === undefined ? expectedPlans[id] : '',
    );
  });
  it('names a clause that there is for every answer and every report', () => {
    const { clauses } = scenarioPart(id);
    expect(Object.keys(clauses).length).toBeGreaterThan(1);
    expect(Object.keys(clauses).sort()).toEqual([...toldOf(id)].sort());
    for (const [what, named] of Object.entries(clauses)) {
      expect(
        named.filter((clause) => !(clauseIds as readonly string[]).includes(clause)),
        what,
      ).toEqual([]);
      expect(named.length > 0, what).toBe(!goodPractice.includes(what));
    }
  });
  it('leaves to the shared reason only what it knows: that reason says that the story tells enough', () => {
    const { answers } = caseOf(id);
    for (const question of inCommon(id)) expect(answers[question as keyof typeof answers]).not.toBe('not-sure');
  });
  it('has a level, a length and tags', () => {
    const { level, minutes, tags } = scenarioPart(id);
    expect(['first', 'harder', 'hard']).toContain(level);
    expect(minutes).toBeGreaterThan(0);
    expect(tags.length).toBeGreaterThan(0);
  });

  describe.each(languages)('in %s', (language) => {
    const words = scenarioWords(id, language);
    it('gives a reason and the usual mistake for every answer and every report', () => {
      for (const part of [words.why, words.mistake]) expect(Object.keys(part).sort()).toEqual([...toldOf(id)].sort());
    });
    it('tells its story from the first screen on, on screens that it leads over', () => {
      const { path } = replay(caseOf(id));
      const calls = caseOf(id).reports.flatMap((report) => ('to' in report ? [`referrals/${report.to}`] : []));
      const stages = Object.keys(words.stages);
      expect(stages[0]).toBe('immediate-danger');
      expect(stages.length).toBeGreaterThanOrEqual(3);
      expect(stages.filter((screen) => ![...path, ...calls].includes(screen))).toEqual([]);
    });
    it('asks the group something wherever it pauses', () => {
      expect(Object.keys(words.pauses)).toEqual(scenarioPart(id).pauses);
    });
    it('has reasons of its own only for options that there are, and that it does not choose', () => {
      const { answers } = caseOf(id);
      for (const [question, own] of Object.entries(words.options ?? {})) {
        const known: readonly string[] = questions[question as keyof typeof questions].options;
        const chosen = [answers[question as keyof typeof answers] ?? []].flat() as readonly string[];
        for (const option of Object.keys(own)) {
          expect(known, question).toContain(option);
          expect(chosen, question).not.toContain(option);
        }
      }
    });
    it('leaves nothing empty', () => expect(JSON.stringify(words)).not.toMatch(/:"\s*"/));
  });

  it('says the same in both languages', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
        : 'text';
    const [one, other] = languages.map((language) => shape(scenarioWords(id, language)) as ScenarioWords);
    expect(one).toEqual(other);
  });
});

describe.each(languages)('the reasons shared by all scenarios in %s', (language) => {
  it.each(Object.values(questions).filter(({ id }) => id !== 'local-authority'))(
    'has one for each option of $id',
    ({ id, options }) => {
      const reasons = sharedReasons(language)[id] ?? {};
      expect(Object.keys(reasons)).toEqual([...options]);
      expect(Object.entries(reasons).filter(([, text]) => text.trim().length <= 20)).toEqual([]);
    },
  );
});
