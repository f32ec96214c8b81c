import { type ScreenId, taskOf } from '#protocol/screens';
import type { Words } from '../words/words';
import { screens } from './graph';
import { questionOf, titleKey } from './title-key';

/** Returns the number of a screen, the same everywhere. */
export const numberOf = (screen: ScreenId): number => screens.indexOf(screen) + 1;

/** Returns the number and title of a screen, such as `3. What do you need?`. */
export const titleOf = ({ t }: Words, screen: ScreenId): string => `${numberOf(screen)}. ${t(titleKey(screen))}`;

/** Returns the number and a short name of a screen, such as `3. What you need`. */
export function shortNameOf({ t }: Words, screen: ScreenId): string {
  const question = questionOf(screen);
  const task = taskOf(screen);
  const own = screen === 'specific-risks' ? 'chart:fiveRisks' : titleKey(screen);
  const key = question ? (`questions:${question}/label` as const) : task ? (`ui:tasks/${task}` as const) : own;
  return `${numberOf(screen)}. ${t(key)}`;
}

/** Returns a text as lines, broken between words so that each line fits if it can. */
export const brokenInto = (text: string, fits: (line: string) => boolean): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const joined = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
