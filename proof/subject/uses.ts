/** The parts of the code under test: what follows, what comes next, what a page shows, what it says. */
export type Layer = 'rules' | 'chart' | 'pages' | 'words';
const used = new Set<Layer>();

/** Notes that a check uses a part. */
export const use = (layer: Layer): void => void used.add(layer);

/** The parts used since this was asked last. */
export function takeUses(): readonly Layer[] {
  const taken = [...used];
  used.clear();
  return taken;
}
