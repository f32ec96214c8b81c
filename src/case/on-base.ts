import { concern, onlineConcern, questionIds, questions } from '#protocol/questions';
import { always } from '#protocol/shapes';
import { type Fields, isFields } from '../validation/schema';
import { toldAs } from './facts';

const at = (value: unknown, key: unknown): unknown =>
  isFields(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;

/** What the case answers itself, then what it leaves as in its base; `null` takes an answer of the base away. */
function answersOn(base: Fields, own: Fields): Fields {
  const given = Object.entries(own).filter(([question, answer]) => answer !== null || !Object.hasOwn(base, question));
  const left = Object.entries(base).filter(([question]) => !Object.hasOwn(own, question));
  return Object.fromEntries([...given, ...left]);
}

/** What every online concern is asked and can answer with what tells nothing, so answered. */
const nothingTold: Fields = Object.fromEntries(
  questionIds
    .filter((id) => [always, concern, onlineConcern].some((when) => when === questions[id].askedWhen))
    .flatMap((id) => {
      const quiet = questions[id].options.find((option) => toldAs(`${id}:${option}`) === 'nothing');
      return quiet ? [[id, questions[id].kind === 'one' ? quiet : [quiet]]] : [];
    }),
);
/** The answers of a base; where it says `rest`, those that it leaves out tell nothing. */
const answersOfBase = ({ rest, ...answers }: Fields): Fields =>
  rest === true ? { ...nothingTold, ...answers } : answers;

/**
 * The whole case of one that names a base (`on`) and what differs from it; `bases` holds the answers of each base by its
 * name. Whatever is no such case, or names no base that there is, is given back as it stands: its reader says what is wrong.
 */
export function onBase(value: unknown, bases: unknown): unknown {
  const [base, own] = [at(bases, at(value, 'on')), at(value, 'answers')];
  if (!isFields(value) || !isFields(base) || !isFields(own)) return value;
  const rest = Object.entries(value).filter(([key]) => key !== 'on');
  return { ...Object.fromEntries(rest), answers: answersOn(answersOfBase(base), own) };
}
