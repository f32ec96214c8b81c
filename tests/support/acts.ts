import { type Act, actOf, acts, type Mark, type MarkAction } from '../../src/case/marks';

/** The name of an act on a mark. `handled:police`: the Police said that they will make the call. */
export type ActName = Mark | 'told-more' | 'corrected';
/** Returns the act of that name. */
export function act(name: ActName): Act {
  const [action, by] = name.split(':');
  return actOf(action as MarkAction, by)!;
}
/** Returns the name of an act. */
const nameOf = ({ do: action, by }: Act): ActName => (by ? `${action}:${by}` : action);
/** The names of all acts on a mark. */
export const actNames: readonly ActName[] = acts.map(nameOf);
