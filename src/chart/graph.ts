import { type ScreenId, taskOf } from '#protocol/screens';
import { junctions, wizard } from '../machine/wizard';
import type { Words } from '../words/words';
import { questionOf, titleKey } from './title-key';

const isScreen = (state: string): state is ScreenId => !junctions.some((known) => known === state);
/** The states of the running chart at which a case can rest, in its order. */
export const screens: readonly ScreenId[] = Object.keys(wizard.states).filter(isScreen);

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
