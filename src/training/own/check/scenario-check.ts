import type { Node } from 'jsonc-parser';
import { clauseIds } from '#protocol/clauses';
import { type QuestionId, questionIds } from '#protocol/questions';
import { languages } from '../../../words/languages';
import { levels } from '../../model/scenario';
import { limits } from './limits';
import type { Model } from './model';
import { known } from './problem';
import { type Check, eachOf, listOf, membersOf, objectOf, oneOf, textOf, thatIs } from './shape';

const isMinutes = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= limits.minutes;
const isTag = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= limits.id;
const text = textOf(limits.text);

/** An own reason stands at an option that the model does not choose: the one chosen has its reason under `why`. */
function optionsCheck(model: Model): Check {
  return (node, place) => {
    const questions = model.taught.filter((id): id is QuestionId => questionIds.some((question) => question === id));
    return objectOf(Object.fromEntries(questions.map((question) => [question, eachOf(model.others(question), text)])))(
      node,
      place,
    );
  };
}

function wordsCheck(model: Model, pauses: readonly string[]): Check {
  const required = model.isTaughtKnown ? model.taught : [];
  return objectOf(
    {
      title: textOf(limits.title),
      summary: textOf(limits.title),
      stages: eachOf(model.screens, text, ['immediate-danger']),
      why: eachOf(model.taught, text, required),
      mistake: eachOf(model.taught, text),
      options: optionsCheck(model),
      pauses: eachOf(pauses, text, pauses),
      debrief: text,
    },
    ['title', 'summary', 'stages', 'why', 'mistake', 'pauses', 'debrief'],
  );
}

const pausesOf = (node: Node, model: Model): readonly string[] => {
  const list = membersOf(node).find(({ key }) => key === 'pauses')?.value?.children ?? [];
  const named = new Set(list.map(({ value }) => value as unknown));
  return model.screens.filter((screen) => named.has(screen));
};

/** Checks what stands beside the case in a scenario's file. */
export const scenarioCheck =
  (model: Model): Check =>
  (node, place) => {
    const words = wordsCheck(model, pausesOf(node, model));
    return objectOf(
      {
        level: oneOf(levels),
        minutes: thatIs(isMinutes, 'not-minutes', { most: String(limits.minutes) }),
        tags: listOf(thatIs(isTag, 'not-tag'), limits.tags),
        pauses: listOf(oneOf(model.screens, 'not-led-over'), limits.pauses),
        clauses: eachOf(model.taught, listOf(oneOf(clauseIds), clauseIds.length)),
        words: (given, at) => [
          ...eachOf(languages, words)(given, at),
          ...(given.type === 'object' && membersOf(given).length === 0
            ? [{ offset: given.offset, place: at, code: 'no-words' as const, values: known(languages) }]
            : []),
        ],
      },
      ['level', 'minutes', 'tags', 'pauses', 'clauses', 'words'],
    )(node, place);
  };
