import { walk, type WalkScreen } from '../../tools/proof/terms/screens';

/** The walk from a screen to its end at the hub, where each of its screens is shown: from the proof’s own statement of it. */
export const onwards = (screen: WalkScreen): readonly string[] => [...walk.slice(walk.indexOf(screen)), 'referrals'];

/** The first screens of a concern without danger. */
export const opening = ['immediate-danger', 'need', 'already-reported', 'technology'];
/** The screens of a concern without danger, in which technology plays a part, as far as the forms of harm. */
export const toTheForms = walk
  .slice(0, walk.indexOf('forms') + 1)
  .filter((screen) => screen !== 'called-999' && screen !== 'other-procedures');
/** The screens of a concern in which all is asked, and that technology plays a part in. */
export const allAsked = onwards('immediate-danger').filter((screen) => screen !== 'other-procedures');
