import { walk, type WalkScreen } from '../../tools/proof/terms/screens';

/** Returns the whole walk from a screen to the task list, as the proof states it. */
export const onwards = (screen: WalkScreen): readonly string[] => [...walk.slice(walk.indexOf(screen)), 'referrals'];

/** The screens of an online concern without danger, as far as the harm. */
export const toTheHarm = ['immediate-danger', 'need', 'harm'];
/** The screens of an online concern in which everything is asked. */
export const allAsked = onwards('immediate-danger').filter((screen) => screen !== 'other-procedures');
