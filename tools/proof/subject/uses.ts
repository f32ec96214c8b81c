/** The parts of the code under test: what follows, what comes next, what a page shows, what is kept, what the texts say. */
export type Layer = 'rules' | 'chart' | 'pages' | 'app' | 'texts';
const used = new Set<Layer>();

/** Notes that a check uses a part. */
export const note = (layer: Layer): void => void used.add(layer);

/** The parts used since this was asked last. */
export function takeUses(): readonly Layer[] {
  const taken = [...used];
  used.clear();
  return taken;
}
