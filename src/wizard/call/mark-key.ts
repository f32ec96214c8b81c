import type { Act } from '../../case/marks';
import type { Key } from '../../words/keys';

/** What is written on the button of an act on a task's mark. */
export const markKey = ({ do: action, by }: Act): Key => (by ? `call:mark/${action}/${by}` : `call:mark/${action}`);
