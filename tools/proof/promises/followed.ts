import { after, type Chart, goOn, screenOf } from '../subject/chart';
import { screens } from '../terms/screens';

/** How many screens Continue may show before it comes to the end (P10). */
export const atMost = 25;
/** How many screens there may be from the first to the list of whom to tell, both counted (P10). */
export const atMostToList = 10;
/** Beyond so many screens Continue is taken to lead on for ever. */
const cutOff = 2 * screens.length;

/** The charts that Continue shows one after another, this one first: until it leads no further, `isEnd` says so, or they are too many. */
export function followed(from: Chart, isEnd: (chart: Chart) => boolean = () => false): readonly Chart[] {
  const shown = [from];
  for (let last = from; shown.length <= cutOff; shown.push(last)) {
    const onward = after(last, goOn);
    if (screenOf(onward) === screenOf(last)) return shown;
    last = onward;
    if (isEnd(last)) return [...shown, last];
  }
  return shown;
}
