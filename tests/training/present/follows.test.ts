import { describe, expect, it } from 'vitest';
import { exclusiveOption, takesOne } from '../../../src/case/answers';
import { type QuestionId, questions } from '#protocol/questions';
import { asAt, followsFrom } from '../../../src/training/present/follows';
import { stopsOf } from '../../../src/training/present/show';
import { scenarioIds } from '../scenario-files';
import { scenarioOf } from './opened';

const after = (id: string, question: Parameters<typeof followsFrom>[1], option: string) =>
  followsFrom(scenarioOf(id, []), question, option);

describe('what follows from a group’s answer', () => {
  it('is that nobody is told, where a worry about a child is taken for less', () => {
    const { left, page, slip } = after('posing-as-a-child', 'need', 'online-safety-advice');
    expect(left).toEqual(['social-services', 'police', 'ceop', 'iwf', 'site']);
    expect([page, slip]).toEqual(['online-safety-advice', 'told-nobody']);
  });
  it('is a call that the model does not make', () => {
    expect(after('posing-as-a-child', 'violent-extremism', 'not-sure')).toMatchObject({
      added: ['prevent-spoc'],
      left: [],
      slip: undefined,
    });
  });
  it('is what could happen to a child in danger', () => {
    expect(after('immediate-danger', 'immediate-danger', 'no').slip).toBe('danger-not-rung');
    expect(after('posing-as-a-child', 'immediate-danger', 'now')).toMatchObject({
      page: 'called-999',
      slip: undefined,
    });
  });
  it('is what could happen where nobody rang about the danger', () => {
    const ids = ['immediate-danger', 'not-sure-of-anything', 'secret-contact-looked-after'];
    expect(ids.map((id) => after(id, 'called-999', 'not-called').slip)).toEqual(ids.map(() => 'danger-not-rung'));
    expect(ids.map((id) => after(id, 'called-999', 'called-other').slip)).toEqual(ids.map(() => undefined));
  });
  it('takes no call out of the plan where one more of several is named, beside the model’s', () => {
    const unchanged = { page: undefined, left: [], added: [], slip: undefined };
    expect(after('extremist-videos', 'harm', 'cyberbullying')).toEqual(unchanged);
    expect(after('posing-as-a-child', 'harm', 'cyberbullying')).toEqual(unchanged);
    for (const id of scenarioIds)
      for (const [question, model] of Object.entries(scenarioOf(id, []).file.answers) as [QuestionId, string[]][])
        for (const option of takesOne(question) ? [] : questions[question].options)
          if (!model.includes(option) && option !== exclusiveOption(question))
            expect([id, question, option, after(id, question, option).left]).toEqual([id, question, option, []]);
  });
  it('is what the Police do not hear of the evidence', () =>
    expect(after('looked-through-the-phone', 'evidence-handled', 'none').slip).toBe('handled-not-said'));
  it('is nothing for the calls, where the answer changes none', () =>
    expect(after('posing-as-a-child', 'looked-after', 'not-sure')).toEqual({
      page: undefined,
      left: [],
      added: [],
      slip: undefined,
    }));
  it('is held against the answer that the model gives at that stop, where the case changes on the way', () => {
    const scenario = scenarioOf('found-after-the-call', []);
    const asked = stopsOf(scenario, '2026-03-02T09:00').flatMap((stop) =>
      stop.kind === 'question' && stop.question === 'harm' ? [asAt(scenario, stop).file.answers['harm']] : [],
    );
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.at(-1)).toContain('grooming');
    expect(asked[0]).not.toContain('grooming');
  });
});
