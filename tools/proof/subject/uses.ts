/** The parts of the code under test: rules, statechart, pages, the app with what it keeps, and texts. */
export type Layer = 'rules' | 'chart' | 'pages' | 'app' | 'texts';
const used = new Set<Layer>();

/** Notes that a check uses a part. */
export const note = (layer: Layer): void => void used.add(layer);

/** Returns the parts used since the last call. */
export function takeUses(): readonly Layer[] {
  const taken = [...used];
  used.clear();
  return taken;
}
