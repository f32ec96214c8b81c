import { type ESTree, parseSync, type Plugin, Visitor } from 'vite';

/** In place of a function: an error, so that a journey that calls it all the same fails. */
const unreachable = '{throw Error("left out")}';
const react = /\/react-dom-client\.production\.js$/;
/**
 * What the app never calls of its libraries, by file: functions, and methods after the name of their class. No journey
 * calls any of them. The linter forbids the imports that would need those of React (`.oxlintrc.json`).
 */
const uncalled: readonly (readonly [file: RegExp, names: string])[] = [
  // Texts fetched by the library itself, other instances, languages from right to left, texts within texts, formats.
  [
    /\/i18next\/dist\/esm\//,
    `Connector.queueLoad Connector.loaded Connector.read Connector.prepareLoading Connector.reload Connector.loadOne
    Connector.noticeDevFallback Connector.saveMissing I18n.reloadResources I18n.hydrate I18n.loadNamespaces
    I18n.loadLanguages I18n.dir I18n.cloneInstance I18n.toJSON Formatter.format Translator.exists
    ResourceStore.addResource ResourceStore.addResources ResourceStore.removeResourceBundle
    LanguageUtil.deprecateBareCode createProxy keysFromSelector`,
  ],
  // Actors within a machine, messages between them, what happens later by the clock, and snapshots kept as data.
  [
    /\/xstate\/dist\//,
    `resolveCancel executeCancel resolveSpawn executeSpawn resolveStop executeStop resolveEmit resolveSendTo
    retryResolveSendTo executeSendTo resolveEnqueueActions resolveLog executeLog resolveRaise executeRaise
    resolveReferencedActor getPersistedSnapshot persistContext serializeHistoryValue machineSnapshotGetMeta
    StateMachine.restoreSnapshot StateMachine.provide StateNode.definition Actor.attachDevTools`,
  ],
  // Moves between two views (`ViewTransition`).
  [
    react,
    `ViewTransitionPseudoElement applyViewTransitionName applyViewTransitionToHostInstances
    applyViewTransitionToHostInstancesRecursive claimQueuedTransitionTypes defaultOnDefaultTransitionIndicator
    commitAfterMutationEffectsOnFiber commitAppearingPairViewTransitions commitDeletedPairViewTransitions
    commitEnterViewTransitions commitExitViewTransitions commitNestedViewTransitions createMeasurement
    createViewTransitionInstance flushAfterMutationEffects getViewTransitionClassName getViewTransitionName
    measureClonedInstance measureInstance measureNestedViewTransitions measureViewTransitionHostInstancesRecursive
    pushViewTransitionCancelableScope queueTransitionTypes recursivelyTraverseAfterMutationEffects
    reportViewTransitionError restoreEnterOrExitViewTransitions restoreNestedViewTransitions
    restorePairedViewTransitions restoreViewTransitionName restoreViewTransitionOnHostInstances
    scheduleViewTransitionEvent startViewTransition trackEnterViewTransitions`,
  ],
  // Refs to a fragment.
  [
    react,
    `FragmentInstance addEventListenerToChild addFragmentHandleToFiber addFragmentHandleToInstance
    blurActiveElementWithinFragment collectClientRects commitFragmentInstanceInsertionEffects
    commitNewChildToFragmentInstance deleteChildFromFragmentInstance findFragmentInstanceOrTextInstanceSiblings
    getAttachOptions getFragmentInstanceOrTextInstanceSiblings getFragmentParentInstanceOrContainerFiber
    getParentForFragmentAncestors observeChild removeEventListenerFromChild schedulePendingIntersectionUnobserve
    scrollTextNodeIntoView traverseVisibleInstancesAndTextInstances unobserveChild
    validateDocumentPositionWithFiberTree`,
  ],
  // Pages rendered by a host, which are taken over: `hydrateRoot`.
  [
    react,
    `accumulateOrCreateContinuousQueuedReplayableEvent attemptContinuousHydration attemptExplicitHydrationTarget
    attemptHydrationAtCurrentPriority attemptReplayContinuousQueuedEvent attemptReplayContinuousQueuedEventInMap
    canHydrateHydrationBoundary canHydrateInstance canHydrateTextInstance clearHydrationBoundary
    commitActivityHydrationCallbacks commitSuspenseHydrationCallbacks createFiberFromDehydratedFragment
    getActivityInstanceFromFiber getBumpedLaneForHydration getBumpedLaneForHydrationByLane getHydratableHoistableCache
    getNextHydratable getNextHydratableInstanceAfterHydrationBoundary getSuspenseInstanceFromFiber
    hideOrUnhideDehydratedBoundary mountHostRootWithoutHydrating prepareToHydrateHostInstance
    pushDehydratedActivitySuspenseHandler pushMaterializedTreeId pushTreeFork pushTreeId queueHydrationError
    queueIfContinuousEvent registerSuspenseInstanceRetry replayUnblockedEvents restoreSuspendedTreeContext
    retryActivityComponentWithoutHydrating retryDehydratedSuspenseBoundary retryIfBlockedOn
    retrySuspenseComponentWithoutHydrating scheduleCallbackIfUnblocked scheduleReplayQueueIfNeeded
    updateDehydratedSuspenseComponent`,
  ],
  // Forms that React submits, and optimistic values.
  [
    react,
    `dispatchActionState dispatchOptimisticSetState ensureFormComponentIsStateful handleActionReturnValue
    mountActionState notifyActionListeners onActionError onActionSuccess recursivelyResetForms requestFormReset
    rerenderActionState runActionStateAction startHostTransition updateActionState updateActionStateImpl
    updateOptimisticImpl`,
  ],
  // Styles, scripts and other resources that a component asks for.
  [
    react,
    `accumulateSuspenseyCommitOnFiber waitForCommitToBeReady acquireResource adoptPreloadPropsForScript
    adoptPreloadPropsForStylesheet assertIsMounted clearSingletonPreambleContribution commitHostSingletonAcquisition
    createHoistableInstance estimateBandwidth getResource getResourcesFromRoot getScriptKey getScriptSelectorFromKey
    getStyleKey getStylesheetSelectorFromKey isLikelyStaticResource insertStylesheet insertStylesheetIntoRoot
    insertSuspendedStylesheets mountHoistable preconnect preconnectAs preinitModuleScript preinitScript preinitStyle
    preloadModule preloadResource preloadResourceAndSuspendIfNeeded preloadStylesheet
    recursivelyAccumulateSuspenseyCommit releaseSingletonInstance resolveSingletonInstance stylesheetPropsFromRawProps
    suspendInstance suspendResource waitForImageToLoad`,
  ],
  // What waits: `Suspense` and `SuspenseList`; what only tools for developers ask for; custom elements; and the cache
  // of React’s compiler.
  [
    react,
    `TransitionAwareHostComponent attachPingListener attachSuspenseRetryListeners checkIfFullyUnsuspended
    cutOffTailIfNeeded findCurrentFiberUsingSlowPath findCurrentHostFiberImpl findFirstSuspended findLastContentRow
    fiberIsPortaledIntoHost getInstanceFromHostFiber getRetryCache getSuspendedCache initSuspenseListRenderState
    mountSuspenseOffscreenState mountSuspensePrimaryChildren popSuspenseListContext pushSuspenseListContext
    renderDidSuspendDelayIfPossible resolveRetryWakeable retryTimedOutBoundary scheduleSuspenseWorkOnFiber
    setPropOnCustomElement shouldRemainOnPreviousScreen updateSuspenseComponent updateSuspenseListComponent
    useMemoCache`,
  ],
];
/** What React does as a hidden screen is shown for resources and refs to fragments, of which the app has none. */
const idle = ['accumulateSuspenseyCommitOnFiber', 'waitForCommitToBeReady', 'commitFragmentInstanceInsertionEffects'];
/** Calls that only warn developers. Nobody reads them in the app as it is built. */
const warning = /\blogger\??\.(warn|log|deprecate|once)(\?\.)?$|^warnOnce$/;
const warns = /\/(react-)?i18next\/dist\//;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}
/** Returns where a module has these functions and methods, by name, and the calls that warn. */
function found(code: string, names: ReadonlySet<string>): ReadonlyMap<string, Cut> {
  const cuts = new Map<string, Cut>();
  let inClass = '';
  const empty = (name: string, body: ESTree.FunctionBody | null) => {
    const by = idle.includes(name) ? '{return null}' : unreachable;
    if (body && names.has(name)) cuts.set(name, { start: body.start, end: body.end, by });
  };
  new Visitor({
    ClassDeclaration: ({ id }) => void (inClass = id?.name ?? ''),
    MethodDefinition: ({ key, value }) => empty(key.type === 'Identifier' ? `${inClass}.${key.name}` : '', value.body),
    FunctionDeclaration: ({ id, body }) => empty(id?.name ?? '', body),
    VariableDeclarator({ id, init }) {
      const isFunction = init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression';
      if (isFunction && init.body?.type === 'BlockStatement' && id.type === 'Identifier') empty(id.name, init.body);
    },
    CallExpression({ callee, start, end }) {
      if (warning.test(code.slice(callee.start, callee.end))) cuts.set(`call ${start}`, { start, end, by: 'void 0' });
    },
  }).visit(parseSync('library.js', code).program);
  return cuts;
}

/** Makes the cuts, the last first; those within another are gone with it. */
function without(code: string, cuts: readonly Cut[]): string {
  const outer = cuts.filter(({ start, end }) => !cuts.some((other) => other.start < start && end < other.end));
  return outer
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), code);
}

/** Leaves out of the build what the app never calls of its libraries. Fails if a name is not there any more. */
export function leftOut(): Plugin {
  const left = new Set(uncalled.flatMap(([, names]) => names.split(/\s+/)));
  return {
    name: 'clear-steps:left-out',
    apply: 'build',
    transform(code, id) {
      const names = new Set(uncalled.flatMap(([file, all]) => (file.test(id) ? all.split(/\s+/) : [])));
      if (names.size === 0 && !warns.test(id)) return null;
      const cuts = found(code, names);
      for (const name of cuts.keys()) left.delete(name);
      return { code: without(code, [...cuts.values()]), map: null };
    },
    buildEnd(error) {
      if (!error && left.size > 0)
        this.error(`tools/build/left-out.ts: no library has ${[...left].join(', ')} any more`);
    },
  };
}
