import { type Act, actOf, acts, type Mark, type MarkAction } from '../../src/case/marks';

/** What is done to a mark, in one word: `handled:police` where the Police said that they make it. */
export type ActName = Mark | 'told-more' | 'corrected';
/** The act of that name. */
export function act(name: ActName): Act {
  const [action, by] = name.split(':');
  return actOf(action as MarkAction, by)!;
}
/** The name of an act. */
const nameOf = ({ do: action, by }: Act): ActName => (by ? `${action}:${by}` : action);
/** The names of all that can be done to a mark. */
export const actNames: readonly ActName[] = acts.map(nameOf);
