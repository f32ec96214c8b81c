import { concern, onlineConcern, questionIds, questions } from '#protocol/questions';
import { always } from '#protocol/shapes';
import { type Fields, isFields } from '../validation/schema';
import { toldAs } from './answers';

const at = (value: unknown, key: unknown): unknown =>
  isFields(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;

/** Merges the case's own answers over those of its base; `null` removes an answer of the base. */
function answersOn(base: Fields, own: Fields): Fields {
  const given = Object.entries(own).filter(([question, answer]) => answer !== null || !Object.hasOwn(base, question));
  const left = Object.entries(base).filter(([question]) => !Object.hasOwn(own, question));
  return Object.fromEntries([...given, ...left]);
}

/** For each question asked of every online concern: an answer that adds nothing to a call, if there is one. */
const nothingTold: Fields = Object.fromEntries(
  questionIds
    .filter((id) => [always, concern, onlineConcern].some((when) => when === questions[id].askedWhen))
    .flatMap((id) => {
      const quiet = questions[id].options.find((option) => toldAs(`${id}:${option}`) === 'nothing');
      return quiet ? [[id, questions[id].kind === 'one' ? quiet : [quiet]]] : [];
    }),
);
/** The answers of a base; with `rest: true`, those it leaves out come from `nothingTold`. */
const answersOfBase = ({ rest, ...answers }: Fields): Fields =>
  rest === true ? { ...nothingTold, ...answers } : answers;

/**
 * Returns the whole of a case that names a base (`on`) and lists only its differences. `bases` maps names to answers.
 * Any other value, or an unknown base, is returned unchanged, so that its reader can report the fault.
 */
export function onBase(value: unknown, bases: unknown): unknown {
  const [base, own] = [at(bases, at(value, 'on')), at(value, 'answers')];
  if (!isFields(value) || !isFields(base) || !isFields(own)) return value;
  const rest = Object.entries(value).filter(([key]) => key !== 'on');
  return { ...Object.fromEntries(rest), answers: answersOn(answersOfBase(base), own) };
}
