import { walk, type WalkScreen } from '../../tools/proof/terms/screens';

/** The walk from a screen to its end at the task list, where each of its screens is shown: from the proof’s own statement of it. */
export const onwards = (screen: WalkScreen): readonly string[] => [...walk.slice(walk.indexOf(screen)), 'referrals'];

/** The screens of an online concern without danger, as far as the harm. */
export const toTheHarm = ['immediate-danger', 'need', 'harm'];
/** The screens of an online concern in which all is asked. */
export const allAsked = onwards('immediate-danger').filter((screen) => screen !== 'other-procedures');
