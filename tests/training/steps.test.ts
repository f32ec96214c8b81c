import { noAnswers } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { parseCaseFile } from '../../src/case/file';
import { caseResult } from '../../src/case/result';
import { replay } from '../../tools/replay/driver';
import { modelSteps } from '../../src/training/model/steps';
import { scenarioIds, scenarioText } from './scenario-files';

const fileOf = (id: string) => {
  const file = parseCaseFile(scenarioText(id));
  if ('code' in file) throw new Error(id);
  return file;
};
const time = '2026-03-01T15:30';

describe.each(scenarioIds)('the model walk of %s', (id) => {
  const file = fileOf(id);
  const steps = modelSteps(file, time);
  const { refused, ...result } = replay(file);

  it('ends with the case to which the file leads', () => {
    expect(refused).toEqual([]);
    expect(caseResult(steps.at(-1)!.after.context)).toEqual(result);
  });
  it('begins with nothing, and each step begins where the one before ended', () => {
    expect(steps[0]?.before).toMatchObject({ log: [], context: { answers: noAnswers, marks: {} } });
    steps
      .slice(1)
      .forEach(({ before }, at) => expect(before.context.answers).toEqual(steps[at]?.after.context.answers));
  });
  it('goes over each screen of its path, and to the end', () => {
    expect(steps.map(({ screen }) => screen).slice(0, result.path.length)).toEqual(result.path);
    expect(steps.at(-1)?.screen).toBe(result.end === 'referrals' ? 'record' : result.end);
  });
  it('keeps a mark in the log for each report', () => {
    const marks = file.reports.flatMap((report) =>
      'to' in report ? [{ task: report.to, do: report.do, ...(report.by && { by: report.by }), at: time }] : [],
    );
    expect(steps.at(-1)?.after.log).toMatchObject(marks);
    expect(steps.at(-1)?.after.log).toHaveLength(marks.length);
  });
});
