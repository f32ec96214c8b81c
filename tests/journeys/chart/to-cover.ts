import { actNames } from '../../support/acts';
import { asks, isWalkScreen, taskScreens, walkScreens } from '#protocol/screens';
import { branchNames, isJunction, leavesToRoot, ownBranches, passing, rootBranches, stateNodes } from './edges';
import { heldName, notOfferedName, stateName } from './taken';

/**
 * What walks through the app have to come to, by name, read from the chart itself:
 * - every state, the three junctions included (`state harm`);
 * - every branch of every transition that a state lists, by which it is passed included (`need: continue 2 of 3 -> other-procedures`);
 * - the chart's own events: those without a condition (Refer now, Hide, Clear, an address that does not exist) from every state that
 *   leaves them to it, each mark on each task's page and on that of what follows, each screen opened and refused (`anywhere: open.record 2 of 2 -> ...`);
 * - what is held back: Continue on each screen that asks, each mark on each task's page.
 */
export function listed(): readonly string[] {
  const resting = stateNodes.filter((node) => !isJunction(node));
  return [
    ...stateNodes.map(({ key }) => stateName(key)),
    ...stateNodes.flatMap((node) =>
      ownBranches(node).flatMap(([event, branches]) => branchNames(node.key, event, branches)),
    ),
    ...stateNodes.flatMap((node) => branchNames(node.key, 'passed', passing(node))),
    ...[...rootBranches].flatMap(([event, branches]) => {
      if (event.startsWith('open.')) return branchNames('anywhere', event, branches);
      if (event === 'mark.done') return branchNames('next-steps', event, branches);
      if (event.startsWith('mark.')) return taskScreens.flatMap((screen) => branchNames(screen, event, branches));
      return resting
        .filter((node) => leavesToRoot(node, event))
        .flatMap(({ key }) => branchNames(key, event, branches));
    }),
    ...walkScreens.filter((screen) => isWalkScreen(screen) && asks(screen).length > 0).map(heldName),
    ...taskScreens.flatMap((screen) => actNames.map((name) => notOfferedName(screen, name))),
  ];
}
