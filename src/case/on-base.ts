import { type Fields, isFields } from '../reader/schema';

const at = (value: unknown, key: unknown): unknown =>
  isFields(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;

/** What the case answers itself, then what it leaves as in its base; `null` takes an answer of the base away. */
function answersOn(base: Fields, own: Fields): Fields {
  const given = Object.entries(own).filter(([question, answer]) => answer !== null || !Object.hasOwn(base, question));
  const left = Object.entries(base).filter(([question]) => !Object.hasOwn(own, question));
  return Object.fromEntries([...given, ...left]);
}

/**
 * The whole case of one that names a base (`on`) and what differs from it; `bases` holds the answers of each base by its
 * name. Whatever is no such case, or names no base that there is, is given back as it stands: its reader says what is wrong.
 */
export function onBase(value: unknown, bases: unknown): unknown {
  const [base, own] = [at(bases, at(value, 'on')), at(value, 'answers')];
  if (!isFields(value) || !isFields(base) || !isFields(own)) return value;
  const rest = Object.entries(value).filter(([key]) => key !== 'on');
  return { ...Object.fromEntries(rest), answers: answersOn(base, own) };
}
