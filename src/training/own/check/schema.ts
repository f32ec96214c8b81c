import { exclusiveOption, takesOne } from '../../../case/answers';
import { markActions } from '../../../case/marking';
import { clauseIds } from '#protocol/clauses';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { languages } from '../../../words/languages';
import { levels } from '../../model/scenario';
import { idPattern } from './check';
import { limits } from './limits';
import { anyModel } from './model';

type Schema = Readonly<Record<string, unknown>>;

const objectOf = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const eachOf = (keys: readonly string[], value: Schema, required: readonly string[] = []): Schema =>
  objectOf(Object.fromEntries(keys.map((key) => [key, value])), required);
const listOf = (items: Schema, most: number): Schema => ({ type: 'array', items, uniqueItems: true, maxItems: most });
const oneOf = (ids: readonly string[]): Schema => ({ enum: [...ids] });
const textOf = (most: number): Schema => ({ type: 'string', minLength: 1, maxLength: most, pattern: '\\S' });
const id: Schema = { type: 'string', pattern: idPattern, maxLength: limits.id };
const text = textOf(limits.text);

function answer(question: QuestionId): Schema {
  if (takesOne(question)) return oneOf(questions[question].options);
  const list = { ...listOf(oneOf(questions[question].options), questions[question].options.length), minItems: 1 };
  const alone = exclusiveOption(question);
  return alone === undefined ? list : { ...list, if: { contains: { const: alone } }, then: { maxItems: 1 } };
}

const answers = Object.fromEntries(questionIds.map((question) => [question, answer(question)]));
const change = (question: QuestionId): Schema =>
  objectOf({ change: { const: question }, answer: answer(question) }, ['change', 'answer']);
const report: Schema = {
  anyOf: [objectOf({ to: oneOf(taskIds), do: oneOf(markActions) }, ['to', 'do']), ...questionIds.map(change)],
};

const words = objectOf(
  {
    title: textOf(limits.title),
    summary: textOf(limits.title),
    stages: eachOf(screenIds, text, ['immediate-danger']),
    why: eachOf(anyModel.taught, text),
    mistake: eachOf(anyModel.taught, text),
    options: objectOf(
      Object.fromEntries(questionIds.map((question) => [question, eachOf(questions[question].options, text)])),
    ),
    pauses: eachOf(screenIds, text),
    debrief: text,
  },
  ['title', 'summary', 'stages', 'why', 'mistake', 'pauses', 'debrief'],
);

const scenario = objectOf(
  {
    level: oneOf(levels),
    minutes: { type: 'integer', minimum: 1, maximum: limits.minutes },
    tags: listOf(id, limits.tags),
    pauses: listOf(oneOf(screenIds), limits.pauses),
    clauses: eachOf(anyModel.taught, listOf(oneOf(clauseIds), clauseIds.length)),
    words: { ...eachOf(languages, words), minProperties: 1 },
  },
  ['level', 'minutes', 'tags', 'pauses', 'clauses', 'words'],
);

/** The shape of a trainer's own scenario, for editors: what the check holds beyond shape, such as the order of reports, is not in it. */
export const scenarioSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A made-up case for Clear Steps',
  ...objectOf(
    {
      $schema: { type: 'string' },
      id,
      scenario,
      answers: objectOf(answers),
      reports: { type: 'array', items: report, maxItems: limits.reports },
    },
    ['id', 'scenario', 'answers'],
  ),
};
